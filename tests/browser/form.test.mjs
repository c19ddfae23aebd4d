// What the script adds to the form: the button that shows a password, the hint about Caps Lock, and the suggestion, each by
// keyboard alone.

import { expect, test } from "./harness/test.mjs";
import { at, goToSignIn, signIn } from "./harness/steps.mjs";

const field = (page, name) => page.locator(`[name=${name}_password]`);

async function form(enter, rig, person) {
  const visitor = await enter();
  await goToSignIn(visitor.page, rig.portal);
  await signIn(visitor.page, person);
  await at(visitor.page, "password");
  return visitor.page;
}

test("what is typed can be shown, and is hidden again before it is sent", async ({ enter, rig, person, step }) => {
  const page = await form(enter, rig, person);
  const current = field(page, "current");
  await current.focus();
  await step("types", () => page.keyboard.type("Not-My-Password-1"));
  await step("tabs to the button", () => page.keyboard.press("Tab"));
  const button = page.getByRole("button", { name: "Show password", description: "Current password" });
  await expect(button).toBeFocused();
  await step("presses it", () => page.keyboard.press("Space"));
  await expect(current).toHaveAttribute("type", "text");
  await expect(page.locator("#said")).toHaveText("Your password can be read on the screen.");
  await expect(page.getByRole("button", { name: "Hide password" })).toBeFocused();
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/password"));
  await field(page, "new").fill("Copper-Lantern-57");
  await field(page, "confirm").fill("Copper-Lantern-57");
  await step("sends", () => page.locator("form#change-password button[type=submit]").click());
  await sent;
  await at(page, "password", "wrong_current_password");
  await expect(field(page, "current")).toHaveAttribute("type", "password");
  for (const name of ["current", "new", "confirm"]) await expect(field(page, name)).toHaveValue("");
});

test("Caps Lock is told, and only while it is on", async ({ enter, rig, person }) => {
  const page = await form(enter, rig, person);
  const hint = page.locator(".field:has([name=current_password]) [role=status]");
  const press = (on) =>
    field(page, "current").evaluate((input, modifierCapsLock) => {
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "a", modifierCapsLock, bubbles: true }));
    }, on);
  await expect(hint).toHaveText("");
  await press(true);
  await expect(hint).toHaveText("Caps Lock is on.");
  await press(false);
  await expect(hint).toHaveText("");
  // What fills in a form sends events of its own making.
  await field(page, "current").evaluate((input) => input.dispatchEvent(new Event("keydown")));
  await expect(hint).toHaveText("");
});

test("a suggestion is taken over with one key, and changes the password", async ({ enter, rig, person, step }) => {
  const page = await form(enter, rig, person);
  await field(page, "current").fill(person.password);
  await page.getByRole("button", { name: "Suggest a password" }).focus();
  await step("asks", () => page.keyboard.press("Enter"));
  await expect(page.getByRole("button", { name: "Use this password" })).toBeFocused();
  const text = await page.locator("#suggested-password").textContent();
  await step("takes it", () => page.keyboard.press("Enter"));
  await expect(field(page, "new")).toBeFocused();
  for (const name of ["new", "confirm"]) {
    await expect(field(page, name)).toHaveValue(text);
    await expect(field(page, name)).toHaveAttribute("type", "text");
  }
  await expect(field(page, "current")).toHaveValue(person.password);
  await step("sends", () => page.keyboard.press("Enter"));
  await at(page, "changed", "changed");
  await page.goBack();
  await expect(page.locator("body")).not.toContainText(text);
});
