import type { BallotKnow } from "../ballots/know.ts";
import type { Election } from "./state.ts";

/** What decisions about elections read. The assembly satisfies it. */
export interface ElectionsKnow extends BallotKnow {
  election(id: string): Election | undefined;
  elections(): readonly Election[];
  /** How many elections the record has; the next number is one more. */
  electionsCount(): number;
}
