import type { Roll } from "../roll/state.ts";
import type { Area } from "./commands.ts";

/** How far a place reaches: several nations, a nation, a region of the roll, an authority. */
export type Level = "whole" | "nation" | "region" | "authority";

/** Places that no register has to name: what the ONS publishes for several nations, and England. */
export const widePlaces: readonly {
  readonly code: string;
  readonly level: "whole" | "nation";
  /** The letters that codes of its nations begin with, in order. */
  readonly nations: string;
  readonly en: string;
  readonly cy: string;
}[] = [
  { code: "K02000001", level: "whole", nations: "ENSW", en: "United Kingdom", cy: "Y Deyrnas Unedig" },
  { code: "K03000001", level: "whole", nations: "ESW", en: "Great Britain", cy: "Prydain Fawr" },
  { code: "K04000001", level: "whole", nations: "EW", en: "England and Wales", cy: "Cymru a Lloegr" },
  { code: "E92000001", level: "nation", nations: "E", en: "England", cy: "Lloegr" },
];

/** A place that figures may be about. `region`: the region that it lies in. */
export interface Place {
  readonly code: string;
  readonly level: Level;
  readonly region: string;
  /** What the register calls it; undefined for regions of the roll and wide places, which have names in both languages. */
  readonly name?: string;
}

/** Every place that is known: regions of the roll, wide places, the register of areas; and codes that areas had before (EVI-3). */
export function placesOf(roll: Roll, areas: readonly Area[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { code, name, region } of areas) places.set(code, { code, level: "authority", region, name });
  for (const { code, former } of areas)
    for (const old of former) if (!places.has(old)) places.set(old, places.get(code) ?? { code, level: "authority", region: "" });
  for (const { code, level } of widePlaces) places.set(code, { code, level, region: "" });
  for (const { code } of roll.regions) places.set(code, { code, level: "region", region: code });
  return places;
}

/** Whether a code has the Government Statistical Service's shape. */
export const isGssCode = (code: string): boolean => /^[EWSNK]\d{8}$/.test(code);
