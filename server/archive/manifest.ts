import { z } from "zod";
import { hashSchema } from "../../shared/journal.ts";

/** A file of an archive: its path from the archive's folder, its length and the SHA-256 of its bytes. */
const fileSchema = z.strictObject({
  path: z
    .string()
    .max(300)
    .regex(/^\w[\w-]*(?:\.[a-z]+)?(?:\/\w[\w-]*(?:\.[a-z]+)?)*$/),
  bytes: z.int().min(0),
  sha256: hashSchema,
});

/** What lies in an archive and what does not (OPD-8); the one file that is not in its own list. */
export const manifestSchema = z.strictObject({
  format: z.literal("tessera-archive"),
  version: z.literal(1),
  assembly: z.strictObject({ en: z.string(), cy: z.string() }),
  /** How the assembly was reached: addresses in the files begin with it. */
  origin: z.string().regex(/^https?:\/\/[^/\s]+$/),
  madeAt: z.iso.datetime(),
  /** How many entries the journal has, and the hash of the last one. */
  length: z.int().min(1),
  head: hashSchema,
  files: z.array(fileSchema).max(1_000_000),
  /** What cannot travel, and what that means for whoever imports it. */
  leftOut: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  /** Votes that are taken just now: what was chosen in them is not in the archive. */
  openVotes: z.array(z.string().regex(/^\d{4}-\d{1,6}$/)),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A line of `kept-back.jsonl`: words that the journal names and that are not for everybody. */
export const keptBackSchema = z.strictObject({
  hash: hashSchema,
  seq: z.int().min(1),
  lang: z.enum(["en", "cy"]),
  show: z.enum(["reveal", "desk", "withdrawn"]),
});

/** The names of the files that the record is rebuilt from. */
export const names = { manifest: "manifest.json", journal: "journal.jsonl", keptBack: "kept-back.jsonl" } as const;

/** What an archive never holds, in the words of its manifest. */
export const leftOut: Manifest["leftOut"] = [
  {
    what: "Names, e-mail addresses and languages of people, their sessions and sign-in links, and mail that waits.",
    why: "They are private and are not on the record. After an import, appoint somebody with `grant`, then import the roll again.",
  },
  {
    what: "What was chosen in votes that are still open, with the salts of their commitments.",
    why: "It is secret until the vote is closed. An imported assembly cannot close these votes: void them and hold them again.",
  },
  {
    what: "Words that are for the desk or for some people, or are not revealed yet.",
    why: "They are not public. Their fingerprints are in the journal, and kept-back.jsonl lists them without their text.",
  },
  {
    what: "Words that were withdrawn.",
    why: "They are gone here too.",
  },
  {
    what: "Drafts, comments on them, answers in rounds that are running, and what somebody prepared to say.",
    why: "They are private until they are published.",
  },
];
