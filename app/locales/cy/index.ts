import { components } from "./components.ts";
import { site } from "./site.ts";

/** Every namespace of words in Welsh. */
export const welsh = { components, site };
export type Welsh = typeof welsh;
