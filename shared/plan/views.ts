import type { Day } from "../calendar/days.ts";
import type { Hash, Stream, Time } from "../journal.ts";
import type { Answer, ProgressStatus } from "./events.ts";
import { answerTo, pauseNow, progressOn, replyTo, type Standing, standing, standingOf } from "./questions.ts";
import type { Addressee, Outcome, OutcomeCorrection, Pause, PlanItem, Progress, Reply } from "./state.ts";

/**
 * What the pages about outcomes and the plan show. Links go both ways along the chain (domain.md §7): each shape names
 * what it came from and what came of it, by id; pages turn ids into addresses and words into text.
 */

/** What an outcome or an item came from and led to. */
export interface Chain {
  readonly proposal: string;
  readonly version: number;
  /** SHA-256 of the text that was voted on. */
  readonly textHash: Hash;
  readonly sitting: string;
  /** The decision note that recorded it; notes have their sitting's number. */
  readonly note: string;
  readonly ballot: string;
  readonly outcome: string;
  readonly planItem: string | null;
  /** The streams of the journal that this rests on. */
  readonly streams: readonly Stream[];
}

/** The chain of an outcome. */
export const chainOf = (outcome: Outcome): Chain => ({
  proposal: outcome.proposal,
  version: outcome.version,
  textHash: outcome.textHash,
  sitting: outcome.sitting,
  note: outcome.sitting,
  ballot: outcome.ballot,
  outcome: outcome.number,
  planItem: outcome.planItem,
  streams: [
    `proposal/${outcome.proposal}`,
    `sitting/${outcome.sitting}`,
    `ballot/${outcome.ballot}`,
    `note/${outcome.sitting}`,
    `outcome/${outcome.number}`,
    ...(outcome.planItem === null ? [] : [`plan/${outcome.planItem}` as const]),
  ],
});

/** An outcome's page. `title` is words, found by the caller in the proposal. */
export interface OutcomeView {
  readonly number: string;
  readonly recordedAt: Time;
  readonly seq: number;
  readonly carried: boolean;
  readonly stronglySupported: boolean;
  readonly chain: Chain;
  readonly corrections: readonly OutcomeCorrection[];
  /** Where its plan item stands; null where it has none. */
  readonly standing: Standing | null;
}

/** The page of an outcome on a day. */
export const outcomeView = (outcome: Outcome, item: PlanItem | null, day: Day): OutcomeView => ({
  number: outcome.number,
  recordedAt: outcome.recordedAt,
  seq: outcome.seq,
  carried: outcome.carried,
  stronglySupported: outcome.stronglySupported,
  chain: chainOf(outcome),
  corrections: outcome.corrections,
  standing: item === null ? null : standing(item, day),
});

/** What one body said to one recommendation, and how far it has come. */
export interface AnswerView {
  readonly addressee: string;
  readonly answer: Answer;
  /** Null while nothing has been recorded. */
  readonly reply: Reply | null;
  /** Replies that stood before, oldest first. */
  readonly earlier: readonly Reply[];
  readonly progress: ProgressStatus | null;
  /** A promise whose date has passed without being reported done. */
  readonly promiseOverdue: boolean;
}

/** One recommendation with every body's answer. */
export interface RecommendationView {
  readonly number: number;
  readonly block: string | null;
  readonly text: Hash | null;
  readonly answers: readonly AnswerView[];
}

/** A plan item's page. */
export interface PlanItemView {
  readonly id: string;
  readonly seq: number;
  readonly chapter: string;
  readonly madeDay: Day;
  readonly chain: Chain | null;
  readonly standing: Standing;
  readonly clocks: { readonly receiptDueDay: Day; readonly replyDay: Day; readonly hardStopDay: Day };
  readonly pause: Pause | null;
  readonly pauses: readonly Pause[];
  readonly addressees: readonly (Addressee & { readonly standing: Standing })[];
  readonly recommendations: readonly RecommendationView[];
  /** Latest first. */
  readonly progress: readonly Progress[];
  /** How many answers of each kind, over all bodies and recommendations. */
  readonly counts: { readonly [answer in Answer]: number };
}

/** The page of an item on a day. `outcome` is null only if the record has none (which a fold cannot produce). */
export const planItemView = (item: PlanItem, outcome: Outcome | null, day: Day): PlanItemView => ({
  id: item.id,
  seq: item.seq,
  chapter: item.chapter,
  madeDay: item.madeDay,
  chain: outcome === null ? null : chainOf(outcome),
  standing: standing(item, day),
  clocks: { receiptDueDay: item.receiptDueDay, replyDay: item.replyDay, hardStopDay: item.hardStopDay },
  pause: pauseNow(item) ?? null,
  pauses: item.pauses,
  addressees: item.addressees.map((body) => ({ ...body, standing: standingOf(item, body, day) })),
  recommendations: item.recommendations.map((asked) => ({
    ...asked,
    answers: item.addressees.map((body) => answerView(item, body.code, asked.number, day)),
  })),
  progress: item.progress.toReversed(),
  counts: answerCounts(item),
});

const answerView = (item: PlanItem, addressee: string, number: number, day: Day): AnswerView => {
  const reply = replyTo(item, addressee, number) ?? null;
  const progress = progressOn(item, addressee, number)?.status ?? null;
  return {
    addressee,
    answer: answerTo(item, addressee, number),
    reply,
    earlier: item.replies.filter((one) => one.addressee === addressee && one.recommendation === number && one !== reply),
    progress,
    promiseOverdue: reply?.day != null && reply.day < day && progress !== "done",
  };
};

/** How many answers of each kind an item has, one for each body and recommendation. */
export const answerCounts = (item: PlanItem): PlanItemView["counts"] => {
  const counts = { accepted: 0, "in-part": 0, "not-accepted": 0, "outside-powers": 0, "no-answer-yet": 0 };
  for (const body of item.addressees) {
    for (const asked of item.recommendations) counts[answerTo(item, body.code, asked.number)] += 1;
  }
  return counts;
};
