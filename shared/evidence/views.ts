import type { Roll } from "../roll/state.ts";
import { changed, minus } from "./decimal.ts";
import { type FigureNow, figuresNow, meets } from "./figures.ts";
import { isGssCode, type Level, placesOf, widePlaces } from "./places.ts";
import type { Areas, Measure, Standard } from "./state.ts";
import { readAreas } from "./tables.ts";

/** One area of a measure with its figure in every year. */
export interface AreaRow {
  readonly code: string;
  readonly level: Level;
  /** The region that it lies in; empty where it lies in none. */
  readonly region: string;
  /** What the register or the file calls it; undefined where the roll or we have names in both languages. */
  readonly name?: string | undefined;
  readonly figures: { readonly [year: number]: FigureNow };
  /** From the first to the last year, in hundredths of a percent; null where there are no two, or one lacks areas of the other (EVI-14). */
  readonly change: number | null;
}

/** A measure as a table: the widest area first, then nations, regions in the order of the roll, authorities by name. */
export interface MeasureView {
  readonly years: readonly number[];
  readonly rows: readonly AreaRow[];
  /** Regions of the roll in which the source publishes nothing (EVI-5); all of England's are named as England. */
  readonly unpublished: readonly string[];
}

/** What views read of the assembly. */
export interface EvidenceRead {
  readonly roll: Roll;
  readonly areas: Areas | null;
}

const levels: readonly Level[] = ["whole", "nation", "region", "authority"];
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every figure of a measure as it counts now, area by area (EVI-5, EVI-7, EVI-9). */
export function measureView(measure: Measure, know: EvidenceRead, wordsOf: (hash: string) => string | null | undefined): MeasureView {
  const places = placesOf(know.roll, readAreas(know.areas ? wordsOf(know.areas.table) : null));
  const figures = figuresNow(measure, wordsOf, places);
  const byArea = new Map<string, FigureNow[]>();
  for (const figure of figures) {
    const known = byArea.get(figure.area);
    if (known) known.push(figure);
    else byArea.set(figure.area, [figure]);
  }
  const order = new Map(know.roll.regions.map(({ code }, i) => [code, i]));
  const rows = [...byArea].map(([code, all]): AreaRow => {
    const place = places.get(code);
    const named = all.find(({ name }) => name !== undefined);
    const level = place?.level ?? "authority";
    const sorted = all.toSorted((a, b) => a.year - b.year);
    const [first, last] = [sorted[0], sorted.at(-1)];
    return {
      ...{ code, level, region: named?.region ?? place?.region ?? "", name: place?.name ?? named?.name },
      figures: Object.fromEntries(sorted.map((figure) => [figure.year, figure])),
      change: first && last && first.year < last.year && !first.partial && !last.partial ? changed(first.value, last.value) : null,
    };
  });
  const wide = widePlaces.map(({ code }) => code);
  const place = (row: AreaRow): number => (row.level === "region" ? (order.get(row.code) ?? 0) : wide.indexOf(row.code));
  const sorted = rows.toSorted(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      place(a) - place(b) ||
      before(a.name ?? "", b.name ?? "") ||
      before(a.code, b.code),
  );
  return {
    years: [...new Set(figures.map(({ year }) => year))].toSorted((a, b) => a - b),
    rows: sorted,
    unpublished: unpublishedIn(sorted, know.roll),
  };
}

function unpublishedIn(rows: readonly AreaRow[], roll: Roll): readonly string[] {
  if (rows.length === 0) return [];
  const has = new Set(rows.flatMap(({ code, region }) => [code, region]));
  const nothing = roll.regions.map(({ code }) => code).filter((code) => !has.has(code));
  const english = (code: string): boolean => /^E12\d{6}$/.test(code);
  const ofEngland = roll.regions.filter(({ code }) => english(code));
  // EVI-5: figures for England alone are published for all of it, but not by region.
  if (ofEngland.length === 0 || nothing.filter(english).length < ofEngland.length) return nothing;
  const others = nothing.filter((code) => !english(code));
  return has.has("E92000001") || rows.some(({ code }) => code.startsWith("E")) ? others : ["E92000001", ...others];
}

/** One area against a standard: what it has now, and by how much it falls short (EVI-12). */
export interface GapRow {
  readonly area: AreaRow;
  readonly year: number;
  readonly now: string;
  readonly met: boolean;
  /** How far it is from the standard; null where the standard is met. */
  readonly shortBy: string | null;
}

/** Whether all of an area lies where a proposal extends to; nowhere named: everywhere. */
function liesWithin(area: AreaRow, view: MeasureView, extent: readonly string[]): boolean {
  if (extent.length === 0 || extent.includes("UK")) return true;
  const inside = (letter: string): boolean => extent.some((nation) => nation.startsWith(letter));
  const wide = widePlaces.find(({ code }) => code === area.code);
  if (wide) return [...wide.nations].every(inside);
  const own = isGssCode(area.code) ? area.code : view.rows.find(({ region, level }) => level === "authority" && region === area.code)?.code;
  return own === undefined || inside(own.charAt(0));
}

/** Every area's latest figure against a standard, in the order of the table (EVI-12); of areas where its proposal extends to (EVI-16). */
export const gapOf = (view: MeasureView, standard: Standard, extent: readonly string[]): readonly GapRow[] =>
  view.rows.flatMap((area): readonly GapRow[] => {
    if (!liesWithin(area, view, extent)) return [];
    const latest = Object.values(area.figures).toSorted((a, b) => b.year - a.year)[0];
    if (!latest) return [];
    const met = meets(latest.value, standard.comparison, standard.value);
    const distance = minus(standard.value, latest.value);
    return [{ area, year: latest.year, now: latest.value, met, shortBy: met ? null : distance.replace(/^-/, "") }];
  });

/** Where the proposal that set a standard extends to. */
export function extentOf(
  standard: Standard,
  know: {
    planItem(id: string): { readonly outcome: string } | null | undefined;
    outcome(id: string): { readonly proposal: string } | null | undefined;
    proposal(id: string): { readonly extent: readonly string[] } | null | undefined;
  },
): readonly string[] {
  const outcome = know.outcome(know.planItem(standard.item)?.outcome ?? "");
  return know.proposal(outcome?.proposal ?? "")?.extent ?? [];
}

/** Standards that stand, of every measure. */
export const standingStandards = (measure: Measure): readonly Standard[] => measure.standards.filter(({ ended }) => ended === null);
