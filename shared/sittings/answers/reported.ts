import type { Hash } from "../../journal.ts";
import { type Refusal, refuse } from "../../refusal.ts";
import { roundClosed } from "../care/closed.ts";
import type { Sitting } from "../state.ts";
import { lastGroupRound } from "../tables/questions.ts";
import { marksMost } from "./state.ts";

/**
 * The points that the small groups of the last round of theirs reported, table by table; the same words once (MRK-5). None of an item
 * that is closed to the public (CLO-3).
 */
export function pointsReported(sitting: Sitting): readonly Hash[] {
  const round = lastGroupRound(sitting);
  if (!round || roundClosed(sitting, round.id)) return [];
  const tables = sitting.tables?.[round.id]?.tables ?? [];
  return [...new Set(tables.flatMap(({ report }) => report?.points ?? []))];
}

/** What marks are to be placed on: the points reported, or why that cannot be. */
export function reportedForMarks(sitting: Sitting): readonly Hash[] | Refusal {
  const points = pointsReported(sitting);
  if (points.length < 2) return refuse("marksNeedReports");
  const { reported: most } = marksMost;
  return points.length > most ? refuse("tooManyReported", { count: points.length, most }) : points;
}
