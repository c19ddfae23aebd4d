// A newcomer's first minutes: `repass demo`, and only what it prints.

import assert from "node:assert/strict";
import { it } from "node:test";

import { Visitor, launch } from "./harness/browser.mjs";
import { demo, on } from "./harness/rigs.mjs";
import { at, fillForm, goToSignIn, refusedAtSignIn, signIn } from "./harness/steps.mjs";

const NEXT = "Copper-Lantern-57";

it("a newcomer changes the first account's password", () =>
  on(demo, async (rig) => {
    const browser = await launch(rig);
    try {
      await visit(rig, await Visitor.enter(browser, rig));
    } finally {
      await browser.close();
    }
  }));

async function visit({ portal, tenant, printed }, visitor) {
  const { page } = visitor;
  const [, upn, password] = /^ {2}(\S+@\S+) +(\S+) +\S/m.exec(printed);
  assert.ok(printed.includes(`Open ${portal}/ `), "it says where to go");

  await goToSignIn(page, portal);
  await signIn(page, { upn, password });
  await at(page, "password");
  await (await fillForm(page, password, NEXT)).click();
  await at(page, "changed", "changed");

  await goToSignIn(page, portal);
  await signIn(page, { upn, password });
  await refusedAtSignIn(page);
  await signIn(page, { upn, password: NEXT });
  await at(page, "password");

  assert.deepEqual(visitor.complaints, []);
  assert.deepEqual(visitor.origins(), new Set([portal, tenant.url]), "nobody else was asked for anything");
}
