// Draws the pages from the real programs: what the README and the documents show into `docs/images/`, and with `--all` every
// page in every state into `out/`, to look at.
//
//   node screenshots.mjs [--all [--few]] [LANGUAGE]…
//
// With `--few`, only the two of the four looks that differ most: light on a phone, dark on a desk.
// It judges nothing: that is for eyes, and for states.test.mjs.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { launch } from "./harness/browsers.mjs";
import { languages } from "./harness/languages.mjs";
import { https, on } from "./harness/rigs.mjs";
import { STATES, isRepeatable, see, seeAgain } from "./harness/states.mjs";
import { at } from "./harness/steps.mjs";
import { SIZES, Visitor } from "./harness/visitor.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = join(HERE, "out/pages");
const IMAGES = join(HERE, "../../docs/images");
const PASSWORD = "Analytical-Engine-1843";
const NAMES = { display_name: "Dana Reyes", given_name: "Dana", surname: "Reyes" };
/** A little wider than the column: what the README has room for. */
const README = { width: 880, height: 900 };

/** How `--all` looks at a page. */
const LOOKS = ["phone", "desktop"].flatMap((size) => ["light", "dark"].map((colorScheme) => [size, colorScheme]));
const FEW = [
  ["phone", "light"],
  ["desktop", "dark"],
];

/** File, state, and how it is shown. */
const SHOWN = [
  ["form", "password", { size: README }],
  ["form-phone-dark", "password", { size: "phone", dark: true }],
  ["form-arabic", "password", { size: "phone", tag: "ar" }],
  ["problem", "wrong_current_password", { size: "phone" }],
  ["changed", "changed", { size: "phone" }],
];

let persons = 0;
const no = { type: "boolean", default: false };
const { values, positionals } = parseArgs({ options: { all: no, few: no }, allowPositionals: true });
await on(https, async (rig) => {
  const browser = await launch(rig);
  try {
    await (values.all ? everything(browser, rig) : shown(browser, rig));
  } finally {
    await browser.close();
  }
});

async function shown(browser, rig) {
  await mkdir(IMAGES, { recursive: true });
  for (const [file, name, how] of SHOWN)
    await visit(browser, rig, name, how, (page) => screenshot(page, join(IMAGES, `${file}.png`)));
  console.log(`${SHOWN.length} pictures in docs/images`);
}

/** Each page on a phone and on a desk, light and dark, in one language after another. */
async function everything(browser, rig) {
  const tags = positionals.length > 0 ? positionals : languages({ core: true }).map(({ tag }) => tag);
  await rm(OUT, { recursive: true, force: true });
  for (const tag of tags) await mkdir(join(OUT, tag), { recursive: true });
  let pictures = 0;
  const draw = async (page, tag, name) => {
    for (const [size, colorScheme] of values.few ? FEW : LOOKS) {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme });
      await screenshot(page, join(OUT, tag, `${name}-${size}-${colorScheme}.png`));
      pictures += 1;
    }
  };
  for (const state of STATES) {
    // Where nobody can see it twice, somebody else comes for each language.
    const groups = isRepeatable(state) ? [tags] : tags.map((tag) => [tag]);
    for (const [first, ...others] of groups)
      await visit(browser, rig, state.name, { tag: first }, async (page, visited) => {
        await draw(page, first, state.name);
        for (const tag of others) {
          await language(tag).remember(page, rig.portal);
          await seeAgain(state, visited);
          await at(page, state.page, state.outcome);
          await language(tag).isSpoken(page);
          await draw(page, tag, state.name);
        }
      });
  }
  console.log(`${pictures} pictures in ${OUT}`);
}

async function visit(browser, rig, name, { tag = "en", size, dark }, draw) {
  await rig.tenant.reset();
  // The portal remembers who guessed wrong, which is too often for one person to see everything.
  persons += 1;
  const person = { upn: values.all ? `dana.${persons}@contoso.example` : "dana@contoso.example", password: PASSWORD, ...NAMES };
  await rig.tenant.user(person.upn, { password: PASSWORD, ...NAMES });
  const visitor = await Visitor.enter(browser, rig, { size, dark });
  const { page } = visitor;
  await language(tag).remember(page, rig.portal);
  const visited = { page, rig, person };
  const state = STATES.find((known) => known.name === name);
  await see(state, visited);
  await at(page, state.page, state.outcome);
  await draw(page, visited);
  await visitor.leave();
}

function language(tag) {
  const found = languages().find((known) => known.tag === tag);
  if (!found) throw new Error(`there is no language ${tag}`);
  return found;
}

/** The whole page, with every transition at its end, and with the picture that belongs to the colour scheme. */
async function screenshot(page, path) {
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}
