import { seatView } from "../../../shared/amendments/views.ts";
import { compare, thousandths } from "../../../shared/evidence/decimal.ts";
import type { Measure, Standard } from "../../../shared/evidence/state.ts";
import { type AreaRow, extentOf, type GapRow, gapOf, standingStandards } from "../../../shared/evidence/views.ts";
import { shadeOf } from "../../charts/mosaicPlan.ts";
import type { Lang } from "../../locales/href.ts";
import { areaName, changeText, figureText, measureTitle, placeName, placesFor, viewOf } from "../evidence/shown.ts";
import { type Reading, said } from "../proposals/said.ts";

function clauseWords(context: Reading, { item, recommendation }: Standard, lang: Lang) {
  const asked = context.assembly.planItem(item)?.recommendations.find(({ number }) => number === recommendation);
  return asked?.text ? said(context, asked.text, lang) : null;
}

/** A measure ready for its page: every text in the page's language. */
export function measureShown(context: Reading, measure: Measure, lang: Lang) {
  const latest = measure.revisions.at(-1);
  if (!latest) return null;
  const { unit } = latest;
  const view = viewOf(context, measure);
  const places = placesFor(view.rows.flatMap(({ figures }) => Object.values(figures).map(({ value }) => value)));
  const text = (value: string): string => figureText(value, unit, lang, places);
  const row = (area: AreaRow) => ({
    code: area.code,
    name: areaName(context, area, lang),
    region: area.level === "authority" && area.region !== "" ? placeName(context, area.region, lang) : "",
    cells: view.years.map((year) => {
      const figure = area.figures[year];
      return figure ? { text: text(figure.value), corrected: figure.corrected?.number ?? null, partial: figure.partial ?? null } : null;
    }),
    change: changeText(area.change),
  });
  const wide = view.rows.filter(({ level }) => level !== "authority");
  // Where no figure is for a nation or more, no region stands for all.
  const first = wide.find(({ level }) => level !== "region");
  const regions = wide.filter(({ level }) => level === "region");
  const year = view.years.at(-1) ?? 0;
  const values = regions.flatMap(({ figures }) => figures[year]?.value ?? []).toSorted(compare);
  const [least, most] = [values[0] ?? "0", values.at(-1) ?? "0"];
  return {
    id: measure.id,
    title: measureTitle(context, measure, lang),
    unit,
    invented: latest.invented,
    sums: latest.sums,
    years: view.years,
    year,
    widest: first && {
      ...row(first),
      trend: Object.values(first.figures).map((one) => ({ year: one.year, value: one.value, text: text(one.value) })),
    },
    wide: wide.map(row),
    tiles: regions.flatMap(({ code, figures }) => {
      const figure = figures[year];
      // More is stronger; the least is the lightest that is not empty.
      return figure ? [{ code, value: text(figure.value), shade: shadeOf(Math.max(1, thousandths(figure.value, least, most)), 1000) }] : [];
    }),
    authorities: view.rows.filter(({ level }) => level === "authority").map(row),
    unpublished: view.unpublished.map((code) => placeName(context, code, lang)),
    gaps: standingStandards(measure).map((standard) => {
      const gap = gapOf(view, standard, extentOf(standard, context.assembly));
      const inRow = ({ area, now, shortBy }: GapRow) => ({
        code: area.code,
        name: areaName(context, area, lang),
        now: text(now),
        shortBy: shortBy === null ? null : figureText(shortBy, unit === "percent" ? "count" : unit, lang),
      });
      return {
        number: standard.number,
        item: standard.item,
        // EVI-16: a figure alone leaves out where and for whom it was asked.
        words: clauseWords(context, standard, lang),
        comparison: standard.comparison,
        value: text(standard.value),
        points: unit === "percent",
        short: gap.filter(({ met, area }) => !met && area.level === "authority").length,
        of: gap.filter(({ area }) => area.level === "authority").length,
        rows: gap.filter(({ area }) => area.level !== "authority").map(inRow),
        authorities: gap.filter(({ area }) => area.level === "authority").map(inRow),
      };
    }),
    corrections: measure.corrections.toReversed().map((one) => {
      const area = view.rows.find(({ code }) => code === one.area);
      const seat = seatView(one.seat, context.assembly.roll);
      return {
        number: one.number,
        stage: one.stage,
        at: one.at,
        area: area ? areaName(context, area, lang) : one.area,
        year: one.year,
        was: text(one.was),
        value: text(one.value),
        source: said(context, one.source, lang),
        seat: seat?.number ?? null,
        group: seat?.group ? said(context, seat.group, lang) : null,
        reason: one.decided && said(context, one.decided.reason, lang),
      };
    }),
    source: said(context, latest.source, lang),
    licence: said(context, latest.licence, lang),
    day: latest.day,
    importedAt: latest.at,
    entry: latest.seq,
    revision: latest.number,
    hash: latest.hash,
  };
}
/** See `measureShown`. */
export type MeasureShown = NonNullable<ReturnType<typeof measureShown>>;
