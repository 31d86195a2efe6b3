import type { RankedVote, Tie } from "../../shared/counting/result.ts";

/**
 * The ranked methods once more, slowly and in another way: every paper by itself, everything counted anew in every round,
 * every path tried. They are there to disagree with the fast ones should either be wrong.
 */

/** What both must agree on. */
export interface SlowRound {
  readonly totals: readonly (number | null)[];
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
}

const placeOn = (vote: RankedVote, option: number): number => vote.ranking.findIndex((place) => place.includes(option));

/** The matrix, one pair and one vote at a time. */
export const slowMatrix = (votes: readonly RankedVote[], options: number, unranked: "no-opinion" | "last"): number[][] => {
  const all = Array.from({ length: options }, (_, option) => option);
  const counts = (vote: RankedVote, a: number, b: number): boolean => {
    const [first, second] = [placeOn(vote, a), placeOn(vote, b)];
    if (a === b || first < 0) return false;
    return second < 0 ? unranked === "last" : first < second;
  };
  return all.map((a) => all.map((b) => votes.reduce((sum, vote) => sum + (counts(vote, a, b) ? vote.weight : 0), 0)));
};

/** Schulze's places by trying every path there is; a place is one more than the last place of those who go before. */
export const slowSchulze = (matrix: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const all = matrix.map((_, option) => option);
  const stronger = (x: readonly number[], y: readonly number[]): boolean =>
    (x[0] ?? 0) > (y[0] ?? 0) || ((x[0] ?? 0) === (y[0] ?? 0) && (x[1] ?? 0) < (y[1] ?? 0));
  const none: readonly number[] = [0, Number.MAX_SAFE_INTEGER];
  const link = (a: number, b: number): readonly number[] => {
    const [won, lost] = [matrix[a]?.[b] ?? 0, matrix[b]?.[a] ?? 0];
    return won > lost ? [won, lost] : none;
  };
  const best = (a: number, b: number, visited: readonly number[]): readonly number[] =>
    all
      .filter((via) => via !== a && via !== b && !visited.includes(via))
      .map((via) => {
        const [first, rest] = [link(a, via), best(via, b, [...visited, a])];
        return stronger(first, rest) ? rest : first;
      })
      .reduce((strongest, path) => (stronger(path, strongest) ? path : strongest), link(a, b));
  const paths = all.map((a) => all.map((b) => (a === b ? none : best(a, b, []))));
  const goes = all.map((a) => all.map((b) => stronger(paths[a]?.[b] ?? none, paths[b]?.[a] ?? none)));
  const place = (option: number): number => Math.max(0, ...all.filter((a) => goes[a]?.[option]).map((a) => place(a) + 1));
  const places = all.map(place);
  return [...new Set(places)].sort((a, b) => a - b).map((one) => all.filter((option) => places[option] === one));
};

/** Among those with the same figure: who had more (less) lately, by comparing whole histories, then the lot. */
export const slowSettle = (
  equal: readonly number[],
  history: readonly (readonly (number | null)[])[],
  lot: readonly number[],
  which: "most" | "least",
): { readonly chosen: number; readonly settledBy: Tie["settledBy"] } => {
  const sign = which === "most" ? -1 : 1;
  const past = (option: number): readonly number[] => [...history].reverse().map((round) => round[option] ?? 0);
  const byPast = (a: number, b: number): number =>
    past(a)
      .map((held, at) => held - (past(b)[at] ?? 0))
      .find((gap) => gap !== 0) ?? 0;
  const sorted = [...equal].sort((a, b) => sign * byPast(a, b) || -sign * (lot.indexOf(a) - lot.indexOf(b)));
  const [first = 0, second] = sorted;
  return { chosen: first, settledBy: second !== undefined && byPast(first, second) === 0 ? "lot" : "earlier-rounds" };
};

/** The option a paper counts for now, read from its first rank on every time; null: none any more. */
export const slowChoice = (
  vote: RankedVote,
  standing: readonly number[],
  skips: number | null,
  doubled: "exhaust" | "skip",
): number | null => {
  for (let at = 0; at < vote.ranking.length; at++) {
    const place = vote.ranking[at] ?? [];
    if (skips !== null && at >= skips && vote.ranking.slice(at - skips, at + 1).every((one) => one.length === 0)) return null;
    if (place.length > 1 && doubled === "exhaust") return null;
    if (place.length === 1 && standing.includes(place[0] ?? -1)) return place[0] ?? null;
  }
  return null;
};

/** Instant-runoff with everything counted anew in every round. */
export const slowRunoff = (
  votes: readonly RankedVote[],
  options: number,
  rules: {
    skips: number | null;
    doubled: "exhaust" | "skip";
    exclusion: "one" | "batch";
    until: "majority" | "two";
    lot: readonly number[];
  },
): { readonly rounds: readonly SlowRound[]; readonly lots: number } => {
  const rounds: SlowRound[] = [];
  let lots = 0;
  let standing = Array.from({ length: options }, (_, option) => option);
  for (;;) {
    const choices = votes.map((vote) => ({ weight: vote.weight, choice: slowChoice(vote, standing, rules.skips, rules.doubled) }));
    const held = (option: number): number => choices.reduce((sum, one) => sum + (one.choice === option ? one.weight : 0), 0);
    const totals = Array.from({ length: options }, (_, option) => (standing.includes(option) ? held(option) : null));
    const active = choices.reduce((sum, one) => sum + (one.choice === null ? 0 : one.weight), 0);
    const history = rounds.map((round) => round.totals);
    const choose = (among: readonly number[], which: "most" | "least"): number => {
      const { chosen, settledBy } = slowSettle(among, history, rules.lot, which);
      if (among.length > 1 && settledBy === "lot") lots++;
      return chosen;
    };
    const most = Math.max(...standing.map(held));
    const wins = standing.filter((option) => held(option) === most);
    const decided = standing.length <= 2 || (rules.until === "majority" && most > active - most);
    if (active === 0 || decided) {
      rounds.push({ totals, elected: active === 0 ? [] : [choose(wins, "most")], excluded: [] });
      return { rounds, lots };
    }
    const rising = [...standing].sort((a, b) => held(a) - held(b));
    const most2 = rules.exclusion === "one" ? 0 : standing.length - (rules.until === "two" ? 2 : 1);
    const batches = Array.from({ length: most2 }, (_, at) => rising.slice(0, at + 1)).filter(
      (batch) => batch.reduce((sum, option) => sum + held(option), 0) < held(rising[batch.length] ?? -1),
    );
    const least = Math.min(...standing.map(held));
    const excluded = batches.at(-1) ?? [
      choose(
        standing.filter((option) => held(option) === least),
        "least",
      ),
    ];
    rounds.push({ totals, elected: [], excluded });
    standing = standing.filter((option) => !excluded.includes(option));
  }
};
