import { addWorkingDays, ukDay } from "../../calendar/days.ts";
import { nationalStandingOrders } from "../../founding/standingOrders.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../../journal.ts";
import { noteSources } from "../decide.ts";
import { type About, type MinutesKnow, onMinutes, paragraphWith } from "./about.ts";
import { resultAt } from "./asPublished.ts";
import type { MinutesCommand } from "./commands.ts";
import { composeMinutes, type MinutesParagraph, minutesText } from "./compose.ts";
import { answerCorrection, askCorrection } from "./decideCorrections.ts";
import { publishMinutes } from "./decidePublish.ts";
import { recordMinutes } from "./recordParagraphs.ts";
import { currentMinutes, stageOf, untouchedMinutes } from "./state.ts";

/** The paragraphs of a sitting's minutes as they stand now, or stood at an entry; none before its note is drafted. */
export const minutesOf = (
  sitting: string,
  know: Pick<MinutesKnow, "note" | "sitting" | "minutes" | "ballotsOf" | "roll">,
  upTo?: number,
): readonly MinutesParagraph[] => {
  const [note, held] = [know.note(sitting), know.sitting(sitting)];
  if (!note || !held) return [];
  const minutes = know.minutes(sitting);
  const sources = noteSources(note, held, know);
  // MIN-9, MIN-18: a version goes on saying what it said, also where votes were counted again later.
  const version = upTo === undefined ? minutes?.published : minutes?.versions.findLast(({ seq }) => seq <= upTo);
  const at = version?.at;
  const ballots = at === undefined ? sources.ballots : sources.ballots.map((one) => resultAt(one, at));
  return composeMinutes(recordMinutes({ ...sources, ballots }), minutes, upTo);
};

/** Working days in which attendees may ask for corrections, where the standing orders do not say (MIN-13). */
const usualCorrectionDays = 10;

/** Decides what is asked of the minutes of a sitting. Who may ask stands in the table of permissions. */
export const decideMinutes = (command: MinutesCommand, know: MinutesKnow, facts: Facts): Decision | Refusal => {
  const [note, sitting] = [know.note(command.sitting), know.sitting(command.sitting)];
  if (!note || !sitting) return refuse("minutesUnknown", { sitting: command.sitting });
  const minutes = know.minutes(command.sitting) ?? untouchedMinutes(command.sitting);
  const paragraphs = minutesOf(sitting.id, know);
  const about: About = { know, facts, sitting, note, minutes, paragraphs, contentHash: facts.sha256(minutesText(paragraphs)) };
  if (command.type === "AddToMinutes") return addToMinutes(command, about);
  if (command.type === "SettleAction") return settleAction(command, about);
  // MIN-15: what the assembly approved stands as it is.
  if (stageOf(minutes) === "published")
    return command.type === "PublishMinutes" ? { events: [] } : refuse("minutesLocked", { sitting: sitting.id });
  switch (command.type) {
    case "ChangeMinutes":
    case "RestoreMinutes":
      return changeParagraph(command, about);
    case "AddMinutesParagraph":
      return addParagraph(command, about);
    case "RemoveMinutesParagraph":
      return removeParagraph(command, about);
    case "AgreeAction":
      return agreeAction(command, about);
    case "CirculateMinutes":
      return circulate(command, about);
    case "AskCorrection":
      return askCorrection(command, about);
    case "AcceptCorrection":
    case "RefuseCorrection":
      return answerCorrection(command, about);
    case "PublishMinutes":
      return publishMinutes(command, about);
  }
};

type Asked<T extends MinutesCommand["type"]> = Extract<MinutesCommand, { type: T }>;

/** MIN-10: a paragraph says something else, with a reason; or again what was generated. */
const changeParagraph = (command: Asked<"ChangeMinutes" | "RestoreMinutes">, about: About): Decision | Refusal => {
  const { sitting, paragraph: key } = command;
  const found = paragraphWith(about, key);
  if (isRefusal(found)) return found;
  if (command.type === "RestoreMinutes" && found.changed === null) return { events: [] };
  const [en, cy] = command.type === "ChangeMinutes" ? [words(command.en, "en"), words(command.cy, "cy")] : [null, null];
  const reason = words(command.reason, command.lang);
  return { events: [onMinutes(about, { type: "MinutesParagraphChanged", sitting, key, en, cy, reason })], answer: { paragraph: found.id } };
};

