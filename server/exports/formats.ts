import type { Format } from "./dataRoutes.ts";

/** Every page with machine-readable twins. */
export const formats: readonly Format[] = [];
