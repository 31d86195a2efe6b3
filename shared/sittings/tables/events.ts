import { z } from "zod";
import { wordsSchema } from "../../journal.ts";
import { mostPoints, tableRoles } from "./state.ts";

const round = z.string().regex(/^r\d{1,4}$/);
const seat = z.string().regex(/^s-\d{1,6}$/);
/** Seats by number: an allocation of five hundred is two kilobytes, and every live page hears it. */
const seats = z.array(z.int().min(1).max(999_999));
const table = z.int().min(1).max(999);
const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), round, ...shape });

/** What happens in small groups, for the record: who sits where, roles, steps, reports. Notes and calls for help are not on it (GRP-6, GRP-7). */
export const tableEvents = [
  event("TablesDrawn", { seed: z.string().regex(/^[0-9a-f]{8,64}$/), pinned: z.int().min(0), tables: z.array(seats) }),
  event("SeatedAtTable", { seats, table, by: z.enum(["arrival", "desk"]) }),
  event("TableLeft", { seats }),
  event("TableRoleTaken", { table, role: z.enum(tableRoles), seat }),
  /** Its holder was removed from the floor (MOD-2). */
  event("TableRoleLeft", { table, role: z.enum(tableRoles) }),
  event("TableReady", { table, seat }),
  event("TableWentOn", { table, part: z.int().min(1) }),
  event("TableReported", { table, seat, points: z.array(wordsSchema).max(mostPoints), notAgreed: wordsSchema.nullable() }),
] as const;
export type TableEvent = z.infer<(typeof tableEvents)[number]>;
