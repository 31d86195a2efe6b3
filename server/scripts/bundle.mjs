import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { run, SetUpProblem } from "./run.mjs";

const settings = ["remix.config.js", "package.json", "package-lock.json", "tsconfig.json"];

/** What each half of the build is made from. The pages know neither server nor database (see the borders). */
const halves = {
  pages: ["app", "shared", "public", ...settings],
  programs: ["app", "server", "db", "shared", ...settings],
};

/** Programs that run without Remix around them: source → what stands in `build/`. */
const programs = [
  { in: "server/index.ts", out: "server/main" },
  { in: "server/cli/index.ts", out: "cli" },
  { in: "server/papers/worker.ts", out: "server/papers" },
  { in: "server/opinion/worker.ts", out: "server/opinionMaps" },
  { in: "server/counting/worker.ts", out: "server/counts" },
  { in: "server/demo/index.ts", out: "demo" },
  { in: "server/demo/simulate.ts", out: "simulate" },
];

const filesUnder = (root, path) => {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
};

/** One hash over the sources of one half (tests apart). */
const hashOfSources = (root, half) => {
  const hash = createHash("sha256");
  for (const file of halves[half].flatMap((path) => filesUnder(root, path)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
};

const stampOf = (root, half) => join(root, "build", `.${half}`);

const isCurrent = (root, half) =>
  existsSync(stampOf(root, half)) && readFileSync(stampOf(root, half), "utf8") === hashOfSources(root, half);

/** True when `build/` was made from the sources as they stand. */
export const isBuilt = (root) => isCurrent(root, "pages") && isCurrent(root, "programs");

/** Makes one half unless it is current. The stamp is written last, with the hash from before, so that a change meanwhile is seen. */
const make = async (root, half, work) => {
  if (isCurrent(root, half)) return;
  const hash = hashOfSources(root, half);
  rmSync(stampOf(root, half), { force: true });
  await work();
  writeFileSync(stampOf(root, half), hash);
};

const makePages = async (root) => {
  const env = { ...process.env, NODE_ENV: "production" };
  const remix = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const { code, output } = await withProgress("Building the pages", () =>
    run(process.execPath, [remix, "vite:build", "--config", "remix.config.js"], { cwd: root, env, quiet: true }),
  );
  // Rollup adds the names of every file it had read, which hides the reason.
  if (code !== 0) throw new SetUpProblem(`The pages could not be built.\n${output.replace(/,?\s*watchFiles: \[[^\]]*\]/, "")}`);
};

const makePrograms = async (root) => {
  const { build: bundle } = await import("esbuild");
  try {
    await withProgress("Bundling the server", () =>
      bundle({
        absWorkingDir: root,
        entryPoints: programs,
        outdir: "build",
        bundle: true,
        packages: "external",
        platform: "node",
        format: "esm",
        target: "node20.19",
        sourcemap: true,
        logLevel: "silent",
      }),
    );
  } catch (problem) {
    throw new SetUpProblem(`The server could not be bundled.\n${problem.message}`);
  }
};

/** Builds the pages first, because Remix empties `build/`, then the programs; each only when its sources changed. Refuses with the tools' own words. */
export const build = async (root) => {
  await make(root, "pages", () => makePages(root));
  await make(root, "programs", () => makePrograms(root));
};
