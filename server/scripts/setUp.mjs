import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, isBuilt } from "./bundle.mjs";
import { checkNode, install, isInstalled } from "./install.mjs";
import { alone } from "./lock.mjs";
import { say } from "./progress.mjs";
import { SetUpProblem } from "./run.mjs";

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Puts the packages of the lock file in place, unless they are. Refuses a Node that is too old. */
export const ensureInstalled = async () => {
  checkNode();
  if (isInstalled(root)) return;
  await alone(root, async () => {
    if (!isInstalled(root)) await install(root);
  });
};

/** Builds pages and programs into `build/`, unless they were made from the sources as they stand. */
export const ensureBuilt = async () => {
  if (isBuilt(root)) return;
  await alone(root, async () => {
    if (!isBuilt(root)) await build(root);
  });
};

/** Runs a script's work; a set-up that cannot be done ends in one sentence and exit code 1, a bug in its stack. */
export const script = async (work) => {
  try {
    await work();
  } catch (problem) {
    say(problem instanceof SetUpProblem ? problem.message : String(problem?.stack ?? problem));
    process.exitCode = 1;
  }
};

/**
 * Sets everything up and runs a built program inside this very process: signals, exit code and arguments are its own,
 * and nothing is left behind when it is stopped.
 */
export const runBuilt = (program) =>
  script(async () => {
    await ensureInstalled();
    await ensureBuilt();
    process.env.NODE_ENV ??= "production";
    process.setSourceMapsEnabled(true);
    await import(pathToFileURL(resolve(root, "build", program)).href);
  });
