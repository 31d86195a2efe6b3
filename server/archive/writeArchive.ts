import { createHash } from "node:crypto";
import { keptBackOf } from "../../db/publicCopy.ts";
import { journalEnd, journalLines } from "../exports/journalFile.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import { leftOut, type Manifest, names } from "./manifest.ts";
import { publicFiles } from "./publicFiles.ts";

/** One file of an archive as it is written, piece by piece. */
export interface ArchiveFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

function* asLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

function* journalOf(parts: Parts, until: number): Generator<string> {
  yield* asLines(journalLines(parts.record, 0, until));
  yield `${journalEnd(parts.record)}\n`;
}

/** Passes pieces on and notes their length and SHA-256. */
function* counting({ path, pieces }: ArchiveFile, files: Manifest["files"]): Generator<string> {
  const sum = createHash("sha256");
  let bytes = 0;
  for (const piece of pieces) {
    sum.update(piece, "utf8");
    bytes += Buffer.byteLength(piece, "utf8");
    yield piece;
  }
  files.push({ path, bytes, sha256: sum.digest("hex") });
}

const openVotes = ({ record: { memory } }: Parts): string[] =>
  memory.ids("ballot").filter((id) => {
    const phase = memory.ballot(id)?.phase;
    return phase === "open" || phase === "closed";
  });

/**
 * A whole assembly as files (OPD-8): the journal with every public word, which words are not public, every table and page as JSON and
 * CSV, and last the manifest with the SHA-256 of each. The same record at the same time and origin gives the same bytes. The pieces of
 * a file must be read before the next is asked for; nothing may be appended to the record meanwhile.
 */
export function* archiveFiles(parts: Parts): Generator<ArchiveFile> {
  const { memory, db } = parts.record;
  const { founding, seq: length, hash: head } = memory;
  const files: Manifest["files"] = [];
  const counted = (file: ArchiveFile): ArchiveFile => ({ path: file.path, pieces: counting(file, files) });
  yield counted({ path: names.journal, pieces: journalOf(parts, length) });
  yield counted({ path: names.keptBack, pieces: asLines(keptBackOf(db).map((one) => JSON.stringify(one))) });
  for (const { path, text } of publicFiles(parts)) yield counted({ path, pieces: [text] });
  if (memory.hash !== head) throw new Error("Something was appended to the record while it was being written. Begin again.");
  const manifest: Manifest = {
    ...{ format: "tessera-archive", version: 1 },
    assembly: {
      en: (founding && publicWords(parts.record, founding.nameEn)) ?? "",
      cy: (founding && publicWords(parts.record, founding.nameCy)) ?? "",
    },
    ...{ origin: parts.origin, madeAt: new Date(parts.now()).toISOString(), length, head },
    ...{ files, leftOut, openVotes: openVotes(parts) },
  };
  yield { path: names.manifest, pieces: [`${JSON.stringify(manifest, null, 2)}\n`] };
}
