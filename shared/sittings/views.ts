import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Time } from "../journal.ts";
import { filledSeats } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { orderedList } from "./floor.ts";
import { currentRound, spokenSoFar, timeLeft, turnTimeLeft } from "./questions.ts";
import type { AgendaItem, FloorEntry, Round, Sitting, Turn } from "./state.ts";

interface Span {
  readonly start: Time;
  readonly end: Time;
}

/** A round's line in the running order. Times are instants. */
export interface RunningRound {
  readonly round: Round;
  readonly planned: Span;
  /** `end` null while it is open. */
  readonly actual: { readonly start: Time; readonly end: Time | null } | null;
  /** When it will be, if what comes before keeps to its minutes; null once it is closed or the sitting is. */
  readonly projected: Span | null;
}

export interface RunningItem {
  readonly item: AgendaItem;
  readonly rounds: readonly RunningRound[];
}

/** The running order: every item with its rounds, planned, actual and projected times, and how late (ms, below 0: early) the end will be. */
export function runningOrder(sitting: Sitting, at: Time): { readonly items: readonly RunningItem[]; readonly lateMs: number } {
  const { phase } = sitting;
  let planned = sitting.startsAt;
  let cursor =
    phase.name === "adjourned" ? Math.max(at, phase.until ?? at) : phase.name === "scheduled" ? Math.max(at, sitting.startsAt) : at;
  const lines = sitting.rounds.map((round): RunningRound => {
    const length = round.minutes * 60_000;
    const span = { start: planned, end: planned + length };
    planned = span.end;
    if (round.phase.name === "closed")
      return { round, planned: span, actual: { start: round.phase.openedAt, end: round.phase.closedAt }, projected: null };
    if (phase.name === "closed") return { round, planned: span, actual: null, projected: null };
    if (round.phase.name !== "waiting") {
      const start = round.phase.openedAt;
      cursor += Math.max(0, timeLeft(round, at) ?? 0);
      return { round, planned: span, actual: { start, end: null }, projected: { start, end: cursor } };
    }
    const projected = { start: cursor, end: cursor + length };
    cursor = projected.end;
    return { round, planned: span, actual: null, projected };
  });
  const items = sitting.items.map((item) => ({ item, rounds: lines.filter((line) => line.round.item === item.id) }));
  const ended = phase.name === "closed" ? phase.at : cursor;
  return { items, lateMs: ended - planned };
}

/** Somebody on the floor, with their clock. */
export interface SpeakerView {
  readonly turn: Turn;
  readonly spokenMs: number;
  /** Null without a limit; below 0 once over it. */
  readonly leftMs: number | null;
  readonly paused: boolean;
}

/** The floor as the desk, the chamber and the hall show it. */
export interface FloorView {
  readonly round: Round | null;
  readonly roundLeftMs: number | null;
  readonly speaking: SpeakerView | null;
  readonly held: SpeakerView | null;
  /** Next first. */
  readonly list: readonly FloorEntry[];
  readonly listOpen: boolean;
}

/** Speaker, time left and list at a server time. */
export function floorView(sitting: Sitting, at: Time): FloorView {
  const round = currentRound(sitting);
  const speaker = (turn: Turn | null): SpeakerView | null =>
    turn && { turn, spokenMs: spokenSoFar(turn, at), leftMs: turnTimeLeft(turn, at), paused: turn.pausedAt !== null };
  return {
    round,
    roundLeftMs: round && timeLeft(round, at),
    speaking: speaker(sitting.floor.speaking),
    held: speaker(sitting.floor.held),
    list: orderedList(sitting),
    listOpen: sitting.floor.listOpen,
  };
}

/** A region's presence. */
export interface RegionAttendance {
  readonly region: string;
  /** Filled seats. */
  readonly seats: number;
  readonly here: number;
  /** Here now or earlier in the sitting. */
  readonly came: number;
  /** Enough seats for the region to count towards the quorum (QUO-2). */
  readonly present: boolean;
}

/** Presence by region, in the roll's order of regions. */
export function attendanceByRegion(sitting: Sitting, roll: Roll, orders: StandingOrders): readonly RegionAttendance[] {
  const filled = filledSeats(roll);
  return roll.regions.map(({ code }) => {
    const seats = filled.filter((seat) => seat.region === code);
    const here = seats.filter((seat) => sitting.attendance[seat.id]?.here).length;
    const came = seats.filter((seat) => sitting.attendance[seat.id]).length;
    return { region: code, seats: seats.length, here, came, present: here >= orders.quorum.seatsPerRegion };
  });
}

/** One seat's line of the attendance record, without times (they are not published). */
export interface AttendanceLine {
  readonly seat: string;
  readonly region: string;
  readonly as: "delegate" | "alternate" | null;
  readonly status: "here" | "returned" | "left" | "absent";
}

/** Every filled seat and every seat that came: here, returned, left, or absent all along. */
export function attendanceRecord(sitting: Sitting, roll: Roll): readonly AttendanceLine[] {
  const filled = new Set(filledSeats(roll).map((seat) => seat.id));
  return roll.seats.flatMap((seat): readonly AttendanceLine[] => {
    const one = sitting.attendance[seat.id];
    if (!one) return filled.has(seat.id) ? [{ seat: seat.id, region: seat.region, as: null, status: "absent" }] : [];
    const status = one.here ? (one.times > 1 ? "returned" : "here") : "left";
    return [{ seat: seat.id, region: one.region, as: one.as, status }];
  });
}
