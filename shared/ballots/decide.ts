import type { Decision, Draft, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import type { BallotCommand, CommandNamed } from "./commands.ts";
import { countBallot } from "./count.ts";
import { decideClose, decideVoid } from "./decideClose.ts";
import { decideOpen } from "./decideOpen.ts";
import { decidePrepare, onBallot } from "./decidePrepare.ts";
import { decideVote } from "./decideVote.ts";
import type { BallotKnow } from "./know.ts";

/** What a command to a ballot leads to, or why not. Who may ask at all is settled before, in the table of permissions. */
export const decideBallot = (command: BallotCommand, know: BallotKnow, facts: Facts): Decision | Refusal => {
  switch (command.type) {
    case "PrepareBallot":
      return decidePrepare(command, know, facts);
    case "OpenBallot":
      return decideOpen(command, know, facts);
    case "CastVote":
      return decideVote(command, know, facts);
    case "CloseBallot":
      return decideClose(command, know, facts);
    case "DeclareResult":
      return decideDeclare(command, know);
    case "VoidBallot":
      return decideVoid(command, know);
  }
};

/**
 * Counts a closed ballot and reads out the result; the proposal it was on is decided by it (BAL-9). A ballot that
 * was not quorate decides nothing and sets the text free again. Refuses before closing and a second declaration.
 */
const decideDeclare = (command: CommandNamed<"DeclareResult">, know: BallotKnow): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (ballot.phase === "declared") return refuse("ballotAlreadyDeclared", { ballot: ballot.id });
  if (ballot.phase !== "closed") return refuse(ballot.phase === "voided" ? "ballotIsVoid" : "ballotNotClosed", { ballot: ballot.id });
  const { tally, evaluation, outcome } = countBallot(ballot);
  const declared = onBallot(ballot.id, {
    type: "ResultDeclared",
    heads: tally.heads,
    weight: tally.weight,
    regions: tally.regions,
    keysMet: evaluation.keys.map(({ key, met }) => ({ key, met })),
    outcome,
    stronglySupported: outcome === "carried" && evaluation.stronglySupported,
  });
  const decided: Draft[] =
    ballot.proposal === null
      ? []
      : [
          {
            stream: `proposal/${ballot.proposal}`,
            event:
              outcome === "not-quorate"
                ? { type: "ProposalUnfrozen", ballot: ballot.id }
                : { type: "ProposalDecided", ballot: ballot.id, carried: outcome === "carried" },
          },
        ];
  return { events: [declared, ...decided], answer: { ballot: ballot.id, outcome } };
};
