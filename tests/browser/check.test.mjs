// What is said about a new password while it is typed: rules turn true, one line is read out, and whatever goes wrong is
// silent.

import { expect, test } from "./harness/test.mjs";
import { description, goToForm } from "./harness/steps.mjs";

const CHECK = "**/password/check";

const field = (page, name) => page.locator(`[name=${name}_password]`);
const rule = (page, name) => page.locator(`[data-rule=${name}]`);
const read = (page) => page.locator("#checked");

/** Insists on the states of the rules, in the order of the list. */
async function rules(page, expected) {
  const states = () => page.locator("[data-rule]").evaluateAll((all) => all.map(({ dataset }) => dataset.state ?? "").join(" "));
  await expect.poll(states).toBe(expected);
}

async function form(enter, rig, person) {
  const visitor = await enter();
  await goToForm(visitor.page, rig.portal, person);
  return visitor.page;
}

test("each rule turns true while somebody types, for eyes and for ears", async ({ enter, rig, person, step }) => {
  const page = await form(enter, rig, person);
  await rules(page, "   ");
  const input = field(page, "new");
  await input.focus();
  await step("types", () => page.keyboard.type("Copper"));
  await rules(page, "open open met later");
  await expect(rule(page, "length")).toContainText("not yet");
  await expect(rule(page, "characters")).toContainText("done");
  await expect(page.locator(".strength span")).toHaveText(/guess/);
  await expect(read(page)).toHaveText(/does not follow .?2.? rules yet/);
  await step("types on", () => page.keyboard.type("-Lantern"));
  await rules(page, "met met met later");
  await expect(rule(page, "length")).toContainText("done");
  await expect(read(page)).toHaveText("The new password follows all the rules that we can check here.");
  await step("types more", () => page.keyboard.type("-57-Glacier"));
  await expect(page.locator(".strength span")).toHaveText("Very hard to guess");
  await expect(page.locator("meter")).toHaveJSProperty("value", 4);
  expect(await description(input)).toContain("done");
  await step("clears the field", () => input.fill(""));
  await rules(page, "   ");
  await expect(page.locator(".strength")).toBeHidden();
});

test("what Microsoft may not like stands below the field, and refuses nothing", async ({ enter, rig, person }) => {
  const page = await form(enter, rig, person);
  const input = field(page, "new");
  await input.fill("glacier-Walker-tangent");
  const likely = page.locator("#live-advice [data-likely]");
  await expect(likely).toHaveAttribute("data-likely", "contains_name");
  await expect(likely).toContainText("has your last name in it");
  await expect(read(page)).toContainText("Microsoft may not accept the new password that you typed");
  await input.fill("Grüße-1234");
  await expect(likely).toHaveCount(0);
  await rules(page, "met met refused later");
  await expect(rule(page, "characters").locator(".state")).toBeVisible();
  await expect(rule(page, "characters")).toContainText("a letter with an accent");
});

test("the browser itself says whether both are the same, once that is clear", async ({ enter, rig, person }) => {
  const page = await form(enter, rig, person);
  const same = page.locator(".same");
  await field(page, "new").fill("Copper-Lantern-57");
  await field(page, "confirm").pressSequentially("Copper-Lan");
  await expect(same).toHaveText("");
  await field(page, "confirm").pressSequentially("tern-57");
  await expect(same).toHaveText("Both new passwords are the same.");
  await field(page, "confirm").pressSequentially("8");
  await expect(same).toHaveText("The two new passwords are not the same.");
  await field(page, "confirm").fill("Copper");
  await expect(same).toHaveText("");
  await field(page, "current").focus();
  await expect(same).toHaveText("The two new passwords are not the same.");
});

test("an answer that comes late is not shown", async ({ enter, rig, person }) => {
  const page = await form(enter, rig, person);
  let letGo;
  const held = new Promise((done) => (letGo = done));
  let asked = 0;
  await page.route(CHECK, async (route) => {
    asked += 1;
    if (asked === 1) await held;
    // The browser may have given it up by now.
    await route.continue().catch(() => undefined);
  });
  const input = field(page, "new");
  await input.fill("Grüße-1234");
  await expect.poll(() => asked).toBe(1);
  await input.fill("Copper-Lantern-57");
  await rules(page, "met met met later");
  letGo();
  await field(page, "new").fill("Copper-Lantern-579");
  await expect.poll(() => asked).toBe(3);
  await rules(page, "met met met later");
});

test("trouble is silent, and over when it is over", async ({ enter, rig, person }) => {
  const page = await form(enter, rig, person);
  const input = field(page, "new");
  await input.fill("Copper");
  await rules(page, "open open met later");
  let asked = 0;
  await page.route(CHECK, (route) => {
    asked += 1;
    const headers = asked === 1 ? { "retry-after": "1" } : {};
    return asked === 3 ? route.continue() : route.fulfill({ status: asked === 1 ? 429 : 503, headers });
  });
  await input.fill("Copper-Lantern-57");
  // Marks that are not certain any more go.
  await rules(page, "   ");
  await rules(page, "met met met later");
  expect(asked).toBe(3);
  await expect(page.locator("[role=alert]")).toHaveCount(0);
});

test("without scripts the same rules stand there as text, and nothing else", async ({ enter, rig, person }) => {
  const { page } = await enter({ scripts: false });
  await goToForm(page, rig.portal, person);
  const text = await page.locator(".rules").innerText();
  if (!/has .?8.? to 256 characters/.test(text) || /done|not yet/.test(text)) throw new Error(text);
  for (const nothing of [".strength", "#live-advice", "meter", "[data-state]"]) {
    if ((await page.locator(nothing).count()) > 0) throw new Error(nothing);
  }
});
