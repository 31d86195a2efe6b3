import { afterEach, beforeEach, expect, test } from "vitest";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { admittedProposal, openSitting } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { sittingHolding, textHeld } from "./amendLock.ts";

let w: World;
let proposal: string;
let sitting: string;
beforeEach(async () => {
  w = await makeWorld();
  proposal = await admittedProposal(w);
  sitting = await openSitting(w, proposal);
});
afterEach(() => w.close());

const open = async (format: string): Promise<void> => {
  const round = w.record.memory.sitting(sitting)?.rounds.find((one) => one.format === format && one.phase.name === "waiting")?.id;
  await w.must("facilitator", { type: "OpenRound", sitting, round });
};
const version = [{ stream: "proposal/1", event: { type: "VersionMade" } }] as const;

test("RND-9 in a round of debate no new version is made; once it is closed one is", async () => {
  const { draft } = await w.must("Ada Anchor", { type: "WriteNextVersion", proposal, seat: w.seats("Ada Anchor")[0] });
  await w.must("Ada Anchor", { type: "SaveDraft", draft, text: proposalTextOf("Warm rooms in every library and hall") });
  const make = { type: "MakeVersion", proposal, draft, reason: "Halls as well." };
  await open("debate");
  expect(await w.ask("Ada Anchor", make)).toMatchObject({ ok: false, refusal: { refused: "textHeldByRound", values: { sitting } } });
  await w.must("facilitator", { type: "CloseRound", sitting });
  await w.must("Ada Anchor", make);
  expect(w.record.memory.proposal(proposal)?.versions.length).toBe(2);
});

test("RND-9 RND-8 the round names the version it is about, and the one after a new version names that", async () => {
  await open("debate");
  expect(w.record.memory.sitting(sitting)?.rounds.find(({ format }) => format === "debate")?.version).toBe(1);
});

test("RND-9 debate, consent and voting hold the text; other rounds, other proposals and the assembly's own vote do not", async () => {
  await open("clarifying-questions");
  expect(sittingHolding(w.record.memory, proposal)).toBeUndefined();
  await w.must("facilitator", { type: "CloseRound", sitting });
  await open("ballot");
  expect(sittingHolding(w.record.memory, proposal)).toBe(sitting);
  expect(sittingHolding(w.record.memory, "99")).toBeUndefined();
  expect(textHeld(version, false, w.record.memory)).toMatchObject({ refused: "textHeldByRound" });
  expect(textHeld(version, true, w.record.memory)).toBeNull();
  expect(textHeld([], false, w.record.memory)).toBeNull();
});
