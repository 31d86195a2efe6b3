import type { Decision, Draft, Facts, Refusal, Unsealed } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import { isByHand } from "./byHand.ts";
import type { CommandNamed } from "./commands.ts";
import type { BallotEvent } from "./events.ts";
import type { BallotKnow } from "./know.ts";
import { layOutPaper } from "./papers/layOut.ts";
import { plannedTimes } from "./plannedTimes.ts";

/** Puts an event on a ballot's stream. */
export const onBallot = (id: string, event: Unsealed<BallotEvent> & { readonly type: BallotEvent["type"] }): Draft => ({
  stream: `ballot/${id}`,
  event,
});

/** The first number of the year that no ballot has yet. */
export const nextNumber = (know: BallotKnow, year: number): number => {
  let number = 1;
  while (know.ballot(`${year}-${number}`)) number++;
  return number;
};

/** PLN-16: a roll call in the round for votes of a reply hearing, about no proposal, is on the statement of response to its replies. */
const statementOn = (command: CommandNamed<"PrepareBallot">, proposal: string | null, know: BallotKnow): { readonly planItem?: string } => {
  if (proposal !== null || command.visibility !== "roll-call" || command.sitting === null) return {};
  const sitting = know.sitting(command.sitting);
  const round = sitting?.rounds.find(({ id, format }) => id === command.round && format === "ballot");
  const planItem = sitting?.items.find(({ id }) => id === round?.item)?.planItem;
  return planItem === undefined ? {} : { planItem };
};

/**
 * Lays a question out for the vote. Refuses an unknown or closed sitting, an unknown round or proposal, a proposal or an
 * amendment outside a sitting (BAL-13), a roll call whose question stands in one language only, and a show of hands on either;
 * and a paper that cannot be laid out, or is not one for a proposal or for hands (PAP-3, PAP-4).
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
  } else if (command.proposal !== null || command.amendment !== undefined) {
    // MIN-3: an outcome is recorded when the note of its sitting is confirmed; outside a sitting there would never be one.
    return refuse("ballotProposalNeedsSitting", {}, "sitting");
  }
  const amendment = command.amendment === undefined ? null : know.amendment(command.amendment);
  if (amendment === undefined) return refuse("amendmentUnknown", { amendment: command.amendment ?? "" }, "amendment");
  if (amendment !== null && command.proposal !== null && command.proposal !== amendment.proposal) {
    return refuse("amendmentNotOpenHere", { amendment: amendment.id, number: command.proposal }, "amendment");
  }
  const proposal = amendment?.proposal ?? command.proposal;
  if (proposal !== null && !know.proposal(proposal)) {
    return refuse("proposalUnknown", { number: proposal }, "proposal");
  }
  if (proposal !== null && command.visibility !== "roll-call") return refuse("ballotProposalByRollCall", {}, "visibility");
  if (command.visibility === "roll-call" && command.questionCy === null) return refuse("ballotQuestionWelshMissing", {}, "questionCy");

  const paper = layOutPaper(command);
  if (isRefusal(paper)) return paper;
  // PAP-4: for or against is the one question that a proposal is decided by, and that hands can answer.
  if (paper && proposal !== null) return refuse("ballotProposalForOrAgainst", {}, "method");
  if (paper && command.visibility !== "roll-call") return refuse("ballotOptionsByRollCall", {}, "method");

  // HND-1: whoever counts is in the hall with those who raise their hands, from its opening until both agree.
  if (isByHand(command) && command.sitting === null) return refuse("handNeedsSitting", {}, "visibility");
  if (isByHand(command) && (command.opensAt ?? command.closesAt ?? null) !== null) return refuse("handNoTimes", {}, "opensAt");

  const planned = { opensAt: command.opensAt ?? null, closesAt: command.closesAt ?? null };
  const impossible = plannedTimes(planned, facts.at);
  if (impossible) return impossible;
  const { opensAt, closesAt } = planned;
  const lasts = closesAt === null ? null : Math.round((closesAt - (opensAt ?? facts.at)) / 1000);

  const year = new Date(facts.at).getUTCFullYear();
  const number = nextNumber(know, year);
  const { questionEn, questionCy, lengthSeconds, sitting, round, version, visibility, majority } = command;
  const prepared = onBallot(`${year}-${number}`, {
    ...{ sitting, round, version, visibility, majority },
    proposal,
    // The version follows from the amendment when the ballot opens.
    ...(amendment === null ? {} : { amendment: amendment.id, version: null }),
    ...statementOn(command, proposal, know),
    type: "BallotPrepared",
    year,
    number,
    questionEn: words(questionEn, "en"),
    questionCy: questionCy === null ? null : words(questionCy, "cy"),
    lengthSeconds: lasts ?? lengthSeconds ?? know.founding.orders.ballots.minutes * 60,
    ...(paper ? { paper } : {}),
    ...(opensAt === null && closesAt === null ? {} : { planned }),
  });
  return { events: [prepared], answer: { ballot: `${year}-${number}` } };
};
