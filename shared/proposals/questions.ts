import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Hash, Refusal } from "../journal.ts";
import { refuse } from "../refusal.ts";
import { actsFor } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { languagesRefusal } from "./languages.ts";
import type { Language, Proposal, ProposalStage, ProposalVersion } from "./state.ts";

/** Where a proposal stands; `draft` when there is none on the record. */
export const stageOf = (proposal: Proposal | undefined): ProposalStage => proposal?.stage ?? "draft";

/** The version that counts now: the frozen one, else the last. */
export function currentVersion(proposal: Proposal): ProposalVersion | undefined {
  const frozen = proposal.frozen;
  return frozen ? proposal.versions.find((v) => v.number === frozen.version) : proposal.versions.at(-1);
}

const over: readonly ProposalStage[] = ["adopted", "rejected", "withdrawn", "lapsed", "joined"];

/** Whether the proposal's way has ended: adopted, rejected, withdrawn, lapsed or joined into a composite. */
export const isOver = (proposal: Proposal): boolean => over.includes(proposal.stage);

/** The seats that propose: one, or both of a composite's (CMP-7). */
export const proposingSeats = (proposal: Proposal): readonly string[] => [proposal.seat, ...(proposal.joins ? [proposal.joins.seat] : [])];

/** The seat as whose proposer somebody speaks: they are its author, or act for the seat that proposed; null: they do not. */
export function proposesAs(proposal: Proposal, person: string, roll: Roll): string | null {
  const { author, seat, joins } = proposal;
  if (author === person || actsFor(roll, person, seat) !== null) return seat;
  return joins && (joins.author === person || actsFor(roll, person, joins.seat) !== null) ? joins.seat : null;
}

/** The languages of a version that no named person has confirmed yet (PRP-9). */
export const languagesToConfirm = (proposal: Proposal, version: number): readonly Language[] =>
  (["en", "cy"] as const).filter((lang) => !proposal.confirmations.some((c) => c.version === version && c.language === lang));

/** Sponsoring seats that still stand on the roll, and their regions, without doubles. */
export function sponsorsStanding(
  proposal: Proposal,
  roll: Roll,
): { readonly seats: readonly string[]; readonly regions: readonly string[] } {
  const standing = roll.seats.filter((seat) => !seat.withdrawn && proposal.sponsors.includes(seat.id));
  return { seats: standing.map((seat) => seat.id), regions: [...new Set(standing.map((seat) => seat.region))] };
}

/** How many seats and regions are still needed to lodge (PRP-11); zeros: enough. */
export function sponsorsStillNeeded(
  proposal: Proposal,
  roll: Roll,
  orders: StandingOrders,
): { readonly seats: number; readonly regions: number } {
  const { seats, regions } = sponsorsStanding(proposal, roll);
  return {
    seats: Math.max(0, orders.sponsors.seats - seats.length),
    regions: Math.max(0, orders.sponsors.regions - regions.length),
  };
}

/**
 * Whether a ballot may open on it now (PRP-15): admitted, on an agenda or debated; not frozen by another ballot;
 * the six answers given for this very version; English and Welsh complete and confirmed for this very version.
 * The answer names the version that the ballot freezes and its hash. With `wordsOf` a refusal says which parts differ (PRP-21).
 */
export function readyForBallot(
  proposal: Proposal,
  wordsOf?: (hash: Hash) => string | null | undefined,
): { readonly version: number; readonly hash: string } | Refusal {
  const version = proposal.versions.at(-1);
  if (!version) return refuse("proposalUnknown");
  if (proposal.frozen) return refuse("proposalFrozen", { ballot: proposal.frozen.ballot });
  if (proposal.stage !== "admitted" && proposal.stage !== "on-the-agenda" && proposal.stage !== "debated") {
    return refuse("proposalNotAdmitted", { number: proposal.id });
  }
  const values = { number: proposal.id, version: version.number };
  if (!proposal.checks[version.number]) return refuse("checkNotAnswered", values);
  if (version.languages.length < 2) return refuse("languagesNotComplete", values);
  if (languagesToConfirm(proposal, version.number).length > 0) return languagesRefusal(proposal, version.number, wordsOf);
  return { version: version.number, hash: version.hash };
}
