import { areaName, measureTitle } from "../../app/routes/evidence/shown.ts";
import type { Reading } from "../../app/routes/proposals/said.ts";
import { seatView } from "../../shared/amendments/views.ts";
import type { Measure } from "../../shared/evidence/state.ts";
import { extentOf, gapOf, measureView, standingStandards } from "../../shared/evidence/views.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";

const reading = ({ record }: Parts): Reading => ({
  assembly: record.memory,
  words: (hash) => publicWords(record, hash),
  langOf: (hash) => record.journal.wordsOf(hash)?.lang ?? "en",
});
const all = ({ record: { memory } }: Parts): readonly Measure[] => memory.ids("measure").flatMap((id) => memory.measure(id) ?? []);

const about = (parts: Parts, measure: Measure) => {
  const context = reading(parts);
  const latest = measure.revisions.at(-1);
  return (
    latest && {
      ...{ id: measure.id, url: `${parts.origin}/evidence/${measure.id}` },
      ...{ title: measureTitle(context, measure, "en"), titleCy: measureTitle(context, measure, "cy") },
      ...{ unit: latest.unit, invented: latest.invented, sums: latest.sums, revision: latest.number, years: latest.years },
      ...{ source: context.words(latest.source), licence: context.words(latest.licence), day: latest.day },
      ...{ importedAt: isoTime(latest.at), entry: latest.seq, hash: latest.hash },
    }
  );
};

/** A measure as a machine reads it: every figure as published, whatever a page rounds it to (EVI-5). */
function whole(parts: Parts, measure: Measure) {
  const context = reading(parts);
  const { rows, unpublished } = measureView(measure, context.assembly, context.words);
  return {
    ...about(parts, measure),
    notPublishedFor: unpublished,
    figures: rows.flatMap((row) =>
      Object.values(row.figures).map((figure) => ({
        ...{ area: row.code, name: areaName(context, row, "en"), level: row.level, region: row.region },
        ...{ year: figure.year, value: figure.value, summed: figure.summed ?? false },
        ...(figure.partial ? { areasIn: figure.partial.with, areasOf: figure.partial.of } : {}),
        correction: figure.corrected?.number ?? null,
        valueBefore: figure.corrected?.was ?? null,
      })),
    ),
    standards: measure.standards.map(({ number, item, recommendation, comparison, value, ended }) => ({
      ...{ number, item, recommendation, comparison, value, ended: ended && isoTime(ended.at) },
    })),
    corrections: measure.corrections.map((one) => {
      const seat = seatView(one.seat, context.assembly.roll);
      return {
        ...{ number: one.number, stage: one.stage, revision: one.revision, area: one.area, year: one.year },
        ...{ was: one.was, value: one.value, source: context.words(one.source), askedAt: isoTime(one.at) },
        askedBy: seat && { number: seat.number, region: seat.region, group: seat.group && context.words(seat.group) },
        reason: one.decided && context.words(one.decided.reason),
      };
    }),
  };
}

const table = (parts: Parts, measure: Measure): CsvTable => ({
  header: ["area", "name", "level", "region", "year", "value", "summed", "correction", "value before", "areas in", "areas of"],
  rows: whole(parts, measure).figures.map((one) => [
    ...[one.area, one.name, one.level, one.region, one.year, one.value, one.summed ? "yes" : "no"],
    ...[one.correction ?? "", one.valueBefore ?? "", one.areasIn ?? "", one.areasOf ?? ""],
  ]),
});

/** Every standard against every area's latest figure (EVI-12). */
const gaps = (parts: Parts) => {
  const context = reading(parts);
  return all(parts).flatMap((measure) => {
    const view = measureView(measure, context.assembly, context.words);
    return standingStandards(measure).flatMap((standard) =>
      gapOf(view, standard, extentOf(standard, context.assembly)).map(({ area, year, now, shortBy }) => ({
        ...{ measure: measure.id, item: standard.item, recommendation: standard.recommendation, area: area.code },
        ...{ name: areaName(context, area, "en"), level: area.level, year, now },
        ...{ comparison: standard.comparison, standard: standard.value, shortBy },
      })),
    );
  });
};

/** Evidence: the register of measures, each of them, and the gap table. */
export const evidenceFormats: readonly Format[] = [
  {
    path: "/evidence",
    json: (parts) => ({ measures: all(parts).map((one) => about(parts, one)) }),
    csv: (parts) => ({
      header: ["measure", "title", "unit", "years", "invented", "source", "licence", "day", "hash"],
      rows: all(parts).flatMap((one) => {
        const said = about(parts, one);
        if (!said) return [];
        const { id, title, unit, years, invented, source, licence, day, hash } = said;
        return [[id, title, unit, years.join(" "), invented ? "yes" : "no", source ?? "", licence ?? "", day ?? "", hash]];
      }),
    }),
  },
  {
    path: "/evidence/gap",
    json: (parts) => ({ gaps: gaps(parts) }),
    csv: (parts) => ({
      header: ["measure", "item", "recommendation", "area", "name", "level", "year", "now", "comparison", "standard", "short by"],
      rows: gaps(parts).map((one) => [
        ...[one.measure, one.item, one.recommendation, one.area, one.name, one.level, one.year],
        ...[one.now, one.comparison, one.standard, one.shortBy ?? ""],
      ]),
    }),
  },
  {
    path: "/evidence/:measure",
    json: (parts, { measure }) => {
      const known = parts.record.memory.measure(measure ?? "");
      return known ? whole(parts, known) : null;
    },
    csv: (parts, { measure }) => {
      const known = parts.record.memory.measure(measure ?? "");
      return known ? table(parts, known) : null;
    },
  },
];
