import type { PublishedGroup } from "../../../shared/opinion/publish.ts";

/** A dot of the picture, in its own units. */
export interface PlannedDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly group: string;
  readonly key: string;
}

/** Half the picture's width, with room for the largest dot. */
export const reach = 200;
const margin = 24;

/** Where each dot stands, both directions to the same scale, up being up; a dot's area grows with its people. */
export function planPicture(groups: readonly PublishedGroup[]): readonly PlannedDot[] {
  const dots = groups.flatMap(({ group, dots: own }) => own.map((dot, i) => ({ ...dot, group, key: `${group}-${i + 1}` })));
  const widest = Math.max(0.01, ...dots.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  const scale = (reach - margin) / widest;
  const at = (figure: number): number => Math.round(figure * scale * 10) / 10 + 0;
  return dots.map(({ x, y, people, group, key }) => ({
    ...{ x: at(x), y: at(-y), group, key },
    radius: Math.round(50 * Math.sqrt(people)) / 10,
  }));
}
