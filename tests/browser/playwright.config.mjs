// Which browsers walk, and how many at a time. `npm test` walks the core; with FULL=1 everything.

import { availableParallelism } from "node:os";

import { defineConfig } from "@playwright/test";

const engines = ["chromium", "firefox"];

export default defineConfig({
  testMatch: "*.test.mjs",
  fullyParallel: true,
  workers: Math.min(4, availableParallelism()),
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["./harness/reporter.mjs"]],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: "out/failures",
  projects: engines.map((engine) => ({ name: engine, use: { engine } })),
});
