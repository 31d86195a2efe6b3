import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readJournalFile } from "../../server/exports/journalFile.ts";
import { verifyEntries } from "../../server/verify.ts";
import { foldHash } from "./fold.ts";

/** Journals of earlier releases. Events may gain fields with a default; what these fold to may never change. */
const journals = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".jsonl"));

describe("JRN-4 journals of every release", () => {
  test("there is at least one", () => expect(journals.length).toBeGreaterThan(0));

  for (const name of journals)
    test(`${name} verifies and folds to the state it folded to when it was written`, async () => {
      const { problems, memory, ballots, unchecked = [] } = verifyEntries(await readJournalFile(`${import.meta.dirname}/${name}`));
      expect(problems).toEqual([]);
      // HND-8: hands that were counted before the salt of the first count was revealed.
      expect(unchecked.map(({ where }) => where)).toEqual(name === "0.3.jsonl" ? ["ballot 2026-11"] : []);
      expect(ballots).toBeGreaterThan(0);
      expect(foldHash(memory)).toBe(readFileSync(`${import.meta.dirname}/${name.replace(/\.jsonl$/, ".fold")}`, "utf8").trim());
    });
});
