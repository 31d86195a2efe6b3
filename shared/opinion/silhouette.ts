import { apart } from "./kMeans.ts";
import type { Point } from "./projection.ts";

/**
 * How well groups are told apart, from −1 to 1: the mean over all points of (b − a) ÷ max(a, b), where a is the mean distance to the
 * others of the own group and b that to the nearest other group (P. Rousseeuw, "Silhouettes", J. Comput. Appl. Math. 20, 1987).
 * A point alone in its group counts 0. `of` is the number of each point's group.
 */
export function silhouette(points: readonly Point[], of: readonly number[]): number {
  const size = Math.max(-1, ...of) + 1;
  const counts = Array.from({ length: size }, (_, group) => of.filter((one) => one === group).length);
  if (counts.filter((count) => count > 0).length < 2) return 0;
  const widths = points.map((point, p) => {
    const own = of[p] ?? 0;
    if ((counts[own] ?? 0) < 2) return 0;
    const sums = counts.map(() => 0);
    points.forEach((other, q) => {
      const group = of[q] ?? 0;
      sums[group] = (sums[group] ?? 0) + Math.sqrt(apart(point, other));
    });
    const within = (sums[own] ?? 0) / ((counts[own] ?? 0) - 1);
    const beyond = Math.min(
      ...sums.flatMap((sum, group) => (group !== own && (counts[group] ?? 0) > 0 ? [sum / (counts[group] ?? 1)] : [])),
    );
    return Math.max(within, beyond) === 0 ? 0 : (beyond - within) / Math.max(within, beyond);
  });
  return widths.reduce((sum, width) => sum + width, 0) / points.length;
}
