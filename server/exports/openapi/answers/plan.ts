import { z } from "zod";
import { bilingual, byHand, count, day, hash, time, url, words } from "./parts.ts";

const standing = { status: z.string(), day: day.nullable(), committed: z.boolean() };

const line = {
  ...{ id: z.string(), url, title: bilingual.nullable(), chapter: z.string(), made: day },
  standing: z.looseObject(standing),
  addressees: z.array(z.looseObject({ code: z.string(), ...standing })),
  ...{ outcome: z.string(), vote: z.string().nullable(), proposal: z.string().nullable() },
};

const answer = z.looseObject({
  ...{ addressee: z.string(), answer: z.string(), received: day.nullable(), reason: words, owner: words },
  ...{ promisedFor: day.nullable(), promiseOverdue: z.boolean(), sentTo: z.string().nullable(), progress: z.string().nullable() },
  earlier: z.array(z.looseObject({ answer: z.string(), received: day, reason: words })),
});

/** The plan's agenda. */
export const plan = z.looseObject({ day, items: z.array(z.looseObject(line)) });

/** An item of the plan with every recommendation, answer and report. */
export const planItem = z.looseObject({
  ...line,
  entry: count,
  clocks: z.looseObject({ receiptDueDay: day, replyDay: day, hardStopDay: day }),
  pauses: z.array(z.looseObject({ from: day, until: day.nullable(), reason: z.string(), note: words })),
  recommendations: z.array(z.looseObject({ number: count, text: words, answers: z.array(answer) })),
  progress: z.array(z.looseObject({ addressee: z.string(), recommendation: count.nullable(), status: z.string(), day, note: words })),
});

const tally = z.record(z.string(), count);

/** What was asked of each department, what it answered and delivered, today. */
export const planAnswers = z.looseObject({
  day,
  departments: z.array(z.looseObject({ code: z.string(), nations: z.array(z.string()), figures: tally, daysLateAtMost: count.nullable() })),
  all: tally,
});

/** An outcome of the assembly. */
export const outcome = z.looseObject({
  ...{ number: z.string(), url, recordedAt: time, entry: count, title: bilingual.nullable() },
  ...{ carried: z.boolean(), stronglySupported: z.boolean(), vote: z.string(), proposal: z.string(), version: count, textHash: hash },
  ...{ sitting: z.string(), planItem: z.string().nullable() },
  byHand,
  corrections: z.array(z.looseObject({ number: count, at: time, text: words, reason: words })),
});

/** The register of outcomes. */
export const outcomes = z.looseObject({ outcomes: z.array(outcome) });
