import { welsh } from "./cy/index.ts";
import { english } from "./en/index.ts";
import type { Lang } from "./href.ts";
import type { Catalogue } from "./words.tsx";

/** All words of each language; only the server holds them all. */
export const catalogues: { readonly [L in Lang]: Catalogue } = { en: english, cy: welsh };
