import { z } from "zod";
import { personIdSchema } from "../founding/person.ts";
import { fractionSchema, regionCodeSchema, weightSchemeSchema } from "../founding/standingOrders.ts";
import { wordsSchema } from "../journal.ts";
import { groupKinds } from "./state.ts";

export const groupIdSchema = z.string().regex(/^g-[a-z0-9-]{1,40}$/);
export const seatIdSchema = z.string().regex(/^s-\d{1,6}$/);
/** A GSS code of a local authority: `E06000001`, `W06000011`, `S12000033`, `N09000003`. */
export const authoritySchema = z.string().regex(/^[ENSW]\d{8}$/);
export const groupKindSchema = z.enum(groupKinds);
/** The published seed of the draw of indivisible units. */
export const seedSchema = z.string().regex(/^[A-Za-z0-9.:-]{1,80}$/);
/** No group represents more people than this; beyond it is a slip of the keyboard. */
export const mostPeople = 100_000_000;

const groupSchema = z.object({
  group: groupIdSchema,
  name: wordsSchema,
  region: regionCodeSchema,
  /** Null where none was given, and always for a protected group (ROL-7). */
  authority: authoritySchema.nullable(),
  kind: groupKindSchema,
  peopleRepresented: z.int().min(0).max(mostPeople),
  isProtected: z.boolean(),
  need: fractionSchema,
});
/** A group as it is entered on the record. */
export type GroupEntered = z.infer<typeof groupSchema>;

const sitters = { delegate: personIdSchema.nullable(), alternate: personIdSchema.nullable() };

/**
 * What happens in the stream `roll`. Names of people and their addresses never stand here.
 * Groups and seats come in lists, so that a large import folds in a straight line.
 */
export const rollEvents = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("RegionsAdopted"),
    regions: z.array(
      z.object({
        code: regionCodeSchema,
        nameEn: wordsSchema,
        nameCy: wordsSchema,
        population: z.int().min(1),
        year: z.int().min(1900).max(2200),
        regionalWeight: z.int().min(1).max(1_000),
      }),
    ),
  }),
  /** Stands before the changes it brings. Counts are groups. */
  z.object({
    type: z.literal("RollImported"),
    imports: z.int().min(1),
    added: z.int().min(0),
    changed: z.int().min(0),
    withdrawn: z.int().min(0),
  }),
  z.object({ type: z.literal("GroupsAccredited"), groups: z.array(groupSchema) }),
  z.object({ type: z.literal("GroupsChanged"), groups: z.array(groupSchema) }),
  /** Their seats go with them. */
  z.object({ type: z.literal("GroupsWithdrawn"), groups: z.array(groupIdSchema) }),
  /** With who acts for them from the start; null is vacant. */
  z.object({
    type: z.literal("SeatsMade"),
    seats: z.array(z.object({ seat: seatIdSchema, number: z.int().min(1), group: groupIdSchema, ...sitters })),
  }),
  z.object({ type: z.literal("SeatsWithdrawn"), seats: z.array(seatIdSchema) }),
  /** Who acts for these seats from now on, in the place of whoever did; null is vacant. */
  z.object({ type: z.literal("DelegatesSeated"), seats: z.array(z.object({ seat: seatIdSchema, ...sitters })) }),
  /** A seat gives its proxy to another of its region, with what it says about it (PRX-2). */
  z.object({ type: z.literal("ProxyGiven"), seat: seatIdSchema, to: seatIdSchema, instruction: wordsSchema }),
  z.object({ type: z.literal("ProxyWithdrawn"), seat: seatIdSchema }),
  z.object({
    type: z.literal("WeightsAdopted"),
    scheme: weightSchemeSchema,
    seed: seedSchema,
    unitsPerVote: z.int().min(1).max(1_000_000),
    /** Every seat that is not withdrawn, in the order of their numbers. */
    units: z.array(z.object({ seat: seatIdSchema, units: z.int().min(0).max(Number.MAX_SAFE_INTEGER) })),
  }),
]);
export type RollEvent = z.infer<typeof rollEvents>;
