import { nationalStandingOrders } from "../../shared/founding/standingOrders.ts";
import type { Founding } from "../../shared/founding/state.ts";
import type { Decision, Draft, Refusal } from "../../shared/journal.ts";
import { type ProposalCommand, proposalCommands } from "../../shared/proposals/commands.ts";
import { decideProposal } from "../../shared/proposals/decide.ts";
import { type ProposalEvent, proposalEvents } from "../../shared/proposals/events.ts";
import { evolveProposal } from "../../shared/proposals/evolve.ts";
import type { ProposalsKnow } from "../../shared/proposals/know.ts";
import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import { initialProposal, type Proposal } from "../../shared/proposals/state.ts";
import { canonicalProposal, emptyProposalText, type ProposalText } from "../../shared/proposals/text.ts";
import { initialRoll, type Roll, type Seat } from "../../shared/roll/state.ts";
import { actor, expectDecision, factsAt, foldDrafts, hashOf, secretary, thursdayAtTen } from "./given.ts";

/** A proposal for libraries on its way from a draft to a ballot, with the seats that sponsor it. */

export const seat = (number: number, region: string, delegate: string | null): Seat => ({
  id: `s-${number}`,
  number,
  group: `g-${number}`,
  region,
  delegate,
  alternate: null,
  withdrawn: false,
});
/** Six seats in two regions, and one that was withdrawn. */
export const roll: Roll = {
  ...initialRoll,
  seats: [
    seat(1, "north", "p-ada"),
    seat(2, "north", "p-bo"),
    seat(3, "north", "p-cai"),
    seat(4, "north", "p-dee"),
    seat(5, "north", "p-efa"),
    seat(6, "south", "p-fay"),
    { ...seat(7, "south", "p-gil"), withdrawn: true },
  ],
};
export const founding: Founding = {
  foundedAt: 0,
  nameEn: hashOf("Assembly"),
  nameCy: hashOf("Cynulliad"),
  demonstration: false,
  orders: nationalStandingOrders,
  ordersVersion: 1,
  appointments: {},
};

/** A complete text in both languages. */
export const library: ProposalText = {
  ...emptyProposalText,
  title: { en: "A library within reach", cy: "Llyfrgell o fewn cyrraedd" },
  question: { en: "Shall there be a library within reach?", cy: "A ddylai fod llyfrgell o fewn cyrraedd?" },
  summary: { en: "Everybody can walk to a library.", cy: "Gall pawb gerdded i lyfrgell." },
  case: plainToBlocks("Libraries have closed."),
  clauses: plainToBlocks("1. A library within 30 minutes' walk for 90 % of residents."),
  cost: "£40 million a year, from the Treasury.",
  chapter: "civic-spaces",
  extent: ["E92000001"],
  addressees: [{ nation: "E92000001", department: "dcms" }],
};
/** The same text with another cost. */
export const library2: ProposalText = { ...library, cost: "£50 million a year, from the Treasury." };

/** A world with one proposal, 7, folded from events, and a draft of Ada's. */
export const world = (proposal?: Proposal): ProposalsKnow => ({
  founding,
  roll,
  proposal: (id) => (id === proposal?.id ? proposal : undefined),
  proposalsCount: () => 6,
  sitting: (id) => (id === "12" ? {} : undefined),
});
export const drafts = {
  "d-1": { person: "p-ada", text: canonicalProposal(library) },
  "d-2": { person: "p-ada", text: canonicalProposal(emptyProposalText) },
};
/** Facts of a person at ten on Thursday. */
export const as = (person: string) =>
  factsAt(thursdayAtTen, person === "p-secretary" ? secretary : actor(person, ["delegate"]), { drafts });

/** A command as a form would send it. */
export type Input = Parameters<typeof proposalCommands.parse>[0];
const command = (input: Input): ProposalCommand => proposalCommands.parse(input);
/** What a person's command leads to in a world: `given(world(p)).when(decide("p-ada", {…}))`. */
export const decide =
  (person: string, input: Input) =>
  (know: ProposalsKnow): Decision | Refusal =>
    decideProposal(command(input), know, as(person));

const fold = (proposal: Proposal, person: string, events: readonly Draft[]): Proposal =>
  foldDrafts<Proposal, ProposalEvent>(proposalEvents, evolveProposal, proposal, events, { actor: person });
/** The proposal after these commands, each by its person; raw events may stand between. */
export const after = (proposal: Proposal, ...steps: readonly (readonly [string, Input] | ProposalEvent)[]): Proposal =>
  steps.reduce<Proposal>((state, step) => {
    if ("type" in step) return fold(state, "p-secretary", [{ stream: "proposal/7", event: step }]);
    const [person, input] = step;
    return fold(state, person, expectDecision(decide(person, input)(world(state.id === "" ? undefined : state))).events);
  }, proposal);

/** Just made public by Ada for seat 1. */
export const published = after(initialProposal, ["p-ada", { type: "OpenForSponsors", draft: "d-1", seat: "s-1" }]);
/** A step of `after`: this person sponsors for this seat. */
export const sponsor = (person: string, seatId: string) => [person, { type: "Sponsor", proposal: "7", seat: seatId }] as const;
/** With enough sponsors to lodge. */
export const sponsored = after(
  published,
  sponsor("p-bo", "s-2"),
  sponsor("p-cai", "s-3"),
  sponsor("p-dee", "s-4"),
  sponsor("p-fay", "s-6"),
);
/** Lodged. */
export const lodged = after(sponsored, ["p-ada", { type: "Lodge", proposal: "7" }]);
/** Admitted. */
export const admitted = after(lodged, ["p-secretary", { type: "AdmitProposal", proposal: "7", reason: "It is in order." }]);
/** Six answers to the check. */
export const answers = ["a", "b", "c", "d", "e", "f"];
/** With the check answered. */
export const checked = after(admitted, ["p-ada", { type: "AnswerCheck", proposal: "7", version: 1, answers }]);
/** Ready for a ballot. */
export const ready = after(checked, ["p-secretary", { type: "ConfirmLanguages", proposal: "7", version: 1 }]);
/** Held by ballot 2026-1. */
export const frozen = after(ready, { type: "ProposalFrozen", ballot: "2026-1", version: 1 });
