import type { Founding } from "../founding/state.ts";
import type { Roll } from "../roll/state.ts";
import type { Proposal } from "./state.ts";

/** What decisions about proposals read. The assembly satisfies it. */
export interface ProposalsKnow {
  /** Null before the assembly is founded: then the national orders hold. */
  readonly founding: Founding | null;
  readonly roll: Roll;
  proposal(id: string): Proposal | undefined;
  /** How many proposals the record has; the next number is one more. */
  proposalsCount(): number;
  /** Whatever is known of a sitting with this number; undefined if there is none. Absent where sittings are not in play. */
  sitting?(id: string): object | undefined;
  /** The outcome with this number. Absent where outcomes are not in play. */
  outcome?(number: string): { readonly proposal: string; readonly version: number } | undefined;
  /** The open offer to join two proposals whose text is written in this draft. Absent where joining is not in play. */
  offerInDraft?(draft: string): object | undefined;
}
