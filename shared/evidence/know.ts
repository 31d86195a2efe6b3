import type { PlanItem } from "../plan/state.ts";
import type { Roll } from "../roll/state.ts";
import type { Areas, Measure } from "./state.ts";

/** What decisions about evidence read. The assembly satisfies it. */
export interface EvidenceKnow {
  readonly roll: Roll;
  readonly areas: Areas | null;
  measure(id: string): Measure | undefined;
  planItem(id: string): PlanItem | null | undefined;
}
