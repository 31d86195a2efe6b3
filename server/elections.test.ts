import { expect, test } from "vitest";
import { admittedProposal, attending, openSitting } from "../tests/support/story.ts";
import { makeWorld } from "../tests/support/world.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

test("ELE-1 to ELE-7: an election from its announcement to the appointment, through the door", async () => {
  const w = await makeWorld();
  const { memory } = w.record;
  const sitting = await openSitting(w, await admittedProposal(w));
  const { election } = await w.must("secretariat", {
    ...{ type: "AnnounceElection", office: "standing-orders-committee", places: 1, sitting },
    closesAt: w.clock + 10 * minute,
  });
  const stands = (name: string) =>
    w.must(name, { type: "StandForElection", election, seat: w.seats(name)[0], statement: `${name} stands.` });
  for (const name of ["Fay Ford", "Gwen Grist", "Hal Hedge"]) await stands(name);
  w.clock += 10 * minute;
  const { ballot: first } = await w.must("secretariat", { type: "PrepareElection", election });

  const gwen = w.seats("Gwen Grist")[0] ?? "";
  await w.must("Gwen Grist", { type: "WithdrawCandidacy", election, seat: gwen, words: "yes" });
  const statement = memory.election("1")?.candidates.find(({ seat }) => seat === gwen)?.statement ?? "";
  expect(w.record.wordsOf(statement)).toBeUndefined();
  expect(memory.ballot(String(first))?.phase).toBe("voided");

  const { ballot, order = [] } = memory.election("1")?.papers.at(-1) ?? {};
  expect(memory.electionOf(ballot ?? "")?.id).toBe("1");
  expect(order).not.toContain(gwen);
  await w.must("facilitator", { type: "OpenBallot", ballot });
  const fay = order.indexOf(w.seats("Fay Ford")[0] ?? "") + 1;
  for (const name of attending)
    for (const seat of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat, choice: String(fay) });
  expect(await w.ask("Hal Hedge", { type: "WithdrawCandidacy", election, seat: w.seats("Hal Hedge")[0] })).toMatchObject({
    refusal: { refused: "electionVoteOpen" },
  });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
  expect(await w.ask("secretariat", { type: "AppointElected", election })).toMatchObject({ refusal: { refused: "electionProvisional" } });
  w.clock += 8 * day;
  expect(await w.ask("facilitator", { type: "AppointElected", election })).toMatchObject({ refusal: { refused: "notAllowed" } });
  await w.must("secretariat", { type: "AppointElected", election });
  expect(memory.founding?.appointments[w.person("Fay Ford")]).toEqual(["standing-orders-committee"]);
  expect(memory.election("1")?.appointed).toMatchObject({ seats: w.seats("Fay Ford").slice(0, 1) });
  w.close();
});
