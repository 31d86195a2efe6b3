import type { Decision, Draft, Facts, Refusal, Unsealed } from "../journal.ts";
import { refuse, words } from "../journal.ts";
import type { CommandNamed } from "./commands.ts";
import type { BallotEvent } from "./events.ts";
import type { BallotKnow } from "./know.ts";

/** Puts an event on a ballot's stream. */
export const onBallot = (id: string, event: Unsealed<BallotEvent> & { readonly type: BallotEvent["type"] }): Draft => ({
  stream: `ballot/${id}`,
  event,
});

/** The first number of the year that no ballot has yet. */
const nextNumber = (know: BallotKnow, year: number): number => {
  let number = 1;
  while (know.ballot(`${year}-${number}`)) number++;
  return number;
};

/**
 * Lays a question out for the vote. Refuses an unknown or closed sitting, an unknown round or proposal, a proposal outside
 * a sitting (BAL-13), a roll call whose question stands in one language only, and a show of hands on a proposal's adoption.
 */
export const decidePrepare = (command: CommandNamed<"PrepareBallot">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  if (!know.founding) return refuse("notFounded");
  if (command.sitting !== null) {
    const sitting = know.sitting(command.sitting);
    if (!sitting) return refuse("sittingUnknown", { sitting: command.sitting }, "sitting");
    if (sitting.phase.name === "closed") return refuse("ballotSittingClosed", { sitting: command.sitting }, "sitting");
    if (command.round !== null && !sitting.rounds.some(({ id }) => id === command.round)) {
      return refuse("ballotRoundUnknown", { round: command.round }, "round");
    }
  } else if (command.round !== null) {
    return refuse("ballotRoundWithoutSitting", {}, "round");
  } else if (command.proposal !== null) {
    // MIN-3: an outcome is recorded when the note of its sitting is confirmed; outside a sitting there would never be one.
    return refuse("ballotProposalNeedsSitting", {}, "sitting");
  }
  if (command.proposal !== null && !know.proposal(command.proposal)) {
    return refuse("proposalUnknown", { number: command.proposal }, "proposal");
  }
  if (command.proposal !== null && command.visibility === "show-of-hands") return refuse("ballotProposalByRollCall", {}, "visibility");
  if (command.visibility === "roll-call" && command.questionCy === null) return refuse("ballotQuestionWelshMissing", {}, "questionCy");

  const year = new Date(facts.at).getUTCFullYear();
  const number = nextNumber(know, year);
  const { type: _type, questionEn, questionCy, lengthSeconds, ...chosen } = command;
  const prepared = onBallot(`${year}-${number}`, {
    ...chosen,
    type: "BallotPrepared",
    year,
    number,
    questionEn: words(questionEn, "en"),
    questionCy: questionCy === null ? null : words(questionCy, "cy"),
    lengthSeconds: lengthSeconds ?? know.founding.orders.ballots.minutes * 60,
  });
  return { events: [prepared], answer: { ballot: `${year}-${number}` } };
};
