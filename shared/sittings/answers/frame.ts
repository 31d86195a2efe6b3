import type { Sitting } from "../state.ts";
import { withSeats } from "./evolve.ts";

/**
 * Who has answered, and who is ready, in one round since the last frame: instead of an entry for each, rooms hear at most four
 * frames a second. Folding the frames gives the same as folding the entries (LIV-5).
 */
export interface AnswersFrame {
  readonly round: string;
  readonly answered: readonly string[];
  readonly ready: readonly string[];
}

/** Takes a frame in; one about a round that is not in hand changes nothing. */
export const withFrame = (sitting: Sitting, { round, answered, ready }: AnswersFrame): Sitting => {
  const known = answered.length > 0 ? withSeats(sitting, "answered", round, answered) : sitting;
  return ready.length > 0 ? withSeats(known, "ready", round, ready) : known;
};
