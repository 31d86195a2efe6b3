import type { Founding } from "../founding/state.ts";
import type { Proposal } from "../proposals/state.ts";
import type { Roll } from "../roll/state.ts";
import type { Sitting } from "../sittings/state.ts";
import type { Amendment } from "./state.ts";

/** What decisions about amendments read. The assembly satisfies it. */
export interface AmendmentsKnow {
  /** Null before the assembly is founded: then the national orders hold. */
  readonly founding: Founding | null;
  readonly roll: Roll;
  proposal(id: string): Proposal | null | undefined;
  sitting(id: string): Sitting | null | undefined;
  amendment(id: string): Amendment | undefined;
  /** Amendments and recommendations to a proposal, each kind in the order of its numbers, amendments first. */
  amendmentsOf(proposal: string): readonly Amendment[];
}
