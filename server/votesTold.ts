import { receiptCode, registerIndex } from "../shared/ballots/register.ts";
import type { VoteTold } from "../shared/ballots/voteTold.ts";
import type { PrivateChange } from "../shared/journal.ts";
import { seatById } from "../shared/roll/questions.ts";
import type { AssemblyRecord } from "./record.ts";

type Change = Extract<PrivateChange, { kind: "vote-told" }>;
interface Kept {
  readonly change: Change;
  readonly window: string | undefined;
}

/** Where somebody is told something: their windows but the one that asked, null where they have none open. */
export type WindowsOf = (person: string, asking: string | undefined) => { emit(event: "own-vote", told: VoteTold): unknown } | null;

/**
 * Tells every window of whoever may vote for a seat that its vote was replaced, or cast by somebody else (MND-2). What a transaction
 * kept is told after it, and only where it stands: a vote that was undone, or replaced in the same moment, is told to nobody. The
 * window that asked has its answer. In a storm of votes nearly nobody has another window, so that is asked first.
 */
export function openVotesTold({ memory }: Pick<AssemblyRecord, "memory">, windowsOf: WindowsOf) {
  let waiting: Kept[] = [];
  const stands = ({ ballot: id, seat, receipt }: Change): boolean => {
    const ballot = memory.ballot(id);
    if (!ballot || !("register" in ballot)) return false;
    const commitment = ballot.commitments[registerIndex(ballot.register, seat)];
    return commitment !== undefined && commitment !== null && receiptCode(commitment) === receipt;
  };
  const tell = ({ change, window }: Kept, person: string | null | undefined, principal = false): void => {
    const windows = person ? windowsOf(person, window) : null;
    if (!windows || !stands(change)) return;
    const { ballot, seat, receipt, by } = change;
    // PRX-6: the receipt of the seat's own vote is the seat's.
    windows.emit("own-vote", principal ? { ballot, seat, receipt: "", by: "principal" } : { ballot, seat, receipt, by });
  };
  return {
    keep: (change: Change, window?: string): void => void waiting.push({ change, window }),
    heard: (): void => {
      if (waiting.length === 0) return;
      const changes = waiting;
      waiting = [];
      for (const kept of changes) {
        const { seat, person, holder } = kept.change;
        const line = seatById(memory.roll, seat);
        tell(kept, person);
        if (line?.delegate !== person) tell(kept, line?.delegate);
        if (line?.alternate !== person) tell(kept, line?.alternate);
        if (holder === undefined) continue;
        const held = seatById(memory.roll, holder);
        for (const one of [held?.delegate, held?.alternate])
          if (one !== person && one !== line?.delegate && one !== line?.alternate) tell(kept, one, true);
      }
    },
  };
}
