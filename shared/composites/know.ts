import type { ProposalsKnow } from "../proposals/know.ts";
import type { Composite } from "./state.ts";

/** What decisions about joining proposals read. The assembly satisfies it. */
export interface CompositesKnow extends ProposalsKnow {
  composite(id: string): Composite | undefined;
  /** Every offer that names this proposal, oldest first. */
  compositesOf(proposal: string): readonly Composite[];
  /** How many offers the record has; the next number is one more. */
  compositesCount(): number;
  /** Whether a ballot is open in this sitting. */
  openBallotIn(sitting: string): boolean;
}
