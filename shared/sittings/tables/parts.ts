import { usualSize } from "../../smallGroups/sizes.ts";
import type { Round } from "../state.ts";
import type { StepCode } from "../templates.ts";

/** What tables go through by themselves in a round, with how long each takes beside the others. */
interface Share {
  readonly step: StepCode;
  readonly share: number;
}
const usual: readonly Share[] = [
  { step: "openingRoundInGroups", share: 8 },
  { step: "openDiscussionInGroups", share: 15 },
  { step: "agreeThreePoints", share: 7 },
];
/** Steps of templates that are one piece of work. */
const whole: readonly StepCode[] = ["groupsAgreeQuestions", "mergeInPairs", "anotherGroupReviews", "lastCheckInGroups"];

/** One part of a round in small groups, in milliseconds. */
export interface Part {
  readonly step: StepCode;
  readonly ms: number;
}

/**
 * The parts that each table goes through (GRP-5): everybody once, discussion, up to three points, in the proportions of the
 * roundtable template, however long the round is. Steps that are one piece of work have one part.
 */
export function partsOf({ step, minutes }: Pick<Round, "step" | "minutes">): readonly Part[] {
  const length = minutes * 60_000;
  if (step !== null && whole.includes(step)) return [{ step, ms: length }];
  const all = usual.reduce((sum, { share }) => sum + share, 0);
  const upTo = (count: number): number => {
    const over = length * usual.slice(0, count).reduce((sum, { share }) => sum + share, 0);
    return (over - (over % all)) / all;
  };
  return usual.map((part, i) => ({ step: part.step, ms: upTo(i + 1) - upTo(i) }));
}

/** How many sit at a table: pairs where texts are merged, else the usual number. */
export const tableSize = ({ step }: Pick<Round, "step">): number => (step === "mergeInPairs" ? 2 : usualSize);
