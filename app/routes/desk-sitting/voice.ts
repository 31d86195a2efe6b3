import type { Room } from "../../../shared/assembly/room.ts";
import { hundredthsOfPercent } from "../../../shared/ballots/views.ts";
import { giniOf } from "../../../shared/voice/voice.ts";

/** One region's share of what was said beside its share of the weight that is there; hundredths of a percent. */
export interface VoiceRow {
  readonly region: string;
  readonly ms: number;
  readonly speech: number;
  readonly weight: number;
  /** Seats that had the floor, and seats that were there. */
  readonly spoke: number;
  readonly there: number;
}

/** How much one seat was heard so far. */
export interface DelegateRow {
  readonly seat: string;
  readonly ms: number;
  readonly turns: number;
  /** Words put down of what was said; of written contributions, once they are revealed. */
  readonly words: number;
}

/** Every seat that was there, those least heard first; of equals in the order of their numbers. For the desk only (VOI-4). */
export function delegateRows({ sitting }: Pick<Room, "sitting">): readonly DelegateRow[] {
  const { attendance, heard, turns, contributions } = sitting;
  const said = [
    ...turns.map(({ seat, wordCount }) => ({ seat, turns: 1, words: wordCount })),
    ...contributions.filter(({ revealed }) => revealed).map(({ seat, wordCount }) => ({ seat, turns: 0, words: wordCount })),
  ];
  return Object.keys(attendance)
    .map((seat): DelegateRow => {
      const own = said.filter((one) => one.seat === seat);
      const sum = (of: (one: (typeof said)[number]) => number): number => own.reduce((all, one) => all + of(one), 0);
      return { seat, ms: heard.bySeat[seat] ?? 0, turns: sum((one) => one.turns), words: sum((one) => one.words) };
    })
    .sort((a, b) => a.ms - b.ms || a.words - b.words || Number(a.seat.slice(2)) - Number(b.seat.slice(2)));
}

/** Equality of voice in this sitting so far, by region (VOI-1). `units`: the weight in force by seat. */
export function voiceRows(room: Room, units: { readonly [seat: string]: number }) {
  const { attendance, heard } = room.sitting;
  const seats = Object.keys(attendance);
  const of = (region: string): readonly string[] => seats.filter((seat) => attendance[seat]?.region === region);
  const weightOf = (some: readonly string[]): number => some.reduce((sum, seat) => sum + (units[seat] ?? 0), 0);
  const all = Object.values(heard.bySeat).reduce((sum, ms) => sum + ms, 0);
  const rows = room.regions
    .map(({ code }): VoiceRow => {
      const there = of(code);
      const ms = there.reduce((sum, seat) => sum + (heard.bySeat[seat] ?? 0), 0);
      return {
        region: code,
        ms,
        speech: hundredthsOfPercent(ms, all),
        weight: hundredthsOfPercent(weightOf(there), weightOf(seats)),
        spoke: there.filter((seat) => (heard.bySeat[seat] ?? 0) > 0).length,
        there: there.length,
      };
    })
    .filter(({ there }) => there > 0);
  const gini = giniOf(seats.map((seat) => heard.bySeat[seat] ?? 0));
  return { rows, ms: all, gini: gini && hundredthsOfPercent(gini.of, gini.in), spoke: rows.reduce((sum, row) => sum + row.spoke, 0) };
}
