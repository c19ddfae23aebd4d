// Every page in every state, and how somebody comes to see it. `reach(visit)` ends on that page; a visit is
// `{ page, rig, person }`. `reason` is what stands in `data-reason`, where that is not the outcome.

import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { click, fillForm, signIn } from "./steps.mjs";

const NEXT = "Copper-Lantern-57";
const LEAKED = "Velvet-Harbour-91-Mill";

/** The settings of an operator who asks for much. */
async function STRICT({ folder }) {
  const [banned, breached] = ["banned.txt", "breached.txt"].map((name) => join(folder, name));
  await writeFile(banned, "wintertime\n");
  await writeFile(breached, `${createHash("sha1").update(LEAKED).digest("hex").toUpperCase()}:7\n`);
  return `
    [password]
    min_strength = 2
    refuse_names = true
    banned_words_file = "${banned}"
    breach = "file"
    breach_file = "${breached}"
  `;
}

/** Names of the source for which no visitor can come to see a page. */
export const UNSEEN = { internal_error: "only a defect of the portal shows it" };

export const STATES = [
  { name: "welcome", page: "welcome", reach: ({ page, rig }) => page.goto(`${rig.portal}/`) },
  { name: "help", page: "help", reach: ({ page, rig }) => page.goto(`${rig.portal}/help`) },
  { name: "signed-out", page: "signed-out", reach: ({ page, rig }) => page.goto(`${rig.portal}/signed-out`) },
  { name: "signed-out-here", page: "signed-out", reach: signOut },
  { name: "password", page: "password", reach: form },
  { name: "password-suggested", page: "password", reach: askForSuggestion },
  { name: "password-checked", page: "password", reach: typeAndRead },
  { name: "password-shown", page: "password", reach: showPasswords },
  refused("missing", ({ person }) => [person.password, "", ""]),
  refused("confirmation_differs", ({ person }) => [person.password, NEXT, "Copper-Lantern-58"]),
  refused("same_as_current", ({ person }) => [person.password, person.password]),
  refused("too_short", ({ person }) => [person.password, "Ab-1"]),
  refused("too_long", ({ person }) => [person.password, "Ab-1".repeat(65)]),
  refused("too_few_kinds", ({ person }) => [person.password, "copperlantern"]),
  refused("unsupported_characters", ({ person }) => [person.password, "Schlüssel-Bund-57"]),
  refused("wrong_current_password", () => ["Not-The-Right-One-1", NEXT]),
  refused("refused_by_policy", ({ person }) => [person.password, "Contoso-1"]),
  refused("contains_name", () => ["Not-The-Right-One-1", "Wilma-Lantern-57"], STRICT),
  refused("contains_banned_word", () => ["Not-The-Right-One-1", "Copper-Wintertime-57"], STRICT),
  refused("breached", () => ["Not-The-Right-One-1", LEAKED], STRICT),
  refused("too_weak", () => ["Not-The-Right-One-1", "Aaaaaaa1"], STRICT),
  { name: "everything_missing", page: "password", outcome: "missing", reach: (visit) => send(visit, "", "", "") },
  { name: "changed", page: "changed", outcome: "changed", reach: (visit) => send(visit, visit.person.password, NEXT) },
  result("sign_in_expired", { status: 401 }),
  result("more_verification_needed", challenge()),
  result("throttled", { status: 429, headers: { "retry-after": "300" } }),
  result("microsoft_unavailable", { status: 503 }),
  result("permission_missing", { status: 403 }),
  result("unexpected_answer", { status: 418 }),
  result("outcome_unknown", { drop: "before" }),
  { name: "outcome_unknown-looked", page: "result", outcome: "outcome_unknown", reach: lookAgain },
  problem("too_many_attempts", tryTooOften),
  problem("request_refused", (visit) => tamper(visit, (form) => (form.elements.csrf_token.value = "x"))),
  problem("too_large", (visit) => tamper(visit, (form) => (form.elements.new_password.value = "x".repeat(100_000)))),
  problem("bad_request", (visit) => tamper(visit, (form) => (form.enctype = "text/plain"))),
  problem("not_found", ({ page, rig }) => page.goto(`${rig.portal}/nowhere`)),
  problem("method_not_allowed", ({ page, rig }) => page.goto(`${rig.portal}/sign-out`)),
  problem("session_store_unavailable", comeToAFullHouse),
  problem("guest_account", (visit) => comeAs(visit, "guest")),
  problem("synced_account", (visit) => comeAs(visit, "synced")),
  problem("federated_account", (visit) => comeAs(visit, "federated", "charles@fabrikam.example")),
  problem("personal_account", (visit) => comeAs(visit, "personal").then(() => submit(visit, visit.person.password, NEXT))),
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
  { name: "sign-in-invalid_token", page: "problem", outcome: "sign_in_failed", reason: "invalid_token", reach: badToken },
];

/** In a portal of its own, if its operator asks for more than others. */
function refused(outcome, words, settings) {
  const reach = async (visit) => {
    const { portal } = settings ? await visit.rig.another(await settings(visit.rig)) : visit.rig;
    await signInAt(visit.page, portal, visit.person);
    await submit(visit, ...words(visit));
  };
  return { name: outcome, page: "password", outcome, reach };
}

