import { smallestGroup } from "./groups.ts";
import { middleOf } from "./kMeans.ts";
import type { Point } from "./projection.ts";
import { rounded } from "./rounded.ts";

/** A dot of the published picture: the middle of five to nine people of one group who stand near each other. */
export interface Dot extends Point {
  readonly people: number;
}

const width = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const across = (a: Point, b: Point): number => a.x - b.x || a.y - b.y;
const upwards = (a: Point, b: Point): number => a.y - b.y || a.x - b.x;

/** Cut in two halves along the wider side, until a half would have fewer than five. */
function parts(points: readonly Point[]): readonly (readonly Point[])[] {
  if (points.length < 2 * smallestGroup) return [points];
  const wide = width(points.map(({ x }) => x)) >= width(points.map(({ y }) => y));
  const sorted = [...points].sort(wide ? across : upwards);
  const half = Math.floor(sorted.length / 2);
  return [...parts(sorted.slice(0, half)), ...parts(sorted.slice(half))];
}

/**
 * OPN-10: the published picture shows nobody singly. A group's people are cut at the median along the wider side again and again
 * (K. LeFevre, D. DeWitt and R. Ramakrishnan, "Mondrian multidimensional k-anonymity", ICDE 2006), and each part of five or more is
 * one dot in its middle, to two decimal places. Fewer than five people make no dot.
 */
export const dotsOf = (points: readonly Point[]): readonly Dot[] =>
  points.length < smallestGroup
    ? []
    : parts(points)
        .map((part) => {
          const { x, y } = middleOf([...part].sort(across));
          return { x: rounded(x, 2), y: rounded(y, 2), people: part.length };
        })
        .sort((a, b) => across(a, b) || a.people - b.people);
