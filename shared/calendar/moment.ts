import { z } from "zod";

/** The end of the year 9999: no date after it can be written, and none is meant. */
const latest = 253_402_300_799_999;

/** A time as it comes from a form: milliseconds since 1970. */
export const momentSchema = z.coerce.number().int().min(1).max(latest);
