import type { EvidenceFigure } from "./commands.ts";
import { compare, plus } from "./decimal.ts";
import { isGssCode, type Place, widePlaces } from "./places.ts";
import type { Correction, Measure } from "./state.ts";
import { readFigures } from "./tables.ts";

/** A figure as it counts now. */
export interface FigureNow extends EvidenceFigure {
  /** The number of the correction that it comes from, and what stood before. */
  readonly corrected?: { readonly number: number; readonly was: string };
  /** Added up from the figures of its areas. */
  readonly summed?: true;
  /** Of a sum that lacks areas which have a figure in another year: how many are in it, and of how many (EVI-14). */
  readonly partial?: { readonly with: number; readonly of: number };
}

/** Corrections of the latest import that were accepted, later ones over earlier ones (EVI-9). */
const inForce = (measure: Measure): ReadonlyMap<string, Correction> => {
  const latest = measure.revisions.at(-1)?.number;
  return new Map(
    measure.corrections
      .filter(({ stage, revision }) => stage === "accepted" && revision === latest)
      .toSorted((a, b) => (a.decided?.at ?? 0) - (b.decided?.at ?? 0) || a.number - b.number)
      .map((one) => [`${one.area} ${one.year}`, one]),
  );
};

/** Every figure of a measure as it counts now: the latest import, with its accepted corrections, and what is added up from them. */
export function figuresNow(
  measure: Measure,
  wordsOf: (hash: string) => string | null | undefined,
  places: ReadonlyMap<string, Place>,
): readonly FigureNow[] {
  const latest = measure.revisions.at(-1);
  if (!latest) return [];
  const corrections = inForce(measure);
  const published = readFigures(wordsOf(latest.table)).map((figure): FigureNow => {
    const corrected = corrections.get(`${figure.area} ${figure.year}`);
    return corrected ? { ...figure, value: corrected.value, corrected: { number: corrected.number, was: figure.value } } : figure;
  });
  return latest.sums ? [...published, ...sumsOf(published, places)] : published;
}

/** A figure that others are added up from, and what it lies in. */
interface Part {
  readonly figure: FigureNow;
  readonly region: string;
  readonly nation: string;
}

/**
 * Regions, England and the widest whole that all are in, added up year by year, where no figure of their own is published (EVI-7). What a
 * region or England publishes itself stands in wider sums in place of its areas, so that nothing counts twice (EVI-13); nations are those
 * of the year, and a sum that lacks areas of another year says so (EVI-14).
 */
function sumsOf(published: readonly FigureNow[], places: ReadonlyMap<string, Place>): readonly FigureNow[] {
  const nationOf = nations(places);
  const parts = published.flatMap((figure): Part[] => {
    const place = places.get(figure.area);
    if (place?.level === "whole" || place?.level === "nation") return [];
    const region = place?.level === "region" ? figure.area : (figure.region ?? place?.region ?? "");
    return [{ figure, region, nation: nationOf(figure.area, place) }];
  });
  const has = new Set(published.map(({ area, year }) => `${area} ${year}`));
  /** Of a region that has a figure of its own, that one alone. */
  const wide = parts.filter(({ figure, region }) => figure.area === region || !has.has(`${region} ${figure.year}`));
  const ofEngland = published.filter(({ area }) => area === england).map((figure): Part => ({ figure, region: "", nation: "E" }));
  const ofWholes = [...wide.filter(({ figure, nation }) => nation !== "E" || !has.has(`${england} ${figure.year}`)), ...ofEngland];
  const inYear = new Map<number, Set<string>>();
  for (const { figure, nation } of ofWholes) inYear.set(figure.year, (inYear.get(figure.year) ?? new Set()).add(nation));
  const wholes = new Map(
    [...inYear].map(([year, letters]) => {
      const all = [...letters].toSorted().join("");
      return [year, widePlaces.find((place) => place.level === "whole" && place.nations === all)?.code];
    }),
  );
  return [
    ...added(
      parts.filter(({ figure, region }) => figure.area !== region),
      ({ region }) => region,
    ),
    ...added(wide, ({ nation }) => (nation === "E" ? england : undefined)),
    ...added(ofWholes, ({ figure }) => wholes.get(figure.year)),
  ].filter(({ area, year }) => !has.has(`${area} ${year}`));
}

const england = "E92000001";

/** The letter of the nation that a place lies in: its code says it, or the code of an area of the region. */
function nations(places: ReadonlyMap<string, Place>): (area: string, place: Place | undefined) => string {
  const ofRegions = new Map<string, string>();
  for (const { code, region } of places.values()) if (isGssCode(code) && !ofRegions.has(region)) ofRegions.set(region, code.charAt(0));
  return (area) => (isGssCode(area) ? area.charAt(0) : (ofRegions.get(area) ?? area.charAt(0)));
}

/** Sums by the place that each part is added to, year by year; where a year lacks parts that another year has, how many it has. */
function added(parts: readonly Part[], to: (part: Part) => string | undefined): readonly FigureNow[] {
  const sums = new Map<string, { area: string; year: number; value: string; parts: number }>();
  const all = new Map<string, Set<string>>();
  for (const part of parts) {
    const area = to(part) ?? "";
    if (area === "") continue;
    const { year, value } = part.figure;
    const before = sums.get(`${area} ${year}`);
    const sum = before ? plus(before.value, value) : value;
    sums.set(`${area} ${year}`, { area, year, value: sum, parts: (before?.parts ?? 0) + 1 });
    all.set(area, (all.get(area) ?? new Set()).add(part.figure.area));
  }
  return [...sums.values()].map(({ parts: here, ...sum }) => {
    const of = all.get(sum.area)?.size ?? here;
    return { ...sum, summed: true, ...(here < of ? { partial: { with: here, of } } : {}) };
  });
}

/** Whether a figure meets a standard. */
export function meets(value: string, comparison: string, standard: string): boolean {
  const side = compare(value, standard);
  if (comparison === "at-least") return side >= 0;
  if (comparison === "at-most") return side <= 0;
  if (comparison === "more-than") return side > 0;
  return comparison === "less-than" ? side < 0 : side === 0;
}
