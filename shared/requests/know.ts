import type { Roll } from "../roll/state.ts";
import type { InnovationRequest } from "./state.ts";

/** What decisions about requests read. The assembly satisfies it. */
export interface RequestsKnow {
  readonly roll: Roll;
  request(id: string): InnovationRequest | undefined;
  /** How many requests the record has; the next number is one more. */
  requestsCount(): number;
}
