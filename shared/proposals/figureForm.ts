import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { textLimits } from "../textLimits.ts";
import { cleanLine } from "./document.ts";
import { type Figure, figureComparisons, figureSentence, readFigure } from "./figure.ts";
import type { Language } from "./state.ts";

/** The five fields in which a clause with a figure is written. */
export const figureParts = ["measure", "comparison", "value", "unit", "place"] as const;
/** One of them. */
export type FigurePart = (typeof figureParts)[number];
/** What stands in the fields, as typed. */
export type FigureFields = { readonly [part in FigurePart]: string };

/** The name of a field in a form: `figure.measure`. */
export const figureField = (part: FigurePart): string => `figure.${part}`;

/** The fields of a figure, or empty ones to begin with. */
export const figureToFields = (figure: Figure | null): FigureFields => ({
  measure: figure?.measure ?? "",
  comparison: figure?.comparison ?? "at-least",
  value: figure?.value ?? "",
  unit: figure?.unit ?? "",
  place: figure?.place ?? "",
});

/** Whether anything was filled in: the comparison always has a value. */
export const isFigureAsked = (fields: FigureFields): boolean =>
  figureParts.some((part) => part !== "comparison" && fields[part].trim() !== "");

/** Without full stops at the end: the sentence has its own. */
const unstopped = (text: string): string => cleanLine(text).replace(/[\s.]+$/u, "");

/** A number as people write it, with or without commas between thousands; null where it is none. */
function numberIn(typed: string): string | null {
  const text = cleanLine(typed);
  if (!/^(\d{1,3}(,\d{3})+|\d{1,12})(\.\d{1,4})?$/.test(text)) return null;
  return text.replaceAll(",", "").replace(/^0+(?=\d)/, "");
}

/**
 * The sentence of a clause with a figure, from its five fields (PRP-19); or everything that is wrong with them, each with its field.
 * What comes out reads back as the same figure, or it does not come out.
 */
export function composeFigure(fields: FigureFields, lang: Language): { readonly figure: Figure; readonly sentence: string } | Refusal {
  const [measure, unit, place] = [cleanLine(fields.measure), unstopped(fields.unit), unstopped(fields.place)];
  const comparison = figureComparisons.find((one) => one === fields.comparison);
  const value = numberIn(fields.value);
  const wrong: readonly (Refusal | null)[] = [
    measure === "" || measure.includes(":") || measure.length > textLimits.figureMeasure
      ? refuse("figureMeasureWrong", { most: textLimits.figureMeasure }, figureField("measure"))
      : null,
    comparison ? null : refuse("figureComparisonWrong", {}, figureField("comparison")),
    value === null ? refuse("figureValueWrong", {}, figureField("value")) : null,
    unit === "" || unit.includes(",") || unit.length > textLimits.figureUnit
      ? refuse("figureUnitWrong", { most: textLimits.figureUnit }, figureField("unit"))
      : null,
    place.length > textLimits.figurePlace ? refuse("figurePlaceWrong", { most: textLimits.figurePlace }, figureField("place")) : null,
  ];
  const [first, ...also] = wrong.filter(isRefusal);
  if (first) return also.length === 0 ? first : { ...first, also };
  if (!comparison || value === null) return refuse("figureValueWrong", {}, figureField("value"));
  const figure: Figure = { measure, comparison, value, unit, place };
  const sentence = figureSentence(figure, lang);
  const read = readFigure(sentence);
  const isSame = read !== null && read.lang === lang && figureParts.every((part) => read.figure[part] === figure[part]);
  return isSame ? { figure, sentence } : refuse("figureUnitWrong", { most: textLimits.figureUnit }, figureField("unit"));
}
