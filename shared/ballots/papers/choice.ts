import { mayRankEqually, type OptionMethod, shapeOf } from "./methods.ts";

/**
 * What a voter marked on a paper with options, and the one way it is written down: options by number from 1 in the order
 * of the paper. `2` is a choice of one, `1 3 4` several, `3>1=2` a ranking, `abstain` an abstention on every paper. The same
 * vote is always the same text, so that its commitment can be made again from it (BAL-6).
 */
export type PaperChoice =
  | { readonly marks: "abstain" }
  /** Options by index, in the order of the paper. One of them where one is chosen. */
  | { readonly marks: "options"; readonly options: readonly number[] }
  /** Options by index, place by place; those not named: no opinion, which is not last place. */
  | { readonly marks: "ranking"; readonly places: readonly (readonly number[])[] };

/** The paper that a choice is read for. */
export interface PaperOf {
  readonly method: OptionMethod;
  /** How many options stand on it. */
  readonly options: number;
}

/** What is wrong with a choice. `option` is a number from 1. */
export type PaperProblem =
  | { readonly wrong: "unreadable" }
  | { readonly wrong: "unknown-option"; readonly option: number }
  | { readonly wrong: "option-twice"; readonly option: number }
  | { readonly wrong: "more-than-one" }
  | { readonly wrong: "same-place"; readonly option: number; readonly and: number };

/** What every written choice looks like, for schemas; whether it fits its paper is read by `readChoice`. */
export const choicePattern = /^(?:for|against|abstain|[1-9]\d?(?:[ >=][1-9]\d?){0,39})$/;

const inOrder = (options: readonly number[]): readonly number[] => options.toSorted((a, b) => a - b);

/** The one text of a choice. */
export const writeChoice = (choice: PaperChoice): string => {
  switch (choice.marks) {
    case "abstain":
      return "abstain";
    case "options":
      return inOrder(choice.options)
        .map((option) => option + 1)
        .join(" ");
    case "ranking":
      return choice.places
        .map((place) =>
          inOrder(place)
            .map((option) => option + 1)
            .join("="),
        )
        .join(">");
  }
};

/** Places that hold one option, each made once: the votes that are counted share them, so a count reads far less memory. */
const alone: (readonly number[])[] = [];
const aloneIn = (option: number): readonly number[] => {
  const place = alone[option] ?? [option - 1];
  alone[option] = place;
  return place;
};

/** The options of one place, by number; `NaN` where something else stands there. */
const numbersAt = (place: string): readonly number[] => (place.length <= 2 ? [Number(place)] : place.split("=").map(Number));

/** Reads a written choice for its paper (PAP-1); or says what is wrong with it. Order within several marks, or within a place, does not matter. */
export const readChoice = (text: string, paper: PaperOf): PaperChoice | PaperProblem => {
  if (text === "abstain") return { marks: "abstain" };
  if (!choicePattern.test(text)) return { wrong: "unreadable" };
  const shape = shapeOf(paper.method);
  const places = text.split(shape === "ranking" ? ">" : " ").map(numbersAt);
  const seen: boolean[] = [];
  let [named, unknown, twice] = [0, 0, 0];
  let equal: readonly number[] | null = null;
  for (const place of places) {
    if (place.length > 1) equal ??= place;
    for (const option of place) {
      if (!(option >= 1)) return { wrong: "unreadable" };
      if (option > paper.options) unknown ||= option;
      if (seen[option]) twice ||= option;
      seen[option] = true;
      named++;
    }
  }
  if (unknown > 0) return { wrong: "unknown-option", option: unknown };
  if (twice > 0) return { wrong: "option-twice", option: twice };
  if (equal && !(shape === "ranking" && mayRankEqually(paper.method)))
    return shape === "ranking" ? { wrong: "same-place", option: equal[0] ?? 0, and: equal[1] ?? 0 } : { wrong: "unreadable" };
  if (shape === "one" && named > 1) return { wrong: "more-than-one" };
  const indices = places.map((place) => (place.length === 1 ? aloneIn(place[0] ?? 0) : inOrder(place.map((option) => option - 1))));
  return shape === "ranking" ? { marks: "ranking", places: indices } : { marks: "options", options: inOrder(indices.flat()) };
};

/** Whether what was read is a problem. */
export const isPaperProblem = (read: PaperChoice | PaperProblem): read is PaperProblem => "wrong" in read;
