// The whole job with the keyboard alone: Tab, Enter, Space, and typing. No mouse, no click, no focus set by the test.

import { NEXT } from "./harness/job.mjs";
import { languages } from "./harness/languages.mjs";
import { at } from "./harness/steps.mjs";
import { expect, test } from "./harness/test.mjs";

/** Somebody with a keyboard, who counts. */
class Keyboard {
  #page;
  #portal;
  keys = 0;

  constructor(page, portal) {
    this.#page = page;
    this.#portal = portal;
  }

  async press(key) {
    this.keys += 1;
    await this.#page.keyboard.press(key);
  }

  async type(text) {
    this.keys += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Goes on by Tab until the focus is there. On the portal's pages each stop on the way has to show it. */
  async to(selector, key = "Tab") {
    for (let stops = 0; stops < 80; stops += 1) {
      await this.press(key);
      const [there, shown, name] = await this.#page.evaluate((selector) => {
        const element = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const shown = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
        return [element.matches(selector), shown || element === document.body, element.outerHTML];
      }, selector);
      if (this.#page.url().startsWith(this.#portal)) expect(shown, `the focus is to be seen on ${name}`).toBe(true);
      if (there) return;
    }
    throw new Error(`${selector} is not to be reached by Tab`);
  }
}

for (const language of languages({ core: true }).filter(({ tag }) => ["en", "ar"].includes(tag)))
  test(`the whole job by keyboard, ${language.tag}`, async ({ enter, rig, person, step }, { annotations }) => {
    const { page } = await enter();
    const { portal, tenant } = rig;
    const keyboard = new Keyboard(page, portal);
    await language.choose(page, portal);
    const signIn = async (password) => {
      await page.locator("[name=loginfmt]").waitFor();
      await keyboard.to("[name=loginfmt]");
      await page.keyboard.press("Control+A");
      await keyboard.type(person.upn);
      await keyboard.to("[name=passwd]");
      await keyboard.type(password);
      await keyboard.press("Enter");
    };
    const fillIn = async (current, next, again) => {
      await keyboard.to("[name=current_password]");
      await keyboard.type(current);
      await keyboard.to("[name=new_password]");
      await keyboard.type(next);
      await keyboard.to("[name=confirm_password]");
      await keyboard.type(again);
    };

    await step("past the header with the first key", async () => {
      await keyboard.to(".skip");
      await expect(page.locator(".skip")).toBeInViewport();
      await keyboard.press("Enter");
      await expect(page.locator("main")).toBeFocused();
    });
    await step("the next stop is the sign-in", async () => {
      await keyboard.to("main a.button");
      await keyboard.press("Enter");
    });
    await step("sign in", async () => {
      await signIn(person.password);
      await at(page, "password");
    });
    await step("fill in the form, with a mistake, and send it by Enter", async () => {
      await fillIn(person.password, NEXT, "Copper-Lantern-58");
      await keyboard.press("Enter");
      await at(page, "password", "confirmation_differs");
      await expect(page.locator("#problem-summary")).toBeFocused();
    });
    await step("the next stop leads to the field", async () => {
      await keyboard.press("Tab");
      await expect(page.locator("#problem-summary a").first()).toBeFocused();
      await keyboard.press("Enter");
      await expect(page.locator("[name=confirm_password]")).toBeFocused();
    });
    await step("fill it in again, and send it by its button", async () => {
      await keyboard.to("#problem-summary, .skip", "Shift+Tab");
      await fillIn(person.password, NEXT, NEXT);
      await keyboard.to("form#change-password button[type=submit]:not([formaction])");
      await keyboard.press("Space");
      await at(page, "changed", "changed");
      expect(await tenant.count("changePassword")).toBe(1);
    });
    await step("back to the start, and in with the new password", async () => {
      await keyboard.to("header a");
      await keyboard.press("Enter");
      await at(page, "welcome");
      await keyboard.to("main a.button");
      await keyboard.press("Enter");
      await signIn(NEXT);
      await at(page, "password");
    });
    await step("sign out by its button", async () => {
      await keyboard.to('form[action$="/sign-out"] button');
      await keyboard.press("Space");
      await at(page, "signed-out");
    });
    annotations.push({ type: "keys", description: String(keyboard.keys) });
  });
