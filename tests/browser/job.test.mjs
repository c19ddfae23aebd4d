// The whole job in every circumstance: languages, sizes, colours, with and without scripts, on a slow line. At each stop
// the layout is looked at; in Chromium also axe looks.

import { wholeJob } from "./harness/job.mjs";
import { languages } from "./harness/languages.mjs";
import { axe, layout } from "./harness/looks.mjs";
import { slowLine } from "./harness/slow.mjs";
import { FULL, expect, test } from "./harness/test.mjs";

/** The circumstances: in the core a few that touch each value once, with FULL=1 the whole product. */
function circumstances() {
  if (FULL) return product();
  const [first, ...others] = languages({ core: true });
  return [
    ...others.map((language, at) => ({ language, size: at % 2 ? "desktop" : "phone" })),
    { language: first, size: "phone", dark: true },
    { language: first, size: "enlarged" },
    { language: first, size: "phone", scripts: false },
  ];
}

function product() {
  const colours = [false, true];
  return languages().flatMap((language) =>
    ["desktop", "phone", "enlarged"].flatMap((size) => colours.map((dark) => ({ language, size, dark }))),
  ).concat(languages().map((language) => ({ language, size: "phone", scripts: false })));
}

for (const { language, size, dark = false, scripts = true } of circumstances()) {
  const how = [language.tag, language.dir, size, dark ? "dark" : "light", scripts ? "" : "without scripts"].filter(Boolean);
  test(`the whole job: ${how.join(", ")}`, async ({ enter, rig, person, step, look, engine }) => {
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

test("the whole job: on a slow line", async ({ enter, rig, person, step }) => {
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
