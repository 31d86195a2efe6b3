import { rollByRegion } from "../../../shared/roll/views.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, regionName } from "../proposals/said.ts";

/** A region with what it holds, ready to show. */
export interface RegionShown {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly year: number;
  readonly groups: number;
  readonly seats: number;
  readonly filled: number;
  /** Units; 0 while no weights are in force. */
  readonly units: number;
}

/** Every region of the roll in its order. */
export const regionsShown = (context: Reading, lang: Lang): readonly RegionShown[] =>
  rollByRegion(context.assembly.roll).map(({ region, ...held }) => ({
    code: region.code,
    name: regionName(context, region.code, lang),
    population: region.population,
    year: region.year,
    ...held,
  }));

/** What all seats together weigh under the weights in force: what "1.08 of 150" is out of. 0: none are in force. */
export function unitsInAll(context: Pick<Reading, "assembly">): number {
  const { weights } = context.assembly.roll;
  return weights ? Object.values(weights.units).reduce((sum, units) => sum + units, 0) : 0;
}
