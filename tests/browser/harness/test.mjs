// The test of this folder: Playwright's, in a browser of the project's engine, in front of programs of the worker's own.
//
//   test("…", async ({ enter, rig, person }) => { const { page } = await enter(); … });
//
// Whoever enters must leave in peace: at the end of a test no visitor may have a complaint of the browser (its console,
// its content security policy, a file that could not be loaded), and nobody but the portal and the tenant may have been
// asked for anything.

import { test as base, expect } from "@playwright/test";

import { launch } from "./browsers.mjs";
import { https, on } from "./rigs.mjs";
import { Visitor } from "./visitor.mjs";

export { expect };

/** Whether everything is to be walked, and not only the core. */
export const FULL = process.env.FULL === "1";

const NAMES = { display_name: "Wilma Walker", given_name: "Wilma", surname: "Walker" };
const PASSWORD = "Analytical-Engine-1843";
let persons = 0;

export const test = base.extend({
  engine: ["chromium", { option: true, scope: "worker" }],
  size: ["desktop", { option: true }],

  /** The portal and the tenant on https, once for each worker. */
  rig: [({}, use) => on(https, use), { scope: "worker", timeout: 60_000 }],

  /** `launched({ scripts, dark })` is a browser for such visitors: started once, and closed at the end. */
  launched: [
    async ({ rig, engine }, use) => {
      const running = new Map();
      await use(({ scripts = true, dark = false, ...others } = {}) => {
        // Chromium's visitors choose for themselves.
        const kind = engine === "firefox" ? { engine, scripts, dark, ...others } : { engine, ...others };
        const key = JSON.stringify(kind);
        if (!running.has(key)) running.set(key, launch({ ...rig, ...kind }));
        return running.get(key);
      });
      for (const browser of running.values()) await (await browser).close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  /** `enter(options)` is a visitor with a fresh profile; `at` names another rig than the worker's. */
  enter: async ({ rig, launched, size }, use) => {
    const inside = [];
    await use(async ({ at = rig, ...options } = {}) => {
      const { scripts, dark } = options;
      const visitor = await Visitor.enter(await launched({ scripts, dark }), at, { size, ...options });
      inside.push([visitor, at]);
      return visitor;
    });
    for (const [visitor, at] of inside) {
      const { portal, tenant } = at;
      await visitor.leave();
      expect(visitor.complaints, "the browser complains about nothing").toEqual([]);
      const known = [portal, tenant.url, ...(at.others?.() ?? [])];
      const strangers = [...visitor.origins()].filter((origin) => !known.includes(origin));
      expect(strangers, "nobody else was asked for anything").toEqual([]);
    }
  },

  /** `newcomer()` is somebody whom no other test knows, in a tenant without faults. */
  newcomer: async ({ rig }, use, { workerIndex }) => {
    await rig.tenant.reset();
    await use(async () => {
      persons += 1;
      const upn = `walker-${workerIndex}-${persons}@contoso.example`;
      await rig.tenant.user(upn, { password: PASSWORD, ...NAMES });
      return { upn, password: PASSWORD, ...NAMES };
    });
  },

  person: async ({ newcomer }, use) => use(await newcomer()),

  /** `step(what, act)` is one thing that somebody does. How many there were is told at the end. */
  step: async ({}, use, { annotations }) => {
    let steps = 0;
    await use((what, act) => {
      steps += 1;
      return test.step(what, act);
    });
    annotations.push({ type: "steps", description: String(steps) });
  },

  /** `look(page, kind, at)` insists that one of the looks finds nothing. How many there were is told at the end. */
  look: async ({}, use, { annotations }) => {
    await use(async (page, kind, at) => {
      annotations.push({ type: "look", description: kind.split(",")[0] });
      expect.soft(await at(page), kind).toEqual([]);
    });
  },
});
