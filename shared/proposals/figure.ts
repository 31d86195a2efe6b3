import type { Language } from "./state.ts";

/** How a numeric clause compares what is measured with its value. */
export const figureComparisons = ["at-least", "at-most", "exactly", "more-than", "less-than"] as const;
/** One of them. */
export type FigureComparison = (typeof figureComparisons)[number];

/** A numeric clause taken apart: "Homes within 15 minutes' walk of a hall: at least 90 % of residents, in every ward." */
export interface Figure {
  readonly measure: string;
  readonly comparison: FigureComparison;
  /** A decimal number without separators: `90`, `2.5`. */
  readonly value: string;
  readonly unit: string;
  /** Where it is measured; empty: everywhere the proposal extends to. */
  readonly place: string;
}

const words: { readonly [lang in Language]: { readonly [comparison in FigureComparison]: string } } = {
  en: { "at-least": "at least", "at-most": "at most", exactly: "exactly", "more-than": "more than", "less-than": "less than" },
  cy: { "at-least": "o leiaf", "at-most": "dim mwy na", exactly: "yn union", "more-than": "mwy na", "less-than": "llai na" },
};

const grouped = (value: string): string => value.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

/** The plain sentence of a figure (PRP-19). The measure and the unit are not empty, the unit holds no comma. */
export function figureSentence({ measure, comparison, value, unit, place }: Figure, lang: Language): string {
  return `${measure}: ${words[lang][comparison]} ${grouped(value)} ${unit}${place === "" ? "" : `, ${place}`}.`;
}

const escaped = (text: string): string => text.replace(/ /g, "\\s");
const patterns = (["en", "cy"] as const).map((lang) => {
  const known = Object.entries(words[lang]).map(([, said]) => escaped(said));
  return [
    lang,
    new RegExp(`^([^:]+): (${known.join("|")}) (\\d{1,3}(?:,\\d{3})*|\\d+)(\\.\\d{1,4})? ([^,]+?)(?:, (.+))?\\.$`, "u"),
  ] as const;
});

/**
 * The figure that a clause's words state, or null where they are no figure's sentence (PRP-19). The words are the truth and
 * the figure is read from them, so nothing can say one thing in the sentence and another in the form.
 */
export function readFigure(text: string): { readonly figure: Figure; readonly lang: Language } | null {
  for (const [lang, pattern] of patterns) {
    const [, measure, said, whole, part = "", unit, place = ""] = pattern.exec(text.trim()) ?? [];
    const comparison = figureComparisons.find((one) => words[lang][one] === said);
    if (!measure || !comparison || !whole || !unit) continue;
    const value = `${whole.replaceAll(",", "").replace(/^0+(?=\d)/, "")}${part}`;
    return { figure: { measure, comparison, value, unit, place }, lang };
  }
  return null;
}
