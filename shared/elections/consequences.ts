import type { Ballot } from "../ballots/state.ts";
import type { Decision, PrivateChange } from "../journal.ts";
import { seatById } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import type { Election } from "./state.ts";

interface Know {
  readonly roll: Roll;
  ballot(id: string): Ballot | null | undefined;
  elections(): readonly Election[];
}

/** Where a group's name goes out of sight (ROL-7, JRN-5), the options that carry it on papers of elections go with it. */
export function electionConsequences(decision: Decision, know: Know): readonly PrivateChange[] {
  const hashes = (decision.keep ?? []).flatMap((change) => (change.kind === "withdraw-words" ? [change.hash] : []));
  if (hashes.length === 0) return [];
  const named = (seat: string): boolean => hashes.includes(know.roll.groups[seatById(know.roll, seat)?.group ?? ""]?.name ?? "");
  return know
    .elections()
    .flatMap(({ papers }) => papers)
    .flatMap(({ ballot, order }) => {
      const options = know.ballot(ballot)?.paper?.options ?? [];
      return order.flatMap((seat, i) => (named(seat) ? [options[i]?.en ?? [], options[i]?.cy ?? []].flat() : []));
    })
    .map((hash) => ({ kind: "withdraw-words", hash }));
}
