import { type Decision, type Facts, type Refusal, refuse, words } from "../journal.ts";
import type { EvidenceCommand } from "./commands.ts";
import { compare } from "./decimal.ts";
import { figuresNow } from "./figures.ts";
import type { EvidenceKnow } from "./know.ts";
import { onMeasure, placesKnown } from "./within.ts";

type CorrectionCommand = Extract<EvidenceCommand, { type: "AskFigureCorrection" | "AcceptFigureCorrection" | "RefuseFigureCorrection" }>;

/** Asks for a correction of one figure, or decides one: with a source, and with a reason (EVI-8, EVI-9). */
export function decideCorrection(command: CorrectionCommand, know: EvidenceKnow, facts: Facts): Decision | Refusal {
  const measure = know.measure(command.measure);
  const latest = measure?.revisions.at(-1);
  if (!measure || !latest) return refuse("measureUnknown", { measure: command.measure });
  if (command.type === "AskFigureCorrection") {
    const { area, year, value, seat } = command;
    const now = figuresNow(measure, facts.wordsOf, placesKnown(know, facts.wordsOf)).find((one) => one.area === area && one.year === year);
    if (!now) return refuse("figureUnknown", undefined, "area");
    if (now.summed) return refuse("figureSummed", undefined, "area");
    if (compare(now.value, value) === 0) return refuse("figureSame", undefined, "value");
    const waiting = measure.corrections.find(
      (one) => one.stage === "waiting" && one.area === area && one.year === year && one.seat === seat,
    );
    if (waiting && compare(waiting.value, value) === 0) return { events: [], answer: { correction: waiting.number } };
    if (waiting) return refuse("correctionWaits", { number: waiting.number });
    const number = measure.corrections.length + 1;
    const asked = { number, revision: latest.number, area, year, was: now.value, value, seat, source: words(command.source, command.lang) };
    return { events: onMeasure(measure.id, { type: "FigureCorrectionAsked", ...asked }), answer: { correction: number } };
  }
  const type = command.type === "AcceptFigureCorrection" ? "FigureCorrectionAccepted" : "FigureCorrectionRefused";
  const correction = measure.corrections.find((one) => one.number === command.correction);
  if (!correction) return refuse("correctionUnknown", { number: command.correction });
  if (correction.stage !== "waiting")
    return (correction.stage === "accepted") === (type === "FigureCorrectionAccepted")
      ? { events: [] }
      : refuse("correctionDecided", { number: correction.number });
  // EVI-9: the figure that was to be corrected is not there any more.
  if (type === "FigureCorrectionAccepted" && correction.revision !== latest.number)
    return refuse("correctionOfEarlier", { number: correction.number });
  return { events: onMeasure(measure.id, { type, number: correction.number, reason: words(command.reason, command.lang) }) };
}
