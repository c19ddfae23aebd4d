// Lighthouse's own judgement on the public pages, the form, and the form with a problem: 100 of 100 in accessibility and in
// good practices, on a phone and on a desk.

import { desktopConfig, navigation, snapshot } from "lighthouse";
import { launch } from "puppeteer-core";

import { CHROMIUM, chromiumHere, homeThatTrusts } from "./harness/browsers.mjs";
import { FULL, expect, test } from "./harness/test.mjs";

const DEVICES = FULL ? ["mobile", "desktop"] : ["mobile"];
const PUBLIC = FULL ? ["/", "/help", "/signed-out"] : [];

for (const device of DEVICES)
  test(`Lighthouse gives 100 of 100, ${device}`, async ({ rig, person, engine }) => {
    test.skip(engine !== "chromium", "Lighthouse drives Chromium alone");
    test.setTimeout(240_000);
    const { portal, ca, folder } = rig;
    const env = await homeThatTrusts(folder, ca);
    const browser = await launch({ executablePath: chromiumHere(), args: CHROMIUM, env });
    try {
      const page = await browser.newPage();
      const config = device === "desktop" ? desktopConfig : undefined;
      const flags = {
        onlyCategories: ["accessibility", "best-practices"],
        // The session lives in a cookie, and how fast this machine is does not matter here.
        disableStorageReset: true,
        throttlingMethod: "provided",
        disableFullPageScreenshot: true,
        logLevel: "error",
      };
      for (const path of PUBLIC) judge(path, await navigation(page, portal + path, { config, flags }));

      await page.goto(`${portal}/sign-in`);
      await page.type("[name=loginfmt]", person.upn);
      await page.type("[name=passwd]", person.password);
      await page.click("main form button[type=submit]");
      await page.waitForSelector("form#change-password");
      judge("the form", await navigation(page, `${portal}/password`, { config, flags }));

      for (const name of ["current", "new", "confirm"]) await page.type(`[name=${name}_password]`, `Different-${name}-1`);
      await page.click("form#change-password button[type=submit]:not([formaction])");
      await page.waitForSelector("#problem-summary");
      judge("the form with a problem", await snapshot(page, { config, flags }));
    } finally {
      await browser.close();
    }
  });

function judge(what, { lhr }) {
  const { runtimeError, categories, audits } = lhr;
  expect(runtimeError, what).toBeUndefined();
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${id}: ${audits[id].title}: ${JSON.stringify(audits[id].details?.items)}`),
  );
  expect.soft(lost, what).toEqual([]);
  for (const { title, score } of Object.values(categories)) expect.soft(score, `${title} of ${what}`).toBe(1);
}
