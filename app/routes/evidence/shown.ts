import { rounded } from "../../../shared/evidence/decimal.ts";
import { widePlaces } from "../../../shared/evidence/places.ts";
import type { Measure } from "../../../shared/evidence/state.ts";
import type { Unit } from "../../../shared/evidence/units.ts";
import { type AreaRow, type MeasureView, measureView } from "../../../shared/evidence/views.ts";
import { formatNumber } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { type Reading, regionName } from "../proposals/said.ts";

/** Every measure of the assembly, in the order of their first imports. */
export const allMeasures = ({ assembly }: Reading): readonly Measure[] =>
  assembly.ids("measure").flatMap((id) => assembly.measure(id) ?? []);

/** What a measure is called; its id where the words were withdrawn. */
export function measureTitle(context: Reading, measure: Measure, lang: Lang): string {
  const latest = measure.revisions.at(-1);
  return (latest && context.words(lang === "cy" ? latest.titleCy : latest.titleEn)) ?? measure.id;
}

/** The figures of a measure as they count now. */
export const viewOf = (context: Reading, measure: Measure): MeasureView => measureView(measure, context.assembly, context.words);

/** What a place is called on a page in `lang`. */
export function placeName(context: Reading, code: string, lang: Lang): string {
  return widePlaces.find((place) => place.code === code)?.[lang] ?? regionName(context, code, lang);
}

/** What the area of a row is called on a page in `lang`. */
export const areaName = (context: Reading, { code, name, level }: Pick<AreaRow, "code" | "name" | "level">, lang: Lang): string =>
  level === "authority" ? (name ?? code) : placeName(context, code, lang);

/** What the figures of each unit count. */
export const unitNames: { readonly [unit in Unit]: Key } = {
  count: "evidence.unitCount",
  people: "evidence.unitPeople",
  percent: "evidence.unitPercent",
  "per-1000-people": "evidence.unitPer1000",
  "per-10000-people": "evidence.unitPer10000",
  "per-100000-people": "evidence.unitPer100000",
};

/** With how many places, two at most, all figures that stand together are read. */
export const placesFor = (values: readonly string[]): number =>
  values.reduce((most, value) => Math.max(most, rounded(value, 2).split(".")[1]?.length ?? 0), 0);

/** A figure as it is read: at most two places (`places`, where it stands among others), commas, and its sign where it is a share. */
export function figureText(value: string, unit: Unit, lang: Lang, places = 0): string {
  const [whole = "0", short = ""] = rounded(value, 2).split(".");
  const part = short.padEnd(places, "0");
  const minus = whole.startsWith("-") ? "−" : "";
  return `${minus}${formatNumber(BigInt(whole.replace("-", "")), lang)}${part === "" ? "" : `.${part}`}${unit === "percent" ? "%" : ""}`;
}

/** A change as it is read: whole percents, with its sign. */
export function changeText(hundredths: number | null): string {
  if (hundredths === null) return "–";
  const percent = Math.sign(hundredths) * Math.floor((Math.abs(hundredths) + 50) / 100);
  return percent === 0 ? "0%" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)}%`;
}
