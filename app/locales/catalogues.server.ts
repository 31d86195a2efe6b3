import { welsh } from "./cy/index.ts";
import { refusalAreas as welshAreas } from "./cy/refusals.ts";
import { english } from "./en/index.ts";
import { refusalAreas as englishAreas } from "./en/refusals.ts";
import type { Lang } from "./href.ts";
import type { Catalogue } from "./words.tsx";

/** Areas as namespaces of their own, `refusals/drafts`, for pages that are sent only some. */
const areas = (refusals: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(refusals).map(([area, keys]) => [`refusals/${area}`, keys]));

/** All words of each language; only the server holds them all. */
export const catalogues: { readonly [L in Lang]: Catalogue } = {
  en: { ...english, ...areas(englishAreas) },
  cy: { ...welsh, ...areas(welshAreas) },
};
