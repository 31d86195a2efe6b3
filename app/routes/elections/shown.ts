import { seatView } from "../../../shared/amendments/views.ts";
import { provisionalUntil } from "../../../shared/ballots/provisional.ts";
import {
  appointmentStands,
  ballotOf,
  type CandidateStanding,
  elected,
  standingOf,
  vacantPlaces,
} from "../../../shared/elections/questions.ts";
import type { Election } from "../../../shared/elections/state.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { seatShown } from "../amendments/shown.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { type Reading, type Said, said, sittingTitle } from "../proposals/said.ts";

/** How far the vote of an election has come; `none`: there is none yet. */
export type ElectionVote = "none" | "prepared" | "open" | "closed" | "declared";

/** Whoever was elected, or stood; null where there is no such seat any more. */
export interface SeatElected {
  readonly seat: SeatShown | null;
}

/** An election as a list shows it. */
export interface ElectionLine extends Pick<Election, "id" | "office" | "places" | "method" | "opensAt" | "closesAt" | "sitting"> {
  /** What a panel is called; null where it is an office. */
  readonly panel: Said | null;
  readonly vote: ElectionVote;
  /** In the order in which they won; null before the result is declared. */
  readonly won: readonly SeatElected[] | null;
}

/** Somebody who stood, as a page shows it. */
export interface CandidateShown extends SeatElected {
  readonly id: string;
  readonly at: number;
  readonly standing: CandidateStanding;
  /** Null where the words were withdrawn. */
  readonly statement: Said | null;
  readonly statementHash: string;
  /** Why it was struck. */
  readonly reason: Said | null;
}

/** The page of one election. */
export interface ElectionShown extends ElectionLine {
  readonly sittingTitle: string | null;
  readonly candidates: readonly CandidateShown[];
  readonly seed: string | null;
  readonly ballot: string | null;
  /** Seats elected, by id; null before the result is declared. */
  readonly elected: readonly string[] | null;
  readonly provisionalUntil: number | null;
  readonly appointedAt: number | null;
  /** Those appointed are not those elected any more: a recount gave another result (ELE-10). */
  readonly appointAnew: boolean;
  /** Elected seats whose place stays vacant (ELE-9). */
  readonly vacant: readonly string[];
  readonly url: string;
}

type Asking = Reading & Pick<TesseraContext, "now" | "origin">;

/** An election's line for a page in `lang`. */
export function electionLine(context: Reading, election: Election, lang: Lang): ElectionLine {
  const { id, office, panel, places, method, opensAt, closesAt, sitting } = election;
  const ballot = ballotOf(election, context.assembly);
  const name = panel && (said(context, panel[lang], lang) ?? said(context, panel.en, lang));
  const vote = ballot && ballot.phase !== "voided" ? ballot.phase : "none";
  const won = elected(election, context.assembly)?.map((seat) => ({ seat: seatOf(context, seat, lang) })) ?? null;
  return { id, office, places, method, opensAt, closesAt, sitting, panel: name, vote, won };
}

const seatOf = (context: Reading, seat: string, lang: Lang): SeatShown | null => {
  const view = seatView(seat, context.assembly.roll);
  return view && seatShown(context, view, lang);
};

/** The page of an election for a reader in `lang`; null where there is none with this number. */
export function electionShown(context: Asking, id: string, lang: Lang): ElectionShown | null {
  const { assembly } = context;
  const election = assembly.election(id);
  if (!election) return null;
  const line = electionLine(context, election, lang);
  const ballot = line.vote === "none" ? null : ballotOf(election, assembly);
  return {
    ...line,
    sittingTitle: sittingTitle(context, election.sitting, lang),
    candidates: election.candidates.map((one) => ({
      ...{ id: one.seat, at: one.at, statementHash: one.statement, standing: standingOf(one, assembly.roll) },
      seat: seatOf(context, one.seat, lang),
      statement: said(context, one.statement, lang),
      reason: said(context, one.struck?.reason, lang),
    })),
    seed: election.seed,
    ballot: ballot?.id ?? null,
    elected: elected(election, assembly),
    provisionalUntil: ballot && provisionalUntil(ballot, context.now()),
    appointedAt: election.appointed?.at ?? null,
    appointAnew: election.appointed !== null && !appointmentStands(election, ballot),
    vacant: vacantPlaces(election, assembly),
    url: `${context.origin}${href(lang, `/elections/${id}`)}`,
  };
}

/** Every election, newest first. */
export const electionsShown = (context: Reading, lang: Lang): readonly ElectionLine[] =>
  context.assembly
    .elections()
    .toReversed()
    .map((one) => electionLine(context, one, lang));
