import { seededNumbers } from "../weights/draw.ts";
import type { Point } from "./projection.ts";

const starts = 25;
const mostRounds = 100;

/** The square of the distance. */
export const apart = (a: Point, b: Point): number => (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);

const nearest = (point: Point, centres: readonly Point[]): number =>
  centres.reduce((best, centre, i) => (apart(point, centre) < apart(point, centres[best] ?? centre) ? i : best), 0);

/** The middle of points; `otherwise` where there are none. */
export const middleOf = (points: readonly Point[], otherwise: Point = { x: 0, y: 0 }): Point =>
  points.length === 0
    ? otherwise
    : { x: points.reduce((sum, { x }) => sum + x, 0) / points.length, y: points.reduce((sum, { y }) => sum + y, 0) / points.length };

/** Centres to begin with: each next one is drawn with a chance that grows with the square of its distance from those drawn so far. */
function drawnCentres(points: readonly Point[], k: number, next: () => number): readonly Point[] {
  const fraction = (): number => next() / 2 ** 32;
  const first = points[Math.floor(fraction() * points.length)];
  const centres: Point[] = first ? [first] : [];
  while (centres.length < k) {
    const chances = points.map((point) => apart(point, centres[nearest(point, centres)] ?? point));
    let left = fraction() * chances.reduce((sum, chance) => sum + chance, 0);
    const at = chances.findIndex((chance) => {
      left -= chance;
      return chance > 0 && left < 0;
    });
    const drawn = points[at < 0 ? chances.indexOf(Math.max(...chances)) : at];
    if (!drawn) break;
    centres.push(drawn);
  }
  return centres;
}

/** Everybody to the nearest centre, every centre to the middle of its people, until nobody moves. */
function settled(points: readonly Point[], begin: readonly Point[]): readonly number[] {
  let centres = begin;
  let of = points.map((point) => nearest(point, centres));
  for (let round = 0; round < mostRounds; round++) {
    const now = of;
    centres = centres.map((centre, i) =>
      middleOf(
        points.filter((_, p) => now[p] === i),
        centre,
      ),
    );
    const then = points.map((point) => nearest(point, centres));
    if (then.every((group, p) => group === now[p])) break;
    of = then;
  }
  return of;
}

const tightness = (points: readonly Point[], of: readonly number[], k: number): number =>
  Array.from({ length: k }, (_, group) => points.filter((__, p) => of[p] === group)).reduce((sum, members) => {
    const centre = middleOf(members);
    return sum + members.reduce((inner, point) => inner + apart(point, centre), 0);
  }, 0);

/**
 * OPN-4: the points in `k` groups, as the number of the group of each: k-means (S. Lloyd, "Least squares quantization in PCM", IEEE
 * Trans. Inf. Theory 28, 1982), begun 25 times from centres drawn by k-means++ (D. Arthur and S. Vassilvitskii, SODA 2007) with the
 * published seed, keeping the tightest; of equals, the first. The same points in the same order and the same seed give the same groups.
 */
export function kMeans(points: readonly Point[], k: number, seed: string): readonly number[] {
  const next = seededNumbers(`${seed}:${k}`);
  let best: readonly number[] = points.map(() => 0);
  let tightest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < starts; run++) {
    const of = settled(points, drawnCentres(points, k, next));
    const width = tightness(points, of, k);
    if (width < tightest - 1e-9) [best, tightest] = [of, width];
  }
  return best;
}
