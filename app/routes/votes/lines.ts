import { isByHand } from "../../../shared/ballots/byHand.ts";
import type { Ballot, DeclaredBallot, OptionsBallot } from "../../../shared/ballots/state.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, type Said, said, sittingTitle, titleOf } from "../proposals/said.ts";

/** How a vote stands, as a tag says it. */
export type VoteStanding = "prepared" | "open" | "closed" | DeclaredBallot["outcome"] | "voided";

/** How a vote stands. */
export const voteStanding = (ballot: Ballot): VoteStanding => (ballot.phase === "declared" ? ballot.outcome : ballot.phase);

/** A line of the register of votes. */
export interface VoteLine {
  /** `2026-42`. */
  readonly id: string;
  readonly standing: VoteStanding;
  /** The proposal's title; null for a question of its own, or where it was withdrawn. */
  readonly title: Said | null;
  readonly question: Said | null;
  /** The amendment that was voted on, and its proposal; null: the proposal itself, or procedure. */
  readonly amendment: { readonly id: string; readonly proposal: string } | null;
  readonly at: number;
  readonly sitting: { readonly id: string; readonly title: string | null } | null;
  readonly heads: { readonly for: number; readonly against: number; readonly abstain: number } | null;
  /** The options that won; null: the question was decided for or against, or nothing is declared. */
  readonly won: readonly Said[] | null;
  /** Hands were counted in the hall by two counters. */
  readonly byHand: boolean;
  readonly turnout: { readonly voted: number; readonly seats: number } | null;
}

/** The question in the reader's language, else as it was put. */
export const questionOf = (context: Reading, { questionEn, questionCy }: Ballot, lang: Lang): Said | null =>
  (lang === "cy" ? said(context, questionCy, lang) : null) ?? said(context, questionEn, lang);

const timeOf = (ballot: Ballot): number => {
  switch (ballot.phase) {
    case "prepared":
      return ballot.preparedAt;
    case "voided":
      return ballot.voidedAt;
    case "open":
      return ballot.opensAt;
    case "closed":
      return ballot.closedAt;
    case "declared":
      return ballot.declaredAt;
  }
};

/** The options that won, in the order in which they did. */
export const winnersSaid = (context: Reading, { paper, winners }: OptionsBallot, lang: Lang): readonly Said[] =>
  winners.flatMap((winner) => {
    const option = paper.options[winner];
    return (lang === "cy" ? said(context, option?.cy, lang) : null) ?? said(context, option?.en, lang) ?? [];
  });

/** A vote as registers and sittings list it. */
export function voteLine(context: Reading, ballot: Ballot, lang: Lang): VoteLine {
  const { id, proposal, version, sitting } = ballot;
  return {
    id,
    standing: voteStanding(ballot),
    title: proposal === null ? null : titleOf(context, proposal, lang, version ?? undefined),
    question: questionOf(context, ballot, lang),
    amendment: ballot.amendment === undefined || proposal === null ? null : { id: ballot.amendment, proposal },
    at: timeOf(ballot),
    sitting: sitting === null ? null : { id: sitting, title: sittingTitle(context, sitting, lang) },
    heads: ballot.phase === "declared" && ballot.winners === undefined ? ballot.heads : null,
    won: ballot.phase === "declared" && ballot.winners !== undefined ? winnersSaid(context, ballot, lang) : null,
    byHand: "handCount" in ballot && ballot.handCount !== undefined,
    turnout: ballot.phase === "open" && !isByHand(ballot) ? { voted: ballot.votedCount, seats: ballot.register.length } : null,
  };
}

/** A vote stands in the register once it was opened. */
export const isInRegister = (ballot: Ballot): boolean => ballot.phase !== "prepared" && (ballot.phase !== "voided" || ballot.wasOpen);

/** Every vote that was opened, newest first. */
export const votesOnRegister = ({ assembly }: Pick<Reading, "assembly">): readonly Ballot[] =>
  assembly
    .ids("ballot")
    .toReversed()
    .flatMap((id) => assembly.ballot(id) ?? [])
    .filter(isInRegister);
