import type { Refusal } from "../../../shared/journal.ts";
import { isRefusal } from "../../../shared/journal.ts";
import type { ImportPlan, PlannedGroup, RegionTotals } from "../../../shared/roll/importPlan.ts";
import type { TesseraContext } from "../../context.ts";

/** Of each list only so many lines are shown; the figures count all. */
export const mostShown = 200;
/** A larger file could not be sent again with its confirmation; bytes. */
export const mostOfFile = 1_900_000;

/** Some of a list, and how long it is. */
export interface Shown<T> {
  readonly count: number;
  readonly first: readonly T[];
}

/** What an import would do, ready to show. */
export interface RollPreview {
  readonly problems: Shown<ImportPlan["problems"][number]>;
  readonly added: Shown<PlannedGroup>;
  readonly changed: Shown<PlannedGroup>;
  readonly withdrawn: Shown<PlannedGroup>;
  readonly unchanged: number;
  readonly totals: readonly RegionTotals[];
  readonly newSeats: number;
  readonly newSeatsWeighNothing: boolean;
  /** How many imports there had been when this was made. */
  readonly after: number;
  readonly fileName: string;
  /** The file itself: what is confirmed is what was previewed. */
  readonly text: string;
}

const some = <T>(all: readonly T[]): Shown<T> => ({ count: all.length, first: all.slice(0, mostShown) });

/** Plans the import of a file without doing it; the refusal where it cannot even be read. */
export function previewOf(
  context: Pick<TesseraContext, "planRollImport">,
  file: { readonly name: string; readonly bytes: Uint8Array },
): RollPreview | Refusal {
  const planned = context.planRollImport(file.bytes);
  if (isRefusal(planned)) return planned;
  const { plan, after } = planned;
  return {
    problems: some(plan.problems),
    added: some(plan.added),
    changed: some(plan.changed),
    withdrawn: some(plan.withdrawn),
    unchanged: plan.unchanged,
    totals: plan.totals,
    newSeats: plan.newSeats,
    newSeatsWeighNothing: plan.newSeatsWeighNothing,
    after,
    fileName: file.name,
    text: plan.problems.length > 0 ? "" : new TextDecoder("utf-8").decode(file.bytes),
  };
}
