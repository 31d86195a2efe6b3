import { z } from "zod";
import { hashSchema } from "../journal.ts";
import { textLimits } from "../textLimits.ts";
import { appointedRoleSchema, ballotRefSchema, outcomeRefSchema } from "./events.ts";
import { emailSchema, languageSchema, lineSchema, personIdSchema, personNameSchema } from "./person.ts";

/** A reference typed into a form: empty means none. */
const optionalRef = (schema: z.ZodString) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

/**
 * What can be asked of the assembly as a body once it is founded. `FoundAssembly` itself stands with the roll's
 * commands, because founding an assembly also founds its regions.
 */
export const foundingCommands = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("AdoptStandingOrders"),
    /** The version these follow: refused if another was adopted meanwhile. */
    follows: z.coerce.number().pipe(z.int().min(1)),
    /** What changes, in the shape of the standing orders; everything not named stays as it is. Checked by `decide`. */
    orders: z.record(z.string(), z.unknown()),
    outcome: optionalRef(outcomeRefSchema),
    ballot: optionalRef(ballotRefSchema),
    reason: lineSchema(textLimits.reason),
    lang: languageSchema.default("en"),
  }),
  z.object({
    type: z.literal("GrantRole"),
    email: emailSchema,
    name: personNameSchema,
    language: languageSchema.default("en"),
    role: appointedRoleSchema,
  }),
  z.object({ type: z.literal("WithdrawRole"), person: personIdSchema, role: appointedRoleSchema }),
  z.object({
    type: z.literal("WithdrawWords"),
    hash: hashSchema,
    reason: lineSchema(textLimits.reason),
    lang: languageSchema.default("en"),
  }),
]);
export type FoundingCommand = z.infer<typeof foundingCommands>;
