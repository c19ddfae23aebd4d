// Every page in every state, and how somebody comes to see it. `see(state, visit)` ends on that page; a visit is
// `{ page, rig, person }`. `seeAgain` shows the same page to the same person once more, in another language for example.

import * as reach from "./reach.mjs";
import { LEAKED, branded, small, strict } from "./settings.mjs";

const NEXT = "Copper-Lantern-57";
const WRONG = "Not-The-Right-One-1";

/** Names of the source for which no visitor can come to see a page. */
export const UNSEEN = { internal_error: "only a defect of the portal shows it" };

/**
 * `reach(visit)` is the way there from a fresh profile, and `again(visit)` the way there from there; without it, a reload.
 * `reason` is what stands in `data-reason`, where that is not the outcome. `settings` are those of a portal of its own.
 */
export const STATES = [
  simple("welcome", "/"),
  simple("help"),
  simple("signed-out"),
  { name: "signed-out-here", page: "signed-out", reach: reach.signedOut },
  { name: "password", page: "password", reach: reach.form },
  onForm("password-suggested", reach.askForSuggestion),
  { ...onForm("password-suggested-without-script", reach.askWithoutScript), again: reach.askWithoutScriptAgain },
  onForm("password-checked", reach.typeAndRead),
  onForm("password-shown", reach.showPasswords),
  refused("missing", ({ person }) => [person.password, "", ""]),
  refused("confirmation_differs", ({ person }) => [person.password, NEXT, "Copper-Lantern-58"]),
  refused("same_as_current", ({ person }) => [person.password, person.password]),
  refused("too_short", ({ person }) => [person.password, "Ab-1"]),
  refused("too_long", ({ person }) => [person.password, "Ab-1".repeat(65)]),
  refused("too_few_kinds", ({ person }) => [person.password, "copperlantern"]),
  refused("unsupported_characters", ({ person }) => [person.password, "Schlüssel-Bund-57"]),
  // Nobody may guess wrong as often as there are languages.
  { ...refused("wrong_current_password", () => [WRONG, NEXT]), again: null },
  refused("refused_by_policy", ({ person }) => [person.password, "Contoso-1"]),
  refused("contains_name", ({ person }) => [WRONG, `${person.given_name}-Lantern-57`], strict),
  refused("contains_banned_word", () => [WRONG, "Copper-Wintertime-57"], strict),
  refused("breached", () => [WRONG, LEAKED], strict),
  refused("too_weak", () => [WRONG, "Aaaaaaa1"], strict),
  { ...refused("missing", () => ["", "", ""]), name: "everything_missing" },
  { name: "changed", page: "changed", outcome: "changed", reach: (visit) => reach.send(visit, visit.person.password, NEXT) },
  result("sign_in_expired", { status: 401 }),
  result("more_verification_needed", challenge()),
  result("throttled", { status: 429, headers: { "retry-after": "300" } }),
  result("microsoft_unavailable", { status: 503 }),
  result("permission_missing", { status: 403 }),
  result("unexpected_answer", { status: 418 }),
  result("outcome_unknown", { drop: "before" }),
  { ...result("outcome_unknown"), name: "outcome_unknown-looked", reach: reach.lookAgain },
  { ...problem("too_many_attempts", reach.tryTooOften), again: (visit) => reach.sendAgain(visit, WRONG, NEXT) },
  tampered("request_refused", (form) => (form.elements.csrf_token.value = "x")),
  tampered("too_large", (form) => (form.elements.submission.value = "x".repeat(100_000))),
  tampered("bad_request", (form) => (form.enctype = "text/plain")),
  problem("not_found", ({ page, portal }) => page.goto(`${portal}/nowhere`)),
  problem("method_not_allowed", ({ page, portal }) => page.goto(`${portal}/sign-out`)),
  { ...problem("session_store_unavailable", reach.fullHouse), again: reach.signInOnce, settings: small },
  problem("guest_account", (visit) => reach.comeAs(visit, "guest")),
  problem("synced_account", (visit) => reach.comeAs(visit, "synced")),
  problem("federated_account", (visit) => reach.comeAs(visit, "federated", "charles@fabrikam.example")),
  {
    ...problem("personal_account", (visit) => reach.comeAs(visit, "personal").then(() => reach.submit(visit, visit.person.password, NEXT))),
    again: (visit) => reach.sendAgain(visit, visit.person.password, NEXT),
  },
  failed("cancelled", { error: "access_denied" }),
  failed("expired", { error: "login_required" }),
  failed("not_started_here", { state: "another" }),
  failed("wrong_account", { error: "access_denied", number: 50020 }),
  failed("not_assigned", { error: "access_denied", number: 50105 }),
  failed("blocked_by_policy", { error: "access_denied", number: 53003 }),
  failed("account_locked", { error: "access_denied", number: 50053 }),
  failed("account_disabled", { error: "access_denied", number: 50057 }),
  failed("password_expired", { error: "access_denied", number: 50055 }),
  failed("consent_missing", { error: "consent_required" }),
  failed("portal_misconfigured", { error: "invalid_scope" }),
  failed("microsoft_unavailable", { error: "temporarily_unavailable" }),
  { ...failed("invalid_token"), reach: reach.badToken, again: reach.badTokenAgain },
  ofTheBrand(simple("welcome", "/")),
  ofTheBrand(simple("help")),
  ofTheBrand({ name: "password", page: "password", reach: reach.form }),
  ofTheBrand(refused("confirmation_differs", ({ person }) => [person.password, NEXT, "Copper-Lantern-58"])),
  ofTheBrand({ name: "changed", page: "changed", outcome: "changed", reach: reach.changeAndSignOutEverywhere }),
  ofTheBrand(result("throttled", { status: 429, headers: { "retry-after": "300" } })),
  ofTheBrand(failed("cancelled", { error: "access_denied" })),
];

