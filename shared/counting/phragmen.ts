import { alikeOf, scoresOf, supportersOf } from "./alike.ts";
import { exact, greatestDivisor } from "./exact.ts";
import { electOneByOne } from "./oneByOne.ts";
import type { Election } from "./places.ts";
import type { ApprovingVote, CountResult } from "./result.ts";

/**
 * Phragmén's sequential method: whoever is elected is one unit of load, which its supporters carry so that the load of each
 * (for each unit of weight) is the same; elected next is whose supporters would then carry the least each (E. Phragmén,
 * "Sur une méthode nouvelle pour réaliser, dans les élections, la représentation proportionnelle des partis", 1894;
 * S. Janson, "Phragmén's and Thiele's election methods", 2016, section 4). Loads are exact fractions. Equal options: the lot.
 * An option that nobody approves of is never elected.
 */
export function countPhragmen(election: Election<ApprovingVote>): CountResult {
  const { options, votes } = election;
  const { groups, abstained } = alikeOf(scoresOf(options, votes));
  const supporters = supportersOf(options, groups);
  const loads = groups.map(() => 0n);
  return electOneByOne(
    election,
    { method: "phragmen", first: "least", ...loadsOf(supporters, (group) => groups[group]?.weight ?? 0n, { loads, of: 1n }) },
    abstained,
  );
}

/**
 * Loads and who would carry the least. `start`: what each group carries already for each unit of weight, in `1 / of`; less
 * than nothing where they have something saved.
 */
export function loadsOf(
  supporters: readonly (readonly number[])[],
  weightOf: (group: number) => bigint,
  start: { readonly loads: readonly bigint[]; readonly of: bigint },
) {
  let { loads, of } = start;
  // What each supporter of an option would carry for each unit of weight, were it elected: in `1 / (of · weight)`.
  const carried = (option: number): { readonly load: bigint; readonly weight: bigint } => {
    let [load, weight] = [of, 0n];
    for (const group of supporters[option] ?? []) {
      weight += weightOf(group);
      load += weightOf(group) * (loads[group] ?? 0n);
    }
    return { load, weight };
  };
  return {
    figure: (option: number) => {
      const { load, weight } = carried(option);
      return weight > 0n ? exact(load, of * weight) : null;
    },
    elect: (option: number): void => {
      const { load, weight } = carried(option);
      const common = greatestDivisor(load, weight);
      const carrying = new Set(supporters[option]);
      loads = loads.map((before, group) => (carrying.has(group) ? load / common : before * (weight / common)));
      of *= weight / common;
    },
  };
}
