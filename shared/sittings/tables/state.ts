import type { Hash, Time } from "../../journal.ts";

export const tableRoles = ["facilitator", "note-taker"] as const;
/** What somebody does for their table: sees that all are heard, or writes down what is said. */
export type TableRole = (typeof tableRoles)[number];

/** The most points a table reports (GRP-8). */
export const mostPoints = 3;

/** What a table told the plenary. Words: up to three points, and what it did not agree on. */
export interface TableReport {
  readonly points: readonly Hash[];
  readonly notAgreed: Hash | null;
  /** The note-taker's seat, or the one for which the desk wrote it. */
  readonly seat: string;
  readonly at: Time;
}

/** One small group, at a table with a number. */
export interface Table {
  /** 1, 2, 3 … in its round. */
  readonly number: number;
  /** Who was placed here, whether or not they are here now; by number. */
  readonly seats: readonly string[];
  readonly facilitator: string | null;
  readonly noteTaker: string | null;
  /** Which of the round's parts it is at, from 0; as many as there are parts: it is done. */
  readonly part: number;
  /** When that part began, and how long the round had been paused by then. */
  readonly since: Time;
  readonly pausedBefore: number;
  /** Seats that said they are ready to go on. */
  readonly ready: readonly string[];
  readonly report: TableReport | null;
}

/** The small groups of one round. */
export interface RoundTables {
  /** The seed of the draw: with the people and the earlier rounds it gives the same tables again. */
  readonly seed: string;
  /** How many wishes of the desk the draw kept (GRP-4); which ones is not recorded. */
  readonly pinned: number;
  readonly tables: readonly Table[];
}
