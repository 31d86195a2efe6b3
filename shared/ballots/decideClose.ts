import { onAmendment } from "../amendments/within.ts";
import type { Decision, Draft, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import { presentSeats } from "../sittings/questions.ts";
import { isByHand } from "./byHand.ts";
import type { CommandNamed } from "./commands.ts";
import { votedIndices } from "./count.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { textTakenUp } from "./package/text.ts";
import { whyNotOnPaper } from "./papers/onPaper.ts";
import { hasInterestIn } from "./questions.ts";
import { quorumByVotes } from "./quorum.ts";
import { registerIndex } from "./register.ts";
import type { OpenedBallot, QuorumFigures } from "./state.ts";

/**
 * Ends the voting, by the facilitator at any time or by the clock when time is over, and reveals the last vote of
 * every seat with its salt (BAL-6). The clock stays quiet about a ballot that is no longer open; anybody else is told.
 */
export const decideClose = (command: CommandNamed<"CloseBallot">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  const byClock = facts.actor.id === "clock";
  if (ballot.phase !== "open") {
    if (byClock) return { events: [] };
    return refuse(ballot.phase === "prepared" ? "ballotNotOpenYet" : ballot.phase === "voided" ? "ballotIsVoid" : "ballotIsClosed", {
      ballot: ballot.id,
    });
  }
  // HND-1: a hall count ends when both counters agree, not by the clock and not without them.
  if (isByHand(ballot)) return byClock ? { events: [] } : refuse("handCountFirst", { ballot: ballot.id });
  if (byClock && facts.at < ballot.closesAt) return refuse("ballotNotDue", { ballot: ballot.id });

  const choices: (string | null)[] = ballot.register.map(() => null);
  const salts: (string | null)[] = ballot.register.map(() => null);
  for (const { index, choice, salt } of facts.votesKept(ballot.id)) {
    if (whyNotOnPaper(ballot, choice)) throw new Error(`the vote kept at index ${index} of ballot ${ballot.id} is not a choice`);
    choices[index] = choice;
    salts[index] = salt;
  }
  const lost = ballot.commitments.findIndex((commitment, index) => (commitment === null) !== (choices[index] === null));
  if (lost >= 0) throw new Error(`the votes kept for ballot ${ballot.id} do not match its commitments at index ${lost}`);

  return {
    events: [
      onBallot(ballot.id, {
        type: "BallotClosed",
        ...presenceAtClosing(ballot, know),
        quorumByVotes: quorumOutside(ballot, choices, know),
      }),
      onBallot(ballot.id, { type: "VotesRevealed", choices, salts }),
    ],
    keep: [{ kind: "destroy-votes", ballot: ballot.id }],
  };
};

/** Register indices checked in now, and those with an interest. Outside a sitting nobody is: who votes counts as present. */
export const presenceAtClosing = (ballot: OpenedBallot, know: BallotKnow): { present: number[]; interests: number[] } => {
  const sitting = ballot.sitting === null ? null : know.sitting(ballot.sitting);
  if (!sitting) return { present: [], interests: [] };
  const present = presentSeats(sitting)
    .map((seat) => registerIndex(ballot.register, seat))
    .filter((index) => index >= 0)
    .toSorted((a, b) => a - b);
  const interests = [...ballot.register.keys()].filter((index) => hasInterestIn(ballot, sitting, ballot.register[index]?.seat ?? ""));
  return { present, interests };
};

/** Outside a sitting the votes cast are the quorum (BAL-13), against the figures needed at opening. */
const quorumOutside = (ballot: OpenedBallot, choices: readonly (string | null)[], know: BallotKnow): QuorumFigures | null => {
  if (ballot.sitting !== null || !know.founding) return null;
  const { seatsNeeded, regionsNeeded, nationsNeeded } = ballot.quorum;
  // PRX-5: a vote by proxy is counted, but never towards the quorum.
  const voted = votedIndices(choices).filter((index) => ballot.casts?.[index]?.proxy === undefined);
  const { seats, regions, nations } = quorumByVotes(ballot.register, voted, know.founding.orders);
  return { seats, seatsNeeded, regions, regionsNeeded, nations, nationsNeeded };
};

/**
 * Voids a ballot with a reason, while it is prepared or open: once votes are revealed a total can be seen (BAL-11).
 * Its votes are destroyed and the proposal's text may change again.
 */
export const decideVoid = (command: CommandNamed<"VoidBallot">, know: BallotKnow): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (ballot.phase === "voided") return refuse("ballotIsVoid", { ballot: ballot.id });
  if (ballot.phase !== "prepared" && ballot.phase !== "open") return refuse("ballotTotalsSeen", { ballot: ballot.id });
  const unfrozen: Draft[] =
    ballot.phase === "open" && ballot.proposal !== null
      ? [
          { stream: `proposal/${ballot.proposal}`, event: { type: "ProposalUnfrozen", ballot: ballot.id } },
          // PKG-6, PKG-7: the others stay on the paper, and hold the text that they are on.
          ...textTakenUp(ballot, null, know),
          ...(ballot.amendment === undefined ? [] : onAmendment(ballot.amendment, { type: "AmendmentUnfrozen", ballot: ballot.id })),
        ]
      : [];
  return {
    events: [
      onBallot(ballot.id, { type: "BallotVoided", reason: { words: command.reason, lang: command.lang, show: "now" } }),
      ...unfrozen,
    ],
    keep: [{ kind: "destroy-votes", ballot: ballot.id }],
  };
};
