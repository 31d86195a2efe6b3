import { compare, thousandths } from "../../shared/evidence/decimal.ts";

/** One year of a line: where it stands, in tenths of a percent from the left and from the top. */
export interface TrendPoint {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** Room on both sides for the figures over the first and the last year, in tenths of a percent; and above the line. */
const side = 80;
const above = 200;
/** Where nought stands, in tenths of a percent from the top; below it are the years. */
export const trendBase = 860;

/** Where the years of a line stand: years to scale, figures from nought (or the least, where that is below it) to the most of them. */
export function planTrend(figures: readonly { readonly year: number; readonly value: string }[]): readonly TrendPoint[] {
  const years = figures.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = figures.map(({ value }) => value).toSorted(compare);
  const ends = ["0", values.at(0) ?? "0", values.at(-1) ?? "0"].toSorted(compare);
  const [least, most] = [ends[0] ?? "0", ends[2] ?? "0"];
  return figures.map(({ year, value }) => ({
    year,
    x: side + (to === from ? 0 : Math.round(((year - from) * (1000 - 2 * side)) / (to - from))),
    y: above + Math.round(((1000 - thousandths(value, least, most)) * (trendBase - above)) / 1000),
  }));
}
