import { says } from "../../../shared/places/find.ts";
import { authoritiesWithGroups, groupsIn, placeAt } from "../../../shared/places/place.ts";
import { postcodeAreaOf } from "../../../shared/places/postcodes.ts";
import { rollByRegion } from "../../../shared/roll/views.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, regionName } from "../proposals/said.ts";
import { authorityName, knownPlaces } from "./named.ts";

/** Places that are listed of one question: whoever means one more types more. */
export const mostFound = 40;

/** A place in a list. */
export interface PlaceLine {
  readonly id: string;
  readonly kind: "region" | "authority" | "postcode";
  /** For a postcode area its letters. */
  readonly name: string;
  /** The region that an authority lies in. */
  readonly region: string;
  /** Groups that may be named (PLC-2); of a region all that are counted on the roll. */
  readonly groups: number;
}

/** Places by what was typed, and every place that has groups, ready to show (PLC-3). */
export function placesShown(context: Reading, typed: string, lang: Lang) {
  const { roll } = context.assembly;
  const known = knownPlaces(context);
  const held = authoritiesWithGroups(roll, known);
  const line = (code: string, region: string, groups: number): PlaceLine => ({
    ...{ id: code, kind: "authority", name: authorityName(known, code) },
    ...{ region: region === "" ? "" : regionName(context, region, lang), groups },
  });
  const byName = (a: PlaceLine, b: PlaceLine): number => a.name.localeCompare(b.name, "en");
  const regions = rollByRegion(roll).map(
    ({ region, groups }): PlaceLine => ({
      ...{ id: region.code, kind: "region", name: regionName(context, region.code, lang), region: "", groups },
    }),
  );
  const withGroups = held.map(({ code, region, groups }) => line(code, region, groups.length)).toSorted(byName);
  const area = postcodeAreaOf(typed);
  const postcode = area === null ? null : placeAt(area, roll, known);
  const named = (code: string): boolean =>
    roll.regions.some((one) => one.code === code && [one.nameEn, one.nameCy].some((hash) => says(context.words(hash) ?? "", typed)));
  const hasGroupNamed = new Set(
    held.flatMap(({ code, groups }) => (groups.some(({ name }) => says(context.words(name) ?? "", typed)) ? [code] : [])),
  );
  const holds = new Map(held.map(({ code, groups }) => [code, groups.length]));
  const registered = [...known].filter(([code, place]) => place.level === "authority" && place.code === code);
  const others = withGroups.filter(({ id }) => !known.has(id));
  const found: readonly PlaceLine[] =
    typed.trim() === ""
      ? []
      : [
          ...(postcode
            ? [{ id: postcode.id, kind: postcode.kind, name: postcode.id, region: "", groups: groupsIn(postcode, roll, known).length }]
            : []),
          ...regions.filter(({ id }) => named(id)),
          ...[
            ...registered
              .filter(([code, { name = "" }]) => says(name, typed) || hasGroupNamed.has(code))
              .map(([code, { region }]) => line(code, region, holds.get(code) ?? 0)),
            ...others.filter(({ id, name }) => says(name, typed) || hasGroupNamed.has(id)),
          ].toSorted(byName),
        ];
  return { typed, found: found.slice(0, mostFound), more: Math.max(0, found.length - mostFound), regions, withGroups };
}
