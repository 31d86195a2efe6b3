import { createHash } from "node:crypto";
import { createReadStream, existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { createInterface } from "node:readline";
import type { CopiedWords } from "../../db/publicCopy.ts";
import { readEntry } from "../../shared/assembly/read.ts";
import { partsOf, streamRules } from "../../shared/assembly/streams.ts";
import { readJournalFile } from "../exports/journalFile.ts";
import { type Checked, type Problem, verifyEntries } from "../verify.ts";
import { keptBackSchema, type Manifest, manifestSchema, names } from "./manifest.ts";
import { namedWords } from "./namedWords.ts";

/** An archive that was found whole: its manifest, its journal and the words that are not public. */
export interface CheckedArchive {
  readonly manifest: Manifest;
  readonly entries: readonly Checked[];
  readonly keptBack: readonly CopiedWords[];
}

/** A manifest is refused unread beyond this many bytes. */
const mostManifest = 64 * 1024 * 1024;

/** Every file below a folder by its path in it, with `/`; a link or anything else that is no file is named as it is met. */
function* filesIn(folder: string): Generator<{ readonly path: string; readonly isFile: boolean }> {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const about = lstatSync(join(folder, name));
    if (!about.isDirectory()) yield { path: name.split(sep).join("/"), isFile: about.isFile() };
  }
}

const readManifest = (folder: string): Manifest | Problem => {
  const file = join(folder, names.manifest);
  const wrong = (what: string): Problem => ({ where: names.manifest, what });
  if (!existsSync(file)) return wrong("it is missing: this is no archive, or writing it broke off");
  if (statSync(file).size > mostManifest) return wrong("it is larger than any manifest");
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return wrong("it is not JSON");
  }
  const manifest = manifestSchema.safeParse(read);
  if (manifest.success) return manifest.data;
  const [first] = manifest.error.issues;
  return wrong(`it is not the manifest of an archive: ${first?.path.join(".") ?? ""} ${first?.message ?? ""}`.trimEnd());
};

const sha256Of = async (file: string): Promise<string> => {
  const sum = createHash("sha256");
  for await (const piece of createReadStream(file)) sum.update(piece);
  return sum.digest("hex");
};

/** The first file that is not as the manifest says, that is missing, or that the manifest does not know (OPD-9). */
async function filesProblem(folder: string, manifest: Manifest): Promise<Problem | null> {
  const known = new Set<string>([names.manifest]);
  for (const { path, bytes, sha256 } of manifest.files) {
    if (known.has(path)) return { where: path, what: "the manifest names it twice" };
    known.add(path);
    const file = join(folder, path);
    if (!existsSync(file)) return { where: path, what: "it is missing" };
    const about = lstatSync(file);
    if (!about.isFile()) return { where: path, what: "it is no file of its own" };
    if (about.size !== bytes || (await sha256Of(file)) !== sha256)
      return { where: path, what: "it is not the file that the manifest names" };
  }
  for (const { path, isFile } of filesIn(folder))
    if (!isFile || !known.has(path)) return { where: path, what: "the manifest does not name it" };
  for (const path of [names.journal, names.keptBack]) if (!known.has(path)) return { where: path, what: "the manifest does not name it" };
  return null;
}

const readLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The words that are not public: each named by the entry it is said to have come with, and by no line as public. */
async function readKeptBack(folder: string, entries: readonly Checked[]): Promise<readonly CopiedWords[] | Problem> {
  const shown = new Set(entries.flatMap(({ words }) => Object.keys(words)));
  const kept = new Map<string, CopiedWords>();
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(join(folder, names.keptBack), { encoding: "utf8" }) })) {
    number += 1;
    const where = `${names.keptBack} line ${number}`;
    const read = keptBackSchema.safeParse(readLine(line));
    if (!read.success) return { where, what: "it cannot be read" };
    const { hash, seq } = read.data;
    if (!entries[seq - 1]?.text.includes(`"${hash}"`)) return { where, what: `entry ${seq} does not name these words` };
    if (shown.has(hash) || kept.has(hash)) return { where, what: "these words stand in the archive twice" };
    kept.set(hash, { ...read.data, salt: null, text: null });
  }
  // Else whoever forges an archive leaves words out, and the hash of the last entry is still right.
  for (const { where, text } of entries) {
    const { stream, event } = readEntry(text);
    for (const hash of namedWords(streamRules[partsOf(stream)[0]].events, event))
      if (!shown.has(hash) && !kept.has(hash))
        return { where: `${names.journal}, ${where}`, what: `it names words that are neither beside it nor in ${names.keptBack}` };
  }
  return [...kept.values()];
}

/**
 * Reads an archive and checks it: every file against the manifest, then the journal from its first entry (chain, events, words, votes
 * counted again), then the list of words that are not public. Gives the first problem, naming the file, line or entry (OPD-9).
 * `head`: the hash that the last entry must have, where somebody has noted it elsewhere.
 */
export async function checkArchive(folder: string, head: string | null): Promise<CheckedArchive | Problem> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { where: folder, what: "there is no such folder" };
  const manifest = readManifest(folder);
  if ("what" in manifest) return manifest;
  const files = await filesProblem(folder, manifest);
  if (files) return files;
  const lines = await readJournalFile(join(folder, names.journal));
  const found = verifyEntries(lines);
  const [problem] = found.problems;
  if (problem) return { where: `${names.journal}, ${problem.where}`, what: problem.what };
  if (found.length !== manifest.length || found.head !== manifest.head)
    return { where: names.manifest, what: `it speaks of ${manifest.length} entries and another head than the journal has` };
  if (head !== null && found.head !== head)
    return {
      where: names.journal,
      what: `its last entry has the hash ${found.head}, not the one asked for: this is another record, or a later or earlier one`,
    };
  const entries = lines.filter((line): line is Checked => "text" in line);
  const keptBack = await readKeptBack(folder, entries);
  if ("what" in keptBack) return keptBack;
  return { manifest, entries, keptBack };
}
