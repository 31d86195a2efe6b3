import { kMeans, middleOf } from "./kMeans.ts";
import type { Point } from "./projection.ts";
import { rounded } from "./rounded.ts";
import { silhouette } from "./silhouette.ts";

/** Groups with fewer people than this are neither formed nor published. */
export const smallestGroup = 5;
const mostGroups = 5;

/** One number of groups that was tried. */
export interface Trial {
  readonly groups: number;
  readonly silhouette: number;
  /** How many people the smallest group had. */
  readonly smallest: number;
}

/** Points in groups. */
export interface Grouping {
  /** The number of the group of each point; 0 is the largest. */
  readonly of: readonly number[];
  readonly groups: number;
  readonly trials: readonly Trial[];
}

/** Larger groups first, then from left to right, then from below, so that a group's letter does not depend on the seed. */
function inOrder(points: readonly Point[], of: readonly number[]): readonly number[] {
  const groups = [...new Set(of)].map((group) => {
    const members = points.filter((_, p) => of[p] === group);
    return { group, size: members.length, middle: middleOf(members) };
  });
  groups.sort((a, b) => b.size - a.size || a.middle.x - b.middle.x || a.middle.y - b.middle.y);
  return of.map((one) => groups.findIndex(({ group }) => group === one));
}

/**
 * OPN-4: k-means for two to five groups, but no more than 2 + people ÷ 12 (as Polis, `max-k-fn`); of those whose smallest group has at
 * least `least` people the one with the best silhouette; of equals, the fewest groups. Where there is none, all are one group.
 */
export function groupsOf(points: readonly Point[], seed: string, least: number = smallestGroup): Grouping {
  const most = Math.min(mostGroups, 2 + Math.floor(points.length / 12), new Set(points.map(({ x, y }) => `${x}:${y}`)).size);
  const tried = Array.from({ length: Math.max(0, most - 1) }, (_, i) => i + 2).map((groups) => {
    const of = kMeans(points, groups, seed);
    const sizes = Array.from({ length: groups }, (_, group) => of.filter((one) => one === group).length);
    return { of, trial: { groups, silhouette: rounded(silhouette(points, of)), smallest: Math.min(...sizes) } };
  });
  const trials = tried.map(({ trial }) => trial);
  const fit = tried.filter(({ trial }) => trial.smallest >= least);
  const [first, ...others] = fit;
  if (!first) return { of: points.map(() => 0), groups: points.length > 0 ? 1 : 0, trials };
  const best = others.reduce((so, one) => (one.trial.silhouette > so.trial.silhouette ? one : so), first);
  return { of: inOrder(points, best.of), groups: best.trial.groups, trials };
}
