/**
 * The Schulze method: an option's beatpath to another is as strong as its weakest victory; who has the stronger beatpath
 * goes before. Victories are measured by winning votes.
 *
 * Sources: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
 * election method", Social Choice and Welfare 36 (2011), §2.1 (winning votes: the more votes for, then the fewer
 * against) and §2.2; Constitution for the Debian Project (v1.7), A.6, for `quorum` (A.6.3) and `supermajorities` (A.6.4)
 * over a default option. Debian's cloneproof Schwartz sequential dropping elects whom Schulze's method elects.
 */
import { type Lot, lotPlaces, settle } from "./lot.ts";
import { condorcetWinner, matrixOf, pairsOf, type Unranked } from "./pairs.ts";
import type { CountResult, RankedVote } from "./result.ts";

/** What an option must reach against the default option to stay in the count, as Debian has it. */
export interface OverDefault {
  /** The option that stands for "none of these" or "further discussion". It is never dropped. */
  readonly option: number;
  /** The least weight that must put an option before the default option. */
  readonly quorum?: number;
  /** An option for which `times` as much weight must put it before the default option as behind, and more. Others: more than once. */
  readonly supermajorities?: readonly { readonly option: number; readonly times: { readonly of: number; readonly in: number } }[];
}

/** The stated rules of a count. */
export interface SchulzeRules {
  /** Settles who wins among equal winners. */
  readonly lot: Lot;
  /** Absent: a vote that leaves an option out has no opinion on it. */
  readonly unranked?: Unranked;
  readonly overDefault?: OverDefault;
}

/** A finished count; its `totals` say how many options each goes before. Options dropped share the last place. */
export interface SchulzeResult extends CountResult {
  /** Who wins every comparison by itself, among options not dropped; null: nobody does. */
  readonly condorcetWinner: number | null;
  readonly dropped: readonly { readonly option: number; readonly because: "quorum" | "majority" }[];
}

/** Counts. With no vote that compares anything nobody wins. */
export const schulze = (votes: readonly RankedVote[], options: number, rules: SchulzeRules): SchulzeResult => {
  const added = pairsOf(votes, options, rules.unranked);
  const matrix = matrixOf(added, options);
  const dropped = droppedFrom(matrix, rules.overDefault);
  const out = new Set(dropped.map(({ option }) => option));
  const kept = matrix.map((_, option) => option).filter((option) => !out.has(option));
  const stand = kept.map((a) => kept.map((b) => matrix[a]?.[b] ?? 0));
  const before = goesBefore(stand);
  const totals = matrix.map((_, option) => {
    const at = kept.indexOf(option);
    return at < 0 ? 0 : (before[at]?.filter(Boolean).length ?? 0) + out.size;
  });
  const places = placesIn(before).map((place) => place.map((at) => kept[at] ?? 0));
  const first = matrix.some((row) => row.some((weight) => weight > 0)) ? (places[0] ?? []) : [];
  const won = first.length > 0 ? settle(first, "elected", "most", 0, [], lotPlaces(rules.lot, options)) : null;
  const alone = condorcetWinner(stand);
  return {
    method: "schulze",
    winners: won ? [won.chosen] : [],
    ranking: out.size > 0 ? [...places, matrix.map((_, option) => option).filter((option) => out.has(option))] : places,
    scale: 1,
    totals,
    rounds: [],
    matrix,
    ties: won?.tie ? [won.tie] : [],
    abstained: added.abstained,
    quota: null,
    condorcetWinner: alone === null ? null : (kept[alone] ?? null),
    dropped,
  };
};

/** Options that miss the quorum, or their majority over the default option (compared exactly, in whole numbers). */
const droppedFrom = (matrix: readonly (readonly number[])[], rule: OverDefault | undefined): SchulzeResult["dropped"] => {
  if (!rule) return [];
  return matrix.flatMap((row, option): SchulzeResult["dropped"] => {
    if (option === rule.option) return [];
    const over = row[rule.option] ?? 0;
    const under = matrix[rule.option]?.[option] ?? 0;
    const times = rule.supermajorities?.find((one) => one.option === option)?.times ?? { of: 1, in: 1 };
    if (over < (rule.quorum ?? 0)) return [{ option, because: "quorum" }];
    return BigInt(over) * BigInt(times.in) > BigInt(under) * BigInt(times.of) ? [] : [{ option, because: "majority" }];
  });
};

/** `before[a][b]`: a's strongest beatpath to b is stronger than b's to a. Victories are numbered by strength, 0 for none. */
const goesBefore = (matrix: readonly (readonly number[])[]): readonly (readonly boolean[])[] => {
  const size = matrix.length;
  const victories = matrix
    .flatMap((row, a) => row.map((won, b) => ({ at: a * size + b, won, lost: matrix[b]?.[a] ?? 0 })))
    .filter(({ won, lost }) => won > lost)
    .sort((x, y) => x.won - y.won || y.lost - x.lost);
  const paths = new Uint32Array(size * size);
  let strength = 0;
  victories.forEach((victory, i) => {
    const weaker = victories[i - 1];
    if (weaker?.won !== victory.won || weaker.lost !== victory.lost) strength++;
    paths[victory.at] = strength;
  });
  // Floyd and Warshall's widest paths: through each option in turn (Schulze 2011, §2.3.1).
  for (let via = 0; via < size; via++)
    for (let a = 0; a < size; a++) {
      const first = paths[a * size + via] ?? 0;
      if (a === via || first === 0) continue;
      for (let b = 0; b < size; b++) {
        const through = Math.min(first, paths[via * size + b] ?? 0);
        if (a !== b && through > (paths[a * size + b] ?? 0)) paths[a * size + b] = through;
      }
    }
  return matrix.map((_, a) => matrix.map((_row, b) => (paths[a * size + b] ?? 0) > (paths[b * size + a] ?? 0)));
};

/** Places from first to last: each holds those whom nobody goes before once the places ahead are taken. */
const placesIn = (before: readonly (readonly boolean[])[]): readonly (readonly number[])[] => {
  const places: (readonly number[])[] = [];
  let left = before.map((_, option) => option);
  while (left.length > 0) {
    const place = left.filter((b) => !left.some((a) => before[a]?.[b]));
    places.push(place);
    left = left.filter((option) => !place.includes(option));
  }
  return places;
};
