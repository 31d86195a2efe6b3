import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, script } from "../../server/scripts/setUp.mjs";
import { bundle } from "./bundle.mjs";

/**
 * `npm run bench`: every bench with its gates (shared measures: a figure is a ratio against a floor measured in the same run).
 * `-- NAME` runs one, `-- --json` prints one JSON document on standard output. Exit code 1: a gate is missed.
 */
const programs = [
  "tests/bench/index.ts",
  "tests/bench/servers/tessera.ts",
  "tests/bench/floors/echo.ts",
  "tests/bench/floors/pages.ts",
  "tests/bench/floors/delta.ts",
  "tests/bench/clients/delegates.ts",
  "tests/bench/clients/hall.ts",
  "tests/bench/clients/writers.ts",
];

await script(async () => {
  await ensureInstalled();
  if (process.env.TESSERA_BUILT !== "1") await ensureBuilt();
  const folder = await bundle(root, "bench", programs);
  const child = spawn(process.execPath, ["--enable-source-maps", join(folder, "bench-index.js"), ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = await new Promise((over) => child.on("close", (code) => over(code ?? 1)));
});
