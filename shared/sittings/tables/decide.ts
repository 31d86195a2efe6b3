import { type Decision, type Facts, type HelpCall, isRefusal, type Refusal, refuse } from "../../journal.ts";
import { seatById } from "../../roll/questions.ts";
import { brokenPins } from "../../smallGroups/balance.ts";
import type { Pin } from "../../smallGroups/people.ts";
import { personHasInterest } from "../interests.ts";
import type { SittingsKnow } from "../know.ts";
import { presence } from "../questions.ts";
import type { Round, Sitting } from "../state.ts";
import { alreadySo, decided, foundSitting, roundInHand } from "../within.ts";
import { atTable } from "./atTable.ts";
import type { TableCommand, TableCommandOf } from "./commands.ts";
import { decideReport } from "./decideReport.ts";
import { decideRole } from "./decideRole.ts";
import { drawn } from "./drawing.ts";
import { partsOf } from "./parts.ts";
import { halfReady, peopleHere, tableOfSeat, tablesOf } from "./questions.ts";
import type { Table } from "./state.ts";

/** Small groups (GRP-1 to GRP-8): drawing and moving, roles, going on, help, reports. */
export function decideTables(command: TableCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "DrawTables":
      return draw(command, know, facts);
    case "MoveToTable":
      return move(command, know);
    case "TakeTableRole":
    case "DrawTableRole":
    case "HandTableRole":
      return decideRole(command, know, facts);
    case "SayTableReady":
      return ready(command, know, facts);
    case "CallForHelp": {
      const own = atTable(command.sitting, command.seat, know, facts);
      return isRefusal(own) ? own : help(own.sitting, own.round, own.table, command.over ? "over" : "asked");
    }
    case "AnswerHelp": {
      const inHand = roundInHand(command.sitting, know);
      if (isRefusal(inHand)) return inHand;
      const table = tablesOf(inHand.sitting, inHand.round.id)?.tables.find(({ number }) => number === command.table);
      return table ? help(inHand.sitting, inHand.round, table, "coming") : refuse("tableUnknown", { table: command.table }, "table");
    }
    case "ReportTable":
      return decideReport(command, know, facts);
  }
}

/** GRP-7: who needs help is told to the desk and the table, and stands nowhere on the record. */
const help = (sitting: Sitting, round: Round, table: Table, call: HelpCall | "over"): Decision => ({
  events: [],
  keep: [{ kind: "help", sitting: sitting.id, round: round.id, table: table.number, call }],
});

/** A round of small groups that has not begun, or that is in hand. */
function roundOf(id: string, wanted: string, know: SittingsKnow): { readonly sitting: Sitting; readonly round: Round } | Refusal {
  const sitting = foundSitting(id, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: id });
  const round = sitting.rounds.find((one) => one.id === wanted);
  if (!round) return refuse("roundUnknown", { round: wanted }, "round");
  if (round.format !== "small-groups") return refuse("notInSmallGroups");
  return round.phase.name === "closed" ? refuse("roundWasClosed", undefined, "round") : { sitting, round };
}

/** GRP-1, GRP-4: drawn, and drawn again, until the round opens; the desk's wishes are kept or nothing is drawn. */
function draw(command: TableCommandOf<"DrawTables">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const found = roundOf(command.sitting, command.round, know);
  if (isRefusal(found)) return found;
  const { sitting, round } = found;
  if (round.phase.name !== "waiting") return refuse("tablesBegun");
  const pins: Pin[] = [];
  for (const { kind, seat, number } of command.pins) {
    for (const one of kind === "at" ? [seat] : [seat, number]) {
      if (!seatById(know.roll, `s-${one}`)) return refuse("seatUnknown", { seat: one }, "pins");
      const here = presence(sitting, `s-${one}`);
      if (!here) return refuse("notCheckedIn", { seat: one }, "pins");
      if (personHasInterest(sitting, know, here.person, round.item)) return refuse("interestDeclared", undefined, "pins");
    }
    const person = `s-${seat}`;
    pins.push(kind === "at" ? { kind, person, table: number - 1 } : { kind, person, other: `s-${number}` });
  }
  const event = drawn(sitting, round, know, facts, pins);
  if ("refused" in event) return event;
  const tables = event.tables.map((table) => table.map((number) => `s-${number}`));
  return brokenPins(tables, pins).length > 0 ? refuse("wishesCollide", undefined, "pins") : decided(sitting, event);
}

/** GRP-4: the desk moves somebody, with all the seats they act for; recorded. */
function move(command: TableCommandOf<"MoveToTable">, know: SittingsKnow): Decision | Refusal {
  const found = roundOf(command.sitting, command.round, know);
  if (isRefusal(found)) return found;
  const { sitting, round } = found;
  const tables = tablesOf(sitting, round.id)?.tables;
  if (!tables) return refuse("tablesNotDrawn");
  if (!tables.some(({ number }) => number === command.table)) return refuse("tableUnknown", { table: command.table }, "table");
  const here = presence(sitting, command.seat);
  if (!here) return refuse("notCheckedIn", { seat: command.seat.slice(2) }, "seat");
  if (personHasInterest(sitting, know, here.person, round.item)) return refuse("interestDeclared", undefined, "seat");
  const seats = Object.values(sitting.attendance).flatMap(({ seat, person, here: is }) => (is && person === here.person ? [seat] : []));
  const moved = seats.filter((seat) => tableOfSeat(sitting, round.id, seat)?.number !== command.table);
  if (moved.length === 0) return alreadySo;
  const numbers = moved.map((seat) => Number(seat.slice(2))).sort((a, b) => a - b);
  return decided(sitting, { type: "SeatedAtTable", round: round.id, seats: numbers, table: command.table, by: "desk" });
}

/** GRP-5: once half of those at the table are ready, it goes on by itself. Said for a part that is over already, it counts for nothing. */
function ready(command: TableCommandOf<"SayTableReady">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const own = atTable(command.sitting, command.seat, know, facts);
  if (isRefusal(own)) return own;
  const { sitting, round, table } = own;
  if (round.phase.name === "paused") return refuse("roundPaused");
  if (command.part < table.part) return alreadySo;
  if (command.part > table.part || table.part >= partsOf(round).length) return refuse("tableDone");
  const person = sitting.attendance[command.seat]?.person ?? "";
  if (peopleHere(sitting, table, table.ready).includes(person)) return alreadySo;
  const about = { round: round.id, table: table.number };
  const said = { type: "TableReady", ...about, seat: command.seat } as const;
  const goesOn = halfReady(sitting, { ...table, ready: [...table.ready, command.seat] });
  return goesOn ? decided(sitting, said, { type: "TableWentOn", ...about, part: table.part + 1 }) : decided(sitting, said);
}
