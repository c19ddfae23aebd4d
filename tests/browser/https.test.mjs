// A person's whole visit over https: the portal on one site, Microsoft's stand-in on another. Every rule about cookies,
// forms, origins and certificates that holds here is the browser's own.

import assert from "node:assert/strict";
import { it } from "node:test";

import { Visitor, launch } from "./harness/browser.mjs";
import { https, on } from "./harness/rigs.mjs";
import { at, fillForm, goToSignIn, refusedAtSignIn, signIn } from "./harness/steps.mjs";

const SESSION = "__Host-repass-session";
const NEXT = "Copper-Lantern-57";

for (const scripts of [true, false]) {
  it(`a visit with scripts ${scripts ? "on" : "off"}`, () =>
    on(https, async (rig) => {
      const browser = await launch(rig);
      try {
        const visitor = await Visitor.enter(browser, rig, { scripts });
        await visit(rig, visitor, scripts);
      } finally {
        await browser.close();
      }
    }));
}

async function visit({ portal, tenant }, visitor, scripts) {
  const { page } = visitor;
  const ada = (await tenant.state()).accounts[0];

  // To Microsoft, and back with a session.
  await goToSignIn(page, portal);
  assert.equal(new URL(page.url()).origin, tenant.url);
  await cookiesAre(visitor, portal, ["__Host-repass-pending-"]);
  await signIn(page, ada);
  await at(page, "password");
  assert.equal(page.url(), `${portal}/password`);
  await cookiesAre(visitor, portal, [SESSION]);
  if (scripts) assert.equal(await page.evaluate(() => document.cookie), "", "scripts cannot read any cookie");
  assert.equal(await page.locator("[name=username]").inputValue(), ada.upn);

  // A wrong current password: said beside its field, with the tries left.
  await (await fillForm(page, "Not-The-Right-One-1", NEXT)).click();
  await at(page, "password", "wrong_current_password");
  const field = page.locator("[name=current_password]");
  const described = (await field.getAttribute("aria-describedby")).split(" ");
  const [reason] = await page.locator("form [data-reason=wrong_current_password]").all();
  assert.ok(described.includes(await reason.getAttribute("id")), "the reason describes its field");
  assert.match(await reason.innerText(), /3\W* tries left/);
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  for (const name of ["current_password", "new_password", "confirm_password"])
    assert.equal(await page.locator(`[name=${name}]`).inputValue(), "", "no password comes back");
  await page.locator("#problem-summary:focus").waitFor();
  assert.equal(await tenant.count("changePassword"), 1);

  // The change, sent with a double click while Microsoft is slow: one request, and the result of it.
  await tenant.fault({ at: "changePassword", delay_ms: 800 });
  const sentBefore = visitor.posts(`${portal}/password`);
  await (await fillForm(page, ada.password, NEXT)).dblclick({ delay: 120, noWaitAfter: true });
  await at(page, "changed", "changed");
  // Our script drops the second click. Without it the browser gives up the first request and sends a second one.
  assert.equal(visitor.posts(`${portal}/password`) - sentBefore, scripts ? 1 : 2);
  assert.equal(page.url(), `${portal}/changed`);
  assert.equal(await tenant.count("changePassword"), 2, "a double click is one change");
  await cookiesAre(visitor, portal, ["__Host-repass-result", "__Host-repass-ask-account"], { session: false });

  // A reload shows the same page and sends nothing.
  const sent = visitor.posts(`${portal}/password`);
  assert.equal((await page.reload()).status(), 200);
  await at(page, "changed", "changed");
  assert.equal(visitor.posts(`${portal}/password`), sent);
  assert.equal(await tenant.count("changePassword"), 2);

  // The old password is gone, the new one works.
  await goToSignIn(page, portal);
  await signIn(page, ada);
  await refusedAtSignIn(page);
  await signIn(page, { ...ada, password: NEXT });
  await at(page, "password");

  // The sign-out ends on our own page, and the back button brings nothing of the form back, which was filled in.
  await fillForm(page, NEXT, "Silver-Compass-68");
  await page.locator('form[action$="/sign-out"] button').click();
  await at(page, "signed-out");
  assert.equal(page.url(), `${portal}/signed-out`);
  await cookiesAre(visitor, portal, ["__Host-repass-ask-account"], { session: false });
  // Not until it is loaded: a page out of the browser's memory is never loaded again.
  await page.goBack({ waitUntil: "commit" });
  assert.equal(await page.locator("form#change-password").count(), 0, "the form is not shown after the sign-out");
  await page.locator('body[data-page="pick-account"]').waitFor();
  assert.equal(new URL(page.url()).origin, tenant.url);

  // Microsoft's own sign-out comes back to us, and then Microsoft asks for the password again.
  await page.goto(`${portal}/signed-out`);
  await page.locator("main a.button").click();
  await at(page, "signed-out");
  assert.equal(new URL(page.url()).origin, portal);
  assert.ok(
    visitor.requests.some(({ url }) => url.startsWith(tenant.url) && new URL(url).pathname.endsWith("/oauth2/v2.0/logout")),
  );
  await page.locator('main a[href$="/sign-in"]').click();
  await page.locator("[name=passwd]").waitFor();

  assert.deepEqual(visitor.complaints, []);
  assert.deepEqual(visitor.origins(), new Set([portal, tenant.url]), "nobody else was asked for anything");
}

/**
 * Looks at every cookie of the portal as the browser holds it. Names that begin like `expected` have to be there, and the
 * session's must not be where there is no `session`.
 */
async function cookiesAre(visitor, portal, expected, { session = true } = {}) {
  const cookies = await visitor.cookies(portal);
  for (const { name, httpOnly, secure, sameSite, path, domain } of cookies) {
    assert.ok(name.startsWith("__Host-"), name);
    assert.deepEqual(
      { httpOnly, secure, sameSite, path, domain },
      { httpOnly: true, secure: true, sameSite: "Lax", path: "/", domain: "localhost" },
      name,
    );
  }
  for (const start of expected)
    assert.ok(cookies.some(({ name }) => name.startsWith(start)), `${start} is missing`);
  if (!session) assert.ok(!cookies.some(({ name }) => name === SESSION), "the browser has dropped the session's cookie");
}
