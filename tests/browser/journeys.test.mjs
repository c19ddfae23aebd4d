// What people do besides the straight way: back and forward, reload, two tabs, a form that waits for too long.

import { NEXT } from "./harness/job.mjs";
import { at, change, click, fillForm, goToForm } from "./harness/steps.mjs";
import { expect, test } from "./harness/test.mjs";

/** A page out of the browser's memory is never loaded again, so nobody can wait for that. */
const HISTORY = { waitUntil: "commit" };
const SIGN_OUT = 'form[action$="/sign-out"] button';

test("back, forward and reload send nothing and show no password", async ({ enter, rig, person, step }) => {
  const visitor = await enter();
  const { page } = visitor;
  const { portal, tenant } = rig;
  const empty = async () => {
    for (const name of ["current_password", "new_password", "confirm_password"])
      await expect(page.locator(`[name=${name}]`)).toHaveValue("");
  };
  await goToForm(page, portal, person);
  await step("leave the filled form for the help, and come back", async () => {
    await fillForm(page, person.password, NEXT);
    await click(page.locator('footer a[href$="/help"]'));
    await at(page, "help");
    await page.goBack(HISTORY);
    await at(page, "password");
    await empty();
  });
  await step("forward, and back again", async () => {
    await page.goForward(HISTORY);
    await at(page, "help");
    await page.goBack(HISTORY);
    await at(page, "password");
    await empty();
  });
  await step("reload the filled form", async () => {
    await fillForm(page, person.password, NEXT);
    await page.reload();
    await at(page, "password");
    await empty();
  });
  await step("change the password, and go back from the result", async () => {
    await change(page, person.password, NEXT);
    await at(page, "changed", "changed");
    const posts = visitor.posts(`${portal}/password`);
    // The session is over: the way back leads to the sign-in, and never to a form with something in it.
    await page.goBack(HISTORY);
    await expect(page.locator("form#change-password")).toHaveCount(0);
    await page.goto(`${portal}/changed`);
    await at(page, "changed", "changed");
    await page.reload();
    await at(page, "changed", "changed");
    expect(visitor.posts(`${portal}/password`)).toBe(posts);
    expect(await tenant.count("changePassword")).toBe(1);
  });
});

test("two tabs: the second one hears of the first one's change, and sends none of its own", async ({ enter, rig, person, step }) => {
  const visitor = await enter();
  const { portal, tenant } = rig;
  const first = visitor.page;
  await goToForm(first, portal, person);
  const second = await visitor.anotherTab();
  await step("open the form in another tab", async () => {
    await second.goto(`${portal}/password`);
    await at(second, "password");
  });
  await step("change the password in the first one", async () => {
    await change(first, person.password, NEXT);
    await at(first, "changed", "changed");
  });
  await step("send the form of the second one", async () => {
    await change(second, person.password, "Silver-Compass-68");
    await at(second, "changed", "changed");
    expect(await tenant.count("changePassword"), "the second one is not sent").toBe(1);
  });
});

test("two tabs: a sign-out in one of them ends the other", async ({ enter, rig, person, step }) => {
  const visitor = await enter();
  const { portal, tenant } = rig;
  const first = visitor.page;
  await goToForm(first, portal, person);
  const second = await visitor.anotherTab();
  await second.goto(`${portal}/password`);
  await step("sign out in the second tab", async () => {
    await click(second.locator(SIGN_OUT));
    await at(second, "signed-out");
  });
  await step("send the form of the first one", async () => {
    await change(first, person.password, NEXT);
    await at(first, "result", "sign_in_expired");
    expect(await tenant.count("changePassword")).toBe(0);
  });
});

test("two sign-ins at a time, each in its own tab", async ({ enter, rig, person, step }) => {
  const visitor = await enter();
  const { portal } = rig;
  const tabs = [visitor.page, await visitor.anotherTab()];
  await step("begin both", async () => {
    for (const tab of tabs) await tab.goto(`${portal}/sign-in`);
  });
  await step("finish the first one", async () => {
    await tabs[0].locator("[name=loginfmt]").fill(person.upn);
    await tabs[0].locator("[name=passwd]").fill(person.password);
    await click(tabs[0].locator("main form button[type=submit]").first());
    await at(tabs[0], "password");
  });
  await step("finish the second one", async () => {
    await tabs[1].locator("[name=loginfmt]").fill(person.upn);
    await tabs[1].locator("[name=passwd]").fill(person.password);
    await click(tabs[1].locator("main form button[type=submit]").first());
    await at(tabs[1], "password");
  });
});

test("a form that waited until its session was over changes nothing and says so", async ({ enter, rig, person, step }) => {
  const { tenant } = rig;
  const visitor = await enter();
  const { page } = visitor;
  const { portal } = await rig.another('[session]\nidle = "5s"\nlifetime = "5s"');
  await goToForm(page, portal, person);
  const button = await fillForm(page, person.password, NEXT);
  await step("wait until the session is over", async () => {
    const other = await visitor.anotherTab();
    await other.goto(`${portal}/help`);
    // Without a session, the form's address leads to the sign-in.
    const answer = () => other.evaluate(() => fetch("/password", { redirect: "manual" }).then(({ type }) => type));
    await expect.poll(answer).toBe("opaqueredirect");
  });
  await step("send the form", async () => {
    await click(button);
    await at(page, "result", "sign_in_expired");
    expect(await tenant.count("changePassword")).toBe(0);
  });
  await step("sign in again from there, and do it", async () => {
    await click(page.locator("main a.button"));
    // Microsoft still knows who it is.
    await at(page, "password");
    await change(page, person.password, NEXT);
    await at(page, "changed", "changed");
    expect(await tenant.count("changePassword")).toBe(1);
  });
});

test("a click counts although something appears above the button at that moment", async ({ enter, rig, person, step }) => {
  const { page } = await enter({ size: "phone" });
  await goToForm(page, rig.portal, person);
  // The beginning of the new password: that it is not yet the same is said when the field is left, which the click does.
  const button = await fillForm(page, person.password, NEXT, NEXT.slice(0, -1));
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await step("press and let go", async () => {
    await page.mouse.move(x + width / 2, y + height - 4);
    await page.mouse.down();
    await page.mouse.up();
  });
  await at(page, "password", "confirmation_differs");
});
