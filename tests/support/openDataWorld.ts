import { choose } from "../journals/choosing.ts";
import { amendedProposal } from "./amendedStory.ts";
import { withHalls } from "./evidenceWorld.ts";
import { playStreet } from "./requestWorld.ts";
import { withSpaces } from "./spacesWorld.ts";
import { finishedMap } from "./statementsStory.ts";
import { admittedProposal, attending, gatheredSitting, tellStory } from "./story.ts";
import { makeWorld, type World } from "./world.ts";
import { writtenUp } from "./writtenUp.ts";

/** Words that were spoken on the floor, and withdrawn. */
export const takenBack = "Mrs Smith of number nine is to blame.";
/** Words that were spoken on the floor and stand. */
export const spoken = "Warm rooms need open doors.";

/** An assembly in which everything that open data tells of exists: votes by every method, amendments, a map, a request, minutes, figures. */
export async function openDataWorld(): Promise<World> {
  const w = await makeWorld();
  const { sitting } = await tellStory(w);
  await amendedProposal(w);
  await choose(w);
  await w.must("Ada Anchor", { type: "LodgeRequest", seat: w.seats("Ada Anchor")[0], text: playStreet });
  await withSpaces(w);
  await finishedMap(w);
  await speak(w);
  await withHalls(w);
  for (const [name, command] of writtenUp(w.record.memory, sitting, (name) => w.seats(name)[0] ?? "")) await w.must(name, command);
  return w;
}

/** Two turns with words, one of which are withdrawn; a roll call in which the protected group votes. */
async function speak(w: World): Promise<void> {
  const proposal = await admittedProposal(w, "Doors that open");
  const sitting = await gatheredSitting(w, proposal);
  await w.must("Eve Ebb", { type: "CheckIn", sitting, seat: w.seats("Eve Ebb")[0] });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  const round = w.record.memory.sitting(sitting)?.rounds.find(({ format }) => format === "debate")?.id;
  await w.must("facilitator", { type: "OpenRound", sitting, round });
  for (const [name, text] of [
    ["Fay Ford", spoken],
    ["Eve Ebb", takenBack],
  ] as const) {
    await w.must(name, { type: "JoinList", sitting, seat: w.seats(name)[0], side: "for" });
    await w.must("facilitator", { type: "GiveFloor", sitting, entry: null });
    w.clock += 30_000;
    await w.must("facilitator", { type: "EndTurn", sitting });
    const turn = w.record.memory.sitting(sitting)?.turns.at(-1)?.id;
    await w.must(name, { type: "RecordWords", sitting, turn, text, lang: "en" });
  }
  const said = w.record.memory.sitting(sitting)?.turns.at(-1)?.text;
  await w.must("secretariat", { type: "WithdrawWords", hash: said, reason: "It blames a person." });
  await w.must("facilitator", { type: "CloseRound", sitting });
  const { ballot } = await w.must("facilitator", {
    ...{
      type: "PrepareBallot",
      sitting,
      visibility: "roll-call",
      questionEn: "Shall doors be open?",
      questionCy: "A ddylai drysau fod ar agor?",
    },
  });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  for (const name of [...attending.slice(0, 3), "Eve Ebb"])
    for (const seat of w.seats(name))
      await w.must(name, { type: "CastVote", ballot, seat, choice: name === "Eve Ebb" ? "against" : "for" });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
}
