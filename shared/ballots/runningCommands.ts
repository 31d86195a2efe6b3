import { z } from "zod";
import { momentSchema } from "../calendar/moment.ts";
import { textLimits } from "../textLimits.ts";
import { ballotIdSchema, seatIdSchema } from "./events.ts";

const reason = z.string().trim().min(1).max(textLimits.reason);
const orNull = <S extends z.ZodType>(schema: S) => z.preprocess((v) => (v === "" || v === undefined ? null : v), schema.nullable());
const lang = z.enum(["en", "cy"]).default("en");

/** Sets when a prepared ballot opens and closes by the clock, milliseconds since 1970; left empty: by hand, or for its length. */
const planBallot = z.object({
  type: z.literal("PlanBallot"),
  ballot: ballotIdSchema,
  opensAt: orNull(momentSchema),
  closesAt: orNull(momentSchema),
});

/** Gives an open ballot more time. `closesAt`: milliseconds since 1970. */
const extendBallot = z.object({
  type: z.literal("ExtendBallot"),
  ballot: ballotIdSchema,
  closesAt: momentSchema,
  reason,
  lang,
});

/** Reminds the delegates of seats that have not voted. */
const remindVoters = z.object({ type: z.literal("RemindVoters"), ballot: ballotIdSchema });

/** A delegate asks that the votes be counted again. */
const requestRecount = z.object({ type: z.literal("RequestRecount"), ballot: ballotIdSchema, seat: seatIdSchema });

/** The desk has the votes counted again from the record. */
const recountBallot = z.object({ type: z.literal("RecountBallot"), ballot: ballotIdSchema });

/** Prepares a void ballot anew, linked with it both ways. */
const rerunBallot = z.object({ type: z.literal("RerunBallot"), ballot: ballotIdSchema });

/** What can be asked of a ballot beside laying it out, voting and counting. */
export const runningCommands = [planBallot, extendBallot, remindVoters, requestRecount, recountBallot, rerunBallot] as const;
