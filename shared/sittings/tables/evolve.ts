import type { Time } from "../../journal.ts";
import type { Sitting } from "../state.ts";
import type { TableEvent } from "./events.ts";
import type { RoundTables, Table } from "./state.ts";

const seatOf = (number: number): string => `s-${number}`;

const byNumber = (a: string, b: string): number => Number(a.slice(2)) - Number(b.slice(2));

const freshTable = (number: number, seats: readonly string[]): Table => ({
  ...{ number, seats: seats.toSorted(byNumber), facilitator: null, noteTaker: null },
  ...{ part: 0, since: 0, pausedBefore: 0, ready: [], report: null },
});

/** The small groups after one more thing that happened in them. */
export function evolveTables(sitting: Sitting, event: TableEvent, at: Time): Sitting {
  if (event.type === "TablesDrawn") {
    const { seed, pinned } = event;
    return withTables(sitting, event.round, { seed, pinned, tables: event.tables.map((seats, i) => freshTable(i + 1, seats.map(seatOf))) });
  }
  const round = sitting.tables?.[event.round];
  if (!round) return sitting;
  if (event.type === "SeatedAtTable") {
    const moved = event.seats.map(seatOf);
    return withTables(sitting, event.round, { ...round, tables: round.tables.map((table) => seated(table, moved, event.table)) });
  }
  if (event.type === "TableLeft") {
    const left = event.seats.map(seatOf);
    return withTables(sitting, event.round, { ...round, tables: round.tables.map((table) => seated(table, left, 0)) });
  }
  const change = (table: Table): Table => {
    switch (event.type) {
      case "TableRoleTaken":
        return event.role === "facilitator" ? { ...table, facilitator: event.seat } : { ...table, noteTaker: event.seat };
      case "TableRoleLeft":
        return event.role === "facilitator" ? { ...table, facilitator: null } : { ...table, noteTaker: null };
      case "TableReady":
        return { ...table, ready: [...table.ready, event.seat] };
      case "TableWentOn":
        return { ...table, part: event.part, since: at, pausedBefore: pausedSoFar(sitting, event.round), ready: [] };
      case "TableReported":
        return { ...table, report: { points: event.points, notAgreed: event.notAgreed, seat: event.seat, at } };
    }
  };
  return withTables(sitting, event.round, {
    ...round,
    tables: round.tables.map((table) => (table.number === event.table ? change(table) : table)),
  });
}

/** The tables' own clocks begin with their round. */
export function tablesBegin(sitting: Sitting, id: string, at: Time): Sitting {
  const round = sitting.tables?.[id];
  return round ? withTables(sitting, id, { ...round, tables: round.tables.map((table) => ({ ...table, since: at })) }) : sitting;
}

const withTables = (sitting: Sitting, round: string, tables: RoundTables): Sitting => ({
  ...sitting,
  tables: { ...sitting.tables, [round]: tables },
});

/** Whoever goes to another table, or to none (`to` 0), leaves their role and their readiness behind. */
function seated(table: Table, moved: readonly string[], to: number): Table {
  if (table.number === to) return { ...table, seats: [...new Set([...table.seats, ...moved])].sort(byNumber) };
  if (!table.seats.some((seat) => moved.includes(seat))) return table;
  const stays = (seat: string | null): string | null => (seat !== null && moved.includes(seat) ? null : seat);
  return {
    ...table,
    seats: table.seats.filter((seat) => !moved.includes(seat)),
    facilitator: stays(table.facilitator),
    noteTaker: stays(table.noteTaker),
    ready: table.ready.filter((seat) => !moved.includes(seat)),
  };
}

function pausedSoFar(sitting: Sitting, id: string): number {
  const phase = sitting.rounds.find((round) => round.id === id)?.phase;
  return phase?.name === "open" || phase?.name === "paused" ? phase.pausedMs : 0;
}
