import { defineConfig } from "@playwright/test";
import { findBrowser, launchArguments } from "./support/browser.ts";

/**
 * The journeys: real browsers against the built server, which each test world starts by itself.
 * Two at a time, for two cores; no second attempts, because a journey that fails now and then is broken.
 */
export default defineConfig({
  testDir: "./journeys",
  outputDir: "../test-results",
  snapshotPathTemplate: "{testDir}/spoken/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: process.env.TESSERA_LONG === "1" ? 600_000 : 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  projects: [
    { name: "worlds", testMatch: /worlds\.setup\.ts$/ },
    { name: "journeys", dependencies: ["worlds"] },
  ],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/London",
    actionTimeout: 15_000,
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: await findBrowser(), args: [...launchArguments] },
  },
});
