import type { BallotKnow } from "../ballots/know.ts";
import type { SittingsKnow } from "../sittings/know.ts";

/** What decisions about procedural motions read: what sittings and votes read. The assembly satisfies it. */
export type MotionsKnow = SittingsKnow & BallotKnow;
