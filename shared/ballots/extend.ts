import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse, words } from "../journal.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { longestMs } from "./plannedTimes.ts";
import { whyNotOpen } from "./questions.ts";

/**
 * Gives an open ballot more time, with a reason that every page shows (BAL-42). Refuses once its time is over, whether or not the
 * clock came, an earlier time or the same, and more than thirty days in all.
 */
export function decideExtend(command: CommandNamed<"ExtendBallot">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  const notOpen = whyNotOpen(ballot, facts.at);
  if (notOpen) return notOpen;
  if (ballot.phase !== "open") return refuse("ballotNotOpenYet", { ballot: ballot.id });
  if (command.closesAt <= ballot.closesAt) return refuse("ballotExtendedLaterOnly", {}, "closesAt");
  if (command.closesAt - ballot.opensAt > longestMs) return refuse("ballotTooLong", { days: 30 }, "closesAt");
  const reason = words(command.reason, command.lang);
  return {
    events: [onBallot(ballot.id, { type: "BallotExtended", closesAt: command.closesAt, reason })],
    answer: { ballot: ballot.id, closesAt: command.closesAt },
  };
}
