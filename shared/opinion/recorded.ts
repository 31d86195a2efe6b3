import type { Dot } from "./dots.ts";
import type { PublishedMap } from "./publish.ts";

/**
 * The published map as the journal holds it: the same, in whole numbers. Dots stand in hundredths, what the axes show in thousandths.
 * Statements are named by their numbers in the round.
 */
export type RecordedMap = PublishedMap;

const whole = (figure: number, per: number): number => Math.round(figure * per) + 0;
const moved = (map: PublishedMap, dot: (figure: number) => number, share: (figure: number) => number): PublishedMap => ({
  ...map,
  groups: map.groups.map((group) => ({ ...group, dots: group.dots.map(({ x, y, people }): Dot => ({ x: dot(x), y: dot(y), people })) })),
  shown: [share(map.shown[0]), share(map.shown[1])],
});

/** The map in whole numbers, for the journal. */
export const recordedOf = (map: PublishedMap): RecordedMap =>
  moved(
    map,
    (figure) => whole(figure, 100),
    (figure) => whole(figure, 1_000),
  );

/** The map as it was published, read back from whole numbers. */
export const publishedFrom = (map: RecordedMap): PublishedMap =>
  moved(
    map,
    (figure) => figure / 100,
    (figure) => figure / 1_000,
  );
