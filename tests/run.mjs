import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, script } from "../server/scripts/setUp.mjs";
import { fromCode, fromPlaywright, fromVitest } from "./results.mjs";
import { runStep } from "./step.mjs";

/**
 * `npm test`: everything, in one command, on a fresh clone too. Prints as its last line `N passed, N failed` (and `, N skipped` if any).
 * `-- --only lint|rules|server|browser` (several with commas) runs a part; `-- --long` runs more seeds and larger worlds.
 */
const parts = ["lint", "rules", "server", "browser"];
const usage = `Usage: npm test -- [--only ${parts.join("|")}[,…]] [--long]`;

const readArguments = (args) => {
  const asked = { only: parts, long: false };
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = args[at].split("=", 2);
    if (name === "--long" && inline === undefined) asked.long = true;
    else if (name === "--only") {
      asked.only = (inline ?? args[++at] ?? "").split(",");
      if (asked.only.some((part) => !parts.includes(part))) return undefined;
    } else return undefined;
  }
  return asked;
};

const reports = join(root, ".cache/reports");
const bin = (path) => [process.execPath, join(root, "node_modules", path)];
const biome = bin("@biomejs/biome/bin/biome");
const tsx = bin("tsx/dist/cli.mjs");
const tsc = bin("typescript/bin/tsc");
const vitest = bin("vitest/vitest.mjs");
const playwright = bin("@playwright/test/cli.js");

const vitestOn = (name, folders) => {
  const report = join(reports, `${name}.json`);
  return {
    command: [
      ...vitest,
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...folders.map((folder) => `${folder}/`),
    ],
    count: (code) => fromVitest(code, report, name),
  };
};

const journeysReport = join(reports, "browser.json");
const steps = [
  {
    part: "lint",
    name: "lint",
    command: [...biome, "check", ".", "--diagnostic-level=warn", "--max-diagnostics=100"],
    count: (code) => fromCode(code, "lint"),
    minutes: 3,
  },
  {
    part: "lint",
    name: "borders",
    command: [...tsx, "server/scripts/borders/check.ts"],
    count: (code) => fromCode(code, "borders between folders"),
    minutes: 3,
  },
  { part: "lint", name: "types", command: [...tsc, "--noEmit", "-p", "."], count: (code) => fromCode(code, "types"), minutes: 6 },
  { part: "rules", name: "rules", ...vitestOn("rules", ["shared"]), minutes: 12 },
  { part: "server", name: "build", work: ensureBuilt, count: (code) => fromCode(code, "build"), minutes: 8 },
  { part: "server", name: "server", ...vitestOn("server", ["db", "server", "app", "tests"]), env: { TESSERA_BUILT: "1" }, minutes: 18 },
  {
    part: "browser",
    name: "journeys",
    needs: ensureBuilt,
    command: [...playwright, "test", "-c", "tests/playwright.config.ts", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeysReport },
    count: (code) => fromPlaywright(code, journeysReport),
    minutes: 32,
  },
];

const sum = (results, field) => results.reduce((total, result) => total + result[field].length, 0);

const report = (results) => {
  process.stdout.write("\n");
  for (const { name, passed, failed, notRun, seconds } of results) {
    const rest = notRun.length > 0 ? `, ${notRun.length} not run` : "";
    process.stdout.write(`${name.padEnd(9)} ${String(passed.length).padStart(5)} passed, ${failed.length} failed${rest}  (${seconds} s)\n`);
  }
  for (const name of results.flatMap((result) => result.notRun)) process.stdout.write(`not run: ${name}\n`);
  for (const name of results.flatMap((result) => result.failed)) process.stdout.write(`failed: ${name}\n`);
  const notRun = sum(results, "notRun");
  process.stdout.write(`\n${sum(results, "passed")} passed, ${sum(results, "failed")} failed${notRun > 0 ? `, ${notRun} skipped` : ""}\n`);
  process.exitCode = sum(results, "failed") === 0 ? 0 : 1;
};

await script(async () => {
  const asked = readArguments(process.argv.slice(2));
  if (!asked) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  await ensureInstalled();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = [];
  for (const step of steps.filter(({ part }) => asked.only.includes(part))) results.push(await runStep(step, { root, long: asked.long }));
  report(results);
});
