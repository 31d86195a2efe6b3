import type { Day } from "../calendar/days.ts";
import type { Hash, Time } from "../journal.ts";
import type { ItemKind } from "../sittings/state.ts";
import type { Sentence, Value } from "./paragraph.ts";
import { sentences, terms } from "./sentences.ts";

/**
 * How a page puts values into words of its language. Whoever implements it keeps to the rules on names: a protected
 * seat is its number and region, a withdrawn text is said to be withdrawn.
 */
export interface Speaker {
  words(en: Hash, cy: Hash | null): string;
  date(at: Time): string;
  time(at: Time): string;
  day(day: Day): string;
  seats(seats: readonly string[]): string;
  region(code: string): string;
  person(id: string): string;
  /** An agenda item's title: its own words, its proposal's title, or the kind's name. */
  item(kind: ItemKind, en: Hash | null, cy: Hash | null, proposal: string | null): string;
  numbers(numbers: readonly number[]): string;
  title(proposal: string, version: number): string;
  /** Units of weight as votes: `units / unitsPerVote`. */
  votes(units: number, unitsPerVote: number): string;
  fraction(of: number, parts: number): string;
  bodies(codes: readonly string[]): string;
  term(key: (typeof terms)[keyof typeof terms]): string;
}

/**
 * A sentence ready for the catalogue: `t(key, values)`. `count`, where there is one, chooses the plural. Votes are cited as their
 * addresses have them: 2026/42.
 */
export const spoken = (
  sentence: Sentence,
  speaker: Speaker,
): { readonly key: (typeof sentences)[keyof typeof sentences]; readonly values: { readonly [name: string]: string | number } } => ({
  key: sentences[sentence.code],
  values: Object.fromEntries(
    Object.entries(sentence.values).map(([name, value]) => [name, spokenValue(name === "ballot" ? cited(value) : value, speaker)]),
  ),
});

const cited = (value: Value): Value => (typeof value === "string" ? value.replace("-", "/") : value);

const spokenValue = (value: Value, speaker: Speaker): string | number => {
  if (typeof value !== "object") return value;
  switch (value.kind) {
    case "words":
      return speaker.words(value.en, value.cy);
    case "date":
      return speaker.date(value.at);
    case "time":
      return speaker.time(value.at);
    case "day":
      return speaker.day(value.day);
    case "seats":
      return speaker.seats(value.seats);
    case "region":
      return speaker.region(value.code);
    case "person":
      return speaker.person(value.id);
    case "item":
      return speaker.item(value.itemKind, value.en, value.cy, value.proposal);
    case "numbers":
      return speaker.numbers(value.numbers);
    case "title":
      return speaker.title(value.proposal, value.version);
    case "votes":
      return speaker.votes(value.units, value.unitsPerVote);
    case "fraction":
      return speaker.fraction(value.of, value.in);
    case "bodies":
      return speaker.bodies(value.codes);
    case "term":
      return speaker.term(terms[value.term]);
  }
};
