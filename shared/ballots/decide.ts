import { decidedByBallot } from "../amendments/byBallot.ts";
import { onAmendment } from "../amendments/within.ts";
import type { Decision, Draft, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import type { BallotCommand, CommandNamed } from "./commands.ts";
import { countBallot } from "./count.ts";
import { decideClose, decideVoid } from "./decideClose.ts";
import { decideCounter, decideHandCount } from "./decideHands.ts";
import { decidePrepare, onBallot } from "./decidePrepare.ts";
import { decideProxyVote } from "./decideProxyVote.ts";
import { decideSteward, decideWithHelp } from "./decideSteward.ts";
import { decideVote } from "./decideVote.ts";
import { decideDemand } from "./demands.ts";
import { decideExtend } from "./extend.ts";
import type { BallotKnow } from "./know.ts";
import { decideCastPackage } from "./package/cast.ts";
import { decidePreparePackage, decideTakeApart } from "./package/prepare.ts";
import { declaredFirst } from "./package/questions.ts";
import { questionsFallen, textTakenUp } from "./package/text.ts";
import { together } from "./package/together.ts";
import { countFor } from "./papers/heavy.ts";
import { decideRecount, decideRequestRecount } from "./recounts.ts";
import { decideRemind } from "./remind.ts";
import { decideRerun } from "./rerun.ts";
import type { BallotPaper, ClosedBallot, Outcome } from "./state.ts";
import { decideOpening, decidePlan } from "./times.ts";
import { decideVoteNote } from "./voteNotes.ts";

/** What a command to a ballot leads to, or why not. Who may ask at all is settled before, in the table of permissions. */
export const decideBallot = (command: BallotCommand, know: BallotKnow, facts: Facts): Decision | Refusal => {
  switch (command.type) {
    case "PrepareBallot":
      return decidePrepare(command, know, facts);
    case "OpenBallot":
      return decideOpening(command, know, facts);
    case "CastVote":
      return decideVote(command, know, facts);
    case "CastWithHelp":
      return decideWithHelp(command, know, facts);
    case "CastProxyVote":
      return decideProxyVote(command, know, facts);
    case "NameSteward":
    case "StandDownSteward":
      return decideSteward(command, know, facts);
    case "NameCounter":
    case "StandDownCounter":
      return decideCounter(command, know, facts);
    case "EnterHandCount":
      return decideHandCount(command, know, facts);
    case "DemandNames":
      return decideDemand(command, know, facts);
    case "CloseBallot":
      return together(command.ballot, know, (ballot) => decideClose({ ...command, ballot }, know, facts));
    case "DeclareResult":
      return decideDeclare(command, know, facts);
    case "VoidBallot":
      return decideVoid(command, know);
    case "PlanBallot":
      return together(command.ballot, know, (ballot) => decidePlan({ ...command, ballot }, know, facts));
    case "RemindVoters":
      return decideRemind(command, know, facts);
    case "RequestRecount":
      return decideRequestRecount(command, know, facts);
    case "RecountBallot":
      return decideRecount(command, know, facts);
    case "RerunBallot":
      return decideRerun(command, know, facts);
    case "WriteSteer":
    case "WriteWhy":
      return decideVoteNote(command, know, facts);
    case "ExtendBallot":
      return together(command.ballot, know, (ballot) => decideExtend({ ...command, ballot }, know, facts));
    case "PreparePackage":
      return decidePreparePackage(command, know, facts);
    case "TakePackageApart":
      return decideTakeApart(command, know);
    case "CastPackage":
      return decideCastPackage(command, know, facts);
  }
};

/**
 * Counts a closed ballot and reads out the result; the proposal it was on is decided by it (BAL-9). A ballot that
 * was not quorate decides nothing and sets the text free again. Refuses before closing and a second declaration.
 */
const decideDeclare = (command: CommandNamed<"DeclareResult">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (ballot.phase === "declared") return refuse("ballotAlreadyDeclared", { ballot: ballot.id });
  if (ballot.phase !== "closed") return refuse(ballot.phase === "voided" ? "ballotIsVoid" : "ballotNotClosed", { ballot: ballot.id });
  // PKG-7: what is carried changes the text that the next one is on.
  const first = declaredFirst(ballot, know);
  if (first) return refuse("packageDeclareFirst", { ballot: ballot.id, first: first.id });
  if (ballot.paper) return declareWinners({ ...ballot, paper: ballot.paper }, facts);
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
  return { events: [declared, ...decidedOn(ballot, outcome, know, facts)], answer: { ballot: ballot.id, outcome } };
};

/** Among options the count finds winners; no proposal is decided by it (PAP-4). */
const declareWinners = (ballot: ClosedBallot & { readonly paper: BallotPaper }, facts: Facts): Decision | Refusal => {
  const counted = countFor(ballot, facts);
  if ("refused" in counted) return counted;
  const { winners, outcome, ties } = counted;
  const declared = onBallot(ballot.id, { type: "WinnersDeclared", winners, outcome, ties });
  return { events: [declared], answer: { ballot: ballot.id, outcome } };
};

/** What the result means for the proposal that it was on, or for the amendment to it (AMD-11). */
const decidedOn = (ballot: ClosedBallot, outcome: Outcome, know: BallotKnow, facts: Facts): readonly Draft[] => {
  if (ballot.proposal === null) return [];
  const stream: Draft["stream"] = `proposal/${ballot.proposal}`;
  const letGo: Draft = { stream, event: { type: "ProposalUnfrozen", ballot: ballot.id } };
  const carried = outcome === "carried";
  if (ballot.amendment === undefined) {
    return [outcome === "not-quorate" ? letGo : { stream, event: { type: "ProposalDecided", ballot: ballot.id, carried } }];
  }
  if (outcome === "not-quorate") return [letGo, ...onAmendment(ballot.amendment, { type: "AmendmentUnfrozen", ballot: ballot.id })];
  const [amendment, proposal] = [know.amendment(ballot.amendment), know.proposal(ballot.proposal)];
  if (!amendment || !proposal) throw new Error(`ballot ${ballot.id} is on an amendment that is not on the record`);
  if (ballot.fell !== undefined) {
    const still = amendment.stage === "open" ? onAmendment(ballot.amendment, { type: "AmendmentUnfrozen", ballot: ballot.id }) : [];
    return [letGo, ...textTakenUp(ballot, proposal.versions.length, know), ...still];
  }
  const leadsTo = decidedByBallot(ballot.id, carried, amendment, proposal, know, facts);
  const made = leadsTo.some(({ event }) => event.type === "VersionMade") ? 1 : 0;
  const takenUp = textTakenUp(ballot, proposal.versions.length + made, know);
  return [letGo, ...leadsTo, ...takenUp, ...questionsFallen(ballot, leadsTo, know)];
};
