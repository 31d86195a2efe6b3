import { weightOf } from "../roll/questions.ts";
import type { GroupKind, Roll } from "../roll/state.ts";
import type { Sitting } from "../sittings/state.ts";

/** How much one region or one kind of group was heard. `ms` is speech, `words` written and recorded words; `units` its weight in force. */
export interface Heard<Name extends string = string> {
  readonly name: Name;
  readonly ms: number;
  readonly words: number;
  readonly turns: number;
  /** Seats that spoke or wrote. */
  readonly voices: number;
  /** Seats that were there. */
  readonly seats: number;
  /** Weight of the seats that were there, in units. */
  readonly units: number;
}

/** Equality of voice over one or more sittings (domain.md §4): public by region and kind, never by delegate. */
export interface Voice {
  readonly ms: number;
  readonly words: number;
  readonly units: number;
  readonly byRegion: readonly Heard[];
  readonly byKind: readonly Heard<GroupKind>[];
  /** 0: everybody there spoke equally long; near 1: one spoke for all. Null while nobody has spoken. */
  readonly gini: ExactShare | null;
  /** People who spoke for the first time. */
  readonly firstTime: number;
}

/** `of` out of `in`, whole numbers. */
export interface ExactShare {
  readonly of: number;
  readonly in: number;
}

/**
 * Measures voice. Counted are the seats checked in at one of the sittings, their turns on the floor without pauses, recorded
 * words (VOI-1), and written contributions once revealed (VOI-2). `earlier`: sittings before these, for first-time speakers (VOI-3).
 */
export function voiceOf(sittings: readonly Sitting[], roll: Roll, earlier: readonly Sitting[] = []): Voice {
  const seats = seatsThere(sittings, roll);
  for (const sitting of sittings) {
    for (const turn of sitting.turns) add(seats.get(turn.seat), turn.spokenMs, turn.wordCount, 1);
    for (const written of sitting.contributions) if (written.revealed) add(seats.get(written.seat), 0, written.wordCount, 0);
  }
  const all = [...seats.values()];
  return {
    ms: sum(all, (seat) => seat.ms),
    words: sum(all, (seat) => seat.words),
    units: sum(all, (seat) => seat.units),
    byRegion: roll.regions.map((region) =>
      heard(
        region.code,
        all.filter((seat) => seat.region === region.code),
      ),
    ),
    byKind: kindsOf(all).map((kind) =>
      heard(
        kind,
        all.filter((seat) => seat.kind === kind),
      ),
    ),
    gini: giniOf(all.map((seat) => seat.ms)),
    firstTime: firstTimeSpeakers(sittings, earlier).length,
  };
}

interface SeatVoice {
  readonly region: string;
  readonly kind: GroupKind;
  readonly units: number;
  ms: number;
  words: number;
  turns: number;
}

function seatsThere(sittings: readonly Sitting[], roll: Roll): Map<string, SeatVoice> {
  const there = new Set(sittings.flatMap((sitting) => Object.keys(sitting.attendance)));
  return new Map(
    roll.seats
      .filter((seat) => there.has(seat.id))
      .map((seat) => {
        const kind = roll.groups[seat.group]?.kind ?? "other";
        return [seat.id, { region: seat.region, kind, units: weightOf(roll, seat.id), ms: 0, words: 0, turns: 0 }];
      }),
  );
}

function add(seat: SeatVoice | undefined, ms: number, words: number, turns: number): void {
  if (!seat) return;
  seat.ms += ms;
  seat.words += words;
  seat.turns += turns;
}

const sum = (seats: readonly SeatVoice[], of: (seat: SeatVoice) => number): number => seats.reduce((total, seat) => total + of(seat), 0);

const kindsOf = (seats: readonly SeatVoice[]): readonly GroupKind[] => [...new Set(seats.map((seat) => seat.kind))].sort();

const heard = <Name extends string>(name: Name, seats: readonly SeatVoice[]): Heard<Name> => ({
  name,
  ms: sum(seats, (seat) => seat.ms),
  words: sum(seats, (seat) => seat.words),
  turns: sum(seats, (seat) => seat.turns),
  voices: seats.filter((seat) => seat.turns > 0 || seat.words > 0).length,
  seats: seats.length,
  units: sum(seats, (seat) => seat.units),
});

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

/** People who spoke in these sittings and in none of the earlier ones. */
export function firstTimeSpeakers(sittings: readonly Sitting[], earlier: readonly Sitting[]): readonly string[] {
  const before = new Set(earlier.flatMap((sitting) => sitting.turns.map((turn) => turn.person)));
  const now = new Set(sittings.flatMap((sitting) => sitting.turns.map((turn) => turn.person)));
  return [...now].filter((person) => !before.has(person));
}
