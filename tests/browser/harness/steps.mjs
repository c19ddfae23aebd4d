// What people do on the pages, and what they see there. All of it also works where Firefox runs without scripts; there,
// Playwright's waiting assertions (`expect(locator)`) do not.

import assert from "node:assert/strict";

import { cannotWait } from "./visitor.mjs";

/** Insists on a page of the portal, by its `data-page`. */
export async function at(page, name, outcome = "") {
  await page.locator(`body[data-page="${name}"]`).waitFor();
  assert.equal(await page.locator("body").getAttribute("data-outcome"), outcome);
}

/** Clicks. `how` is Playwright's. */
export async function click(locator, how = {}) {
  await locator.click({ force: cannotWait(locator.page()), ...how });
}

/** Clicks twice, as people do who mean one click: the second one while the first is at work. */
export async function clickTwice(locator) {
  await locator.dblclick({ force: cannotWait(locator.page()), delay: 120, noWaitAfter: true });
}

/** Types over what a field holds. */
export async function fill(locator, text) {
  if (!cannotWait(locator.page())) return locator.fill(text);
  await locator.focus();
  await locator.page().keyboard.press("Control+A");
  await locator.page().keyboard.type(text);
}

/** From the welcome page to Microsoft's sign-in page. */
export async function goToSignIn(page, portal) {
  await page.goto(`${portal}/`);
  await at(page, "welcome");
  await click(page.locator("main a.button"));
  await page.locator("[name=passwd]").waitFor();
}

/** Fills in the sign-in page. */
export async function signIn(page, { upn, password }) {
  await fill(page.locator("[name=loginfmt]"), upn);
  await fill(page.locator("[name=passwd]"), password);
  await click(page.locator("main form button[type=submit]").first());
}

/** From the welcome page to the form. */
export async function goToForm(page, portal, person) {
  await goToSignIn(page, portal);
  await signIn(page, person);
  await at(page, "password");
}

/** Fills in the form, and gives its button to the caller. */
export async function fillForm(page, current, next, again = next) {
  await fill(page.locator("[name=current_password]"), current);
  await fill(page.locator("[name=new_password]"), next);
  await fill(page.locator("[name=confirm_password]"), again);
  return page.locator("form#change-password button[type=submit]:not([formaction])");
}

/** Fills in the form and sends it. */
export async function change(page, current, next, again = next) {
  await click(await fillForm(page, current, next, again));
}

/** What a field's `aria-describedby` refers to, in words. */
export function description(field) {
  return field.evaluate((element) => {
    const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    return ids.map((id) => document.getElementById(id).innerText).join(" ");
  });
}

/** The sign-in page says that name and password do not fit. */
export async function refusedAtSignIn(page) {
  await page.locator('body[data-page="sign-in"] [role=alert][data-code="50126"]').waitFor();
}
