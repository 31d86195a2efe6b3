import { clauseFigure } from "../../../shared/evidence/decideStandard.ts";
import type { FigureComparison } from "../../../shared/proposals/figure.ts";
import type { Lang } from "../../locales/href.ts";
import { allMeasures, measureTitle } from "../evidence/shown.ts";
import { measureShown } from "../evidence-measure/load.ts";
import type { Reading } from "../proposals/said.ts";

/** A clause of an adopted text that states a figure. */
export interface FigureClause {
  /** `NCSP-0001 2`: item and recommendation. */
  readonly id: string;
  readonly item: string;
  readonly recommendation: number;
  readonly text: string;
  readonly lang: Lang;
  /** The figure as it would be the standard. */
  readonly comparison: FigureComparison;
  readonly value: string;
}

/** Numeric clauses of everything on the plan that are no standard of any measure yet (EVI-10). */
export function clausesWithout(context: Reading): readonly FigureClause[] {
  const linked = new Set(
    allMeasures(context).flatMap(({ standards }) =>
      standards.filter(({ ended }) => ended === null).map(({ item, recommendation }) => `${item} ${recommendation}`),
    ),
  );
  return context.assembly.ids("plan").flatMap((item) =>
    (context.assembly.planItem(item)?.recommendations ?? []).flatMap(({ number, text }): readonly FigureClause[] => {
      const words = text === null ? null : context.words(text);
      const id = `${item} ${number}`;
      const figure = words === null ? null : clauseFigure(words);
      if (text === null || words === null || linked.has(id) || figure === null) return [];
      return [
        { id, item, recommendation: number, text: words, lang: context.langOf(text), comparison: figure.comparison, value: figure.value },
      ];
    }),
  );
}

/** What the desk works on: measures, corrections that wait, standards that stand, clauses that could become one. */
export function deskEvidence(context: Reading, lang: Lang) {
  const measures = allMeasures(context).flatMap((measure) => measureShown(context, measure, lang) ?? []);
  return {
    measures: allMeasures(context).map((measure) => ({
      id: measure.id,
      title: measureTitle(context, measure, lang),
      unit: measure.revisions.at(-1)?.unit ?? null,
      revision: measure.revisions.length,
    })),
    waiting: measures.flatMap(({ id, title, corrections }) =>
      corrections.filter(({ stage }) => stage === "waiting").map((correction) => ({ measure: id, title, ...correction })),
    ),
    standards: measures.flatMap(({ id, title, gaps }) =>
      gaps.map(({ number, item, comparison, value }) => ({ measure: id, title, number, item, comparison, value })),
    ),
    clauses: clausesWithout(context),
    areas: context.assembly.areas?.areas ?? 0,
  };
}
/** See `deskEvidence`. */
export type DeskEvidence = ReturnType<typeof deskEvidence>;
