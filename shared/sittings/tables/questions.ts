import type { Time } from "../../journal.ts";
import type { Round, Sitting } from "../state.ts";
import { partsOf } from "./parts.ts";
import type { RoundTables, Table } from "./state.ts";

/** The small groups of a round; null before they are drawn. */
export const tablesOf = (sitting: Sitting, round: string): RoundTables | null => sitting.tables?.[round] ?? null;

/** The table of a seat in a round; null where it has none. */
export const tableOfSeat = (sitting: Sitting, round: string, seat: string): Table | null =>
  tablesOf(sitting, round)?.tables.find((table) => table.seats.includes(seat)) ?? null;

/** The last round in which small groups met or meet: reports are still taken for it while the sitting is open (GRP-8). */
export const lastGroupRound = (sitting: Sitting): Round | null =>
  sitting.rounds.findLast((round) => round.phase.name !== "waiting" && tablesOf(sitting, round.id) !== null) ?? null;

/** The seats of a table that are here now. */
export const seatsHere = (sitting: Sitting, table: Table): readonly string[] =>
  table.seats.filter((seat) => sitting.attendance[seat]?.here === true);

/** The people at a table now: who acts for several of its seats counts once. */
export const peopleHere = (sitting: Sitting, table: Table, seats: readonly string[] = table.seats): readonly string[] => [
  ...new Set(seatsHere(sitting, table).flatMap((seat) => (seats.includes(seat) ? (sitting.attendance[seat]?.person ?? []) : []))),
];

/** Whether half of those at the table are ready to go on (GRP-5). */
export const halfReady = (sitting: Sitting, table: Table): boolean => {
  const all = peopleHere(sitting, table).length;
  return all > 0 && peopleHere(sitting, table, table.ready).length * 2 >= all;
};

/** Milliseconds left of the part that a table is at; below zero once it is over; null where nothing runs or the table is done. */
export function tableTimeLeft(round: Round, table: Table, at: Time): number | null {
  const { phase } = round;
  if ((phase.name !== "open" && phase.name !== "paused") || table.part >= partsOf(round).length) return null;
  const run = (phase.pausedAt ?? at) - table.since - (phase.pausedMs - table.pausedBefore);
  return (partsOf(round)[table.part]?.ms ?? 0) - run;
}

/** How far the small groups of a round are. */
export interface TablesProgress {
  readonly tables: number;
  readonly people: number;
  readonly done: number;
  readonly reported: number;
}

/** How far they are, for everybody who looks on. */
export function progressOf(sitting: Sitting, round: Round): TablesProgress {
  const tables = tablesOf(sitting, round.id)?.tables ?? [];
  return {
    tables: tables.length,
    people: tables.reduce((sum, table) => sum + peopleHere(sitting, table).length, 0),
    done: tables.filter((table) => table.part >= partsOf(round).length).length,
    reported: tables.filter(({ report }) => report !== null).length,
  };
}
