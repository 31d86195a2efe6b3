import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openDb, whatLiesAt } from "../../db/open.ts";
import { type CopiedWords, putPublicRecord } from "../../db/publicCopy.ts";
import { readEntry } from "../../shared/assembly/read.ts";
import { openPrivate } from "../private.ts";
import { openRecord } from "../record.ts";
import type { Checked, Problem } from "../verify.ts";
import { type CheckedArchive, checkArchive } from "./checkArchive.ts";
import type { Manifest } from "./manifest.ts";
import { publicFiles } from "./publicFiles.ts";

/** What is asked of an import beside the archive and the place. */
export interface ImportAsked {
  /** The hash that the journal must end with; null: whatever it ends with. */
  readonly head: string | null;
  /** The tables and pages are those of another release, and are not compared with what this one makes. */
  readonly otherRelease: boolean;
}

/** Words by the entry that first names them. */
function* wordsIn({ entries, keptBack }: CheckedArchive): Generator<CopiedWords> {
  const seen = new Set<string>();
  for (const [at, { words }] of entries.entries())
    for (const [hash, { salt, lang, text }] of Object.entries(words)) {
      if (seen.has(hash)) continue;
      seen.add(hash);
      yield { hash, seq: at + 1, salt, text, lang: lang === "cy" ? "cy" : "en", show: "now" };
    }
  yield* keptBack;
}

const stored = ({ text, hash }: Checked) => {
  const { seq, stream } = readEntry(text);
  return { seq, stream, text, hash };
};

/** OPD-10: builds the installation in a file and compares every table and page with what its record gives; the first that differs. */
function build(file: string, folder: string, archive: CheckedArchive, { otherRelease }: ImportAsked): Problem | null {
  const db = openDb(file);
  try {
    putPublicRecord(
      db,
      (function* () {
        for (const entry of archive.entries) yield stored(entry);
      })(),
      () => wordsIn(archive),
    );
    const record = openRecord(db);
    if (record.memory.hash !== archive.manifest.head) throw new Error("the record that was built ends with another hash");
    if (otherRelease) return null;
    const { origin, madeAt, files } = archive.manifest;
    const now = () => Date.parse(madeAt);
    const trouble = (): void => {};
    const personal = openPrivate(db, { config: { origin, smtp: null, mailFrom: "" }, now, trouble, record });
    const listed = new Set(files.map(({ path }) => path).filter((path) => path.startsWith("public/")));
    try {
      const perform = () => Promise.reject(new Error("nobody asks while an archive is compared"));
      for (const { path, text } of publicFiles({ record, perform, origin, now, trouble, personal })) {
        if (!listed.delete(path)) return { where: path, what: "it is missing, though the record gives it" };
        if (readFileSync(join(folder, path), "utf8") !== text) return { where: path, what: "it is not what the record gives" };
      }
    } finally {
      personal.close();
    }
    const [more] = listed;
    return more === undefined ? null : { where: more, what: "the record gives no such file" };
  } finally {
    db.close();
  }
}

/**
 * Makes an installation from an archive, once all of it was found in order (OPD-9): built beside the place and put there whole, so that
 * nothing is ever half imported. Refuses a place where something lies. Gives the manifest, or the first problem with its file or entry.
 */
export async function importArchive(folder: string, database: string, asked: ImportAsked): Promise<Manifest | Problem> {
  if (existsSync(database) || whatLiesAt(database) !== "nothing")
    return { where: database, what: "something lies there already. Name a file that is not there yet" };
  const archive = await checkArchive(folder, asked.head);
  if ("what" in archive) return archive;
  const beside = `${database}.importing-${process.pid}`;
  try {
    const problem = build(beside, folder, archive, asked);
    if (problem) return problem;
    renameSync(beside, database);
    return archive.manifest;
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${beside}${end}`, { force: true });
  }
}
