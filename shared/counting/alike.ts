import type { ApprovingVote, ScoringVote } from "./result.ts";

/** Votes that say the same, put together: where each unit of weight is treated alike, they need to be looked at only once. */
export interface Alike {
  readonly weight: bigint;
  /** The options supported, in the order of the paper, and how much each is worth to these voters: more than nothing. */
  readonly supports: readonly { readonly option: number; readonly worth: bigint }[];
}

/** Votes put together by what they say. Votes that support nothing, or weigh nothing, are left out; their weight is given back. */
export function alikeOf(votes: readonly ScoringVote[]): { readonly groups: readonly Alike[]; readonly abstained: number } {
  const bySaying = new Map<string, { weight: bigint; supports: Alike["supports"] }>();
  let abstained = 0;
  for (const { weight, scores } of votes) {
    const supports = scores.flatMap((score, option) => (score !== null && score > 0 ? [{ option, worth: BigInt(score) }] : []));
    if (supports.length === 0) abstained += weight;
    if (supports.length === 0 || weight === 0) continue;
    const saying = supports.map(({ option, worth }) => `${option}:${worth}`).join(" ");
    const group = bySaying.get(saying);
    if (group) group.weight += BigInt(weight);
    else bySaying.set(saying, { weight: BigInt(weight), supports });
  }
  const inOrder = [...bySaying].sort(([a], [b]) => (a < b ? -1 : 1));
  return { groups: inOrder.map(([, group]) => group), abstained };
}

/** Approvals as scores: an option approved of is worth `worth(option)`, by itself 1. */
export const scoresOf = (options: number, votes: readonly ApprovingVote[], worth: (option: number) => number = () => 1): ScoringVote[] =>
  votes.map(({ weight, approved }) => {
    const scores = new Array<number | null>(options).fill(null);
    for (const option of approved) scores[option] = worth(option);
    return { weight, scores };
  });

/** By option, the groups (by index) that support it. */
export function supportersOf(options: number, groups: readonly Alike[]): readonly (readonly number[])[] {
  const supporters = Array.from({ length: options }, (): number[] => []);
  groups.forEach(({ supports }, group) => {
    for (const { option } of supports) supporters[option]?.push(group);
  });
  return supporters;
}
