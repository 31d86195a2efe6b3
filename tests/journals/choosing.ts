import { admittedProposal, attending, openSitting } from "../support/story.ts";
import type { World } from "../support/world.ts";

const minute = 60_000;
const options = {
  optionsEn: "Halls\nBuses\nBenches",
  optionsCy: "Neuaddau\nBysiau\nMeinciau",
  questionEn: "What shall come first?",
  questionCy: "Beth ddylai ddod gyntaf?",
};

/** Since 0.3: votes among options by every method, a steward, an extension, a rerun, a recount, a hall count, an election. */
export async function choose(w: World): Promise<void> {
  const sitting = await openSitting(w, await admittedProposal(w, "Benches along the river"));
  const chair = (type: string, fields: { readonly [field: string]: unknown }) => w.must("facilitator", { type, ...fields });
  const everybody = async (ballot: unknown, choices: readonly string[]): Promise<void> => {
    for (const [i, name] of attending.entries())
      for (const seat of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat, choice: choices[i % choices.length] });
  };
  const finish = async (ballot: unknown): Promise<void> => {
    await chair("CloseBallot", { ballot });
    await chair("DeclareResult", { ballot });
  };
  for (const [method, more, choices] of [
    ["choose-one", {}, ["2", "1", "2", "abstain"]],
    ["approval", { places: 2, noneOfAbove: "yes" }, ["1 2", "2 3", "4"]],
    ["instant-runoff", {}, ["1>2", "2>1>3", "3>2"]],
    ["schulze", { countedBy: "heads" }, ["1>2=3", "2>1", "3>2>1"]],
    ["stv-scotland", { places: 2 }, ["1>2", "2>3", "3"]],
    ["equal-shares", { budget: 100, costs: "60\n40\n30" }, ["1", "2 3", "1 3"]],
  ] as const) {
    const { ballot } = await chair("PrepareBallot", { sitting, visibility: "roll-call", method, ...options, ...more });
    await chair("OpenBallot", { ballot });
    await everybody(ballot, choices);
    await finish(ballot);
  }
  const { ballot: first } = await chair("PrepareBallot", { sitting, visibility: "roll-call", questionEn: "Shall we?", questionCy: "A ddylem?" });
  await chair("OpenBallot", { ballot: first });
  await chair("VoidBallot", { ballot: first, reason: "The wrong question was read out." });
  const { ballot } = await chair("RerunBallot", { ballot: first });
  await chair("NameSteward", { ballot, email: "sam.scribe@example.org" });
  await chair("OpenBallot", { ballot });
  await chair("ExtendBallot", { ballot, closesAt: w.clock + 60 * minute, reason: "The line to the north was down." });
  await everybody(ballot, ["for", "for", "against"]);
  const [helped] = w.seats("Kit Knoll");
  await w.must("secretariat", { type: "CastWithHelp", ballot, seat: helped, choice: "for" });
  await finish(ballot);
  await w.must("Ada Anchor", { type: "RequestRecount", ballot, seat: w.seats("Ada Anchor")[0] });
  const { ballot: hands } = await chair("PrepareBallot", {
    ...{ sitting, visibility: "by-hand", questionEn: "Shall we break now?", questionCy: "A gymerwn ni egwyl nawr?" },
  });
  for (const email of ["sam.scribe@example.org", "kit.knoll@example.org"]) await chair("NameCounter", { ballot: hands, email });
  await chair("OpenBallot", { ballot: hands });
  for (const name of ["secretariat", "Kit Knoll"])
    await w.must(name, { type: "EnterHandCount", ballot: hands, for: 5, against: 1, abstain: 1 });
  await chair("DeclareResult", { ballot: hands });
  await elect(w, sitting, everybody);
  await chair("CloseSitting", { sitting, unreached: "carried-over" });
}

/** Three stand, one withdraws once the paper is laid out, and it is laid out again. */
async function elect(w: World, sitting: string, everybody: (ballot: unknown, choices: readonly string[]) => Promise<void>): Promise<void> {
  const { election } = await w.must("secretariat", {
    ...{ type: "AnnounceElection", office: "standing-orders-committee", places: 1, sitting, closesAt: w.clock + 10 * minute },
  });
  for (const name of ["Fay Ford", "Gwen Grist", "Hal Hedge"])
    await w.must(name, { type: "StandForElection", election, seat: w.seats(name)[0], statement: `${name} stands.` });
  w.clock += 10 * minute;
  await w.must("secretariat", { type: "PrepareElection", election });
  await w.must("Gwen Grist", { type: "WithdrawCandidacy", election, seat: w.seats("Gwen Grist")[0], words: "yes" });
  const ballot = w.record.memory.election(String(election))?.papers.at(-1)?.ballot;
  await w.must("facilitator", { type: "OpenBallot", ballot });
  await everybody(ballot, ["1>2", "2>1"]);
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
}
