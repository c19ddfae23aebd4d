// Walks through a portal that somebody else has started, in a container for example: a whole change, and the sign-in with
// the new password.
//
//   node elsewhere.mjs [--ca FILE]… [--map "FROM TO"]… PORTAL TENANT
//
// PORTAL is what the browser opens, TENANT where the stand-in takes control calls. Each FILE is an authority to trust; the
// browser finds FROM at TO, as in `--map "portal.example:443 127.0.0.1:8443"`.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { launch } from "./harness/browsers.mjs";
import { at, change, goToSignIn, refusedAtSignIn, signIn } from "./harness/steps.mjs";
import { Tenant } from "./harness/tenant.mjs";
import { Visitor } from "./harness/visitor.mjs";

const NEXT = "Copper-Lantern-57";

const { values, positionals } = parseArgs({
  options: { ca: { type: "string", multiple: true, default: [] }, map: { type: "string", multiple: true, default: [] } },
  allowPositionals: true,
});
const { ca, map } = values;
const [portal, url] = positionals;
assert.ok(portal && url, "usage: node elsewhere.mjs [--ca FILE]… [--map RULE]… PORTAL TENANT");
const texts = await Promise.all(ca.map((file) => readFile(file, "utf8")));
const tenant = new Tenant(url, texts.length > 0 ? texts : undefined);
const folder = await mkdtemp(join(tmpdir(), "repass-elsewhere-"));
const browser = await launch({ folder, ca, flags: [`--host-resolver-rules=${map.map((rule) => `MAP ${rule}`).join(",")}`] });
try {
  await visit(await Visitor.enter(browser, { tenant }));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(`a whole change through ${portal}`);

async function visit({ page }) {
  await tenant.reset();
  const [ada] = (await tenant.state()).accounts;
  await networkIsQuiet(page);
  await goToSignIn(page, portal);
  await signIn(page, ada);
  await at(page, "password");
  await change(page, ada.password, NEXT);
  await at(page, "changed", "changed");
  assert.equal(await tenant.count("changePassword"), 1);
  await goToSignIn(page, portal);
  await signIn(page, ada);
  await refusedAtSignIn(page);
  await signIn(page, { ...ada, password: NEXT });
  await at(page, "password");
}

/** Opens the portal once the machine's addresses stay as they are: Chromium drops what it loads when one comes or goes. */
async function networkIsQuiet(page) {
  for (let left = 20; left > 0; left -= 1) {
    try {
      await page.goto(`${portal}/`);
      return;
    } catch (error) {
      if (left === 1 || !String(error).includes("ERR_NETWORK_CHANGED")) {
        throw error;
      }
    }
  }
}
