import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { run, SetUpProblem } from "./run.mjs";

const sources = ["app", "server", "db", "shared", "public", "remix.config.js", "package.json", "package-lock.json", "tsconfig.json"];

/** Programs that run without Remix around them: source → what stands in `build/`. */
const programs = [
  { in: "server/index.ts", out: "server/main" },
  { in: "server/cli/index.ts", out: "cli" },
  { in: "server/demo/index.ts", out: "demo" },
  { in: "server/demo/simulate.ts", out: "simulate" },
];

const filesUnder = (root, path) => {
  if (!existsSync(join(root, path))) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
};

/** One hash over everything that the build is made from (tests apart). */
export const hashOfSources = (root) => {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((path) => filesUnder(root, path)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
};

const stampOf = (root) => join(root, "build", ".stamp");

/** True when `build/` was made from the sources as they stand. */
export const isBuilt = (root) => existsSync(stampOf(root)) && readFileSync(stampOf(root), "utf8") === hashOfSources(root);

/** Builds the pages first, because Remix empties `build/`, then the programs. Refuses with the tools' own words. */
export const build = async (root) => {
  const hash = hashOfSources(root);
  rmSync(stampOf(root), { force: true });
  const env = { ...process.env, NODE_ENV: "production" };
  const remix = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const pages = await withProgress("Building the pages", () =>
    run(process.execPath, [remix, "vite:build", "--config", "remix.config.js"], { cwd: root, env, quiet: true }),
  );
  // Rollup adds the names of every file it had read, which hides the reason.
  if (pages.code !== 0) throw new SetUpProblem(`The pages could not be built.\n${pages.output.replace(/,?\s*watchFiles: \[[^\]]*\]/, "")}`);
  const { build: bundle } = await import("esbuild");
  try {
    await withProgress("Bundling the server", () =>
      bundle({
        absWorkingDir: root,
        entryPoints: programs.filter((program) => existsSync(join(root, program.in))),
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
  writeFileSync(stampOf(root), hash);
};
