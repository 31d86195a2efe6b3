import { type Evaluation, evaluate, type KeyResult } from "../ballots/majority.ts";
import type { Ballot, BallotPaper, DeclaredBallot, MajorityBallot, OptionsBallot } from "../ballots/state.ts";
import { didNotVote } from "../counting/forAgainstAbstain.ts";
import type { Stream } from "../journal.ts";
import type { Sentence, Value } from "./paragraph.ts";
import type { SentenceCode } from "./sentences.ts";

/** What a decision note says about one ballot of the sitting. A ballot that was prepared and never opened is not mentioned. */
export const ballotSentences = (ballot: Ballot): readonly Sentence[] => {
  switch (ballot.phase) {
    case "prepared":
      return [];
    case "voided":
      if (ballot.rollCallDemands !== undefined) {
        return [sayOf(ballot)("ballotVoidForRollCall", { ballot: ballot.id, question: questionOf(ballot), count: ballot.rollCallDemands })];
      }
      return ballot.wasOpen
        ? [
            sayOf(ballot)("ballotVoided", {
              ballot: ballot.id,
              question: questionOf(ballot),
              reason: { kind: "words", en: ballot.reason, cy: null },
            }),
          ]
        : [];
    case "open":
    case "closed":
      return [sayOf(ballot)("ballotUndecided", { ballot: ballot.id, question: questionOf(ballot) })];
    case "declared":
      return ballot.winners === undefined ? declaredSentences(ballot) : chosenSentences(ballot);
  }
};

type Say = (code: SentenceCode, values: { readonly [name: string]: Value }) => Sentence;
const sayOf = (ballot: Ballot): Say => {
  const rests: Stream[] = [
    `ballot/${ballot.id}`,
    ...(ballot.proposal === null ? [] : [`proposal/${ballot.proposal}` as const]),
    ...(ballot.amendment === undefined ? [] : [`amendment/${ballot.amendment}` as const]),
  ];
  return (code, values) => ({ code, values, rests });
};
const questionOf = (ballot: Ballot): Value => ({ kind: "words", en: ballot.questionEn, cy: ballot.questionCy });

const decisionCodes = {
  proposal: { carried: "decisionCarried", "not-carried": "decisionNotCarried", "not-quorate": "decisionNotQuorate" },
  amendment: { carried: "amendmentCarried", "not-carried": "amendmentNotCarried", "not-quorate": "amendmentNotQuorate" },
  question: { carried: "questionCarried", "not-carried": "questionNotCarried", "not-quorate": "questionNotQuorate" },
} as const;

const declaredSentences = (ballot: MajorityBallot): readonly Sentence[] => {
  const say = sayOf(ballot);
  const { heads, outcome } = ballot;
  if (ballot.visibility !== "roll-call") {
    const values = { ballot: ballot.id, question: questionOf(ballot), for: heads.for, against: heads.against, abstain: heads.abstain };
    return [
      say(outcome === "carried" ? "procedureAgreed" : "procedureNotAgreed", values),
      ...(ballot.handCount ? [say("countedByHand", { ballot: ballot.id })] : []),
    ];
  }
  const { keys } = evaluate(ballot.rule, { heads, weight: ballot.weight, regions: ballot.regionCount });
  return [
    decisionSentence(ballot, say),
    // PKG-8: the vote whose amendment it fell with.
    ...(ballot.fell === undefined ? [] : [say("amendmentFell", { ballot: ballot.fell })]),
    ...countSentences(ballot, say),
    ...keys.map((key) => majoritySentence(key, ballot, say)),
    ...(ballot.stronglySupported ? [say("stronglySupported", { ballot: ballot.id })] : []),
    ...(ballot.extensions ?? []).map(({ closesAt, reason }) =>
      say("ballotExtended", {
        time: { kind: "time", at: closesAt },
        date: { kind: "date", at: closesAt },
        reason: { kind: "words", en: reason, cy: null },
      }),
    ),
    ...(ballot.interests.length > 0 ? [say("ballotInterests", { ballot: ballot.id, count: ballot.interests.length })] : []),
    ...(ballot.sitting === null ? [] : [quorumSentence(ballot, say)]),
  ];
};

