import { recountUntil } from "../../shared/ballots/provisional.ts";
import { proposalTextOf } from "./proposalText.ts";
import type { World } from "./world.ts";

/** What a told story left behind: the numbers by which its things are found. */
export interface Story {
  readonly proposal: string;
  readonly sitting: string;
  readonly ballot: string;
}

/** A proposal (of Ada's, if of nobody else's), sponsored, checked, confirmed in both languages and admitted. */
export async function admittedProposal(w: World, title = "Warm rooms in every library", by = "Ada Anchor"): Promise<string> {
  const { draft } = await w.must(by, { type: "SaveDraft", text: proposalTextOf(title) });
  const { proposal } = await w.must(by, { type: "OpenForSponsors", draft, seat: w.seats(by)[0] });
  for (const name of ["Fay Ford", "Gwen Grist"]) await w.must(name, { type: "Sponsor", proposal, seat: w.seats(name)[0] });
  await w.must(by, { type: "Lodge", proposal });
  await w.must(by, {
    type: "AnswerCheck",
    proposal,
    version: 1,
    answers: ["a", "b", "c", "d", "e", "f"].map((x) => `Answer ${x}`),
  });
  await w.must("secretariat", { type: "ConfirmLanguages", proposal, version: 1 });
  await w.must("standing-orders-committee", { type: "AdmitProposal", proposal, reason: "In order." });
  return String(proposal);
}

/** Seven people with eight seats. */
export const attending = ["Ada Anchor", "Cai Caulk", "Fay Ford", "Gwen Grist", "Hal Hedge", "Jo Juniper", "Kit Knoll"];

/** A sitting on the proposal that is about to be opened, with those in `attending` checked in whom `comes` names. */
export async function gatheredSitting(w: World, proposal: string, comes: (name: string) => boolean = () => true): Promise<string> {
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Spring sitting",
    titleCy: "Eisteddiad y gwanwyn",
    startsAt: w.clock + 3_600_000,
    hall: "Town Hall, Harbour",
    items: [
      { kind: "opening", minutes: 5 },
      { kind: "proposal", proposal, minutes: 40, template: "motion-debate" },
    ],
  });
  await w.must("facilitator", { type: "PublishAgenda", sitting });
  w.clock += 3_600_000;
  for (const name of attending.filter(comes)) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  return String(sitting);
}

/** The same, open, with everybody in `attending` checked in. */
export async function openSitting(w: World, proposal: string): Promise<string> {
  const sitting = await gatheredSitting(w, proposal);
  await w.must("facilitator", { type: "OpenSitting", sitting });
  return sitting;
}

/** Puts the proposal to a roll call and opens it. */
export async function openBallot(w: World, sitting: string, proposal: string, round: string | null = null): Promise<string> {
  const { ballot } = await w.must("facilitator", {
    type: "PrepareBallot",
    sitting,
    round,
    proposal,
    visibility: "roll-call",
    questionEn: "Shall the text be adopted?",
    questionCy: "A ddylid mabwysiadu'r testun?",
  });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  return String(ballot);
}

/** Six heads for, one against, one abstains after changing its vote. */
export async function everybodyVotes(w: World, ballot: string): Promise<void> {
  const vote = (name: string, choice: string) =>
    Promise.all(w.seats(name).map((seat) => w.must(name, { type: "CastVote", ballot, seat, choice })));
  for (const name of attending.slice(0, 5)) await vote(name, "for");
  await vote("Jo Juniper", "against");
  await vote("Jo Juniper", "abstain");
  await vote("Kit Knoll", "against");
}

/** The time in which a recount may be asked for goes by. */
export function pastRecounts(w: World, ballot: string): void {
  const declared = w.record.memory.ballot(ballot);
  if (declared?.phase === "declared") w.clock = Math.max(w.clock, recountUntil(declared));
}

/** From a draft to the plan: every round opened and closed, the vote declared, the note confirmed, a reply recorded. */
export async function tellStory(w: World): Promise<Story> {
  const proposal = await admittedProposal(w);
  const sitting = await openSitting(w, proposal);
  let ballot = "";
  for (const round of w.record.memory.sitting(sitting)?.rounds ?? []) {
    await w.must("facilitator", { type: "OpenRound", sitting, round: round.id });
    w.clock += 60_000;
    if (round.format === "debate") {
      await w.must("Fay Ford", { type: "JoinList", sitting, seat: w.seats("Fay Ford")[0], side: "for" });
      await w.must("facilitator", { type: "GiveFloor", sitting, entry: null });
      w.clock += 45_000;
      await w.must("facilitator", { type: "EndTurn", sitting });
    }
    if (round.format === "ballot") {
      ballot = await openBallot(w, sitting, proposal, round.id);
      await everybodyVotes(w, ballot);
      await w.must("facilitator", { type: "CloseBallot", ballot });
      await w.must("facilitator", { type: "DeclareResult", ballot });
    }
    await w.must("facilitator", { type: "CloseRound", sitting });
  }
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  pastRecounts(w, ballot);
  await w.must("secretariat", { type: "ConfirmNote", sitting });
  const addressee = w.record.memory.planItem("NCSP-0001")?.addressees[0]?.code;
  await w.must("plan-team", { type: "AcknowledgeItem", item: "NCSP-0001", addressee });
  await w.must("plan-team", {
    type: "RecordReply",
    item: "NCSP-0001",
    addressee,
    recommendation: 1,
    answer: "accepted",
    reason: "Yes.",
    owner: "The minister",
    // The last day of a year that is still to come, whenever the story is told.
    day: `${new Date(w.clock + 200 * 86_400_000).getUTCFullYear()}-12-31`,
  });
  return { proposal, sitting, ballot };
}
