// How somebody comes to see a page in a state of states.mjs: what they do, from the sign-in on. A visit is
// `{ page, rig, person, portal }`.

import { click, fillForm, signIn } from "./steps.mjs";

const NEXT = "Copper-Lantern-57";

export async function form({ page, portal, person }) {
  await signInAt(page, portal, person);
}

export async function formAgain({ page, portal }) {
  await page.goto(`${portal}/password`);
}

export async function askForSuggestion({ page }) {
  await click(page.locator("#suggestion button"));
  await page.locator("#suggested-password").waitFor();
}

/** The whole page with a suggestion in it, as the server gives it to whom no script helps. */
export async function askWithoutScript({ page }) {
  await leaving(page, () => page.locator("#suggest-password").evaluate((asks) => asks.submit()));
  await page.locator("#suggested-password").waitFor();
}

export async function askWithoutScriptAgain(visit) {
  await formAgain(visit);
  await askWithoutScript(visit);
}

/** What is said while somebody types, all of it at once. */
export async function typeAndRead({ page, person }) {
  await fillForm(page, person.password, "Contoso1", "Contoso2");
  await page.locator("#live-advice li").first().waitFor();
  await page.locator(".same[data-state=differs]").waitFor();
}

export async function showPasswords({ page, person }) {
  await fillForm(page, person.password, NEXT);
  for (const button of await page.locator("button.show").all()) await click(button);
  await page.locator(".strength:not([hidden])").waitFor();
}

export async function send(visit, ...words) {
  await form(visit);
  await submit(visit, ...words);
}

/** Without what makes a person slow: no key is pressed, and no script of the page is asked. */
export async function sendAgain(visit, current_password, new_password, confirm_password = new_password) {
  await formAgain(visit);
  const fill = (form, words) => {
    for (const [name, word] of Object.entries(words)) form.elements[name].value = word;
    form.submit();
  };
  const form = visit.page.locator("form#change-password");
  await leaving(visit.page, () => form.evaluate(fill, { current_password, new_password, confirm_password }));
}

/** Sends the form while Microsoft has a fault. */
export async function sendInto(visit, fault, ...words) {
  await form(visit);
  await visit.rig.tenant.fault({ at: "changePassword", ...fault });
  await submit(visit, ...words);
}

/** Sends the form, also where the browser would rather have the empty fields filled in. */
export async function submit({ page }, current, next, again = next) {
  const button = await fillForm(page, current, next, again);
  await page.locator("form#change-password").evaluate((element) => (element.noValidate = true));
  await leaving(page, () => click(button));
}

/** Sends the form after somebody has changed what it is made of. */
export async function tamper(visit, how) {
  await visit.page.locator("form#change-password").evaluate(how);
  await submit(visit, visit.person.password, NEXT);
}

export async function tamperAgain(visit, how) {
  await formAgain(visit);
  await tamper(visit, how);
}

export async function changeAndSignOutEverywhere(visit) {
  await form(visit);
  await visit.page.locator("#sign_out_everywhere").check();
  await submit(visit, visit.person.password, NEXT);
}

/** Does something, and waits until that has led to another document. */
async function leaving(page, act) {
  await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
  await act();
  await page.locator("html:not([data-left]) body[data-page]").waitFor();
}

export async function signedOut(visit) {
  await form(visit);
  await leaving(visit.page, () => click(visit.page.locator('form[action$="/sign-out"] button')));
}

export async function lookAgain(visit) {
  const { page, person } = visit;
  await sendInto(visit, { drop: "before" }, person.password, NEXT);
  await leaving(page, () => click(page.locator("main a.button")));
}

export async function tryTooOften(visit) {
  await form(visit);
  for (let tries = 1; tries < 20; tries += 1) {
    await submit(visit, `Not-The-Right-One-${tries}`, NEXT);
    if ((await visit.page.locator('[data-page="problem"]').count()) > 0) return;
  }
}

/** As an account of another kind, or as one that the tenant has had from the start. */
export async function comeAs({ page, rig, portal, person }, kind, upn) {
  if (!upn) await rig.tenant.user(person.upn, { password: person.password, display_name: "Wilma Walker", kind });
  const account = (await rig.tenant.state()).accounts.find((known) => known.upn === (upn ?? person.upn));
  await signInAt(page, portal, account);
}

async function signInAt(page, portal, person) {
  await page.goto(`${portal}/sign-in`);
  await leaving(page, () => signIn(page, person));
}

/** The first visitor takes the only room that there is. */
export async function fullHouse({ page, portal, person }) {
  await signInAt(page, portal, person);
  await page.context().clearCookies({ name: /^(?!.*language)/ });
  await signInAt(page, portal, person);
}

/** Microsoft still knows who it is. */
export async function signInOnce({ page, portal }) {
  await page.goto(`${portal}/sign-in`);
}

/** As Entra sends somebody back who did not get through. */
export async function comeBackWith({ page, portal }, { error, number, state }) {
  await page.goto(`${portal}/sign-in`);
  const answer = new URLSearchParams({ state: state ?? new URL(page.url()).searchParams.get("state") });
  if (error) answer.set("error", error);
  if (number) answer.set("error_description", `AADSTS${number}: words of Entra`);
  await page.goto(`${portal}/auth/callback?${answer}`);
}

async function handOutBadToken(rig) {
  const token = {
    token_type: "Bearer",
    expires_in: 3600,
    scope: "https://graph.microsoft.com/Directory.AccessAsUser.All openid profile",
    access_token: "none",
    id_token: "e30.e30.e30",
  };
  const headers = { "content-type": "application/json" };
  await rig.tenant.fault({ at: "token", status: 200, headers, body: JSON.stringify(token) });
}

export async function badToken({ page, rig, portal, person }) {
  await handOutBadToken(rig);
  await signInAt(page, portal, person);
}

export async function badTokenAgain(visit) {
  await handOutBadToken(visit.rig);
  await signInOnce(visit);
}
