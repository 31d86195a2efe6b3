import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyBallot } from "../shared/ballots/verify.ts";
import { sha256 } from "../tests/support/given.ts";
import { admittedProposal, openSitting } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { nextOf } from "./clock.ts";

let w: World;
let ballot = "";
const count = (inFavour: number) => ({ type: "EnterHandCount", ballot, for: inFavour, against: 2, abstain: 1 });

beforeAll(async () => {
  w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  const prepared = await w.must("facilitator", {
    ...{ type: "PrepareBallot", sitting, visibility: "by-hand", lengthSeconds: 60 },
    questionEn: "Shall we break for lunch now?",
    questionCy: "A gymerwn ni egwyl ginio nawr?",
  });
  ballot = String(prepared.ballot);
  for (const email of ["sam.scribe@example.org", "kit.knoll@example.org"])
    await w.must("facilitator", { type: "NameCounter", ballot, email });
  await w.must("facilitator", { type: "OpenBallot", ballot });
});
afterAll(() => w.close());

it("HND-1 HND-3: no clock ends a hall count; its first figures are kept aside, off the record, until the second confirms them", async () => {
  expect(nextOf(w.record)?.command).not.toMatchObject({ type: "CloseBallot" });
  expect(await w.ask("Ada Anchor", count(4))).toMatchObject({ ok: false, refusal: { refused: "notAllowed" } });
  await w.must("secretariat", count(4));
  expect(JSON.stringify(w.announced)).not.toContain("4 2 1");
  expect(w.record.journal.votesKept(ballot)).toMatchObject([{ choice: "4 2 1" }]);
  expect(await w.must("Kit Knoll", count(5))).toEqual({ ballot, agreed: false });
  expect(w.record.journal.votesKept(ballot)).toEqual([]);
  await w.must("secretariat", count(4));
  expect(w.record.memory.ballot(ballot)?.phase).toBe("open");
  expect(await w.must("Kit Knoll", count(4))).toEqual({ ballot, agreed: true });
  expect(w.record.journal.votesKept(ballot)).toEqual([]);
});

it("HND-5: what both counted is declared, and verifies from the record", async () => {
  await w.must("facilitator", { type: "DeclareResult", ballot });
  const declared = w.record.memory.ballot(ballot);
  expect(declared).toMatchObject({ outcome: "carried", heads: { for: 4, against: 2, abstain: 1 } });
  expect(declared && verifyBallot(declared, sha256)).toEqual([]);
  expect(w.troubles).toEqual([]);
});
