import { z } from "zod";
import { ballotIdSchema, choiceSchema, seatIdSchema } from "../events.ts";
import { questionsOnPaper } from "./events.ts";

const { most } = questionsOnPaper;

/** Puts prepared ballots on one paper, in this order. How few are too few is for the rules to say, with a sentence. */
const preparePackage = z.object({ type: z.literal("PreparePackage"), ballots: z.array(ballotIdSchema).max(most) });

/** Gives each question of this ballot's paper a paper of its own again. */
const takePackageApart = z.object({ type: z.literal("TakePackageApart"), ballot: ballotIdSchema });

/** A seat votes on the questions of one paper, all in one act. A question that is left out has no vote. */
const castPackage = z.object({
  type: z.literal("CastPackage"),
  /** Any question of the paper. */
  ballot: ballotIdSchema,
  seat: seatIdSchema,
  votes: z
    .array(z.object({ ballot: ballotIdSchema, choice: choiceSchema }))
    .min(1)
    .max(most),
});

/** What can be asked of several questions on one paper. */
export const packageCommands = [preparePackage, takePackageApart, castPackage] as const;
