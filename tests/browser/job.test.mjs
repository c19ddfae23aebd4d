// The whole job in every circumstance: languages, sizes, colours, with and without scripts, on a slow line. At each stop
// the layout is looked at; in Chromium also axe looks. How many steps each took is told at the end.

import { wholeJob } from "./harness/job.mjs";
import { languages } from "./harness/languages.mjs";
import { axe, layout } from "./harness/looks.mjs";
import { slowLine } from "./harness/slow.mjs";
import { FULL, expect, test } from "./harness/test.mjs";

/**
 * The circumstances. In the core a few that touch each value once, in Firefox fewer: each of its colours, and Firefox without
 * scripts, is a browser of its own to start. With FULL=1 every variant in both directions, and each other language once.
 */
function circumstances() {
  const [english, arabic, ...others] = languages({ core: !FULL }).sort(bySpoken);
  const elsewhere = others.map((language, at) => ({ language, size: at % 2 ? "desktop" : "phone", only: "chromium" }));
  if (FULL) return [...[english, arabic].flatMap(variants), ...elsewhere];
  return [
    { language: english, size: "enlarged" },
    { language: english, size: "phone", scripts: false },
    { language: arabic, size: "phone", dark: true },
    { language: english, size: "desktop", dark: true, only: "chromium" },
    ...elsewhere,
  ];
}

/** English and Arabic first: they stand for the two directions. */
function bySpoken({ tag: one }, { tag: other }) {
  const rank = (tag) => ["en", "ar"].indexOf(tag) >>> 0;
  return rank(one) - rank(other);
}

function variants(language) {
  const shown = ["desktop", "phone", "enlarged"].flatMap((size) => [false, true].map((dark) => ({ language, size, dark })));
  return [...shown, { language, size: "phone", scripts: false }, { language, size: "enlarged", scripts: false }];
}

for (const { language, size, dark = false, scripts = true, only } of circumstances()) {
  const how = [language.tag, language.dir, size, dark ? "dark" : "light", scripts ? "" : "without scripts"].filter(Boolean);
  test(`the whole job: ${how.join(", ")}`, async ({ enter, rig, person, step, look, engine }) => {
    test.skip(only && only !== engine, "once for each language, in one browser");
    test.slow(size === "enlarged");
    const { page } = await enter({ size, dark, scripts });
    await language.choose(page, rig.portal);
    const stop = async (name) => {
      await language.isSpoken(page);
      if (dark) expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
      await look(page, `layout, ${name}`, layout);
      if (engine === "chromium" && scripts) await look(page, `axe, ${name}`, axe);
    };
    await wholeJob({ page, ...rig, person, step, stop });
  });
}

test("the whole job: on a slow line", async ({ enter, rig, person, step, engine }) => {
  test.skip(engine === "firefox" && !FULL, "the core has it in Chromium");
  test.setTimeout(180_000);
  const line = await slowLine();
  try {
    const { portal, port } = await rig.another("", line.port);
    line.to(port);
    const visitor = await enter({ size: "phone" });
    await wholeJob({ ...rig, page: visitor.page, portal, person, step });
    await visitor.leave();
  } finally {
    await line.close();
  }
});
