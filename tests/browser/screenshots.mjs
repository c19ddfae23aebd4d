// Draws the pages for people to look at, into `out/`, and the form for the README into `docs/images/`.
// It judges nothing: that is for eyes.

import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { Visitor, launch } from "./harness/browser.mjs";
import { https, on } from "./harness/rigs.mjs";
import { at, fillForm, goToSignIn, signIn } from "./harness/steps.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, "out");
const README_IMAGE = join(HERE, "../../docs/images/form.png");

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const NEXT = "Copper-Lantern-57";

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await mkdir(dirname(README_IMAGE), { recursive: true });
await on(https, async (rig) => {
  const browser = await launch(rig);
  try {
    await draw(browser, rig);
  } finally {
    await browser.close();
  }
});

async function draw(browser, rig) {
  const { portal, tenant } = rig;
  const { accounts } = await tenant.state();
  const ada = accounts[0];
  const federated = accounts.find(({ kind }) => kind === "federated");

  let { page } = await Visitor.enter(browser, rig);
  await page.goto(`${portal}/`);
  await shoot(page, "welcome");
  await page.goto(`${portal}/help`);
  await shoot(page, "help");

  await goToSignIn(page, portal);
  await signIn(page, ada);
  await at(page, "password");
  await shoot(page, "form");
  await page.setViewportSize({ width: 880, height: 900 });
  await screenshot(page, README_IMAGE);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await shoot(page, "form-rtl");
  await page.reload();

  await (await fillForm(page, "Not-The-Right-One-1", NEXT)).click();
  await at(page, "password", "wrong_current_password");
  await shoot(page, "form-refused");

  await tenant.fault({ at: "changePassword", drop: "before" });
  await (await fillForm(page, ada.password, NEXT)).click();
  await at(page, "result", "outcome_unknown");
  await shoot(page, "result-unknown");

  await page.goto(`${portal}/password`);
  await (await fillForm(page, ada.password, NEXT)).click();
  await at(page, "changed", "changed");
  await shoot(page, "changed");

  ({ page } = await Visitor.enter(browser, rig));
  await goToSignIn(page, portal);
  await signIn(page, federated);
  await at(page, "problem", "federated_account");
  await shoot(page, "federated");
}

/** Each page on a phone and on a desk, light and dark. */
async function shoot(page, name) {
  for (const [device, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await screenshot(page, join(OUT, `${name}-${device}-${colorScheme}.png`));
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** The whole page, with every transition at its end. */
async function screenshot(page, path) {
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}
