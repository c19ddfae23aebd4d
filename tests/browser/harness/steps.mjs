// What people do on the pages, and what they see there.

import assert from "node:assert/strict";

/** Insists on a page of the portal, by its `data-page`. */
export async function at(page, name, outcome = "") {
  await page.locator(`body[data-page="${name}"]`).waitFor();
  assert.equal(await page.locator("body").getAttribute("data-outcome"), outcome);
}

/** From the welcome page to Microsoft's sign-in page. */
export async function goToSignIn(page, portal) {
  await page.goto(`${portal}/`);
  await at(page, "welcome");
  await page.locator("main a.button").click();
  await page.locator("[name=passwd]").waitFor();
}

/** Fills in the sign-in page. */
export async function signIn(page, { upn, password }) {
  await page.locator("[name=loginfmt]").fill(upn);
  await page.locator("[name=passwd]").fill(password);
  await page.locator("main form button[type=submit]").first().click();
}

/** Fills in the form, and leaves it to the caller to send it. */
export async function fillForm(page, current, next) {
  await page.locator("[name=current_password]").fill(current);
  await page.locator("[name=new_password]").fill(next);
  await page.locator("[name=confirm_password]").fill(next);
  return page.locator("form#change-password button[type=submit]");
}

/** The sign-in page says that name and password do not fit. */
export async function refusedAtSignIn(page) {
  await page.locator('body[data-page="sign-in"] [role=alert][data-code="50126"]').waitFor();
}
