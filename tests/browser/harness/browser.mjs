// Chromium as the system has it, and what it complains about while somebody walks.

import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";

import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox", // containers give no user namespaces, and root needs it
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the browser with a home of its own below `folder`, in which it trusts the authority `ca`, or several, if there
 * are any. `flags` are more flags of the browser.
 */
export async function launch({ folder, ca = [], flags = [] }) {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  await trust(home, [ca].flat());
  return chromium.launch({
    executablePath: executable(),
    args: [...ARGUMENTS, ...flags],
    // Off by default under Playwright, on for people: the back button is part of the walk.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    env: { PATH: process.env.PATH, HOME: home },
  });
}

function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = ["chromium", "chromium-browser", "google-chrome"].flatMap((name) => folders.map((at) => join(at, name)));
  const found = paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error("there is no chromium on the PATH; CHROMIUM names another one");
  return found;
}

// The browser checks the certificates as it does for people: nothing is ignored.
async function trust(home, authorities) {
  if (authorities.length === 0) return;
  const store = join(home, ".pki", "nssdb");
  await mkdir(store, { recursive: true });
  const certutil = (...args) => execFileSync("certutil", ["-d", `sql:${store}`, ...args], { stdio: "pipe" });
  certutil("-N", "--empty-password");
  for (const ca of authorities) certutil("-A", "-t", "C,,", "-n", ca, "-i", ca);
}

/** Somebody with a fresh profile. */
export class Visitor {
  #context;
  /** What the browser complained about, on any page. */
  complaints = [];
  /** What was asked for: `{ method, url }`, in order. */
  requests = [];

  static async enter(browser, { tenant }, { scripts = true, ...options } = {}) {
    const context = await browser.newContext({ javaScriptEnabled: scripts, ...options });
    context.setDefaultTimeout(15_000);
    return new Visitor(context, await context.newPage(), tenant);
  }

  constructor(context, page, tenant) {
    this.#context = context;
    this.page = page;
    context.on("request", (request) => this.requests.push({ method: request.method(), url: request.url() }));
    context.on("requestfailed", (request) => {
      // A second click takes the place of the first one: the browser gives that one up, and that is no fault.
      const why = request.failure()?.errorText ?? "";
      if (!why.includes("ERR_ABORTED")) this.complaints.push(`${request.url()}: ${why}`);
    });
    context.on("weberror", (error) => this.complaints.push(error.error().message));
    context.on("console", (message) => {
      if (!["error", "warning"].includes(message.type())) return;
      const { url } = message.location();
      // The form with its problems is a 422, and the browser notes that as if something could not be loaded.
      if (message.text().includes("status of 422") && new URL(url).pathname === "/password") return;
      // The stand-in's pages name no icon, so the browser looks for one.
      if (url === `${tenant.url}/favicon.ico`) return;
      this.complaints.push(`${url}: ${message.text()}`);
    });
  }

  cookies(url) {
    return this.#context.cookies(url);
  }

  /** The origins that were asked for anything. */
  origins() {
    return new Set(this.requests.map(({ url }) => new URL(url).origin));
  }

  /** How many forms were sent to this address. */
  posts(url) {
    return this.requests.filter((request) => request.method === "POST" && request.url === url).length;
  }

  leave() {
    return this.#context.close();
  }
}
