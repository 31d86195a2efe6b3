import { z } from "zod";

/** A fraction as two whole numbers, never a float. */
export const fractionSchema = z
  .object({ of: z.int().min(0).max(1_000_000), in: z.int().min(1).max(1_000_000) })
  .refine((f) => f.of <= f.in, {
    message: "a fraction may not be above 1",
  });
/** `{of: 1, in: 3}` is a third. */
export type Fraction = z.infer<typeof fractionSchema>;

/** A region's code: a GSS code, or any short code of a small assembly. */
export const regionCodeSchema = z.string().regex(/^[A-Za-z0-9-]{1,12}$/);

/** The weight schemes of domain.md §2. */
export const weightSchemeSchema = z.enum(["one-seat-one-vote", "people-represented", "square-root", "base-plus-proportional"]);
export type WeightSchemeName = z.infer<typeof weightSchemeSchema>;

/**
 * The standing orders in force, as data: every number an assembly decides by. A new version is a new object,
 * adopted by a minuted decision and never applied backwards (ORD-1). Defaults are those of a national assembly.
 */
export const standingOrdersSchema = z.object({
  quorum: z
    .object({
      seats: fractionSchema.default({ of: 1, in: 3 }).describe("share of the filled seats that must be checked in"),
      seatsAtLeast: z.int().min(1).default(1).describe("and never fewer seats than this"),
      regions: z.int().min(0).default(9).describe("regions that must be present"),
      seatsPerRegion: z.int().min(1).default(2).describe("checked-in seats that make a region present"),
      nations: z
        .object({
          among: z.array(regionCodeSchema).default(["W92000004", "S92000003", "N92000002"]),
          atLeast: z.int().min(0).default(2),
        })
        .default({ among: ["W92000004", "S92000003", "N92000002"], atLeast: 2 }),
      reconvenedSeats: fractionSchema.default({ of: 1, in: 5 }),
      waitMinutes: z.int().min(0).default(30),
      countSeconds: z.int().min(10).default(120),
    })
    .prefault({}),
  sponsors: z.object({ seats: z.int().min(0).default(5), regions: z.int().min(0).default(2) }).prefault({}),
  /** Absent in orders from before there were amendments: `sponsorsNeeded` says what then holds. */
  amendments: z
    .object({
      sponsorSeats: z.int().min(0).default(3).describe("seats that sponsor an amendment before it is voted on"),
      sponsorRegions: z.int().min(0).default(2).describe("and the regions they come from"),
    })
    .optional(),
  notice: z
    .object({
      proposalDays: z.int().min(0).default(28),
      amendmentDays: z.int().min(0).default(10),
      agendaClearWorkingDays: z.int().min(0).default(5),
    })
    .prefault({}),
  speaking: z
    .object({
      goRoundSeconds: z.int().min(10).default(60),
      openFloorSeconds: z.int().min(10).default(120),
      debateSeconds: z.int().min(10).default(180),
      warningSeconds: z.int().min(0).default(20),
      order: z.enum(["arrival", "least-heard-first"]).default("least-heard-first"),
    })
    .prefault({}),
  weights: z
    .object({
      scheme: weightSchemeSchema.default("base-plus-proportional"),
      unitsPerVote: z.int().min(1).max(1_000_000).default(1_000),
      totalVotes: z.int().min(1).default(150),
      basePerRegion: z.int().min(0).default(5),
      peopleCap: z.int().min(1).nullable().default(10_000).describe("people represented count up to this; null: no cap"),
      seatCapTimesAverage: z.int().min(1).nullable().default(3).describe("no seat above this many times the average; null: no cap"),
      changeDates: z
        .array(z.string().regex(/^\d\d-\d\d$/))
        .default(["04-01", "10-01"])
        .describe("month-day on which weights may change; empty: any day"),
    })
    .prefault({}),
  ballots: z
    .object({
      majority: z
        .enum(["simple", "absolute", "two-thirds", "four-fifths", "weight-and-heads", "double", "eu-council"])
        .default("weight-and-heads"),
      minutes: z.int().min(1).default(5),
      /** Absent in orders from before there were proxies: there are none (PRX-1). */
      proxies: z.boolean().optional().describe("whether a seat may give its proxy to another of its region"),
      rollCallDemand: z.int().min(1).default(10),
      recountDemand: z.int().min(1).default(5),
      provisionalWorkingDays: z.int().min(0).default(2),
      minorityStatement: z
        .object({
          seats: z.int().min(1).default(5),
          regions: z.int().min(1).default(2),
          words: z.int().min(50).default(300),
          workingDays: z.int().min(1).default(5),
        })
        .prefault({}),
    })
    .prefault({}),
  note: z.object({ confirmWorkingDays: z.int().min(1).default(7) }).prefault({}),
  /** Absent in orders from before there were minutes: ten working days (MIN-13). */
  minutes: z
    .object({ correctionWorkingDays: z.int().min(1).default(10).describe("working days in which attendees may ask for corrections") })
    .optional(),
  plan: z
    .object({
      receiptWorkingDays: z.int().min(1).default(5),
      replyDays: z.int().min(1).default(60),
      hardStopMonths: z.int().min(1).default(6),
      firstProgressMonths: z.int().min(1).default(3),
      progressMonths: z.int().min(1).default(6),
    })
    .prefault({}),
  seatsPerGroup: z.int().min(1).default(4),
});
export type StandingOrders = z.infer<typeof standingOrdersSchema>;

/** The orders of a national assembly, all defaults. */
export const nationalStandingOrders: StandingOrders = standingOrdersSchema.parse({});
