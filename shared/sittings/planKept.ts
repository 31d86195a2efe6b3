import type { Time } from "../journal.ts";

/** What is kept of a sitting's plan, so that what slipped can be told from what was changed. */
export interface PlanKept {
  /** The running order as it stood at opening: what was planned, whatever is changed afterwards (RUN-1). Older records have none. */
  readonly plan?: readonly { readonly round: string; readonly minutes: number }[];
  /** Adjournments that are over: when it went on and how long it was away (RUN-2). Absent until there was one. */
  readonly breaks?: readonly { readonly at: Time; readonly ms: number }[];
}
