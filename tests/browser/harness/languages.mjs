// The languages that the portal speaks: one folder each in `locales/`.

import { readdirSync } from "node:fs";

import { expect } from "@playwright/test";

const FOLDER = new URL("../../../locales/", import.meta.url);
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];
/** Two alphabets, two directions, many plurals, no spaces, long words. */
const CORE = ["en", "ar", "de", "ja", "pl"];

/** All of them, as far as they are there. `core`: the five that stand for the others. */
export function languages({ core = false } = {}) {
  const there = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const tags = there.map(({ name }) => name).sort();
  const chosen = core ? CORE.filter((tag) => tags.includes(tag)) : tags;
  return chosen.map((tag) => new Language(tag));
}

class Language {
  constructor(tag) {
    this.tag = tag;
    this.dir = RIGHT_TO_LEFT.includes(tag.split("-")[0]) ? "rtl" : "ltr";
  }

  /** Chooses it for the whole visit. */
  async choose(page, portal) {
    await page.goto(`${portal}/?lang=${this.tag}`);
  }

  /** As if it had been chosen in an earlier visit. */
  async remember(page, portal) {
    await page.context().addCookies([
      { name: "__Host-repass-language", value: this.tag, url: portal, httpOnly: true, secure: true, sameSite: "Lax" },
    ]);
  }

  /** The page says that it is in this language. */
  async isSpoken(page) {
    const root = page.locator("html");
    expect(await root.getAttribute("lang")).toBe(this.tag);
    expect(await root.getAttribute("dir")).toBe(this.dir);
  }
}
