import { type FigureComparison, figureComparisons } from "../../shared/proposals/figure.ts";
import { type FigurePart, figureField } from "../../shared/proposals/figureForm.ts";
import { textLimits } from "../../shared/textLimits.ts";
import { Select } from "../components/Select.tsx";
import { TextField } from "../components/TextField.tsx";
import type { Labels } from "../locales/refusal.ts";
import { type T, useWords } from "../locales/words.tsx";

/** The fields of a clause with a figure as errors call them. */
export const figureLabels = (t: T): Labels => ({
  [figureField("measure")]: t("editor.figureMeasure"),
  [figureField("comparison")]: t("editor.figureComparison"),
  [figureField("value")]: t("editor.figureValue"),
  [figureField("unit")]: t("editor.figureUnit"),
  [figureField("place")]: t("editor.figurePlace"),
});

/** How values are compared, in words. */
export const comparisonName = (t: T, comparison: FigureComparison): string => {
  switch (comparison) {
    case "at-least":
      return t("editor.atLeast");
    case "at-most":
      return t("editor.atMost");
    case "exactly":
      return t("editor.exactly");
    case "more-than":
      return t("editor.moreThan");
    case "less-than":
      return t("editor.lessThan");
  }
};

interface FigureFieldsProps {
  /** What each field begins with. */
  readonly start: (part: FigurePart) => string;
  readonly errorOf: (field: string) => string | undefined;
  /** Begins the ids, where the same fields stand twice on a page. */
  readonly within?: string;
}

/** The five fields of a clause with a figure: measure, comparison, value, unit, place (PRP-19). */
export function FigureFields({ start, errorOf, within = "" }: FigureFieldsProps) {
  const { t } = useWords();
  const labels = figureLabels(t);
  const field = (part: FigurePart) => {
    const name = figureField(part);
    return { name, id: `${within}${name}`, label: labels[name] ?? name, defaultValue: start(part), error: errorOf(name) };
  };
  return (
    <>
      <TextField {...field("measure")} hint={t("editor.figureMeasureHint")} maxLength={textLimits.figureMeasure} />
      <Select
        {...field("comparison")}
        width="short"
        options={figureComparisons.map((one) => ({ value: one, text: comparisonName(t, one) }))}
      />
      <TextField
        {...field("value")}
        hint={t("editor.figureValueHint")}
        width="short"
        inputMode="decimal"
        maxLength={textLimits.figureValue}
      />
      <TextField {...field("unit")} hint={t("editor.figureUnitHint")} width="medium" maxLength={textLimits.figureUnit} />
      <TextField {...field("place")} hint={t("editor.figurePlaceHint")} maxLength={textLimits.figurePlace} />
    </>
  );
}
