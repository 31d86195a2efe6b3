import { z } from "zod";
import { hashSchema, wordsSchema } from "../journal.ts";
import { personIdSchema } from "./person.ts";
import { standingOrdersSchema } from "./standingOrders.ts";

/** The roles somebody is appointed to. Delegates and alternates follow from seats and are never granted (FND-3). */
export const appointedRoles = ["facilitator", "secretariat", "standing-orders-committee", "plan-team", "administrator"] as const;
export const appointedRoleSchema = z.enum(appointedRoles);
export type AppointedRole = z.infer<typeof appointedRoleSchema>;

/** The number of an outcome: a decision of the assembly. */
export const outcomeRefSchema = z.string().regex(/^\d{1,6}$/);
/** The number of a ballot: `2026-42`. */
export const ballotRefSchema = z.string().regex(/^\d{4}-\d{1,6}$/);

/** What happens in the stream `assembly`. Only ever one `AssemblyFounded` (FND-1). */
export const foundingEvents = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("AssemblyFounded"),
    nameEn: wordsSchema,
    nameCy: wordsSchema,
    demonstration: z.boolean(),
    orders: standingOrdersSchema,
    admin: personIdSchema,
  }),
  z.object({
    type: z.literal("StandingOrdersAdopted"),
    version: z.int().min(2),
    /** The whole orders, not the difference. */
    orders: standingOrdersSchema,
    /** The decision they rest on, where it is on this record. */
    outcome: outcomeRefSchema.nullable(),
    ballot: ballotRefSchema.nullable(),
    reason: wordsSchema,
  }),
  z.object({ type: z.literal("RoleGranted"), person: personIdSchema, role: appointedRoleSchema }),
  z.object({ type: z.literal("RoleWithdrawn"), person: personIdSchema, role: appointedRoleSchema }),
  /** Words were taken out of sight for good; the entry that named them still verifies. */
  z.object({ type: z.literal("WordsWithdrawn"), hash: hashSchema, reason: wordsSchema }),
]);
export type FoundingEvent = z.infer<typeof foundingEvents>;
