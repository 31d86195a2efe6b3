import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { run, SetUpProblem } from "./run.mjs";

const lowestNode = [20, 19];

/** Refuses versions of Node that the packages do not run on. */
export const checkNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1])) return;
  throw new SetUpProblem(
    `Tessera needs Node ${lowestNode.join(".")} or newer, and this is Node ${version}. Install a newer Node (https://nodejs.org) and run the same command again.`,
  );
};

const hashOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** True when what npm says it installed has the version of every package that the lock file asks for. */
const installedAsLocked = (root) => {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const asked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const there = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(asked).every(
    ([path, wanted]) => path === "" || wanted.optional || wanted.devOptional || there[path]?.version === wanted.version,
  );
};

const stampOf = (root) => join(root, "node_modules", ".tessera-lock");
const compiled = (root) => existsSync(join(root, "node_modules/better-sqlite3/build/Release/better_sqlite3.node"));

/** True when the packages stand as the lock file asks. A first look at an installation made by hand is remembered. */
export const isInstalled = (root) => {
  if (!existsSync(join(root, "node_modules")) || !compiled(root)) return false;
  const hash = hashOf(join(root, "package-lock.json"));
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return true;
  if (!installedAsLocked(root)) return false;
  writeFileSync(stamp, hash);
  return true;
};

/**
 * Installs the packages of the lock file. Refuses with a sentence when npm fails or the database driver could not be compiled.
 * Development packages are always wanted (they build the pages), whatever NODE_ENV says.
 */
export const install = async (root) => {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-fund", "--no-audit", "--no-progress", "--loglevel=error"];
  const { code } = await withProgress("Installing packages (about three minutes, once)", () =>
    npm?.endsWith(".js") ? run(process.execPath, [npm, ...args], { cwd: root }) : run("npm", args, { cwd: root }),
  );
  if (code !== 0) {
    throw new SetUpProblem(
      "npm could not install the packages: its reason stands above. If it is about compiling, install python3, make and a C++ compiler (on Debian: apt-get install python3 make g++), then run the same command again.",
    );
  }
  if (!compiled(root)) {
    throw new SetUpProblem(
      "The database driver better-sqlite3 was not compiled. Run: npm rebuild better-sqlite3, then the same command again.",
    );
  }
  writeFileSync(stampOf(root), hashOf(join(root, "package-lock.json")));
};
