// A person's whole visit over https: the portal on one site, Microsoft's stand-in on another. Every rule about cookies,
// forms, origins and certificates that holds here is the browser's own.

import { FULL, expect, test } from "./harness/test.mjs";
import { at, change, click, clickTwice, description, fillForm, goToSignIn, refusedAtSignIn, signIn } from "./harness/steps.mjs";

const SESSION = "__Host-repass-session";
const NEXT = "Copper-Lantern-57";

for (const { size, scripts } of [
  { size: "desktop", scripts: true },
  { size: "phone", scripts: true },
  { size: "desktop", scripts: false },
])
  // Another size makes no difference to what is looked at here, and job.test.mjs has it in both browsers.
  test(`a whole visit on a ${size}, scripts ${scripts ? "on" : "off"}`, async ({ enter, rig, person, step, engine }) => {
    test.skip(engine === "firefox" && size === "phone" && !FULL, "the core has it in Chromium");
    const visitor = await enter({ size, scripts });
    const { page } = visitor;
    const { portal, tenant } = rig;
    const posts = () => visitor.posts(`${portal}/password`);

    await step("to Microsoft, and back with a session", async () => {
      await goToSignIn(page, portal);
      expect(new URL(page.url()).origin).toBe(tenant.url);
      await cookiesAre(visitor, portal, ["__Host-repass-pending-"]);
      await signIn(page, person);
      await at(page, "password");
      expect(page.url()).toBe(`${portal}/password`);
      await cookiesAre(visitor, portal, [SESSION]);
      if (scripts) expect(await page.evaluate(() => document.cookie), "scripts cannot read any cookie").toBe("");
      expect(await page.locator("[name=username]").inputValue()).toBe(person.upn);
    });

    await step("a wrong current password: said beside its field, with the tries left", async () => {
      await change(page, "Not-The-Right-One-1", NEXT);
      await at(page, "password", "wrong_current_password");
      const field = page.locator("[name=current_password]");
      expect(await description(field)).toMatch(/3\W* tries left/);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      for (const name of ["current_password", "new_password", "confirm_password"])
        expect(await page.locator(`[name=${name}]`).inputValue(), "no password comes back").toBe("");
      await page.locator("#problem-summary:focus").waitFor();
      expect(await tenant.count("changePassword")).toBe(1);
    });

    await step("the change, sent with a double click while Microsoft is slow: one request, and its result", async () => {
      await tenant.fault({ at: "changePassword", delay_ms: 800 });
      const before = posts();
      await clickTwice(await fillForm(page, person.password, NEXT));
      await at(page, "changed", "changed");
      // Our script drops the second click. Without it the browser gives up the first request and sends a second one.
      expect(posts() - before).toBe(scripts ? 1 : 2);
      expect(page.url()).toBe(`${portal}/changed`);
      expect(await tenant.count("changePassword"), "a double click is one change").toBe(2);
      await cookiesAre(visitor, portal, ["__Host-repass-result", "__Host-repass-ask-account"], { session: false });
    });

    await step("a reload shows the same page and sends nothing", async () => {
      const before = posts();
      expect((await page.reload()).status()).toBe(200);
      await at(page, "changed", "changed");
      expect(posts()).toBe(before);
      expect(await tenant.count("changePassword")).toBe(2);
    });

    await step("the old password is gone, the new one works", async () => {
      await goToSignIn(page, portal);
      await signIn(page, person);
      await refusedAtSignIn(page);
      await signIn(page, { ...person, password: NEXT });
      await at(page, "password");
    });

    await step("the sign-out ends on our own page, and the back button does not bring the filled form back", async () => {
      await fillForm(page, NEXT, "Silver-Compass-68");
      await click(page.locator('form[action$="/sign-out"] button'));
      await at(page, "signed-out");
      expect(page.url()).toBe(`${portal}/signed-out`);
      await cookiesAre(visitor, portal, ["__Host-repass-ask-account"], { session: false });
      // Not until it is loaded: a page out of the browser's memory is never loaded again.
      await page.goBack({ waitUntil: "commit" });
      expect(await page.locator("form#change-password").count(), "the form is not shown after the sign-out").toBe(0);
      await page.locator('body[data-page="pick-account"]').waitFor();
      expect(new URL(page.url()).origin).toBe(tenant.url);
    });

    await step("Microsoft's own sign-out comes back to us, and then Microsoft asks for the password again", async () => {
      await page.goto(`${portal}/signed-out`);
      await click(page.locator("main a.button"));
      await at(page, "signed-out");
      expect(new URL(page.url()).origin).toBe(portal);
      const asked = visitor.requests.filter(({ url }) => url.startsWith(tenant.url));
      expect(asked.some(({ url }) => new URL(url).pathname.endsWith("/oauth2/v2.0/logout"))).toBe(true);
      await click(page.locator('main a[href$="/sign-in"]'));
      await page.locator("[name=passwd]").waitFor();
    });
  });

/**
 * Looks at every cookie of the portal as the browser holds it. Names that begin like `expected` have to be there, and the
 * session's must not be where there is no `session`.
 */
async function cookiesAre(visitor, portal, expected, { session = true } = {}) {
  const cookies = await visitor.cookies(portal);
  for (const { name, httpOnly, secure, sameSite, path, domain } of cookies)
    expect({ name, httpOnly, secure, sameSite, path, domain }).toEqual({
      name: expect.stringMatching(/^__Host-/),
      httpOnly: true,
      secure: true,
      sameSite: "Lax",
      path: "/",
      domain: "localhost",
    });
  const names = cookies.map(({ name }) => name);
  for (const start of expected) expect(names.some((name) => name.startsWith(start)), `${start} is there`).toBe(true);
  if (!session) expect(names, "the browser has dropped the session's cookie").not.toContain(SESSION);
}
