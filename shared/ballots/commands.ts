import { z } from "zod";
import { amendmentIdSchema } from "../amendments/events.ts";
import { momentSchema } from "../calendar/moment.ts";
import { emailSchema, personIdSchema } from "../founding/person.ts";
import { textLimits } from "../textLimits.ts";
import { ballotIdSchema, choiceSchema, majorityChoiceSchema, plainIdSchema, seatIdSchema, visibilitySchema } from "./events.ts";
import { handCommands } from "./handCommands.ts";
import { packageCommands } from "./package/commands.ts";
import { paperFields } from "./papers/layOut.ts";
import { runningCommands } from "./runningCommands.ts";
import { voteNoteCommands } from "./voteNotes.ts";

const orNull = <S extends z.ZodType>(schema: S) => z.preprocess((v) => (v === "" || v === undefined ? null : v), schema.nullable());
/** Absent where the field was left empty. */
const orAbsent = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === "" || v === null ? undefined : v), schema.optional()).optional();
const question = z.string().trim().min(1).max(textLimits.ballotQuestion);

/** Lays a question out. A roll call on a proposal needs the question in both languages; procedure by show of hands may have English alone. */
const prepareBallot = z.object({
  type: z.literal("PrepareBallot"),
  sitting: orNull(plainIdSchema),
  round: orNull(plainIdSchema),
  proposal: orNull(plainIdSchema),
  /** The amendment to be voted on; its proposal follows from it. */
  amendment: z.preprocess((v) => (v === "" || v === null ? undefined : v), amendmentIdSchema.optional()),
  /** The version the ballot is to be on; null: the latest when it opens. */
  version: orNull(z.coerce.number().int().min(1)),
  visibility: visibilitySchema,
  majority: majorityChoiceSchema.default("as-ordered"),
  questionEn: question,
  questionCy: orNull(question),
  /** From ten seconds to thirty days; null: as the standing orders say. */
  lengthSeconds: orNull(z.coerce.number().int().min(10).max(2_592_000)),
  ...paperFields,
  /** By the server's clock, milliseconds since 1970; absent: opened by hand, or open for its length (BAL-40). */
  opensAt: orAbsent(momentSchema),
  closesAt: orAbsent(momentSchema),
});
const openBallot = z.object({ type: z.literal("OpenBallot"), ballot: ballotIdSchema });
const castVote = z.object({ type: z.literal("CastVote"), ballot: ballotIdSchema, seat: seatIdSchema, choice: choiceSchema });
/** A steward casts for the delegate, or for the alternate (MND-4). In a sitting it is for whoever is checked in. */
const castWithHelp = z.object({
  ...castVote.shape,
  type: z.literal("CastWithHelp"),
  of: z.enum(["delegate", "alternate"]).default("delegate"),
});
/** Whoever acts for the seat that holds the proxy casts it by an act of its own (PRX-5). */
const castProxyVote = z.object({ ...castVote.shape, type: z.literal("CastProxyVote") });
const nameSteward = z.object({ type: z.literal("NameSteward"), ballot: ballotIdSchema, email: emailSchema });
const standDownSteward = z.object({ type: z.literal("StandDownSteward"), ballot: ballotIdSchema, person: personIdSchema });
const closeBallot = z.object({ type: z.literal("CloseBallot"), ballot: ballotIdSchema });
const declareResult = z.object({ type: z.literal("DeclareResult"), ballot: ballotIdSchema });
const voidBallot = z.object({
  type: z.literal("VoidBallot"),
  ballot: ballotIdSchema,
  reason: z.string().trim().min(1).max(textLimits.reason),
  lang: z.enum(["en", "cy"]).default("en"),
});

/** What can be asked of a ballot, checked at the door. */
export const ballotCommands = z.discriminatedUnion("type", [
  prepareBallot,
  openBallot,
  castVote,
  closeBallot,
  declareResult,
  voidBallot,
  ...runningCommands,
  ...handCommands,
  ...packageCommands,
  castWithHelp,
  castProxyVote,
  nameSteward,
  standDownSteward,
  ...voteNoteCommands,
]);
export type BallotCommand = z.infer<typeof ballotCommands>;
/** One command by name: `CommandNamed<"CastVote">`. */
export type CommandNamed<T extends BallotCommand["type"]> = Extract<BallotCommand, { type: T }>;
