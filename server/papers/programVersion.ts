import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The stamp that the build leaves with the hash of everything it was made from, seen from a built program in `build/` or below it. */
const stamps = ["./.programs", "../.programs"] as const;

/**
 * Which program this is: what the build was made from; without its stamp the program's own bytes; from the sources this very process,
 * since they may change between one and the next. What a paper looks like is the program's doing, so its files are named by it too.
 */
export function versionOf(program: string): string {
  if (program.endsWith(".ts")) return `${process.pid} ${performance.timeOrigin}`;
  const stamp = stamps.map((path) => new URL(path, program)).find((file) => existsSync(file));
  return createHash("sha256")
    .update(readFileSync(stamp ?? fileURLToPath(program)))
    .digest("hex");
}

/** The version of the program that runs here. */
export const programVersion = versionOf(import.meta.url);