const decisionSentence = (ballot: MajorityBallot, say: Say): Sentence => {
  const question = questionOf(ballot);
  if (ballot.proposal === null || ballot.version === null) {
    return say(decisionCodes.question[ballot.outcome], { ballot: ballot.id, question });
  }
  if (ballot.amendment !== undefined) {
    const { id, amendment, proposal, version } = ballot;
    const title: Value = { kind: "title", proposal, version };
    return say(decisionCodes.amendment[ballot.outcome], { ballot: id, amendment, proposal, version, title });
  }
  return say(decisionCodes.proposal[ballot.outcome], {
    ballot: ballot.id,
    proposal: ballot.proposal,
    version: ballot.version,
    title: { kind: "title", proposal: ballot.proposal, version: ballot.version },
  });
};

const countSentences = (ballot: MajorityBallot, say: Say): readonly Sentence[] => {
  const { heads, weight, regionCount, unitsPerVote } = ballot;
  const votes = (units: number): Value => ({ kind: "votes", units, unitsPerVote });
  return [
    ...(ballot.proposal === null ? [] : [say("questionPut", { question: questionOf(ballot) })]),
    say("voteHeads", { for: heads.for, against: heads.against, abstain: heads.abstain, didNotVote: didNotVote(heads) }),
    say("voteWeight", {
      for: votes(weight.for),
      against: votes(weight.against),
      abstain: votes(weight.abstain),
      didNotVote: votes(didNotVote(weight)),
      total: votes(weight.all),
    }),
    say("voteRegions", {
      for: regionCount.for,
      against: regionCount.against,
      neither: regionCount.abstain,
      didNotVote: didNotVote(regionCount),
    }),
    ...(ballot.textHash === null ? [] : [say(ballot.amendment === undefined ? "frozenText" : "frozenChanges", { hash: ballot.textHash })]),
  ];
};

const majorityCode = (key: KeyResult): SentenceCode => {
  if (key.metByBlockClause) return "majorityBlockClause";
  if (key.strict) return key.met ? "majorityMoreThanMet" : "majorityMoreThanNotMet";
  return key.met ? "majorityAtLeastMet" : "majorityAtLeastNotMet";
};

const optionOf = ({ options }: BallotPaper, index: number): Value => {
  const option = options[index];
  if (!option) throw new Error(`there is no option ${index + 1} on the paper`);
  return { kind: "words", en: option.en, cy: option.cy };
};

/** What a note says of a choice among options: what was asked and how it was counted, each winner by name, how many voted. */
const chosenSentences = (ballot: OptionsBallot): readonly Sentence[] => {
  const say = sayOf(ballot);
  const { id, paper, winners, ties, outcome, register, choices, interests } = ballot;
  const voted = choices.filter((choice) => choice !== null);
  const put = { ballot: id, question: questionOf(ballot) };
  return [
    outcome === "not-quorate" ? say("questionNotQuorate", put) : say("choicePut", { ...put, method: { kind: "term", term: paper.method } }),
    ...(outcome === "none-chosen" ? [say("noneChosen", { ballot: id })] : []),
    ...winners.map((winner) => say(paper.budget === undefined ? "optionChosen" : "optionFunded", { option: optionOf(paper, winner) })),
    say("choiceVotes", {
      cast: voted.length,
      abstain: voted.filter((choice) => choice === "abstain").length,
      didNotVote: register.length - interests.length - voted.length,
    }),
    ...ties.map((count) => say("choiceTie", { ballot: id, count })),
    ...(interests.length > 0 ? [say("ballotInterests", { ballot: id, count: interests.length })] : []),
    ...(ballot.sitting === null ? [] : [quorumSentence(ballot, say)]),
  ];
};

const majoritySentence = (key: Evaluation["keys"][number], ballot: MajorityBallot, say: Say): Sentence => {
  const amount = (n: number): Value => (key.key === "weight" ? { kind: "votes", units: n, unitsPerVote: ballot.unitsPerVote } : n);
  return say(majorityCode(key), {
    key: { kind: "term", term: key.key },
    fraction: { kind: "fraction", of: key.fraction.of, in: key.fraction.in },
    base: { kind: "term", term: key.base },
    of: amount(key.of),
    for: amount(key.for),
    fewest: key.blockedOnlyBy ?? 0,
  });
};

const quorumSentence = ({ quorum }: DeclaredBallot, say: Say): Sentence =>
  say("ballotQuorum", {
    seats: quorum.seats,
    seatsNeeded: quorum.seatsNeeded,
    regions: quorum.regions,
    regionsNeeded: quorum.regionsNeeded,
  });
