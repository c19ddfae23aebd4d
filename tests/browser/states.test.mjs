// Every page in every state, looked at from all sides: by axe, for its layout, its focus and its colours. In left to right
// and right to left, in light and dark, on a desk, on a phone and enlarged to 400 %.

import { readFile } from "node:fs/promises";

import { languages } from "./harness/languages.mjs";
import { axe, contrast, focus, largerText, layout } from "./harness/looks.mjs";
import { STATES, UNSEEN } from "./harness/states.mjs";
import { at } from "./harness/steps.mjs";
import { FULL, expect, test } from "./harness/test.mjs";
import { SIZES } from "./harness/visitor.mjs";

const SCHEMES = ["light", "dark"];
/** One language of each direction; with FULL=1 all of them. */
const SPOKEN = FULL ? languages() : languages().filter(({ tag }) => ["en", "ar"].includes(tag));

test.describe("each state", () => {
  // What Firefox shows is walked through elsewhere. It cannot be told its colours while it runs.
  test.skip(({ engine }) => engine === "firefox" && !FULL, "the core looks in Chromium");

  for (const language of SPOKEN)
    for (const state of STATES) {
      const { name, outcome = "", reason, reach } = state;
      test(`${name}, ${language.tag}`, async ({ enter, rig, person, engine, look }) => {
        const { page } = await enter();
        await language.remember(page, rig.portal);
        await reach({ page, rig, person });
        await at(page, state.page, outcome);
        if (reason) await expect(page.locator("body")).toHaveAttribute("data-reason", reason);
        await language.isSpoken(page);

        // In the core, what does not depend on the direction is looked at in one.
        const thorough = FULL || language.dir === "ltr";
        for (const scheme of engine === "firefox" ? ["light"] : SCHEMES) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
          await look(page, `axe, ${scheme}`, axe);
          if (thorough) await look(page, `contrast, ${scheme}`, contrast);
        }
        for (const [size, viewport] of Object.entries(SIZES)) {
          await page.setViewportSize(viewport);
          await look(page, `layout, ${size}`, layout);
          if (thorough && size === "desktop") await look(page, "larger text", largerText);
          if (FULL) await look(page, `axe, ${size}`, axe);
        }
        if (thorough) await look(page, "focus", focus);
      });
    }
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
