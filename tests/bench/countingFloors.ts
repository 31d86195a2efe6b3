import { Schulze, utils } from "votes";

/**
 * Two libraries kept for comparison, given the same papers in the shape each takes; making that shape is not measured.
 * Each gives the options from first to last.
 */

const named = (option: number): string => `option ${option}`;

const byScore = (options: number, scoreOf: (option: number) => number): readonly number[] =>
  Array.from({ length: options }, (_, option) => option).sort((a, b) => scoreOf(b) - scoreOf(a));

/** The package `votes`: Schulze's method on a matrix of its own making. */
export function votesLibrary(orders: readonly (readonly number[])[], options: number): () => readonly number[] {
  const candidates = Array.from({ length: options }, (_, option) => named(option));
  const ballots = orders.map((order) => ({ weight: 1, ranking: order.map((option) => [named(option)]) }));
  return () => {
    const scores = new Schulze(utils.matrixFromBallots(ballots, candidates)).scores();
    return byScore(options, (option) => scores[named(option)] ?? 0);
  };
}

/** Where the class for pairwise counts lies in `@node-core/caritat`: it is not among the package's own entrances. */
interface Caritat {
  readonly default: new (
    voters: null,
    candidates: readonly string[],
    subject: string,
    votes: readonly { readonly preferences: ReadonlyMap<string, number> }[],
    options: object,
  ) => { readonly result: ReadonlyMap<string, number> };
}

/** The package `@node-core/caritat`: comparisons won by each option, which is all that it counts. */
export async function caritatLibrary(orders: readonly (readonly number[])[], options: number): Promise<() => readonly number[]> {
  const entrance = import.meta.resolve("@node-core/caritat/package.json");
  const { default: CondorcetResult }: Caritat = await import(new URL("dist/votingMethods/CondorcetResult.js", entrance).href);
  const candidates = Array.from({ length: options }, (_, option) => named(option));
  const votes = orders.map((order) => ({ preferences: new Map(order.map((option, place) => [named(option), options - place])) }));
  return () => {
    const { result } = new CondorcetResult(null, candidates, "", votes, {});
    return byScore(options, (option) => result.get(named(option)) ?? 0);
  };
}
