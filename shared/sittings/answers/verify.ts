import type { Sitting } from "../state.ts";

/** Rounds of marks whose published lines do not give the published totals (MRK-3): anybody can add up again. */
export const marksThatDiffer = ({ rounds, answers }: Sitting): readonly string[] =>
  rounds.flatMap(({ id, marks }) => {
    const published = answers?.[id];
    if (published?.kind !== "marks") return [];
    const { lines, totals, placed } = published;
    const sums = (marks?.candidates ?? []).map((_, i) => lines.reduce((sum, line) => sum + (line.marks[i] ?? 0), 0));
    const most = marks?.each ?? 0;
    const fits = lines.every((line) => line.marks.reduce((sum, one) => sum + one, 0) <= most);
    const agree = totals.length === sums.length && totals.every((total, i) => total.marks === sums[i]);
    return fits && agree && placed === lines.length ? [] : [id];
  });
