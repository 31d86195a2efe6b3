import type { Sitting } from "../../../shared/sittings/state.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";

/** What one table told the plenary; null where its words were withdrawn. */
export interface ReportShown {
  readonly table: number;
  readonly points: readonly { readonly key: string; readonly said: Said | null }[];
  readonly notAgreed: Said | null;
  readonly hasNotAgreed: boolean;
}

/** The reports of one round in small groups. */
export interface RoundReports {
  readonly round: string;
  readonly tables: number;
  readonly reports: readonly ReportShown[];
}

/** What the small groups of a sitting reported, round by round (GRP-8). */
export const reportsShown = (context: Reading, { rounds, tables = {} }: Sitting, lang: Lang): readonly RoundReports[] =>
  rounds.flatMap(({ id, phase }): readonly RoundReports[] => {
    const met = phase.name === "waiting" ? undefined : tables[id]?.tables;
    if (!met) return [];
    const reports = met.flatMap(({ number, report }) =>
      report
        ? [
            {
              ...{ table: number, points: report.points.map((key) => ({ key, said: said(context, key, lang) })) },
              ...{ notAgreed: said(context, report.notAgreed, lang), hasNotAgreed: report.notAgreed !== null },
            },
          ]
        : [],
    );
    return [{ round: id, tables: met.length, reports }];
  });
