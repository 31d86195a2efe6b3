/**
 * Instant-runoff: while nobody holds more than half of what still counts, the last option is excluded and its papers go
 * to the next on each. With weights a paper counts for its weight.
 *
 * Sources: Robert's Rules of Order Newly Revised (12th ed.) 45:62–69, "preferential voting"; the rules that differ from
 * place to place are options here, as in Maine Revised Statutes, title 21-A, §723-A (at most one rank skipped, a rank
 * given twice ends the paper, several last options excluded at once where they cannot overtake), and in Minneapolis
 * Code of Ordinances, title 8.5, ch. 167 (ranks skipped without limit).
 */
import { type Lot, lotPlaces, settle } from "./lot.ts";
import { type PaperRules, pilesOf, placesByTotals } from "./piles.ts";
import type { CountResult, RankedVote, Round, Tie, Told } from "./result.ts";

/** The stated rules of a count. */
export interface InstantRunoffRules extends Partial<PaperRules> {
  /** Settles who is excluded, or elected, where earlier rounds do not. */
  readonly lot: Lot;
  /** One at a time (absent), or as many of the last at once as together hold less than the next one. */
  readonly exclusion?: "one" | "batch";
  /** Stop when somebody holds more than half of what still counts (absent), or when two are left. */
  readonly until?: "majority" | "two";
  /** Excluded after the first round whatever they hold, such as write-ins for nobody in particular. */
  readonly excludedFirst?: readonly number[];
  readonly told?: Told;
}

/** Counts. `quota` is what was more than half in the last round. Where nothing counts any more, nobody wins. */
export const instantRunoff = (votes: readonly RankedVote[], options: number, rules: InstantRunoffRules): CountResult => {
  const piles = pilesOf(votes, options, { skips: rules.skips ?? null, doubled: rules.doubled ?? "exhaust" });
  const places = lotPlaces(rules.lot, options);
  const rounds: Round[] = [];
  const ties: Tie[] = [];
  const behind: (readonly number[])[] = [];
  const totals = new Array<number>(options).fill(0);
  let standing = totals.map((_, option) => option);
  let winner: number | null = null;
  let active = 0;
  for (;;) {
    const held = totals.map((_, option) => (standing.includes(option) ? (piles.held[option] ?? 0) : null));
    for (const option of standing) totals[option] = held[option] ?? 0;
    const before = rounds.at(-1);
    const number = rounds.length + 1;
    const earlier = rounds.map((round) => round.totals);
    active = standing.reduce((sum, option) => sum + (held[option] ?? 0), 0);
    const elected = active > 0 ? electedFrom(standing, totals, active, rules.until ?? "majority") : [];
    if (elected.length > 0) {
      const settled = settle(elected, "elected", "most", number, earlier, places);
      winner = settled.chosen;
      if (settled.tie) ties.push(settled.tie);
    }
    const over = winner !== null || active === 0;
    const excluded = over ? [] : excludedFrom(standing, totals, rules, number);
    if (!over && excluded.length === 0) {
      const least = Math.min(...standing.map((option) => totals[option] ?? 0));
      const settled = settle(
        standing.filter((option) => totals[option] === least),
        "excluded",
        "least",
        number,
        earlier,
        places,
      );
      excluded.push(settled.chosen);
      if (settled.tie) ties.push(settled.tie);
    }
    rounds.push({
      number,
      totals: held,
      exhausted: piles.given - active,
      elected: winner === null ? [] : [winner],
      excluded,
      moved: before
        ? { from: before.excluded, gained: held.map((now, option) => (now === null ? 0 : now - (before.totals[option] ?? 0))) }
        : null,
    });
    rules.told?.(number);
    if (over) break;
    standing = standing.filter((option) => !excluded.includes(option));
    behind.unshift(...placesByTotals(excluded, totals));
    piles.move(excluded, (option) => standing.includes(option));
  }
  const rest = standing.filter((option) => option !== winner);
  return {
    method: "instant-runoff",
    winners: winner === null ? [] : [winner],
    ranking: [...(winner === null ? [] : [[winner]]), ...placesByTotals(rest, totals), ...behind],
    scale: 1,
    totals,
    rounds,
    matrix: null,
    ties,
    abstained: piles.abstained,
    quota: Math.floor(active / 2) + 1,
  };
};

/** Who has won by now: nobody, one, or (two left, or the last two equal) those between whom something else decides. */
const electedFrom = (
  standing: readonly number[],
  totals: readonly number[],
  active: number,
  until: "majority" | "two",
): readonly number[] => {
  const most = Math.max(...standing.map((option) => totals[option] ?? 0));
  if (standing.length <= 2) return standing.filter((option) => totals[option] === most);
  return until === "majority" && BigInt(most) * 2n > BigInt(active) ? standing.filter((option) => totals[option] === most) : [];
};

/** Those who go together: write-ins after the first round; in batches, the last ones who together stay below the next. */
const excludedFrom = (standing: readonly number[], totals: readonly number[], rules: InstantRunoffRules, round: number): number[] => {
  const named = round === 1 ? standing.filter((option) => rules.excludedFirst?.includes(option)) : [];
  if (named.length > 0 && named.length < standing.length) return named;
  if (rules.exclusion !== "batch") return [];
  const rising = [...standing].sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0));
  let batch: number[] = [];
  let sum = 0;
  rising.slice(0, rules.until === "two" ? -2 : -1).forEach((option, at) => {
    sum += totals[option] ?? 0;
    if (sum < (totals[rising[at + 1] ?? option] ?? 0)) batch = rising.slice(0, at + 1);
  });
  return batch;
};
