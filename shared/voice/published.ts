import type { Told } from "../opinion/told.ts";
import type { GroupKind } from "../roll/state.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { type Put, type ThroughRow, throughOf } from "./through.ts";
import { firstTold, toldOfTwo } from "./told.ts";
import { type ExactShare, giniOf, type SeatVoice } from "./voice.ts";

/** What was heard of those in one row. `name` null: all others together. `ms` is speech; `units` the weight of the seats there. */
export interface HeardRow<Name extends string = string> {
  readonly name: Name | null;
  readonly seats: number;
  readonly ms: number;
  readonly words: number;
  readonly units: number;
  /** What they put to the sitting. */
  readonly put: ThroughRow;
}

/** The same of a region, with how many of its people spoke or wrote. */
export interface RegionRow extends HeardRow {
  readonly voices: Told;
}

/** Equality of voice as everybody may see it (domain.md §4): by region and kind, never by delegate. */
export interface PublishedVoice {
  readonly seats: number;
  readonly ms: number;
  readonly words: number;
  readonly units: number;
  /** 0: everybody there spoke equally long; near 1: one spoke for all. Null while nobody has spoken. */
  readonly gini: ExactShare | null;
  readonly byRegion: readonly RegionRow[];
  readonly byKind: readonly HeardRow<GroupKind>[];
  /** People who spoke for the first time; null: not told (VOI-4). */
  readonly firstTime: Told | null;
  readonly put: ThroughRow;
}

const sum = (seats: readonly SeatVoice[], of: (seat: SeatVoice) => number): number => seats.reduce((total, seat) => total + of(seat), 0);
const peopleOf = (seats: readonly SeatVoice[]): number => new Set(seats.map(({ person }) => person)).size;
const wasHeard = ({ turns, words }: SeatVoice): boolean => turns > 0 || words > 0;

const heardRow = <Name extends string>(name: Name | null, seats: readonly SeatVoice[], puts: readonly Put[]): HeardRow<Name> => ({
  name,
  seats: seats.length,
  ms: sum(seats, ({ ms }) => ms),
  words: sum(seats, ({ words }) => words),
  units: sum(seats, ({ units }) => units),
  put: throughOf(puts),
});

/** Rows in the order of `names`, then the row of all others where there are any, or something was put by somebody in no row. */
function tableOf<Name extends string>(
  { seats, puts }: Asked,
  names: readonly Name[],
  nameOf: (seat: Pick<SeatVoice, "region" | "kind">) => string,
  placeOf: Asked["placeOf"],
): readonly { readonly row: HeardRow<Name>; readonly of: readonly SeatVoice[] }[] {
  const inRow = (name: string, place: Pick<SeatVoice, "region" | "kind"> | undefined): boolean => !!place && nameOf(place) === name;
  const rows = names.map((name) => {
    const of = seats.filter((seat) => inRow(name, seat));
    return {
      row: heardRow(
        name,
        of,
        puts.filter((put) => inRow(name, placeOf(put.seat))),
      ),
      of,
    };
  });
  const inNone = (place: Pick<SeatVoice, "region" | "kind"> | undefined): boolean => !names.some((name) => inRow(name, place));
  const of = seats.filter(inNone);
  const others = puts.filter((put) => inNone(placeOf(put.seat)));
  return of.length + others.length > 0 ? [...rows, { row: heardRow<Name>(null, of, others), of }] : rows;
}

/** What the published figures are made of. */
export interface Asked {
  /** From `seatVoices`. */
  readonly seats: readonly SeatVoice[];
  /** How many people spoke for the first time. */
  readonly firstTime: number;
  readonly puts: readonly Put[];
  /** Codes of the regions in the order of the roll. */
  readonly regions: readonly string[];
  /** Where a seat that put something sits, whether it was there or not. */
  readonly placeOf: (seat: string) => Pick<SeatVoice, "region" | "kind"> | undefined;
}

const kindsIn = ({ kinds }: Rows, seats: readonly SeatVoice[]): readonly GroupKind[] =>
  [...new Set(seats.map(({ kind }) => kind))].filter((kind) => kinds.has(kind)).sort();

/**
 * What may be published of voice (VOI-4): rows of at least five people, whatever is taken away from whatever. Null where nobody was
 * heard, or fewer than five people were there.
 */
export function publishedVoice(asked: Asked): PublishedVoice | null {
  const { seats, puts, regions } = asked;
  const rows = rowsOf(seats);
  const whole = heardRow(null, seats, puts);
  if (!rows || (whole.ms === 0 && whole.words === 0)) return null;
  const spoke = peopleOf(seats.filter(({ turns }) => turns > 0));
  const named = regions.filter((code) => rows.regions.has(code));
  return {
    ...{ seats: whole.seats, ms: whole.ms, words: whole.words, units: whole.units, put: whole.put },
    gini: giniOf(seats.map(({ ms }) => ms)),
    byRegion: tableOf(asked, named, ({ region }) => region, asked.placeOf).map(({ row, of }) => ({
      ...row,
      voices: toldOfTwo(peopleOf(of.filter(wasHeard)), peopleOf(of)),
    })),
    byKind: tableOf(asked, kindsIn(rows, seats), ({ kind }) => kind, asked.placeOf).map(({ row }) => row),
    firstTime: firstTold(asked.firstTime, spoke, peopleOf(seats)),
  };
}
