import type { Time } from "../journal.ts";
import { formats } from "../sittings/formats.ts";
import { currentRound, hasInterest, presence, timeLeft } from "../sittings/questions.ts";
import type { Sitting } from "../sittings/state.ts";

/** How much one seat was heard beside all and its region. Milliseconds of speech in this sitting. */
export interface OwnVoice {
  readonly ms: number;
  readonly region: number;
  readonly all: number;
}

/** What a delegate sees of voice by delegate: their own seat. */
export function ownVoice({ heard }: Sitting, seat: string, region: string): OwnVoice {
  const all = Object.values(heard.byRegion).reduce((sum, ms) => sum + ms, 0);
  return { ms: heard.bySeat[seat] ?? 0, region: heard.byRegion[region] ?? 0, all };
}

/**
 * VOI-6: the round in which this seat is told, alone, that it was not heard yet; null where it is not. It is there, has had no turn
 * at the sitting and waits for none, half of the round's time is over, and its list is open for a contribution of theirs.
 */
export function notHeardIn(sitting: Sitting, seat: string, at: Time): string | null {
  const round = currentRound(sitting);
  const { waiting, speaking, held, listOpen } = sitting.floor;
  if (round?.phase.name !== "open" || sitting.phase.name !== "open" || !listOpen || !presence(sitting, seat)) return null;
  const rule = formats[round.format];
  if (rule.everyoneOnce || !rule.joins.includes("contribution") || hasInterest(sitting, seat, round.item)) return null;
  if ((timeLeft(round, at) ?? 0) * 2 > round.phase.lengthMs) return null;
  const has = (one: { readonly seat: string } | null): boolean => one?.seat === seat;
  return sitting.turns.some(has) || waiting.some(has) || has(speaking) || has(held) ? null : round.id;
}
