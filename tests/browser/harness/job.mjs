// The whole job as most people do it, with one mistake on the way. `stop` is called on each page.

import assert from "node:assert/strict";

import { at, change, click, goToSignIn, refusedAtSignIn, signIn } from "./steps.mjs";

export const NEXT = "Copper-Lantern-57";

/** From the welcome page to the sign-out, with a new password in between. */
export async function wholeJob({ page, portal, tenant, person, step, stop = async () => {} }) {
  await step("read what this is about", async () => {
    await page.goto(`${portal}/`);
    await at(page, "welcome");
    await stop("welcome");
  });
  await step("look for help", async () => {
    await click(page.locator('footer a[href$="/help"]'));
    await at(page, "help");
    await stop("help");
  });
  await step("sign in at Microsoft", async () => {
    await goToSignIn(page, portal);
    await signIn(page, person);
    await at(page, "password");
    await stop("form");
  });
  await step("mistype the repetition", async () => {
    await change(page, person.password, NEXT, "Copper-Lantern-58");
    await at(page, "password", "confirmation_differs");
    await page.locator("#problem-summary:focus").waitFor();
    await stop("form with a problem");
  });
  await step("follow the summary to the field", async () => {
    await click(page.locator("#problem-summary a").first());
    await page.locator("[name=confirm_password]:focus").waitFor();
  });
  await step("change the password", async () => {
    await change(page, person.password, NEXT);
    await at(page, "changed", "changed");
    assert.equal(await tenant.count("changePassword"), 1);
    await stop("changed");
  });
  await step("sign in with the new password alone", async () => {
    await goToSignIn(page, portal);
    await signIn(page, person);
    await refusedAtSignIn(page);
    await signIn(page, { ...person, password: NEXT });
    await at(page, "password");
  });
  await step("sign out", async () => {
    await click(page.locator('form[action$="/sign-out"] button'));
    await at(page, "signed-out");
    await stop("signed out");
  });
}
