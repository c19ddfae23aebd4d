// Chromium and Firefox as the system has them, each with a home of its own, in which it trusts the stand-in's authority.
//
// Playwright drives Firefox by WebDriver BiDi (the channels called `moz-…`): that is the Firefox that people use. The one
// that Playwright downloads is patched, and is none that anybody has.

import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";

import { chromium, firefox } from "@playwright/test";

/** What Chromium is started with, whoever starts it. */
export const CHROMIUM = [
  "--no-sandbox", // containers give no user namespaces, and root needs it
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What a browser of this engine is told at its start, because it cannot be told later. */
const FIREFOX = {
  dark: { "layout.css.prefers-color-scheme.content-override": 0 },
  light: { "layout.css.prefers-color-scheme.content-override": 1 },
  scriptless: { "javascript.enabled": false },
};

/**
 * Starts a browser with a home below `folder`, in which it trusts the authority `ca`, or several. It checks certificates
 * as it does for people: nothing is ignored. `flags` are more flags of Chromium. Firefox takes `scripts` and `dark` here
 * and for all of its visitors; Chromium takes them from each visitor.
 */
export async function launch({ folder, ca = [], flags = [], engine = "chromium", scripts = true, dark = false }) {
  if (engine === "firefox") {
    const env = await freshHome(folder);
    const firefoxUserPrefs = { ...FIREFOX[dark ? "dark" : "light"], ...(scripts ? {} : FIREFOX.scriptless) };
    const executablePath = await firefoxThatTrusts(env.HOME, [ca].flat());
    return firefox.launch({ channel: "moz-firefox", executablePath, firefoxUserPrefs, env });
  }
  const env = await homeThatTrusts(folder, ca);
  return chromium.launch({
    executablePath: chromiumHere(),
    args: [...CHROMIUM, ...flags],
    // Off by default under Playwright, on for people: the back button is part of the walk.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    env,
  });
}

/** The environment of a Chromium that trusts these authorities. */
export async function homeThatTrusts(folder, ca) {
  const env = await freshHome(folder);
  const store = join(env.HOME, ".pki", "nssdb");
  await mkdir(store, { recursive: true });
  trust(store, [ca].flat());
  return env;
}

/** An environment with nothing but a home of its own. */
async function freshHome(folder) {
  return { PATH: process.env.PATH, HOME: await mkdtemp(join(folder, "home-")) };
}

/** Where this machine's Chromium is. */
export function chromiumHere() {
  return process.env.CHROMIUM ?? found("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
}

function found(variable, names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const path = names
    .flatMap((name) => folders.map((at) => join(at, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  if (!path) throw new Error(`there is no ${names[0]} on the PATH; ${variable} names another one`);
  return path;
}

function trust(store, authorities) {
  if (authorities.length === 0) return;
  const certutil = (...args) => execFileSync("certutil", ["-d", `sql:${store}`, ...args], { stdio: "pipe" });
  certutil("-N", "--empty-password");
  for (const ca of authorities) certutil("-A", "-t", "C,,", "-n", ca, "-i", ca);
}

/** Firefox behind a few lines that fill its profile: Playwright makes that only at the start, and of preferences alone. */
async function firefoxThatTrusts(home, authorities) {
  const real = process.env.FIREFOX ?? found("FIREFOX", ["firefox-esr", "firefox"]);
  if (authorities.length === 0) return real;
  const store = join(home, "authorities");
  await mkdir(store);
  trust(store, authorities);
  const file = join(home, "firefox");
  const script = `#!/bin/sh
set -e
for argument; do
    [ "$before" != --profile ] || cp '${store}/'*.db "$argument/"
    before=$argument
done
exec '${real}' "$@"
`;
  await writeFile(file, script, { mode: 0o755 });
  return file;
}
