import { addDays, type Day, ukDay } from "../calendar/days.ts";
import { nationalStandingOrders, type StandingOrders } from "../founding/standingOrders.ts";
import type { Hash, Refusal, Time } from "../journal.ts";
import { refuse } from "../journal.ts";
import { isOver } from "../proposals/questions.ts";
import type { Proposal } from "../proposals/state.ts";
import { type ProposalText, parseProposal } from "../proposals/text.ts";
import type { Roll } from "../roll/state.ts";
import type { Changes } from "./changes.ts";
import { parseChanges } from "./changesSchema.ts";
import type { AmendmentsKnow } from "./know.ts";
import type { Amendment } from "./state.ts";

/** Gives the text behind a hash; nothing where it was withdrawn. */
export type WordsOf = (hash: Hash) => string | null | undefined;

/** The orders in force; before founding those of a national assembly. */
export const ordersNow = (know: Pick<AmendmentsKnow, "founding">): StandingOrders => know.founding?.orders ?? nationalStandingOrders;

/**
 * How many seats from how many regions an amendment needs to be voted on (AMD-4). Orders that say nothing: three seats
 * from two regions, and never more than a proposal needs.
 */
export const sponsorsNeeded = ({ amendments, sponsors }: StandingOrders): { readonly seats: number; readonly regions: number } => ({
  seats: amendments?.sponsorSeats ?? Math.min(3, sponsors.seats),
  regions: amendments?.sponsorRegions ?? Math.min(2, sponsors.regions),
});

/** How many sponsors from how many regions are still missing (AMD-4); zeros: it may be voted on. Withdrawn seats do not count. */
export function amendmentSponsorsMissing(
  amendment: Amendment,
  roll: Roll,
  orders: StandingOrders,
): { readonly seats: number; readonly regions: number } {
  const standing = roll.seats.filter((seat) => !seat.withdrawn && amendment.sponsors.includes(seat.id));
  const needed = sponsorsNeeded(orders);
  return {
    seats: Math.max(0, needed.seats - standing.length),
    regions: Math.max(0, needed.regions - new Set(standing.map(({ region }) => region)).size),
  };
}

/** Whether enough seats sponsor it. */
export const isSupported = (amendment: Amendment, roll: Roll, orders: StandingOrders): boolean => {
  const { seats, regions } = amendmentSponsorsMissing(amendment, roll, orders);
  return seats === 0 && regions === 0;
};

/** Until when amendments to a proposal are in time (AMD-3): the last day, by the sitting it stands before. Null: on no agenda to come. */
export function amendmentsClose(proposal: Proposal, know: AmendmentsKnow): { readonly sitting: string; readonly lastDay: Day } | null {
  const sittings = proposal.agenda.flatMap((place) => know.sitting(place.sitting) ?? []).filter(({ phase }) => phase.name !== "closed");
  const sitting = sittings.at(-1);
  if (!sitting) return null;
  return { sitting: sitting.id, lastDay: addDays(ukDay(sitting.startsAt), -ordersNow(know).notice.amendmentDays) };
}

/** Whether an amendment made now comes late (AMD-3). */
export const isLate = (proposal: Proposal, know: AmendmentsKnow, at: Time): boolean => {
  const close = amendmentsClose(proposal, know);
  return close !== null && ukDay(at) > close.lastDay;
};

/** The text of a version; undefined where its words were withdrawn. */
export function textOfVersion(proposal: Proposal, version: number, wordsOf: WordsOf): ProposalText | undefined {
  const stored = proposal.versions.find(({ number }) => number === version);
  return stored ? parseProposal(wordsOf(stored.text) ?? undefined) : undefined;
}

/** The changes as they stand now; undefined where their words were withdrawn. */
export const changesNow = (amendment: Amendment, wordsOf: WordsOf): Changes | undefined =>
  parseChanges(wordsOf(amendment.anchor.changes) ?? undefined);

/** How much waits for the proposer (AMD-11, AMD-13): amendments that could be taken in without a vote, recommendations without an answer. */
export function awaitingAnswer(proposal: string, know: AmendmentsKnow): { readonly amendments: number; readonly recommendations: number } {
  const found = know.proposal(proposal);
  // While a ballot holds the text nothing can be answered, and afterwards nothing needs to be.
  if (!found || found.frozen || isOver(found)) return { amendments: 0, recommendations: 0 };
  const open = know.amendmentsOf(proposal).filter(({ stage, frozen, stuck }) => stage === "open" && !frozen && !stuck);
  const recommendations = open.filter(({ kind }) => kind === "editorial").length;
  return { amendments: open.length - recommendations, recommendations };
}

/** Open amendments that could be voted on: sponsored, and standing in the latest version (AMD-10). */
export const votable = (proposal: string, know: AmendmentsKnow): readonly Amendment[] =>
  know
    .amendmentsOf(proposal)
    .filter((one) => one.kind === "amendment" && one.stage === "open" && !one.stuck && isSupported(one, know.roll, ordersNow(know)));

/**
 * Whether a ballot may open on an amendment now (AMD-10): open, sponsored, standing in the latest version; its proposal
 * admitted and not held by another ballot; and those set before it in the order of voting decided, or put before it on the same
 * paper (PKG-3). Names what is frozen.
 */
export function readyForAmendmentBallot(
  amendment: Amendment,
  proposal: Proposal,
  know: AmendmentsKnow,
  beforeOnPaper: readonly string[] = [],
): { readonly version: number; readonly hash: Hash } | Refusal {
  const about = { amendment: amendment.id };
  if (amendment.kind !== "amendment") return refuse("recommendationNotVotedOn", about);
  if (amendment.stage !== "open") return refuse("amendmentOver", about);
  if (proposal.frozen) return refuse("proposalFrozen", { ballot: proposal.frozen.ballot });
  if (proposal.stage !== "admitted" && proposal.stage !== "on-the-agenda" && proposal.stage !== "debated") {
    return refuse("proposalNotAdmitted", { number: proposal.id });
  }
  if (amendment.stuck || amendment.anchor.version !== proposal.versions.at(-1)?.number) return refuse("amendmentIsStuck", about);
  const missing = amendmentSponsorsMissing(amendment, know.roll, ordersNow(know));
  if (missing.seats > 0 || missing.regions > 0) return refuse("amendmentSponsorsMissing", { ...about, ...missing });
  const { place } = amendment;
  const before = votable(amendment.proposal, know).find(
    (one) => place !== null && one.place !== null && one.place.place < place.place && !beforeOnPaper.includes(one.id),
  );
  if (before) return refuse("amendmentNotItsTurn", { ...about, first: before.id });
  return { version: amendment.anchor.version, hash: amendment.anchor.hash };
}
