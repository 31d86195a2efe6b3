import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Time } from "../journal.ts";
import { filledSeats } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { orderedList } from "./floor.ts";
import { currentRound, spokenSoFar, timeLeft, turnTimeLeft } from "./questions.ts";
import type { FloorEntry, Round, Sitting, Turn } from "./state.ts";

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
