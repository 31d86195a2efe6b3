import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { admittedProposal } from "../tests/support/story.ts";
import { makeWorld } from "../tests/support/world.ts";
import { verifyEntries } from "./verify.ts";

test("JRN-5 withdrawn words are gone from every file on disk, and the record still verifies", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tessera-withdraw-"));
  const file = join(folder, "assembly.db");
  const w = await makeWorld({ file });
  try {
    const proposal = await admittedProposal(w, "A libel against Mr Nobody of Nowhere");
    const text = w.record.memory.proposal(proposal)?.versions[0]?.text ?? "";
    const onDisk = (): boolean => ["", "-wal"].some((end) => readFileSync(`${file}${end}`).includes("Mr Nobody of Nowhere"));
    expect(onDisk()).toBe(true);
    await w.must("secretariat", { type: "WithdrawWords", hash: text, reason: "It names a person." });
    expect(onDisk()).toBe(false);
    expect(w.record.wordsOf(text)).toBeUndefined();
    expect(await w.ask("secretariat", { type: "WithdrawWords", hash: text, reason: "Again." })).toMatchObject({
      refusal: { refused: "wordsNotThere" },
    });
    expect(await w.ask("Ada Anchor", { type: "WithdrawWords", hash: text, reason: "Mine." })).toMatchObject({
      refusal: { refused: "notAllowed" },
    });
    const lines = [...w.record.journal.all()].map(({ seq, text: stored, hash }) => ({
      where: `entry ${seq}`,
      text: stored,
      hash,
      words: {},
    }));
    expect(verifyEntries(lines).problems).toEqual([]);
  } finally {
    w.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
