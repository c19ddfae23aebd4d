// Every page in every state, looked at from all sides: by axe, for its layout, its focus and its colours. In left to right
// and right to left, in light and dark, on a desk, on a phone and enlarged to 400 %, in all languages.
//
// One visit comes to the page once and sees it again in the other languages: the way there is what takes time.

import { readFile } from "node:fs/promises";

import { languages } from "./harness/languages.mjs";
import { axe, contrast, focus, largerText, layout } from "./harness/looks.mjs";
import { forcedColors, paper } from "./harness/media_looks.mjs";
import { STATES, UNSEEN, isRepeatable, see, seeAgain } from "./harness/states.mjs";
import { branded } from "./harness/settings.mjs";
import { at } from "./harness/steps.mjs";
import { FULL, expect, test } from "./harness/test.mjs";
import { SIZES } from "./harness/visitor.mjs";

const SCHEMES = ["light", "dark"];
/** One language of each direction, for what depends on nothing else. */
const DIRECTIONS = languages().filter(({ tag }) => ["en", "ar"].includes(tag));
const OTHERS = languages({ core: !FULL }).filter(({ tag }) => !["en", "ar"].includes(tag));

/** Shows the state in one language after another, and has `inspect(page, language)` look at each. */
async function through(spoken, state, { enter, rig, newcomer, dark = false }, inspect) {
  const { page } = await enter({ dark });
  const visit = { page, rig };
  for (const [nth, language] of spoken.entries()) {
    await page.setViewportSize(SIZES.desktop);
    await language.remember(page, rig.portal);
    if (nth === 0 || !isRepeatable(state)) {
      if (nth > 0) await page.context().clearCookies({ name: /^(?!.*language)/ });
      visit.person = await newcomer();
      await see(state, visit);
    } else await seeAgain(state, visit);
    await at(page, state.page, state.outcome);
    if (state.reason) await expect(page.locator("body")).toHaveAttribute("data-reason", state.reason);
    await language.isSpoken(page);
    await inspect(page, language);
  }
}

test.describe("each state", () => {
  test.skip(({ engine }) => engine !== "chromium", "the layout is looked at in one browser; Firefox has its own below");

  for (const [place, state] of STATES.entries())
    test(state.name, async ({ look, enter, rig, newcomer }) => {
      // In the core the others take turns; and the brand has words of its own in the two.
      const turn = state.settings === branded ? [] : [OTHERS[place % OTHERS.length]];
      const spoken = [...DIRECTIONS, ...(FULL ? OTHERS : turn)];
      test.setTimeout(30_000 + 10_000 * spoken.length);
      await through(spoken, state, { enter, rig, newcomer }, async (page, { tag }) => {
        const isDirection = DIRECTIONS.some((language) => language.tag === tag);
        // In the core, what does not depend on the direction is looked at in one: colours are of that kind.
        const thorough = tag === "en" || (FULL && isDirection);
        for (const scheme of isDirection ? SCHEMES : []) {
          if (!thorough && scheme === "dark") continue;
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
          await look(page, `axe, ${scheme}, ${tag}`, axe);
          if (thorough) await look(page, `contrast, ${scheme}, ${tag}`, contrast);
        }
        for (const size of isDirection ? Object.keys(SIZES) : ["desktop", "enlarged"]) {
          await page.setViewportSize(SIZES[size]);
          await look(page, `layout, ${size}, ${tag}`, layout);
          if ((thorough || FULL) && size === "desktop") await look(page, `larger text, ${tag}`, largerText);
        }
        if (!thorough) return;
        await look(page, `focus, ${tag}`, focus);
        await look(page, `forced colours, ${tag}`, forcedColors);
        await look(page, `paper, ${tag}`, paper);
      });
    });
});

test.describe("each state in Firefox", () => {
  test.skip(({ engine }) => engine !== "firefox", "above it is Chromium");

  // The core looks in Chromium alone. Firefox cannot be told its colours while it runs.
  for (const scheme of FULL ? SCHEMES : [])
    for (const state of STATES)
      test(`${state.name}, ${scheme}`, async ({ look, enter, rig, newcomer }) => {
        test.slow();
        await through(DIRECTIONS, state, { enter, rig, newcomer, dark: scheme === "dark" }, async (page, { tag }) => {
          await look(page, `axe, ${scheme}, ${tag}`, axe);
          // Edges have the colours that they have in Chromium; the way of the focus is the browser's own.
          if (scheme === "light" && tag === "en") await look(page, `focus, ${tag}`, focus);
        });
      });
});

test("the list of states is complete", async () => {
  const known = new Set(STATES.flatMap(({ outcome, reason }) => [reason ?? outcome]));
  for (const file of ["password/outcome.rs", "sign_in/problem.rs", "web/problem_page.rs"]) {
    const source = await readFile(new URL(`../../src/${file}`, import.meta.url), "utf8");
    const body = source.split("const fn name(self)")[1].split("\n    }\n")[0];
    const names = [...body.matchAll(/=> "(\w+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !known.has(name) && !UNSEEN[name]), file).toEqual([]);
  }
});
