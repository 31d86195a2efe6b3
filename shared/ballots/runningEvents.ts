import { z } from "zod";
import { wordsSchema } from "../journal.ts";

/** When a ballot is to open and close by the server's clock; null: opened by hand, or as long as it was prepared for (BAL-40). */
export const plannedSchema = z.object({ opensAt: z.int().min(0).nullable(), closesAt: z.int().min(0).nullable() });

/** Its times are set anew while it is prepared; the clock tries again (BAL-40). */
const ballotPlanned = plannedSchema.extend({ type: z.literal("BallotPlanned") });

/** The ballot is open for longer, with a reason: before its time is over, and later only (BAL-42). */
const ballotExtended = z.object({ type: z.literal("BallotExtended"), closesAt: z.int().min(0), reason: wordsSchema });

/** The clock was to open the ballot and a rule refused: by which refusal, with which figures. It stays prepared (BAL-41). */
const openingMissed = z.object({
  type: z.literal("OpeningMissed"),
  refused: z.string().regex(/^[a-zA-Z]{1,60}$/),
  values: z.array(
    z.object({
      name: z.string().regex(/^[a-zA-Z]{1,30}$/),
      value: z.union([z.int(), z.string().regex(/^[A-Za-z0-9-]{1,60}$/)]),
    }),
  ),
});

/** Who had not voted was reminded, by places on the register (BAL-43). */
const votersReminded = z.object({ type: z.literal("VotersReminded"), indices: z.array(z.int().min(0)).min(1) });

/** A delegate asks that the votes be counted again (BAL-44). */
const recountRequested = z.object({ type: z.literal("RecountRequested"), seat: z.string().regex(/^s-\d{1,7}$/) });

/** What can stand on a ballot's stream beside laying it out, voting and counting. */
export const runningEvents = [ballotPlanned, ballotExtended, openingMissed, votersReminded, recountRequested] as const;
