import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Parts } from "../loadContext.ts";
import { archiveFiles } from "./writeArchive.ts";

/** Whether a folder can take an archive: it is not there yet, or empty. */
const isFree = (folder: string): boolean => {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
    throw error;
  }
};

/**
 * Writes the archive of an assembly into a folder; gives how many files. Refuses a folder with something in it. The manifest is
 * written last, so an archive that broke off has none; where writing fails, what was written is taken away again.
 */
export function archiveInto(folder: string, parts: Parts): number {
  if (!isFree(folder)) throw new Error(`${folder} is not an empty folder. Name one that is not there yet.`);
  let written = 0;
  try {
    for (const { path, pieces } of archiveFiles(parts)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      const open = openSync(file, "wx");
      try {
        for (const piece of pieces) writeSync(open, piece);
      } finally {
        closeSync(open);
      }
      written += 1;
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return written;
}
