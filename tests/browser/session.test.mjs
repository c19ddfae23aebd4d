// The end of a session is announced while there is time to do something about it (WCAG 2.2, 2.2.1). The clock of the page is
// Playwright's, so nobody waits; the portal's own goes on as always.

import { axe, contrast, focus, layout } from "./harness/looks.mjs";
import { at, goToForm } from "./harness/steps.mjs";
import { expect, test } from "./harness/test.mjs";

const STAY = { name: "Stay signed in" };
const region = (page) => page.locator("#session");
const field = (page, name) => page.locator(`[name=${name}_password]`);

async function form(enter, rig, person) {
  const visitor = await enter();
  await visitor.page.clock.install();
  await goToForm(visitor.page, rig.portal, person);
  return visitor;
}

test("the end of a session is announced once, and a key puts it off", async ({ enter, rig, person, step }) => {
  const { page } = await form(enter, rig, person);
  await expect(region(page)).toHaveRole("status");
  await field(page, "current").fill(person.password);
  await field(page, "confirm").focus();
  await step("does nothing for six minutes", () => page.clock.fastForward("06:30"));
  await expect(region(page)).toBeEmpty();
  // Whatever is put there is read out: it may happen once.
  await region(page).evaluate((element) => {
    globalThis.told = 0;
    new MutationObserver(() => (globalThis.told += 1)).observe(element, { childList: true });
  });
  await step("does nothing for one minute more", () => page.clock.fastForward("00:45"));
  await expect(region(page)).toContainText("You will be signed out in about");
  await expect(field(page, "confirm")).toBeFocused();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  expect(await page.evaluate(() => globalThis.told)).toBe(1);

  const stay = region(page).getByRole("button", STAY);
  for (let tabs = 0; !(await stay.evaluate((button) => button === document.activeElement)); tabs += 1) {
    expect(tabs, "Tab leads to the button").toBeLessThan(10);
    await step("tabs on", () => page.keyboard.press("Tab"));
  }
  const asked = page.waitForResponse((answer) => answer.url() === `${rig.portal}/password`);
  await step("presses it", () => page.keyboard.press("Enter"));
  expect((await asked).status()).toBe(200);
  await expect(page.locator("#said")).toHaveText("You stay signed in.");
  await expect(region(page)).toBeEmpty();
  await expect(page.locator("form#change-password button[type=submit]"), "the focus is not lost").toBeFocused();
  await expect(field(page, "current")).toHaveValue(person.password);

  await step("does nothing again", () => page.clock.fastForward("06:30"));
  await expect(region(page)).toBeEmpty();
  await page.clock.fastForward("00:45");
  await expect(region(page).getByRole("button", STAY)).toBeVisible();
});

test("typing puts off the end of a session", async ({ enter, rig, person }) => {
  const { page } = await form(enter, rig, person);
  await page.clock.fastForward("06:30");
  const checked = page.waitForResponse("**/password/check");
  await field(page, "new").pressSequentially("Copper-Lantern");
  await checked;
  await expect(page.locator("[data-rule=length]")).toHaveAttribute("data-state", "met");
  await page.clock.fastForward("06:00");
  await expect(region(page)).toBeEmpty();
  await page.clock.fastForward("01:15");
  await expect(region(page).getByRole("button", STAY)).toBeVisible();
});

test("the end that cannot be put off is announced without a button", async ({ enter, rig, person }) => {
  const { page } = await form(enter, rig, person);
  for (let times = 0; times < 3; times += 1) {
    await page.clock.fastForward("07:05");
    await region(page).getByRole("button", STAY).click();
    await expect(region(page)).toBeEmpty();
  }
  await page.clock.fastForward("06:55");
  await expect(region(page)).toContainText("You will be signed out in about");
  await expect(region(page).getByRole("button")).toHaveCount(0);
  await page.clock.fastForward("02:00");
  await expect(region(page)).toContainText("You are probably signed out now.");
  await region(page).getByRole("link", { name: "Sign in again" }).click();
  await at(page, "password");
  await expect(field(page, "current")).toHaveValue("");
});

test("whoever cannot stay is told so", async ({ enter, rig, person }) => {
  const visitor = await form(enter, rig, person);
  const { page } = visitor;
  await page.clock.fastForward("07:05");
  const other = await visitor.anotherTab();
  await other.goto(`${rig.portal}/password`);
  await other.locator('form[action$="/sign-out"] button').click();
  await at(other, "signed-out");
  await page.bringToFront();
  await region(page).getByRole("button", STAY).press("Enter");
  await expect(region(page)).toContainText("You are probably signed out now.");
  await expect(region(page).getByRole("link", { name: "Sign in again" })).toBeFocused();
});

test("the announcement can be seen, read and reached", async ({ enter, rig, person, engine, look }) => {
  const { page } = await form(enter, rig, person);
  await page.clock.fastForward("07:05");
  await expect(region(page).getByRole("button", STAY)).toBeInViewport({ ratio: 1 });
  // Here nothing lies below it, so its contrast can be computed.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await look(page, "layout", layout);
  for (const colorScheme of engine === "firefox" ? ["light"] : ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await look(page, `axe, ${colorScheme}`, axe);
    await look(page, `contrast, ${colorScheme}`, contrast);
  }
  await look(page, "focus", focus);
});

test("how long there is stands on the form, also without scripts", async ({ enter, rig, person }) => {
  const { page } = await enter({ scripts: false });
  await goToForm(page, rig.portal, person);
  expect(await page.locator("[data-notice=time]").textContent()).toMatch(/^You have \W*9\W* minutes to send this form\. /);
  expect(await region(page).textContent()).toBe("");
});
