import { receiptCode, registerIndex } from "../shared/ballots/register.ts";
import type { VoteTold } from "../shared/ballots/voteTold.ts";
import type { PrivateChange } from "../shared/journal.ts";
import { seatById } from "../shared/roll/questions.ts";
import type { AssemblyRecord } from "./record.ts";

type Change = Extract<PrivateChange, { kind: "vote-told" }>;
type Kept = Change & { readonly window: string | undefined };

/**
 * Tells every window of whoever may vote for a seat that its vote was replaced, or cast by somebody else (MND-2). What a transaction
 * kept is told after it, and only where it stands: a vote that was undone, or replaced in the same moment, is told to nobody. The
 * window that asked has its answer.
 */
export function openVotesTold(
  { memory }: Pick<AssemblyRecord, "memory">,
  tell: (person: string, told: VoteTold, asking: string | undefined) => void,
) {
  let waiting: Kept[] = [];
  const stands = ({ ballot: id, seat, receipt }: Change): boolean => {
    const ballot = memory.ballot(id);
    if (!ballot || !("register" in ballot)) return false;
    const commitment = ballot.commitments[registerIndex(ballot.register, seat)];
    return commitment !== undefined && commitment !== null && receiptCode(commitment) === receipt;
  };
  return {
    keep: (change: Change, window?: string): void => void waiting.push({ ...change, window }),
    heard: (): void => {
      if (waiting.length === 0) return;
      const changes = waiting.filter(stands);
      waiting = [];
      for (const { ballot, seat, receipt, by, person, holder, window } of changes) {
        const line = seatById(memory.roll, seat);
        const whom = new Set([line?.delegate, line?.alternate, person].filter((one) => one !== null && one !== undefined));
        for (const one of whom) tell(one, { ballot, seat, receipt, by }, window);
        // PRX-6: the receipt of the seat's own vote is the seat's.
        const held = holder === undefined ? undefined : seatById(memory.roll, holder);
        for (const one of [held?.delegate, held?.alternate])
          if (one && !whom.has(one)) tell(one, { ballot, seat, receipt: "", by: "principal" }, window);
      }
    },
  };
}
