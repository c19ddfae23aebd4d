// A newcomer's first minutes: `repass demo`, and only what it prints.

import { expect, test as base } from "./harness/test.mjs";
import { demo, on } from "./harness/rigs.mjs";
import { at, change, goToForm, goToSignIn, refusedAtSignIn, signIn } from "./harness/steps.mjs";

const NEXT = "Copper-Lantern-57";

// In this file the rig is another one; the browsers that start for it trust nobody special, because nothing is https.
const test = base.extend({
  rig: [({}, use) => on(demo, use), { scope: "worker", timeout: 60_000 }],
});

test("a newcomer changes the first account's password", async ({ enter, rig, step }) => {
  const { portal, printed } = rig;
  const { page } = await enter();
  const [, upn, password] = /^ {2}(\S+@\S+) +(\S+) +\S/m.exec(printed);
  expect(printed, "it says where to go").toContain(`Open ${portal}/ `);

  await step("to the form", () => goToForm(page, portal, { upn, password }));
  await step("the change", async () => {
    await change(page, password, NEXT);
    await at(page, "changed", "changed");
  });
  await step("the old password is gone, the new one works", async () => {
    await goToSignIn(page, portal);
    await signIn(page, { upn, password });
    await refusedAtSignIn(page);
    await signIn(page, { upn, password: NEXT });
    await at(page, "password");
  });
});
