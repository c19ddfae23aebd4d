// Starts the built programs, reads their `ready` lines, and stops them by their own process ids.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const BUILT = join(resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target"), "debug");

const START_MS = 30_000;
const STOP_MS = 15_000;

/** A program that runs. */
class Program {
  #child;
  #exited;
  #name;
  output = "";
  errors = "";
  /** The addresses of the `ready` line, by their keys. */
  addresses = {};

  constructor(name, args, home) {
    this.#name = name;
    // An environment of its own: a proxy, or REPASS_… variables of the real thing, must not reach the test.
    const env = { PATH: process.env.PATH, HOME: home };
    this.#child = spawn(join(BUILT, name), args, { cwd: home, env, stdio: ["ignore", "pipe", "pipe"] });
    this.#child.stdout.setEncoding("utf8").on("data", (text) => (this.output += text));
    this.#child.stderr.setEncoding("utf8").on("data", (text) => (this.errors += text));
    this.#exited = new Promise((done) => {
      this.#child.once("error", (error) => done(error.message));
      this.#child.once("close", (code, signal) => done(signal ?? code));
    });
  }

  async ready() {
    const line = new Promise((done) => {
      const look = () => {
        const found = /^ready (.+)\n/m.exec(this.output);
        if (found) done(found[1]);
      };
      this.#child.stdout.on("data", look);
    });
    const ended = this.#exited.then((how) => this.#failure(`ended (${how}) before it was ready`));
    const words = await within(START_MS, Promise.race([line, ended]), () => this.#failure("is not ready in time"));
    if (words instanceof Error) {
      this.#child.kill("SIGKILL");
      throw words;
    }
    this.addresses = Object.fromEntries(words.split(" ").map((word) => word.split(/=(.*)/s).slice(0, 2)));
    return this;
  }

  /** Asks it to stop, and insists that it does so cleanly. */
  async stop() {
    this.#child.kill("SIGTERM");
    const how = await within(STOP_MS, this.#exited, () => "no end in time");
    if (how === 0) return;
    this.#child.kill("SIGKILL");
    throw this.#failure(`did not stop cleanly (${how})`);
  }

  #failure(what) {
    return new Error(`${this.#name} ${what}\n${this.errors}`);
  }

  /** What it wrote on standard error, to show beside a failure. */
  report() {
    return `--- ${this.#name}, standard error\n${this.errors.trimEnd()}`;
  }
}

/** Starts a program of `target/debug` and waits until it is ready. */
export async function start(name, args, home) {
  return new Program(name, args, home).ready();
}

/** Starts a program that has to be told its port beforehand: `args` makes its arguments from one. */
export async function startOnFreePort(name, args, home) {
  for (let tries = 5; ; tries--) {
    const port = await freePort();
    try {
      return { program: await start(name, await args(port), home), port };
    } catch (error) {
      // Somebody else may take the port in between.
      if (tries === 1 || !/in use/i.test(error.message)) throw error;
    }
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** The promise, or what `late` gives when it takes too long. */
async function within(milliseconds, promise, late) {
  let timer;
  const deadline = new Promise((done) => (timer = setTimeout(() => done(late()), milliseconds)));
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
