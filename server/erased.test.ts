import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { notePart } from "../shared/sittings/tables/note.ts";
import { commentRoom, freshKey, openThread } from "../tests/support/commentRoom.ts";
import { thatDraft } from "../tests/support/draftingWorld.ts";
import { proposalTextOf } from "../tests/support/proposalText.ts";
import { admittedProposal, openBallot, openSitting } from "../tests/support/story.ts";
import { notesKept, tableWorld } from "../tests/support/tableWorld.ts";
import { makeWorld } from "../tests/support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-erased-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The database as it lies on disk, its log included. */
const bytesOf = (file: string): string =>
  ["", "-wal"].map((ending) => (existsSync(file + ending) ? readFileSync(file + ending).toString("latin1") : "")).join("");

test("GRP-6: once the sitting is closed, the words of a table's note stand nowhere in the database, its log and free pages included", async () => {
  const file = join(folder, "notes.db");
  const world = await tableWorld(file);
  const joined = world.join("Ada Anchor");
  if (typeof joined === "string") throw new Error(joined);
  joined.doc.getText(notePart).insert(0, "Said at this table alone. ".repeat(200));
  await world.write("Ada Anchor", joined.doc);
  expect(bytesOf(file)).toContain("Said at this table alone.");
  await world.must("facilitator", { type: "CloseSitting", unreached: "lapses" });
  expect(notesKept(world)).toBe(0);
  expect(bytesOf(file)).not.toContain("Said at this table alone.");
  world.close();
});

test("PRP-1, WRT-5: a draft that was deleted, and words that somebody no longer means to say, stand nowhere in the database", async () => {
  const file = join(folder, "drafts.db");
  const w = await makeWorld({ file });
  const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: proposalTextOf("A title nobody shall read") });
  const sitting = await openSitting(w, await admittedProposal(w));
  const seat = w.seats("Ada Anchor")[0];
  await w.must("Ada Anchor", { type: "PrepareWords", sitting, seat, text: "I meant to say this." });
  for (const words of ["A title nobody shall read", "I meant to say this."]) expect(bytesOf(file)).toContain(words);
  await w.must("Ada Anchor", { type: "DeleteDraft", draft });
  expect(bytesOf(file)).not.toContain("A title nobody shall read");
  await w.must("Ada Anchor", { type: "PrepareWords", sitting, seat, text: "" });
  expect(bytesOf(file)).not.toContain("I meant to say this.");
  w.close();
});

test("DRA-14: a comment that was deleted stands nowhere in the database", async () => {
  const file = join(folder, "comments.db");
  const r = await commentRoom(file);
  const thread = openThread(r, "p-bo", "case", "b2", "");
  expect(bytesOf(file)).toContain("Is this so?");
  expect(r.w.engine.comment("p-bo", thatDraft, freshKey(), { ask: "delete", comment: thread })).toMatchObject({ ok: true });
  expect(bytesOf(file)).not.toContain("Is this so?");
  r.w.close();
});

test("BAL-11: of a voided ballot nobody's choice stands anywhere in the database", async () => {
  const file = join(folder, "voided.db");
  const w = await makeWorld({ file });
  const proposal = await admittedProposal(w);
  const sitting = await openSitting(w, proposal);
  const ballot = await openBallot(w, sitting, proposal);
  await w.must("Ada Anchor", { type: "CastVote", ballot, seat: w.seats("Ada Anchor")[0], choice: "abstain" });
  const salt = w.record.journal.votesKept(ballot)[0]?.salt ?? "";
  expect(bytesOf(file)).toContain(`abstain${salt}`);
  await w.must("facilitator", { type: "VoidBallot", ballot, reason: "The wrong question was read out." });
  expect(salt).toHaveLength(32);
  expect(bytesOf(file)).not.toContain(salt);
  w.close();
});