/** MIN-11: a paragraph of the secretariat's own, behind another. */
const addParagraph = ({ sitting, after, en, cy }: Asked<"AddMinutesParagraph">, about: About): Decision | Refusal => {
  const found = paragraphWith(about, after);
  if (isRefusal(found)) return { ...found, field: "after" };
  const key = `s${about.minutes.own.length + 1}`;
  const event = { type: "MinutesParagraphAdded", sitting, key, after, en: words(en, "en"), cy: words(cy, "cy") };
  return { events: [onMinutes(about, event)], answer: { paragraph: key } };
};

/** MIN-11: only the secretariat's own can be taken away; what the record gives is changed with a reason. */
const removeParagraph = ({ sitting, paragraph: key, reason, lang }: Asked<"RemoveMinutesParagraph">, about: About): Decision | Refusal => {
  const found = paragraphWith(about, key);
  if (isRefusal(found)) return found;
  if (found.kind !== "own") return refuse("minutesFromRecord", { paragraph: found.id }, "paragraph");
  return { events: [onMinutes(about, { type: "MinutesParagraphRemoved", sitting, key, reason: words(reason, lang) })] };
};

/** MIN-17: what somebody is to do, and by when. */
const agreeAction = ({ sitting, owner, en, cy, day, lang }: Asked<"AgreeAction">, about: About): Decision => {
  const action = `t${about.minutes.actions.length + 1}`;
  const said = { owner: words(owner, lang), en: words(en, "en"), cy: words(cy, "cy") };
  return { events: [onMinutes(about, { type: "ActionAgreed", sitting, action, ...said, day })], answer: { action } };
};

/** MIN-17: an action is followed up for as long as it takes, also once the minutes are locked. */
const settleAction = ({ action, done }: Asked<"SettleAction">, about: About): Decision | Refusal => {
  const found = about.minutes.actions.find((one) => one.action === action);
  if (!found) return refuse("minutesActionUnknown", { action });
  if ((found.doneAt !== null) === done) return { events: [] };
  return { events: [onMinutes(about, { type: "ActionSettled", action, done })] };
};

/**
 * MIN-12: sends the minutes round as their next version, once the decision note is confirmed: from then on nothing that the record
 * gives can change. Sent round already as they stand: nothing happens.
 */
const circulate = ({ sitting, contentHash: read }: Asked<"CirculateMinutes">, about: About): Decision | Refusal => {
  const { note, minutes, contentHash, know, facts } = about;
  if (note.phase !== "confirmed") return refuse("minutesNoteFirst", { sitting });
  if (read !== null && read !== contentHash) return refuse("minutesChanged", { sitting });
  const last = currentMinutes(minutes);
  if (last?.contentHash === contentHash) return { events: [] };
  const version = (last?.number ?? 0) + 1;
  const orders = know.founding?.orders ?? nationalStandingOrders;
  const correctionsUntil = addWorkingDays(ukDay(facts.at), orders.minutes?.correctionWorkingDays ?? usualCorrectionDays);
  return {
    events: [onMinutes(about, { type: "MinutesCirculated", sitting, version, contentHash, correctionsUntil })],
    answer: { version },
  };
};

/** MIN-16: a numbered addition; what it corrects stays readable. */
const addToMinutes = ({ sitting, paragraph: key, en, cy, reason, lang }: Asked<"AddToMinutes">, about: About): Decision | Refusal => {
  if (!about.minutes.published) return refuse("minutesNotPublished", { sitting });
  const found = key === null ? null : about.paragraphs.find((one) => one.key === key);
  if (found === undefined) return refuse("minutesParagraphUnknown", { paragraph: key ?? "" }, "paragraph");
  const number = about.minutes.additions.length + 1;
  const said = { en: words(en, "en"), cy: words(cy, "cy"), reason: words(reason, lang) };
  return { events: [onMinutes(about, { type: "MinutesAdded", number, key, ...said })], answer: { number } };
};
