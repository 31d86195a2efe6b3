import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import type { CommandNamed } from "./commands.ts";
import { nextNumber, onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";

/**
 * Prepares a void ballot anew, with the same question, text and rule; each names the other (BAL-47). Refuses where the ballot is not
 * void, was prepared anew already, or belongs to a sitting that is closed.
 */
export function decideRerun(command: CommandNamed<"RerunBallot">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (ballot.phase !== "voided") return refuse("ballotNotVoid", { ballot: ballot.id });
  if (ballot.rerun !== undefined) return refuse("ballotRerunAlready", { ballot: ballot.rerun });
  // ELE-4: who withdrew must not come back with an old paper; the election lays out a new one.
  if (know.isOfElection(ballot.id)) return refuse("ballotOfElection", { ballot: ballot.id });
  const sitting = ballot.sitting === null ? null : know.sitting(ballot.sitting);
  if (sitting?.phase.name === "closed") return refuse("ballotSittingClosed", { sitting: sitting.id });
  const year = new Date(facts.at).getUTCFullYear();
  const number = nextNumber(know, year);
  const id = `${year}-${number}`;
  const {
    phase: _phase,
    id: _id,
    preparedAt: _at,
    voidedAt: _voided,
    reason: _reason,
    wasOpen: _open,
    rerunOf: _of,
    rollCallDemands: _demands,
    // Who helps or counts is named for one ballot (MND-4, HND-2).
    stewards: _stewards,
    counters: _counters,
    // PKG-6: put again, a question has a paper of its own.
    package: _package,
    ...question
  } = ballot;
  return {
    events: [
      // The words stand on the record already: their hashes name them again.
      onBallot(id, { ...question, type: "BallotPrepared", year, number, rerunOf: ballot.id }),
      onBallot(ballot.id, { type: "BallotRerun", by: id }),
    ],
    answer: { ballot: id },
  };
}
