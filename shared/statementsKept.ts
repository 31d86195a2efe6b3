/**
 * Statements and positions while a round of statements runs: private rows beside the journal, because 150 rows of positions point to
 * people. Who put a statement, and who thinks what, never stands in an entry (OPN-12, OPN-14).
 */

/** A statement as it was put. `number` is null until the desk has accepted or refused it. */
export interface StatementKept {
  /** A random id; the number comes with the decision. */
  readonly id: string;
  readonly sitting: string;
  readonly round: string;
  readonly person: string;
  readonly text: string;
  readonly lang: "en" | "cy";
  readonly number: number | null;
}

/** One person's last position on a statement, named by its number in the round. */
export interface PositionKept {
  readonly person: string;
  readonly statement: number;
  readonly position: "agree" | "disagree" | "pass";
}

/** The positions of a closed round: nobody's name is in them, and the salt of their commitment stands beside them (OPN-15). */
export interface SealedPositions {
  readonly salt: string;
  /** Canonical text, as `sealedText` writes it. */
  readonly rows: string;
}

/** What rules read of these rows. */
export interface StatementsKept {
  statement(id: string): StatementKept | undefined;
  /** In the order in which they were put. */
  putIn(sitting: string, round: string): readonly StatementKept[];
  taken(sitting: string, round: string): readonly PositionKept[];
  sealed(sitting: string, round: string): SealedPositions | undefined;
}

/** What decisions write there. */
export type StatementsChange =
  | ({ readonly kind: "statement" } & Omit<StatementKept, "number">)
  | { readonly kind: "statement-decided"; readonly id: string; readonly number: number }
  | ({ readonly kind: "position"; readonly sitting: string; readonly round: string } & PositionKept)
  /** Who put what and who answered what goes in the same moment (OPN-15). */
  | ({ readonly kind: "seal-positions"; readonly sitting: string; readonly round: string } & SealedPositions)
  /** What these people answered in a round that runs, and what they put and nobody has decided on, goes (INT-1). */
  | { readonly kind: "drop-positions"; readonly sitting: string; readonly round: string; readonly people: readonly string[] }
  | { readonly kind: "destroy-positions"; readonly sitting: string };
