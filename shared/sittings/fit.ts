import type { StandingOrders } from "../founding/standingOrders.ts";
import { formats } from "./formats.ts";
import type { RoundFormat } from "./state.ts";
import { type StepCode, templateIds, templateOf } from "./templates.ts";

/** Tables of about seven people: the domain's 6–8. */
const tableSize = 7;
const reportSeconds = 120;

/** What of a step, or of a round that waits, says whether it fits. */
export interface FittingStep {
  readonly code: StepCode | null;
  readonly format: RoundFormat;
  readonly minutes: number;
  readonly secondsEach?: number | null;
}

/** A step with fewer minutes than it needs. `turns`: how many have one after another. */
export interface TooShort {
  readonly index: number;
  readonly code: StepCode | null;
  readonly minutes: number;
  readonly needed: number;
  readonly turns: number;
}

const roundUp = (n: number, by: number): number => (n - (n % by)) / by + (n % by === 0 ? 0 : 1);

/** The steps in which one table after another reports. */
const reportCodes = new Set(
  templateIds.flatMap((id) => templateOf(id).steps.flatMap(({ code, pace }) => (pace === "groups" ? [code] : []))),
);
/** One after another, each table reports; in writing all do at once. */
const reports = ({ code, format }: FittingStep): boolean => code !== null && reportCodes.has(code) && format !== "written";

/**
 * Steps that are too short for so many people, with the minutes they need (TPL-6): everybody once in a go-round, two minutes a
 * table for reports (21 tables are 42 minutes, not 15). The desk warns and offers written reports.
 */
export function stepsTooShort(
  steps: readonly FittingStep[],
  people: number,
  { speaking }: Pick<StandingOrders, "speaking">,
): readonly TooShort[] {
  return steps.flatMap((step, index) => {
    const turns = reports(step) ? roundUp(people, tableSize) : formats[step.format].everyoneOnce ? people : 0;
    const each = step.secondsEach ?? (reports(step) ? reportSeconds : speaking.goRoundSeconds);
    const needed = roundUp(turns * each, 60);
    return needed > step.minutes ? [{ index, code: step.code, minutes: step.minutes, needed, turns }] : [];
  });
}
