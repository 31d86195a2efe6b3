import type { Facts, Time } from "../journal.ts";
import { isPoint } from "./floor.ts";
import { pointMs } from "./formats.ts";
import { turnTimeLeft } from "./questions.ts";
import type { Sitting, Turn } from "./state.ts";

/** What a share in percent of so many milliseconds is, in whole seconds. */
const shareOf = (ms: number, percent: number): number => {
  const share = ms * percent;
  return (share - (share % 100_000)) / 100;
};

/** How much longer a turn of so many milliseconds is for this person, privately (FLR-17). */
export const adjustmentMs = (ms: number, person: string, facts: Facts): number => shareOf(ms, facts.adjustmentOf?.(person) ?? 0);

/** What everybody has who has the floor for this, before any adjustment; null without a limit. */
export function ordinaryMs(floor: Sitting["floor"], turn: Pick<Turn, "kind" | "extraMs">): number | null {
  const each = isPoint(turn.kind) || turn.kind === "procedural-motion" ? pointMs : floor.limitMs;
  return each === null ? null : each + (turn.extraMs ?? 0);
}

/**
 * Milliseconds left of somebody's turn for themselves and the desk, with their adjustment in percent (FLR-17); below zero once it is over,
 * null where there is no limit. The room knows the limit that everybody has, and nothing of this.
 */
export function timeLeftFor(floor: Sitting["floor"], turn: Turn, percent: number, at: Time): number | null {
  const left = turnTimeLeft(turn, at);
  return left === null ? null : left + shareOf(ordinaryMs(floor, turn) ?? 0, percent);
}

/** Of the time spoken in a turn, what is charged: what was said in the adjustment is charged to nobody (FLR-17). */
export function chargedMs(floor: Sitting["floor"], turn: Turn, spokenMs: number, facts: Facts): number {
  const each = ordinaryMs(floor, turn);
  if (each === null || turn.limitMs === null) return spokenMs;
  const extra = adjustmentMs(each, turn.person, facts);
  return spokenMs <= turn.limitMs ? spokenMs : Math.max(turn.limitMs, spokenMs - extra);
}
