import { ukDay } from "../../calendar/days.ts";
import { type Decision, isRefusal, type Refusal, refuse, words } from "../../journal.ts";
import { type About, onMinutes, paragraphWith } from "./about.ts";
import type { MinutesCommand } from "./commands.ts";
import { currentMinutes } from "./state.ts";

type Asked<T extends MinutesCommand["type"]> = Extract<MinutesCommand, { type: T }>;

/** MIN-13: whoever attended says what is wrong with a paragraph, until the day that was named when the minutes were sent round. */
export const askCorrection = ({ sitting, seat, paragraph, text, lang }: Asked<"AskCorrection">, about: About): Decision | Refusal => {
  const { minutes, facts } = about;
  const version = currentMinutes(minutes);
  if (!version) return refuse("minutesNotCirculated", { sitting });
  if (about.sitting.attendance[seat] === undefined) return refuse("correctionAttendeesOnly", { sitting });
  if (ukDay(facts.at) > version.correctionsUntil) return refuse("correctionTooLate", { day: version.correctionsUntil });
  const found = paragraphWith(about, paragraph);
  if (isRefusal(found)) return found;
  const waits = minutes.corrections.some((one) => one.seat === seat && one.key === paragraph && one.answer === null);
  if (waits) return refuse("correctionWaits", { paragraph: found.id }, "paragraph");
  const number = minutes.corrections.length + 1;
  const event = { type: "CorrectionAsked", number, seat, key: paragraph, text: words(text, lang) };
  return { events: [onMinutes(about, event)], answer: { number } };
};

/** MIN-14: each is accepted, and the paragraph says what the secretariat writes; or refused. Both with a reason that everybody reads. */
export const answerCorrection = (command: Asked<"AcceptCorrection" | "RefuseCorrection">, about: About): Decision | Refusal => {
  const { sitting, correction: number } = command;
  const found = about.minutes.corrections.find((one) => one.number === number);
  if (!found) return refuse("correctionUnknown", { number });
  const accepted = command.type === "AcceptCorrection";
  if (found.answer) return found.answer.accepted === accepted ? { events: [] } : refuse("correctionAnswered", { number });
  const reason = words(command.reason, command.lang);
  const answered = onMinutes(about, { type: "CorrectionAnswered", number, accepted, reason });
  if (command.type === "RefuseCorrection") return { events: [answered] };
  const paragraph = paragraphWith(about, found.key);
  if (isRefusal(paragraph)) return paragraph;
  const said = { en: words(command.en, "en"), cy: words(command.cy, "cy"), reason, correction: number };
  return { events: [answered, onMinutes(about, { type: "MinutesParagraphChanged", sitting, key: found.key, ...said })] };
};
