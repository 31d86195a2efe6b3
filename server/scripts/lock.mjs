import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { say } from "./progress.mjs";

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === "EPERM";
  }
};

/** Who holds the lock: a process id, or undefined when its holder is gone (or has not yet written its name within two seconds). */
const holder = (folder) => {
  try {
    const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
    return alive(pid) ? pid : undefined;
  } catch {
    try {
      return Date.now() - statSync(folder).mtimeMs < 2000 ? 0 : undefined;
    } catch {
      return undefined;
    }
  }
};

const take = (folder) => {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, "pid"), String(process.pid));
    return true;
  } catch (problem) {
    if (problem.code === "EEXIST") return false;
    throw problem;
  }
};

/**
 * Lets one process at a time set up this folder: two terminals that start at once must not install or build over each other.
 * A lock left by a process that died is taken over.
 */
export const alone = async (root, work) => {
  const parent = join(root, ".cache");
  mkdirSync(parent, { recursive: true });
  const folder = join(parent, "set-up.lock");
  let told = false;
  while (!take(folder)) {
    const pid = holder(folder);
    if (pid === undefined) rmSync(folder, { recursive: true, force: true });
    else {
      if (!told && pid) say(`Waiting for another set-up in this folder (process ${pid}) …`);
      told = told || pid > 0;
      await wait(250);
    }
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
};
