import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import { seatsOfPerson } from "../roll/questions.ts";
import { countersNeeded, figuresText, handsCounted, isByHand, isCounter } from "./byHand.ts";
import type { CommandNamed } from "./commands.ts";
import { presenceAtClosing } from "./decideClose.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { commitmentText } from "./register.ts";
import type { Ballot, OpenedBallot } from "./state.ts";
import { isOver } from "./stewards.ts";

/** The sealed count is kept where votes are kept until they are revealed, in this place. */
const sealedAt = 0;

/** The ballot whose hands are counted in the hall, or why there is none. */
const byHandBallot = (id: string, know: BallotKnow): Ballot | Refusal => {
  const ballot = know.ballot(id);
  if (!ballot) return refuse("ballotUnknown", { ballot: id });
  if (ballot.phase === "voided") return refuse("ballotIsVoid", { ballot: id });
  if (!isByHand(ballot)) return refuse("handNotByHand", { ballot: id });
  return isOver(ballot) ? refuse("ballotIsClosed", { ballot: id }) : ballot;
};

/**
 * One of the two counters is named, or stands down; a count that they had entered goes with them (HND-2). Refuses a third one, and
 * whoever is neither on the roll nor a facilitator or of the secretariat. Naming twice, or standing down who is none, changes nothing.
 */
export const decideCounter = (
  command: CommandNamed<"NameCounter"> | CommandNamed<"StandDownCounter">,
  know: BallotKnow,
  facts: Facts,
): Decision | Refusal => {
  const ballot = byHandBallot(command.ballot, know);
  if ("refused" in ballot) return ballot;
  const answer = { ballot: ballot.id };
  if (command.type === "StandDownCounter") {
    if (!isCounter(ballot, command.person)) return { events: [], answer };
    const sealed = ballot.phase === "open" && ballot.handSealed?.by === command.person;
    return {
      events: [onBallot(ballot.id, { type: "CounterStoodDown", person: command.person })],
      ...(sealed ? { keep: [{ kind: "destroy-votes", ballot: ballot.id }] } : {}),
      answer,
    };
  }
  const person = facts.personByEmail(command.email);
  const roles = person === undefined ? [] : (know.founding?.appointments[person] ?? []);
  const ofDesk = roles.some((role) => role === "facilitator" || role === "secretariat");
  if (person === undefined || !(ofDesk || seatsOfPerson(know.roll, person).length > 0)) return refuse("handCounterUnknown", {}, "email");
  if (isCounter(ballot, person)) return { events: [], answer };
  if ((ballot.counters ?? []).length >= countersNeeded) return refuse("handCountersNamed", {}, "email");
  return { events: [onBallot(ballot.id, { type: "CounterNamed", person })], answer };
};

/**
 * A counter enters what was counted in the hall (HND-3). The first count is sealed and may be entered again; the second has to be the
 * same, and closes the vote; where it is another both fall. Refuses more hands than there are seats checked in (HND-4).
 */
export const decideHandCount = (command: CommandNamed<"EnterHandCount">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = byHandBallot(command.ballot, know);
  if ("refused" in ballot) return ballot;
  if (ballot.phase !== "open") return refuse("ballotNotOpenYet", { ballot: ballot.id });
  const person = facts.actor.id;
  if (!isCounter(ballot, person)) return refuse("handNotCounter", { ballot: ballot.id });
  if ((ballot.counters ?? []).length < countersNeeded) return refuse("handCountersNeeded", { ballot: ballot.id });
  const { present, interests } = presenceAtClosing(ballot, know);
  const hands = present.filter((index) => !interests.includes(index)).length;
  if (handsCounted(command) > hands) return refuse("handTooMany", { count: hands }, "for");
  const figures = figuresText(command);
  const { handSealed } = ballot;
  if (!handSealed || handSealed.by === person) return sealed(ballot, figures, facts);
  const { salt } = keptCount(ballot, facts);
  const destroyed = { kind: "destroy-votes", ballot: ballot.id } as const;
  // HND-3: were only the second refused, the first could be found by trying.
  if (facts.sha256(commitmentText(salt, figures)) !== handSealed.commitment)
    return {
      events: [onBallot(ballot.id, { type: "HandCountsDiffered" })],
      keep: [destroyed],
      answer: { ballot: ballot.id, agreed: false },
    };
  return {
    events: [
      onBallot(ballot.id, {
        ...{ type: "HandCountAgreed", for: command.for, against: command.against, abstain: command.abstain },
        by: [handSealed.by, person],
        // HND-8
        salt,
      }),
      onBallot(ballot.id, { type: "BallotClosed", present, interests, quorumByVotes: null }),
    ],
    keep: [destroyed],
    answer: { ballot: ballot.id, agreed: true },
  };
};

const sealed = (ballot: OpenedBallot, figures: string, facts: Facts): Decision => {
  const salt = facts.salt();
  const commitment = facts.sha256(commitmentText(salt, figures));
  return {
    events: [onBallot(ballot.id, { type: "HandCountSealed", by: facts.actor.id, commitment })],
    // Nobody reads it back: it is no seat's vote.
    keep: [{ kind: "vote", ballot: ballot.id, index: sealedAt, choice: figures, salt, person: "" }],
    answer: { ballot: ballot.id, agreed: false },
  };
};

const keptCount = (ballot: OpenedBallot, facts: Facts) => {
  const kept = facts.votesKept(ballot.id).find(({ index }) => index === sealedAt);
  if (!kept) throw new Error(`the sealed count of ballot ${ballot.id} is not kept`);
  return kept;
};
