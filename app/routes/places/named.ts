import { placesKnown } from "../../../shared/evidence/within.ts";
import { type Known, type Place, placeAt } from "../../../shared/places/place.ts";
import { isPostcodeArea } from "../../../shared/places/postcodes.ts";
import type { Lang } from "../../locales/href.ts";
import type { T } from "../../locales/words.tsx";
import { type Reading, regionName } from "../proposals/said.ts";

/** Every place that figures may be about, with the register of areas as its words stand. */
export const knownPlaces = (context: Reading): Known => placesKnown(context.assembly, (hash) => context.words(hash) ?? undefined);

/** The name of an authority as the register has it; its code where no register names it. */
export const authorityName = (known: Known, code: string): string => known.get(code)?.name ?? code;

/** What a region or an authority is called on a page in `lang`; the letters of a postcode area. */
export const nameOfAuthorityOrRegion = (context: Reading, known: Known, lang: Lang, { id, kind }: Pick<Place, "id" | "kind">): string =>
  kind === "region" ? regionName(context, id, lang) : kind === "postcode" ? id : authorityName(known, id);

/** What a place is called, in words (PLC-1). */
export const nameOfPlace = (context: Reading, known: Known, t: T, lang: Lang, place: Pick<Place, "id" | "kind">): string =>
  place.kind === "postcode" ? t("places.postcodeNamed", { area: place.id }) : nameOfAuthorityOrRegion(context, known, lang, place);

/** The place at an address, whatever the case of its letters. */
export const placeIn = (context: Reading, known: Known, id: string): Place | null => {
  const { roll } = context.assembly;
  const upper = id.toUpperCase();
  return placeAt(id, roll, known) ?? (isPostcodeArea(upper) ? placeAt(upper, roll, known) : null);
};
