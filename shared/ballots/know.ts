import type { Amendment } from "../amendments/state.ts";
import type { Founding } from "../founding/state.ts";
import type { Proposal } from "../proposals/state.ts";
import type { Roll } from "../roll/state.ts";
import type { Sitting } from "../sittings/state.ts";
import type { Ballot } from "./state.ts";

/** What the rules of ballots read of the assembly. */
export interface BallotKnow {
  readonly founding: Founding | null;
  readonly roll: Roll;
  sitting(id: string): Sitting | null | undefined;
  proposal(id: string): Proposal | null | undefined;
  amendment(id: string): Amendment | undefined;
  amendmentsOf(proposal: string): readonly Amendment[];
  ballot(id: string): Ballot | null | undefined;
  /** Whether the paper of an election is voted on with this ballot. */
  isOfElection(ballot: string): boolean;
  /** Ids of ballots that are open. */
  ballotsOpen(): readonly string[];
}
