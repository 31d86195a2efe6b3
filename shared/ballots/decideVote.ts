import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import { removedRefusal } from "../sittings/moderation.ts";
import type { CastMark } from "./castMarks.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { whoseVoteItIs } from "./mayCast.ts";
import { whyNotOnPaper } from "./papers/onPaper.ts";
import { openBallotOf, whyCannotVote } from "./questions.ts";
import { commitmentText, receiptCode, registerIndex } from "./register.ts";
import type { OpenedBallot } from "./state.ts";

/**
 * A seat votes or changes its vote; the last vote before closing counts (BAL-4). What is chosen goes to a private
 * place, the record gets a commitment to it (BAL-6). Refuses as `whyNotOpen`, `whyCannotVote` and `castFor` do.
 */
export const decideVote = (command: CommandNamed<"CastVote">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = openBallotOf(know, command.ballot, facts.at);
  if (isRefusal(ballot)) return ballot;
  const sitting = ballot.sitting === null ? null : (know.sitting(ballot.sitting) ?? null);
  const cannot = whyCannotVote(ballot, sitting, know.roll, facts.actor.id, command.seat);
  if (cannot) return (sitting && removedRefusal(sitting, facts.actor.id, "anything", facts)) ?? cannot;

  const index = registerIndex(ballot.register, command.seat);
  const alternate = ballot.sitting === null && actsFor(know.roll, facts.actor.id, command.seat) === "alternate";
  return (
    whoseVoteItIs(ballot, index, alternate) ??
    castFor(ballot, index, command.choice, facts, facts.actor.id, alternate ? { alternate } : null)
  );
};

/** One vote for the seat at this place of the register, `person`'s own to read back. Says which receipt no longer holds (MND-2). Refuses as `whyNotOnPaper` does. */
export const castFor = (
  ballot: OpenedBallot,
  index: number,
  choice: CommandNamed<"CastVote">["choice"],
  facts: Facts,
  person: string,
  mark: CastMark | null,
): Decision | Refusal => {
  const wrong = whyNotOnPaper(ballot, choice);
  if (wrong) return wrong;
  const seat = ballot.register[index]?.seat ?? "";
  const salt = facts.salt();
  const commitment = facts.sha256(commitmentText(salt, choice));
  const receipt = receiptCode(commitment);
  const kept = { kind: "vote", ballot: ballot.id, index, choice, salt, person } as const;
  const events = [
    onBallot(ballot.id, mark ? { type: "VoteCast", index, seat, commitment, ...mark } : { type: "VoteCast", index, seat, commitment }),
  ];
  const before = ballot.commitments[index] ?? null;
  const stood = ballot.casts?.[index];
  const proxied = stood?.proxy !== undefined && mark?.proxy === undefined;
  // MND-7: whose vote is cast again by a steward, or by proxy, has had the mail; not whoever took the seat over in between.
  const sameWhose = (): boolean => facts.votesKept(ballot.id).find((vote) => vote.index === index)?.person === person;
  const again =
    mark?.helped !== undefined ? stood?.helped !== undefined && sameWhose() : mark?.proxy !== undefined && stood?.proxy !== undefined;
  const holder = proxied ? ballot.register[index]?.proxy : undefined;
  if (before === null && mark === null) return { events, keep: [kept], answer: { ballot: ballot.id, seat, receipt } };
  // What comes by the thousand is laid flat: a seat changes its own vote.
  if (before !== null && mark === null && holder === undefined)
    return {
      events,
      keep: [kept, { kind: "vote-told", ballot: ballot.id, seat, receipt, by: "seat", person }],
      answer: { ballot: ballot.id, seat, receipt, replaced: receiptCode(before) },
    };
  return {
    events,
    keep: [
      kept,
      {
        kind: "vote-told",
        ballot: ballot.id,
        seat,
        receipt,
        by: mark?.helped ? "steward" : mark?.proxy ? "proxy" : "seat",
        person,
        ...(holder === undefined ? {} : { holder }),
        ...(again ? { again: true as const } : {}),
      },
    ],
    answer: { ballot: ballot.id, seat, receipt, ...(before === null ? {} : { replaced: receiptCode(before) }) },
  };
};
