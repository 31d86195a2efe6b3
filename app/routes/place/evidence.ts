import type { Unit } from "../../../shared/evidence/units.ts";
import { extentOf, gapOf, standingStandards } from "../../../shared/evidence/views.ts";
import type { Place } from "../../../shared/places/place.ts";
import type { FigureComparison } from "../../../shared/proposals/figure.ts";
import type { Lang } from "../../locales/href.ts";
import { allMeasures, areaName, changeText, figureText, measureTitle, viewOf } from "../evidence/shown.ts";
import { type Reading, said } from "../proposals/said.ts";

/** A measure's figures for a place, ready to show. */
export interface MeasureHere {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly invented: boolean;
  readonly source: { readonly text: string; readonly lang?: Lang } | null;
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly first: { readonly year: number; readonly text: string } | null;
    readonly latest: { readonly year: number; readonly text: string };
    readonly change: string;
    /** Against each standard that stands (EVI-12). */
    readonly gaps: readonly {
      readonly item: string;
      readonly comparison: FigureComparison;
      readonly value: string;
      readonly points: boolean;
      readonly shortBy: string | null;
    }[];
  }[];
}

/** What figures say of a place: of the authorities it is made of, or of the region; measures without one are left out (PLC-6). */
export function evidenceShown(context: Reading, place: Place, lang: Lang): readonly MeasureHere[] {
  const codes = place.kind === "region" ? [place.id] : place.authorities;
  return allMeasures(context).flatMap((measure): readonly MeasureHere[] => {
    const about = measure.revisions.at(-1);
    const view = viewOf(context, measure);
    const rows = view.rows.filter(({ code }) => codes.includes(code));
    if (!about || rows.length === 0) return [];
    const text = (value: string): string => figureText(value, about.unit, lang);
    const standards = standingStandards(measure).map((standard) => ({
      standard,
      gap: gapOf(view, standard, extentOf(standard, context.assembly)),
    }));
    return [
      {
        ...{ id: measure.id, title: measureTitle(context, measure, lang), unit: about.unit, invented: about.invented },
        source: said(context, about.source, lang),
        rows: rows.flatMap((row) => {
          const years = Object.values(row.figures).toSorted((a, b) => a.year - b.year);
          const [first, latest] = [years[0], years.at(-1)];
          if (!first || !latest) return [];
          return [
            {
              ...{ code: row.code, name: areaName(context, row, lang), change: changeText(row.change) },
              first: first === latest ? null : { year: first.year, text: text(first.value) },
              latest: { year: latest.year, text: text(latest.value) },
              gaps: standards.flatMap(({ standard, gap }) =>
                gap
                  .filter(({ area }) => area.code === row.code)
                  .map(({ shortBy }) => ({
                    ...{ item: standard.item, comparison: standard.comparison, value: text(standard.value) },
                    points: about.unit === "percent",
                    shortBy: shortBy === null ? null : figureText(shortBy, about.unit === "percent" ? "count" : about.unit, lang),
                  })),
              ),
            },
          ];
        }),
      },
    ];
  });
}