function result(outcome, fault) {
  const reach = async (visit) => {
    await form(visit);
    await visit.rig.tenant.fault({ at: "changePassword", ...fault });
    await submit(visit, visit.person.password, NEXT);
  };
  return { name: outcome, page: "result", outcome, reach };
}

function problem(outcome, reach) {
  return { name: outcome, page: "problem", outcome, reach };
}

function failed(reason, answer) {
  const reach = (visit) => comeBackWith(visit, answer);
  return { name: `sign-in-${reason}`, page: "problem", outcome: "sign_in_failed", reason, reach };
}

function challenge() {
  const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1"}}}').toString("base64");
  const header = `Bearer realm="", error="insufficient_claims", claims="${claims}"`;
  return { status: 401, headers: { "www-authenticate": header } };
}

async function form({ page, rig, person }) {
  await signInAt(page, rig.portal, person);
}

async function askForSuggestion(visit) {
  await form(visit);
  await click(visit.page.locator("#suggestion button"));
  await visit.page.locator("#suggested-password").waitFor();
}

/** What is said while somebody types, all of it at once. */
async function typeAndRead(visit) {
  await form(visit);
  const { page } = visit;
  await fillForm(page, visit.person.password, "Contoso1", "Contoso2");
  await page.locator("#live-advice li").first().waitFor();
  await page.locator(".same[data-state=differs]").waitFor();
}

async function showPasswords({ page, rig, person }) {
  await form({ page, rig, person });
  await fillForm(page, person.password, NEXT);
  for (const button of await page.locator("button.show").all()) await click(button);
}

async function send(visit, ...words) {
  await form(visit);
  await submit(visit, ...words);
}

/** Sends the form, also where the browser would rather have the empty fields filled in. */
async function submit({ page }, current, next, again = next) {
  const button = await fillForm(page, current, next, again);
  await page.locator("form#change-password").evaluate((element) => (element.noValidate = true));
  await leaving(page, () => click(button));
}

async function tamper(visit, how) {
  const { page, person } = visit;
  await form(visit);
  const button = await fillForm(page, person.password, NEXT);
  await page.locator("form#change-password").evaluate(how);
  await leaving(page, () => click(button));
}

/** Does something, and waits until that has led to another document. */
async function leaving(page, act) {
  await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
  await act();
  await page.locator("html:not([data-left]) body[data-page]").waitFor();
}

async function signOut(visit) {
  await form(visit);
  await leaving(visit.page, () => click(visit.page.locator('form[action$="/sign-out"] button')));
}

async function lookAgain(visit) {
  const { page, rig, person } = visit;
  await form(visit);
  await rig.tenant.fault({ at: "changePassword", drop: "before" });
  await submit(visit, person.password, NEXT);
  await leaving(page, () => click(page.locator("main a.button")));
}

async function tryTooOften(visit) {
  await form(visit);
  for (let tries = 1; tries < 20; tries += 1) {
    await submit(visit, `Not-The-Right-One-${tries}`, NEXT);
    if ((await visit.page.locator('[data-page="problem"]').count()) > 0) return;
  }
}

/** As an account of another kind, or as one that the tenant has had from the start. */
async function comeAs({ page, rig, person }, kind, upn) {
  if (!upn) await rig.tenant.user(person.upn, { password: person.password, display_name: "Wilma Walker", kind });
  const account = (await rig.tenant.state()).accounts.find((known) => known.upn === (upn ?? person.upn));
  await signInAt(page, rig.portal, account);
}

async function signInAt(page, portal, person) {
  await page.goto(`${portal}/sign-in`);
  await leaving(page, () => signIn(page, person));
}

/** The first visitor of a portal with room for one takes it. */
async function comeToAFullHouse({ page, rig, person }) {
  const { portal } = await rig.another("[session]\ncapacity = 1");
  await signInAt(page, portal, person);
  await page.context().clearCookies({ name: /^(?!.*language)/ });
  await signInAt(page, portal, person);
}

/** As Entra sends somebody back who did not get through. */
async function comeBackWith({ page, rig }, { error, number, state }) {
  await page.goto(`${rig.portal}/sign-in`);
  const answer = new URLSearchParams({ state: state ?? new URL(page.url()).searchParams.get("state") });
  if (error) answer.set("error", error);
  if (number) answer.set("error_description", `AADSTS${number}: words of Entra`);
  await page.goto(`${rig.portal}/auth/callback?${answer}`);
}

async function badToken({ page, rig, person }) {
  const token = {
    token_type: "Bearer",
    expires_in: 3600,
    scope: "https://graph.microsoft.com/Directory.AccessAsUser.All openid profile",
    access_token: "none",
    id_token: "e30.e30.e30",
  };
  const headers = { "content-type": "application/json" };
  await rig.tenant.fault({ at: "token", status: 200, headers, body: JSON.stringify(token) });
  await signInAt(page, rig.portal, person);
}
