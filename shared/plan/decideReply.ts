import { addMonths, type Day } from "../calendar/days.ts";
import type { StandingOrders } from "../founding/standingOrders.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse, type Words, words } from "../journal.ts";
import { canBeChosen } from "../proposals/departments.ts";
import { nextProgressDay } from "./clocks.ts";
import type { PlanCommand } from "./commands.ts";
import { dayNamed } from "./dayNamed.ts";
import { decideEmbargo, dropSeals } from "./embargo.ts";
import { isEvidenceLink } from "./evidence.ts";
import { answerTo, replyTo, takenOnBy, tookOn } from "./questions.ts";
import { sealsOn } from "./seals.ts";
import type { Addressee, PlanItem, Reply } from "./state.ts";

type Asked<T extends PlanCommand["type"]> = Extract<PlanCommand, { type: T }>;
const quiet: Decision = { events: [] };
const wordsOrNull = (text: string | null, lang: "en" | "cy") => (text === null ? null : words(text, lang));

/**
 * Records a body's answer to one recommendation (PLN-6). The same answer again changes nothing; another one stands
 * before it; one under embargo is sealed first (PLN-17). Refuses an unknown recommendation, a day ahead, and an answer without what belongs to it.
 */
export const decideReply = (
  command: Asked<"RecordReply">,
  item: PlanItem,
  body: Addressee,
  orders: StandingOrders["plan"],
  facts: Facts,
): Decision | Refusal => {
  const number = command.recommendation;
  if (!item.recommendations.some((asked) => asked.number === number)) {
    return refuse("planRecommendationUnknown", { item: item.id, number }, "recommendation");
  }
  const receivedDay = dayNamed(command.receivedDay, item, facts, "receivedDay");
  if (isRefusal(receivedDay)) return receivedDay;
  // PLN-6: an answer has a reason; what is accepted has an owner and a date; what is outside their powers says whose it is.
  const accepted = tookOn(command.answer);
  if (command.answer !== "no-answer-yet" && command.reason === null) return refuse("replyReasonNeeded", {}, "reason");
  if (accepted && command.owner === null) return refuse("replyOwnerNeeded", {}, "owner");
  if (accepted && command.day === null) return refuse("replyDateNeeded", {}, "day");
  if (command.answer === "outside-powers" && command.sentTo === null) return refuse("replySentToNeeded", {}, "sentTo");
  if (command.answer === "outside-powers" && command.sentTo === body.code) return refuse("replySentToItself", {}, "sentTo");
  // PLN-21: asked on the day it came in, so that what was sealed in time is recorded in time.
  if (command.answer === "outside-powers" && command.sentTo !== null && !canBeChosen(command.sentTo, receivedDay))
    return refuse("replySentToUnknown", {}, "sentTo");
  if (command.releaseAt !== null) return decideEmbargo({ ...command, receivedDay }, item, facts);
  const event = {
    type: "ReplyRecorded",
    addressee: body.code,
    recommendation: number,
    answer: command.answer,
    receivedDay,
    reason: wordsOrNull(command.reason, command.lang),
    owner: accepted ? wordsOrNull(command.owner, command.lang) : null,
    day: accepted ? command.day : null,
    sentTo: command.answer === "outside-powers" ? command.sentTo : null,
    progressDueDay: progressDueAfterReply(command, item, body, receivedDay, orders.firstProgressMonths),
  };
  // PLN-19: what is answered now stands before what was sealed earlier.
  const overtaken = dropSeals(item, sealsOn(item, event));
  if (overtaken.length === 0 && isSameAsLast(event, item, facts)) return quiet;
  return { events: [...overtaken, { stream: `plan/${item.id}`, event }] };
};

/** PLN-8: the first report is due some months after the body's last answer, if it took anything on; a later change keeps the date. */
const progressDueAfterReply = (
  command: Asked<"RecordReply">,
  item: PlanItem,
  body: Addressee,
  received: Day,
  months: number,
): Day | null => {
  const after = item.recommendations.map(({ number }) =>
    number === command.recommendation ? command.answer : answerTo(item, body.code, number),
  );
  if (after.includes("no-answer-yet") || !after.some(tookOn)) return null;
  return body.progressDueDay ?? addMonths(received, months);
};

type ReplyDraft = Omit<Reply, "seq" | "reason" | "owner"> & { readonly reason: Words | null; readonly owner: Words | null };

/** The same reply sent again changes nothing. */
const isSameAsLast = (event: ReplyDraft, item: PlanItem, facts: Facts): boolean => {
  const last = replyTo(item, event.addressee, event.recommendation);
  const text = (hash: string | null) => (hash === null ? undefined : facts.wordsOf(hash));
  return (
    last !== undefined &&
    last.answer === event.answer &&
    last.receivedDay === event.receivedDay &&
    last.day === event.day &&
    last.sentTo === event.sentTo &&
    text(last.reason) === event.reason?.words &&
    text(last.owner) === event.owner?.words
  );
};

/**
 * Records a progress report (PLN-8), with a link to its evidence where it names one (PLN-14). Refuses one on what the body has not
 * taken on, and evidence that is no link over https.
 */
export const decideProgress = (
  command: Asked<"ReportProgress">,
  item: PlanItem,
  body: Addressee,
  orders: StandingOrders["plan"],
  facts: Facts,
): Decision | Refusal => {
  const number = command.recommendation;
  if (number !== null && !item.recommendations.some((asked) => asked.number === number)) {
    return refuse("planRecommendationUnknown", { item: item.id, number }, "recommendation");
  }
  const taken = takenOnBy(item, body.code);
  if (taken.length === 0) return refuse("progressNothingAccepted", { item: item.id });
  if (number !== null && !taken.includes(number)) return refuse("progressNotAccepted", { number }, "recommendation");
  const day = dayNamed(command.day, item, facts);
  if (isRefusal(day)) return day;
  if (command.evidence !== null && !isEvidenceLink(command.evidence)) return refuse("evidenceNotALink", {}, "evidence");
  const months = orders.progressMonths;
  const event = {
    type: "ProgressReported",
    addressee: body.code,
    recommendation: number,
    status: command.status,
    day,
    note: words(command.note, command.lang),
    ...(command.evidence === null ? {} : { evidence: words(command.evidence, command.lang) }),
    progressDueDay: body.progressDueDay === null ? addMonths(day, months) : nextProgressDay(body.progressDueDay, day, months),
  };
  return { events: [{ stream: `plan/${item.id}`, event }] };
};
