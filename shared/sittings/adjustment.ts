import type { Facts } from "../journal.ts";
import { isPoint } from "./floor.ts";
import { pointMs } from "./formats.ts";
import type { Sitting, Turn } from "./state.ts";

/** What a share in percent of so many milliseconds is, in whole seconds. */
const shareOf = (ms: number, percent: number): number => {
  const share = ms * percent;
  return (share - (share % 100_000)) / 100;
};

/** How much longer a turn of so many milliseconds is for this person, privately (FLR-17). */
export const adjustmentMs = (ms: number, person: string, facts: Facts): number => shareOf(ms, facts.adjustmentOf?.(person) ?? 0);

/** The limit of a turn for this person; null where only the round's own time counts. */
export const limitFor = (ms: number | null, person: string, facts: Facts): number | null =>
  ms === null ? null : ms + adjustmentMs(ms, person, facts);

/** What everybody has who has the floor for this, before any adjustment; null without a limit. */
export function ordinaryMs(floor: Sitting["floor"], turn: Pick<Turn, "kind" | "extraMs">): number | null {
  const each = isPoint(turn.kind) || turn.kind === "procedural-motion" ? pointMs : floor.limitMs;
  return each === null ? null : each + (turn.extraMs ?? 0);
}

/** Of the time spoken in a turn, what is charged: what was said in the adjustment is charged to nobody (FLR-17). */
export function chargedMs(floor: Sitting["floor"], turn: Turn, spokenMs: number, facts: Facts): number {
  const each = ordinaryMs(floor, turn);
  if (each === null || turn.limitMs === null) return spokenMs;
  const extra = adjustmentMs(each, turn.person, facts);
  const ordinary = turn.limitMs - extra;
  return spokenMs <= ordinary ? spokenMs : Math.max(ordinary, spokenMs - extra);
}
