import { isPaperProblem, type PaperChoice, readChoice, writeChoice } from "../../../shared/ballots/papers/choice.ts";
import { mayRankEqually, type OptionMethod, shapeOf } from "../../../shared/ballots/papers/methods.ts";
import { isMajorityChoice } from "../../../shared/ballots/papers/onPaper.ts";
import { type Refusal, refuse } from "../../../shared/refusal.ts";
import type { Marked } from "./steps.ts";

/** The options of a paper, as marks on it are read and told: what they are called, and by which method they are counted. */
export interface MarkedPaper {
  readonly method: OptionMethod;
  readonly names: readonly string[];
}

/** The field in which a seat's choice of one is sent. */
export const choiceField = (seat: string): string => `choice.${seat}`;
/** The box by which a seat marks an option, or abstains. `option` is a number from 1. */
export const markField = (seat: string, option: number | "abstain"): string => `mark.${seat}.${option}`;
/** The list from which an option gets its place. */
export const placeField = (seat: string, option: number): string => `place.${seat}.${option}`;

/** The fields of these seats' papers, as they were sent. */
export const markedIn = (fields: { readonly [name: string]: string }, seats: readonly string[]): Marked =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => {
      const [kind = "", seat = ""] = name.split(".");
      return value !== "" && ["choice", "mark", "place"].includes(kind) && seats.includes(seat);
    }),
  );

/** What one seat marked: a choice written down, nothing at all, or what is wrong with it. */
export interface SeatMarks {
  readonly choice: string | null;
  readonly wrong: Refusal | null;
  /** The numbers had gaps. */
  readonly closedUp: boolean;
}

const nothing: SeatMarks = { choice: null, wrong: null, closedUp: false };
const wrongly = (wrong: Refusal): SeatMarks => ({ ...nothing, wrong });
const rightly = (choice: PaperChoice, closedUp = false): SeatMarks => ({ choice: writeChoice(choice), wrong: null, closedUp });

/** Reads one seat's marks (PAP-1); `paper` null: for, against or abstain. Numbers with gaps are closed up, in the same order. */
export function marksOf(paper: MarkedPaper | null, seat: string, marked: Marked): SeatMarks {
  const one = marked[choiceField(seat)];
  if (!paper) return one !== undefined && isMajorityChoice(one) ? { ...nothing, choice: one } : nothing;
  const shape = shapeOf(paper.method);
  if (shape === "one") return ofOne(paper, seat, one);
  const numbers = paper.names.map((_, i) => i + 1);
  const abstains = marked[markField(seat, "abstain")] !== undefined;
  const several = numbers.filter((option) => marked[markField(seat, option)] !== undefined);
  const places = numbers.flatMap((option) => {
    const place = Number(marked[placeField(seat, option)] ?? 0);
    return Number.isInteger(place) && place >= 1 && place <= 99 ? [{ option, place }] : [];
  });
  const any = shape === "ranking" ? places.length > 0 : several.length > 0;
  if (abstains) return any ? wrongly(refuse("ballotAbstainOrMark", {}, markField(seat, "abstain"))) : rightly({ marks: "abstain" });
  if (!any) return nothing;
  return shape === "ranking" ? ofPlaces(paper, seat, places) : rightly({ marks: "options", options: several.map((option) => option - 1) });
}

const ofOne = (paper: MarkedPaper, seat: string, one: string | undefined): SeatMarks => {
  if (one === undefined) return nothing;
  const read = readChoice(one, { method: paper.method, options: paper.names.length });
  return isPaperProblem(read) ? wrongly(refuse("ballotChoiceUnreadable", {}, choiceField(seat))) : rightly(read);
};

const ofPlaces = (paper: MarkedPaper, seat: string, places: readonly { option: number; place: number }[]): SeatMarks => {
  const numbers = [...new Set(places.map(({ place }) => place))].toSorted((a, b) => a - b);
  const inOrder = numbers.map((number) => places.filter(({ place }) => place === number).map(({ option }) => option - 1));
  const [first, second] = mayRankEqually(paper.method) ? [] : (inOrder.find((place) => place.length > 1) ?? []);
  if (first !== undefined && second !== undefined)
    return wrongly(
      refuse("ballotSamePlace", { option: `“${paper.names[first]}”`, and: `“${paper.names[second]}”` }, placeField(seat, second + 1)),
    );
  return rightly({ marks: "ranking", places: inOrder }, numbers.at(-1) !== numbers.length);
};

/** A seat's marks from a choice written down: for a paper that is opened again. */
export function marksFrom(paper: MarkedPaper | null, seat: string, choice: string): Marked {
  if (!paper || shapeOf(paper.method) === "one") return { [choiceField(seat)]: choice };
  const read = readChoice(choice, { method: paper.method, options: paper.names.length });
  if (isPaperProblem(read)) return {};
  if (read.marks === "abstain") return { [markField(seat, "abstain")]: "yes" };
  if (read.marks === "options") return Object.fromEntries(read.options.map((option) => [markField(seat, option + 1), "yes"]));
  return Object.fromEntries(read.places.flatMap((place, i) => place.map((option) => [placeField(seat, option + 1), String(i + 1)])));
}

/**
 * The marks after one option was moved up or down, as its button asks for (PAP-7); one without a number gets the next. It goes past
 * the place beside it, or out of the place that it shares; whatever else stood equal stays equal.
 */
export function moved(seat: string, option: number, by: "up" | "down", options: number, marked: Marked): Marked {
  const numbered = Array.from({ length: options }, (_, i) => i + 1).flatMap((one) =>
    marked[placeField(seat, one)] ? [{ one, place: Number(marked[placeField(seat, one)]) }] : [],
  );
  const numbers = [...new Set(numbered.map(({ place }) => place))].toSorted((a, b) => a - b);
  const places = numbers.map((number) => numbered.flatMap(({ one, place }) => (place === number ? [one] : [])));
  const after = movedIn(places, option, by);
  return { ...marked, ...Object.fromEntries(after.flatMap((place, i) => place.map((one) => [placeField(seat, one), String(i + 1)]))) };
}

const movedIn = (places: readonly (readonly number[])[], option: number, by: "up" | "down"): readonly (readonly number[])[] => {
  const at = places.findIndex((place) => place.includes(option));
  const own = places[at];
  if (!own) return [...places, [option]];
  const others = own.filter((one) => one !== option);
  if (others.length > 0) return places.toSpliced(at, 1, ...(by === "up" ? [[option], others] : [others, [option]]));
  const to = by === "up" ? at - 1 : at + 1;
  const beside = places[to];
  return beside ? places.with(at, beside).with(to, own) : places;
};