/** Comes to see a state, with a fresh profile. */
export async function see(state, visit) {
  const { rig } = visit;
  visit.portal = state.settings ? (await rig.another(await state.settings(rig.folder))).portal : rig.portal;
  await state.reach(visit);
}

/** Whether the same person can see it again; another one always can. */
export function isRepeatable(state) {
  return state.again !== null;
}

/** Sees it once more. */
export async function seeAgain({ again }, visit) {
  await (again ? again(visit) : visit.page.reload());
}

function simple(name, path = `/${name}`) {
  return { name, page: name, reach: ({ page, portal }) => page.goto(`${portal}${path}`) };
}

/** What somebody does with the form before they send it. */
function onForm(name, act) {
  const reachIt = (visit) => reach.form(visit).then(() => act(visit));
  return { name, page: "password", reach: reachIt, again: (visit) => visit.page.reload().then(() => act(visit)) };
}

/** In a portal of its own, if its operator asks for more than others. */
function refused(outcome, words, settings) {
  return {
    name: outcome,
    page: "password",
    outcome,
    settings,
    reach: (visit) => reach.send(visit, ...words(visit)),
    again: (visit) => reach.sendAgain(visit, ...words(visit)),
  };
}

function result(outcome, fault) {
  return { name: outcome, page: "result", outcome, reach: (visit) => reach.sendInto(visit, fault, visit.person.password, NEXT) };
}

function problem(outcome, reachIt) {
  return { name: outcome, page: "problem", outcome, reach: reachIt };
}

function tampered(outcome, how) {
  const reachIt = (visit) => reach.form(visit).then(() => reach.tamper(visit, how));
  return { ...problem(outcome, reachIt), again: (visit) => reach.tamperAgain(visit, how) };
}

function failed(reason, answer) {
  const comeBack = (visit) => reach.comeBackWith(visit, answer);
  return { name: `sign-in-${reason}`, page: "problem", outcome: "sign_in_failed", reason, reach: comeBack, again: comeBack };
}

function ofTheBrand(state) {
  return { ...state, name: `${state.name}-branded`, settings: branded };
}

function challenge() {
  const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1"}}}').toString("base64");
  const header = `Bearer realm="", error="insufficient_claims", claims="${claims}"`;
  return { status: 401, headers: { "www-authenticate": header } };
}
