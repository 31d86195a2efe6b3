import type { LineProblem } from "../../../shared/counting/files/read.ts";
import type { CountingMethod, CountResult, Round, Tie } from "../../../shared/counting/result.ts";
import { namesOf } from "./electionFile.ts";
import type { Counted } from "./methods.ts";

/** The keys that every count's JSON has, in this order. */
export const countKeys = ["method", "winners", "ranking", "rounds", "matrix", "ties", "refused"] as const;

/** A count as JSON of its own words: options by their names, figures as people write them. */
export interface ShownCount {
  readonly method: CountingMethod;
  readonly winners: readonly string[];
  readonly ranking: readonly (readonly string[])[];
  readonly rounds: readonly object[];
  readonly matrix: object | null;
  readonly ties: readonly object[];
  readonly refused: readonly LineProblem[];
}

/** A count of nothing, because of lines that cannot be counted. */
export const refusedCount = (method: CountingMethod, refused: readonly LineProblem[]): ShownCount => ({
  ...{ method, winners: [], ranking: [], rounds: [], matrix: null, ties: [], refused },
});

/** In how many parts of one a round's totals are: equal shares say what money supporters hold, and in completion their support. */
const partsIn = ({ method, money, scale }: CountResult, elected: readonly number[], moneyParts: number): number =>
  method === "equal-shares" && elected.some((option) => !money?.completed.includes(option)) ? moneyParts : scale;

/** A finished count by the options' names. */
export function shownCount({ file, result, moneyParts = 1, more = {} }: Counted): ShownCount & { readonly [more: string]: unknown } {
  const names = namesOf(file.options);
  const name = (option: number): string => names[option] ?? "";
  const named = (options: readonly number[]): string[] => options.map(name);
  const byName = <T, S>(figures: readonly T[], shown: (figure: T) => S): { [name: string]: S } =>
    Object.fromEntries(figures.map((figure, option) => [name(option), shown(figure)]));
  const figure = (amount: number): number => amount / result.scale;
  const money = (amount: number): number => amount / moneyParts;
  const round = ({ number, totals, exact, exhausted, elected, excluded, moved }: Round) => ({
    number,
    totals: byName(totals, (total) => (total === null ? null : total / partsIn(result, elected, moneyParts))),
    ...(exact ? { exact: byName(exact, (one) => one) } : {}),
    exhausted: exhausted / partsIn(result, elected, moneyParts),
    elected: named(elected),
    excluded: named(excluded),
    moved: moved && { from: named(moved.from), gained: byName(moved.gained, figure) },
  });
  const tie = ({ round: number, between, over, settledBy, chosen }: Tie) => ({
    ...{ round: number, between: named(between), over, settledBy, chosen: named(chosen) },
  });
  return {
    method: result.method,
    winners: named(result.winners),
    ranking: result.ranking.map(named),
    rounds: result.rounds.map(round),
    matrix: result.matrix && byName(result.matrix, (row) => byName(row, (weight) => weight)),
    ties: result.ties.map(tie),
    refused: [],
    totals: byName(result.totals, figure),
    abstained: result.abstained,
    quota: result.quota === null ? null : figure(result.quota),
    ...(result.money
      ? { budget: money(result.money.budget), spent: money(result.money.spent), completed: named(result.money.completed) }
      : {}),
    ...more,
    ...(file.budget ? { names: byName(file.budget.names, (one) => one) } : {}),
  };
}

const settled = {
  "earlier-rounds": "by earlier rounds",
  "later-preferences": "by later preferences",
  cheaper: "the cheaper first",
  lot: "by lot",
};

/** A finished count in plain lines. */
export function countLines({ file, result, moneyParts = 1 }: Counted, seed: string): readonly string[] {
  const names = namesOf(file.options);
  const all = (options: readonly number[]): string => options.map((option) => names[option]).join(", ");
  const figure = (amount: number): string => `${amount / result.scale}`;
  const amounts = (of: readonly (number | null)[], parts: number): string =>
    of.flatMap((total, option) => (total === null ? [] : [`${names[option]} ${total / parts}`])).join(", ");
  const roundLines = ({ number, totals, elected, excluded }: Round): readonly string[] => [
    `Round ${number}: ${amounts(totals, partsIn(result, elected, moneyParts))}`,
    ...(elected.length > 0 ? [`  ${result.money ? "Funded" : "Elected"}: ${all(elected)}`] : []),
    ...(excluded.length > 0 ? [`  ${result.money ? "Does not fit" : "Excluded"}: ${all(excluded)}`] : []),
  ];
  return [
    result.winners.length === 0 ? "Nobody wins." : `${result.winners.length === 1 ? "Wins" : "Win"}: ${all(result.winners)}`,
    ...(result.quota === null ? [] : [`To be reached: ${figure(result.quota)}`]),
    ...result.ranking.map((place, index) => `${index + 1}. ${all(place)}`),
    ...result.rounds.flatMap(roundLines),
    ...matrixLines(result, names),
    ...result.ties.map(
      (tie) =>
        `Tie${tie.round > 0 ? ` in round ${tie.round}` : ""} between ${all(tie.between)}, settled ${settled[tie.settledBy]}: ${all(tie.chosen)}`,
    ),
    ...(result.money ? [`Spent: ${result.money.spent / moneyParts} of ${result.money.budget / moneyParts}`] : []),
    ...(result.abstained > 0 ? [`Named no option: ${result.abstained}`] : []),
    ...(result.ties.some(({ settledBy }) => settledBy === "lot") ? [`Seed of the lot: ${seed}`] : []),
  ];
}

const matrixLines = ({ matrix }: CountResult, names: readonly string[]): readonly string[] =>
  matrix === null
    ? []
    : matrix.map((row, a) => `${names[a]} before ${row.flatMap((weight, b) => (a === b ? [] : [`${names[b]} ${weight}`])).join(", ")}`);
