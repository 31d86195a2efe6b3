import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse, words } from "../journal.ts";
import { hasInterest } from "../sittings/questions.ts";
import { isByHand } from "./byHand.ts";
import type { CommandNamed } from "./commands.ts";
import { nextNumber, onBallot } from "./decidePrepare.ts";
import { delegatesOf, demandsOf } from "./demanded.ts";
import type { BallotKnow } from "./know.ts";
import { whyNotOfThem, whyNotOpen } from "./questions.ts";
import type { OpenedBallot } from "./state.ts";

/**
 * A seat demands a roll call while hands are up (HND-6). With as many as the standing orders say the show of hands is void before any
 * total is seen, and the roll call on the same question, by heads as before, is prepared (HND-7). Refuses who could not vote in it.
 */
export const decideDemand = (command: CommandNamed<"DemandNames">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (ballot.visibility === "roll-call") return refuse("demandIsRollCall", { ballot: ballot.id });
  const notOpen = ballot.phase === "open" && isByHand(ballot) ? null : whyNotOpen(ballot, facts.at);
  if (notOpen) return notOpen;
  if (ballot.phase !== "open" || !know.founding) return refuse("ballotNotOpenYet", { ballot: ballot.id });
  const sitting = ballot.sitting === null ? null : (know.sitting(ballot.sitting) ?? null);
  const cannot = whyNotOfThem(ballot, sitting, know.roll, facts.actor.id, command.seat);
  if (cannot) return cannot;
  // INT-1: a motion has its item also where its vote belongs to no round.
  const item = sitting?.motions?.find((one) => one.ballot === ballot.id)?.item ?? null;
  if (sitting && item !== null && hasInterest(sitting, command.seat, item))
    return refuse("ballotSeatHasInterest", { seat: command.seat.slice(2) }, "seat");
  const before = demandsOf(ballot, sitting);
  if (before.includes(command.seat)) return { events: [] };
  const demanded = onBallot(ballot.id, { type: "NamesDemanded", seat: command.seat });
  const demands = delegatesOf([...before, command.seat], sitting);
  if (demands < know.founding.orders.ballots.rollCallDemand) return { events: [demanded], answer: { ballot: ballot.id, demands } };
  return rollCallInstead(ballot, demands, demanded, know, facts);
};

const rollCallInstead = (
  ballot: OpenedBallot,
  demands: number,
  demanded: ReturnType<typeof onBallot>,
  know: BallotKnow,
  facts: Facts,
): Decision => {
  const year = new Date(facts.at).getUTCFullYear();
  const number = nextNumber(know, year);
  const { sitting, round, proposal, version, rule, questionEn, questionCy, lengthSeconds } = ballot;
  const reason = words("A roll call was demanded.", "en");
  return {
    events: [
      demanded,
      onBallot(ballot.id, { type: "BallotVoided", reason, rollCallDemands: demands }),
      onBallot(`${year}-${number}`, {
        ...{ type: "BallotPrepared", year, number, sitting, round, proposal, version, visibility: "roll-call" },
        // Procedure stays by heads (BAL-12); the words stand on the record already.
        ...{ majority: { keys: rule.keys.map((key) => ({ ...key })) }, questionEn, questionCy, lengthSeconds, rerunOf: ballot.id },
      }),
      onBallot(ballot.id, { type: "BallotRerun", by: `${year}-${number}` }),
    ],
    keep: [{ kind: "destroy-votes", ballot: ballot.id }],
    answer: { ballot: ballot.id, demands, rollCall: `${year}-${number}` },
  };
};
