import { components } from "./components.ts";
import { site } from "./site.ts";

/** Every namespace of words in English. */
export const english = { components, site };
export type English = typeof english;
