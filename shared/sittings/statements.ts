import type { Hash } from "../journal.ts";
import type { RecordedMap } from "../opinion/recorded.ts";
import type { Sitting } from "./state.ts";

/** Why a statement was not put before the others (OPN-13). */
export const statementReasons = ["duplicate", "several-points", "not-about-the-question", "unclear", "about-a-person", "abusive"] as const;
export type StatementReason = (typeof statementReasons)[number];

/** What somebody may think of a statement; the last one counts (OPN-14). */
export const statementPositions = ["agree", "disagree", "pass"] as const;

/** So many statements one person may put in a round, and so many are put before everybody. */
export const statementsEach = 5;
export const statementsInRound = 100;

/** A statement that everybody may answer. Who put it is on no record. */
export interface AcceptedStatement {
  readonly number: number;
  /** Words. */
  readonly text: Hash;
}

/** One line of the log of refusals: neither who put it nor what it said. */
export interface RefusedStatement {
  readonly number: number;
  readonly reason: StatementReason;
  /** Words: what the desk says about it. */
  readonly note: Hash | null;
}

/** A round of statements on the record. */
export interface StatementsOfRound {
  readonly round: string;
  /** Numbered with the refused ones in the order of decisions. */
  readonly accepted: readonly AcceptedStatement[];
  readonly refused: readonly RefusedStatement[];
  /** From the round's closing on: the seed of the map, the hash of all positions, and how many statements nobody had decided on (OPN-15). */
  readonly sealed: { readonly seed: string; readonly commitment: Hash; readonly undecided: number } | null;
  /** What may be published of the map, once it is made (OPN-16). */
  readonly map: RecordedMap | null;
}

/** The statements of a round; nothing where none was decided on yet. */
export const statementsOf = (sitting: Pick<Sitting, "statements">, round: string): StatementsOfRound =>
  sitting.statements?.find((one) => one.round === round) ?? { round, accepted: [], refused: [], sealed: null, map: null };

/** Rounds that are closed and whose map is still to be made, in a sitting open or closed. */
export const mapsToMake = (sitting: Pick<Sitting, "statements">): readonly StatementsOfRound[] =>
  (sitting.statements ?? []).filter(({ sealed, map }) => sealed !== null && map === null);
