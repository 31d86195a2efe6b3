import { smallestGroup } from "./groups.ts";

/** A number of people as it is published: somewhere from `from` to `to`; exact where they are equal. */
export interface Told {
  readonly from: number;
  readonly to: number;
}

/** What a group thinks of a statement, as it is published. `rest`: those who passed or took no position. */
export interface ToldRow {
  readonly agree: Told;
  readonly disagree: Told;
  readonly rest: Told;
}

type Three<T> = readonly [agree: T, disagree: T, rest: T];

/** The largest number that may not be told from zero. */
const few = smallestGroup - 1;
const upTo = (to: number): Told => ({ from: 0, to });
const exactly = (count: number): Told => ({ from: count, to: count });

const rowOf = ([agree, disagree, rest]: Three<Told>): ToldRow => ({ agree, disagree, rest });

const each = (cells: Three<number>, tell: (cell: number, i: number) => Told): ToldRow =>
  rowOf([tell(cells[0], 0), tell(cells[1], 1), tell(cells[2], 2)]);

/** One cell told from `least` on, the other two as what may be left. */
const mostly = (cells: Three<number>, least: number, size: number): ToldRow =>
  each(cells, (cell) => (cell >= least ? { from: least, to: size } : upTo(size - least)));

/** With one small cell: the first larger one exactly, the small one as "fewer than five", the third as what then is left. */
function oneSmall(cells: Three<number>, size: number): ToldRow | null {
  const exact = cells.findIndex((cell) => cell > few);
  const left = size - (cells[exact] ?? size);
  if (cells.filter((cell) => cell <= few).length !== 1 || left < 2 * few + 1) return null;
  return each(cells, (cell, i) => (i === exact ? exactly(cell) : cell <= few ? upTo(few) : { from: left - few, to: left }));
}

/**
 * OPN-9: what may be published of a group's agreeing, disagreeing and other people, who together are the whole group, whose size is
 * published too. No number from 0 to 4 can be told from another, not from the row, nor by taking it away from the group's size:
 * - where all three are at least five, all are told;
 * - where one is smaller, another is told exactly, if what is left for the two is at least nine; it is always the first larger one in
 *   the order agree, disagree, rest, never the largest, for "largest" would be a comparison with what is withheld;
 * - where the two smaller ones are at most eight together, in a group of seventeen or more: "all but at most eight";
 * - in a group of ten to sixteen: one more than half, so that what is left may still be anything from none to four;
 * - otherwise nothing.
 * Small and complementary cells as in A. Hundepool et al., "Statistical Disclosure Control" (Wiley 2012), ch. 4. A test goes through
 * every possible row and looks for one that tells too much.
 */
export function toldOf(agree: number, disagree: number, rest: number): ToldRow {
  const cells: Three<number> = [agree, disagree, rest];
  const size = agree + disagree + rest;
  if (cells.every((cell) => cell > few)) return each(cells, exactly);
  const most = Math.max(...cells);
  const told = oneSmall(cells, size);
  if (told) return told;
  if (size > 4 * few) return mostly(cells, size - 2 * few, size);
  const overHalf = Math.ceil(size / 2) + 1;
  return size >= 2 * smallestGroup && most >= overHalf ? mostly(cells, overHalf, size) : each(cells, () => upTo(size));
}

const sum = (tolds: readonly Told[]): Told =>
  tolds.reduce((all, { from, to }) => ({ from: all.from + from, to: all.to + to }), { from: 0, to: 0 });

/** Of all groups together: only what adds up from what is told of each, so that nothing can be taken away from it. */
export const toldTogether = (rows: readonly ToldRow[]): ToldRow => ({
  agree: sum(rows.map(({ agree }) => agree)),
  disagree: sum(rows.map(({ disagree }) => disagree)),
  rest: sum(rows.map(({ rest }) => rest)),
});
