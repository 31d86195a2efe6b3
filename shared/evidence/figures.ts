import type { EvidenceFigure } from "./commands.ts";
import { compare, plus } from "./decimal.ts";
import { type Place, widePlaces } from "./places.ts";
import type { Correction, Measure } from "./state.ts";
import { readFigures } from "./tables.ts";

/** A figure as it counts now. */
export interface FigureNow extends EvidenceFigure {
  /** The number of the correction that it comes from, and what stood before. */
  readonly corrected?: { readonly number: number; readonly was: string };
  /** Added up from the figures of its areas. */
  readonly summed?: true;
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

/** Regions, England and the widest whole that all are in, added up year by year, where no figure of their own is published (EVI-7). */
function sumsOf(published: readonly FigureNow[], places: ReadonlyMap<string, Place>): readonly FigureNow[] {
  const own = new Set(published.map(({ area, year }) => `${area} ${year}`));
  const sums = new Map<string, { area: string; year: number; value: string }>();
  const add = (area: string, { year, value }: FigureNow): void => {
    const key = `${area} ${year}`;
    if (own.has(key)) return;
    const before = sums.get(key);
    sums.set(key, { area, year, value: before ? plus(before.value, value) : value });
  };
  const nations = [...new Set(published.map(({ area }) => area.charAt(0)))].toSorted().join("");
  const whole = widePlaces.find((place) => place.level === "whole" && place.nations === nations);
  for (const figure of published) {
    const place = places.get(figure.area);
    if (place?.level === "whole" || place?.level === "nation") continue;
    const region = figure.region ?? place?.region ?? "";
    if (region !== "" && region !== figure.area) add(region, figure);
    if (figure.area.startsWith("E")) add("E92000001", figure);
    if (whole) add(whole.code, figure);
  }
  return [...sums.values()].map((sum) => ({ ...sum, summed: true }));
}

/** Whether a figure meets a standard. */
export function meets(value: string, comparison: string, standard: string): boolean {
  const side = compare(value, standard);
  if (comparison === "at-least") return side >= 0;
  if (comparison === "at-most") return side <= 0;
  if (comparison === "more-than") return side > 0;
  return comparison === "less-than" ? side < 0 : side === 0;
}
