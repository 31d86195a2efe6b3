import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import { removedRefusal } from "../sittings/moderation.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { whyNotOnPaper } from "./papers/onPaper.ts";
import { whyCannotVote, whyNotOpen } from "./questions.ts";
import { commitmentText, receiptCode, registerIndex } from "./register.ts";

/**
 * A seat votes or changes its vote; the last vote before closing counts (BAL-4). What is chosen goes to a private
 * place, the record gets a commitment to it (BAL-6). Refuses as `whyNotOpen`, `whyCannotVote`
 * and `whyNotOnPaper` do.
 */
export const decideVote = (command: CommandNamed<"CastVote">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  const notOpen = whyNotOpen(ballot, facts.at);
  if (notOpen) return notOpen;
  if (ballot.phase !== "open") return refuse("ballotNotOpenYet", { ballot: ballot.id });
  const sitting = ballot.sitting === null ? null : (know.sitting(ballot.sitting) ?? null);
  const cannot = whyCannotVote(ballot, sitting, know.roll, facts.actor.id, command.seat);
  if (cannot) return (sitting && removedRefusal(sitting, facts.actor.id, "anything", facts)) ?? cannot;

  const wrong = whyNotOnPaper(ballot, command.choice);
  if (wrong) return wrong;

  const index = registerIndex(ballot.register, command.seat);
  const salt = facts.salt();
  const commitment = facts.sha256(commitmentText(salt, command.choice));
  return {
    events: [onBallot(ballot.id, { type: "VoteCast", index, seat: command.seat, commitment })],
    keep: [{ kind: "vote", ballot: ballot.id, index, choice: command.choice, salt, person: facts.actor.id }],
    answer: { ballot: ballot.id, seat: command.seat, receipt: receiptCode(commitment) },
  };
};
