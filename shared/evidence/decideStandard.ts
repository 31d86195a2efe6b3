import { type Decision, type Facts, type Refusal, refuse, words } from "../journal.ts";
import { type Figure, readFigure } from "../proposals/figure.ts";
import type { EvidenceCommand } from "./commands.ts";
import type { EvidenceKnow } from "./know.ts";
import { onMeasure } from "./within.ts";

type StandardCommand = Extract<EvidenceCommand, { type: "SetStandard" | "EndStandard" }>;

/** The figure that a clause of an adopted text states; null where it states none. Its number before it is left out. */
export const clauseFigure = (text: string | null | undefined): Figure | null =>
  readFigure((text ?? "").replace(/^\d+[.)]\s+/, ""))?.figure ?? null;

/** Whether a clause's unit is a share of something: "% of residents", "per cent", "y cant". */
const isShare = (unit: string): boolean => /%|\bper ?cent\b|\by ?cant\b/i.test(unit);

/** Makes a numeric clause of an adopted text a standard, with the figure that the clause itself states; or ends one (EVI-10, EVI-11). */
export function decideStandard(command: StandardCommand, know: EvidenceKnow, facts: Facts): Decision | Refusal {
  const measure = know.measure(command.measure);
  if (!measure) return refuse("measureUnknown", { measure: command.measure }, "measure");
  if (command.type === "EndStandard") {
    const standard = measure.standards.find((one) => one.number === command.standard);
    if (!standard) return refuse("standardUnknown", { number: command.standard });
    if (standard.ended) return { events: [] };
    return {
      events: onMeasure(measure.id, { type: "StandardEnded", number: standard.number, reason: words(command.reason, command.lang) }),
    };
  }
  const { item, recommendation } = command;
  const asked = know.planItem(item)?.recommendations.find((one) => one.number === recommendation);
  if (!asked) return refuse("clauseUnknown", { item, number: recommendation }, "clause");
  const figure = clauseFigure(asked.text === null ? null : facts.wordsOf(asked.text));
  if (!figure) return refuse("clauseWithoutFigure", { item, number: recommendation }, "clause");
  // EVI-16: minutes are not held against a share of residents.
  if (isShare(figure.unit) !== (measure.revisions.at(-1)?.unit === "percent"))
    return refuse("clauseOtherUnit", { item, number: recommendation, unit: figure.unit }, "clause");
  if (measure.standards.some((one) => one.ended === null && one.item === item && one.recommendation === recommendation))
    return { events: [] };
  const number = measure.standards.length + 1;
  const { comparison, value } = figure;
  return {
    events: onMeasure(measure.id, { type: "StandardSet", number, item, recommendation, comparison, value }),
    answer: { standard: number },
  };
}
