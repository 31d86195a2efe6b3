import { weightOf } from "../roll/questions.ts";
import type { GroupKind, Roll } from "../roll/state.ts";
import type { Sitting } from "../sittings/state.ts";

/** What was heard of one seat that was there. `ms` is speech, `words` written and recorded words; `units` its weight in force. */
export interface SeatVoice {
  readonly seat: string;
  /** Who acted for it last. */
  readonly person: string;
  readonly region: string;
  readonly kind: GroupKind;
  readonly units: number;
  readonly ms: number;
  readonly words: number;
  readonly turns: number;
}

/** `of` out of `in`, whole numbers. */
export interface ExactShare {
  readonly of: number;
  readonly in: number;
}

/**
 * Measures voice seat by seat, in the order of the roll. Counted are the seats checked in at one of the sittings, their turns on
 * the floor without pauses, recorded words (VOI-1), and written contributions once revealed (VOI-2). For the desk and for adding
 * up: what the public sees of it is `publishedVoice`.
 */
export function seatVoices(sittings: readonly Sitting[], roll: Roll): readonly SeatVoice[] {
  const said = sittings.flatMap(({ turns, contributions }) => [
    ...turns.map(({ seat, spokenMs, wordCount }) => ({ seat, ms: spokenMs, words: wordCount, turns: 1 })),
    ...contributions.filter(({ revealed }) => revealed).map(({ seat, wordCount }) => ({ seat, ms: 0, words: wordCount, turns: 0 })),
  ]);
  const bySeat = new Map<string, { ms: number; words: number; turns: number }>();
  for (const one of said) {
    const sum = bySeat.get(one.seat) ?? { ms: 0, words: 0, turns: 0 };
    bySeat.set(one.seat, { ms: sum.ms + one.ms, words: sum.words + one.words, turns: sum.turns + one.turns });
  }
  const there = new Map(sittings.flatMap((sitting) => Object.values(sitting.attendance).map((one) => [one.seat, one.person])));
  return roll.seats.flatMap((seat): readonly SeatVoice[] => {
    const person = there.get(seat.id);
    if (person === undefined) return [];
    const kind = roll.groups[seat.group]?.kind ?? "other";
    const heard = bySeat.get(seat.id) ?? { ms: 0, words: 0, turns: 0 };
    return [{ seat: seat.id, person, region: seat.region, kind, units: weightOf(roll, seat.id), ...heard }];
  });
}

/**
 * The Gini coefficient of whole numbers, exact: with the values in rising order, (2·Σ i·xᵢ − (n+1)·Σ xᵢ) / (n·Σ xᵢ)
 * (Gini 1912, in the form of Sen 1973). Null where nothing was said at all.
 */
export function giniOf(values: readonly number[]): ExactShare | null {
  const rising = [...values].sort((a, b) => a - b);
  const total = rising.reduce((all, value) => all + value, 0);
  if (total === 0) return null;
  const ranked = rising.reduce((all, value, index) => all + (index + 1) * value, 0);
  return { of: 2 * ranked - (rising.length + 1) * total, in: rising.length * total };
}

/** People who spoke in these sittings and in none of the earlier ones (VOI-3). */
export function firstTimeSpeakers(sittings: readonly Sitting[], earlier: readonly Sitting[]): readonly string[] {
  const before = new Set(earlier.flatMap((sitting) => sitting.turns.map((turn) => turn.person)));
  const now = new Set(sittings.flatMap((sitting) => sitting.turns.map((turn) => turn.person)));
  return [...now].filter((person) => !before.has(person));
}

/** A Gini coefficient in hundredths, to the nearest, for showing only: 120 of 240 is 50, shown as 0.50. */
export const giniHundredths = (gini: ExactShare): number => Number((BigInt(gini.of) * 200n + BigInt(gini.in)) / (2n * BigInt(gini.in)));
