import { z } from "zod";
import { regionCodeSchema } from "../founding/standingOrders.ts";
import { hashSchema, wordsSchema } from "../journal.ts";
import { recordedSchema, seedSchema } from "../opinion/recordedSchema.ts";
import { agreementSubjects } from "./agreement.ts";
import { answerEvents } from "./answers/events.ts";
import { careEvents } from "./care/events.ts";
import { templateName } from "./course.ts";
import { deskParts } from "./desk.ts";
import { undoableActs } from "./lastAct.ts";
import { measureKinds } from "./moderation.ts";
import { orderEvents } from "./orderEvents.ts";
import { entryKinds, itemKinds, listOrders, proceduralMotions, roundFormats, sides } from "./state.ts";
import { statementReasons } from "./statements.ts";
import { tableEvents } from "./tables/events.ts";
import { stepCodes } from "./templates.ts";

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const person = id;
const seat = z.string().regex(/^s-\d{1,6}$/);
const item = z.string().regex(/^i\d{1,4}$/);
const round = z.string().regex(/^r\d{1,4}$/);
const entry = z.string().regex(/^e\d{1,6}$/);
const agreement = z.string().regex(/^a\d{1,4}$/);
const measure = z.string().regex(/^m\d{1,5}$/);
const time = z.int().min(0);
const ms = z.int().min(0);
const rule = z.string().regex(/^[A-Z]{3}-\d{1,3}$/);
const motion = z.string().regex(/^m\d{1,4}$/);
const ballot = z.string().regex(/^\d{4}-\d{1,6}$/);
/** The desk did it on the floor and may undo it (DSK-4); entries older than the field never say so. */
const undo = z.literal(true).optional();
/** A statement's number in its round. */
const statement = z.int().min(1).max(9_999);
const turnKinds = [...entryKinds, "presentation", "answer"] as const;

const agendaItem = z.object({
  id: item,
  number: z.int().min(1),
  kind: z.enum(itemKinds),
  titleEn: wordsSchema.nullable(),
  titleCy: wordsSchema.nullable(),
  minutes: z.int().min(0),
  proposal: id.nullable(),
  /** The item of the plan whose replies are heard; absent otherwise (PLN-16). */
  planItem: z
    .string()
    .regex(/^NCSP-\d{4,6}$/)
    .optional(),
  /** The item of an earlier sitting that this one takes up; absent otherwise (RUN-6). */
  carriedFrom: z.object({ sitting: id, item }).optional(),
});
const plannedRound = z.object({
  id: round,
  item,
  format: z.enum(roundFormats),
  title: wordsSchema.nullable(),
  step: z.enum(stepCodes).nullable(),
  prompt: wordsSchema.nullable(),
  minutes: z.int().min(0),
  secondsEach: z.int().min(1).nullable(),
  /** Of a step that a facilitator named: its name and prompt in Welsh; absent otherwise (TPL-2). */
  titleCy: wordsSchema.optional(),
  promptCy: wordsSchema.optional(),
});
const queued = z.object({ entry, seat, person, region: regionCodeSchema });

const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), ...shape });

/** Everything that can happen in a sitting, for the record. Times are ms, lengths ms unless a name says seconds. */
export const sittingEvents = z.discriminatedUnion("type", [
  event("SittingScheduled", {
    sitting: id,
    titleEn: wordsSchema,
    titleCy: wordsSchema,
    startsAt: time,
    hall: wordsSchema.nullable(),
    link: wordsSchema.nullable(),
    template: templateName.nullable(),
    items: z.array(agendaItem),
    rounds: z.array(plannedRound),
  }),
  event("ItemAdded", { item: agendaItem, rounds: z.array(plannedRound), lateReason: wordsSchema.nullable() }),
  event("RoundsAdded", { rounds: z.array(plannedRound) }),
  event("RoundMoved", { round, before: round.nullable() }),
  event("RoundRemoved", { round }),
  ...orderEvents,
  event("AgendaPublished", {
    clearDays: z.int().min(0),
    late: z.boolean(),
    reason: wordsSchema.nullable(),
    lateProposals: z.array(id).default([]),
  }),
  /** `seats`: how many seats had been made by then; entries older than the field do not say. */
  event("SittingOpened", {
    seats: z.int().min(0).nullable().default(null),
    /** The running order as it stood then (RUN-1); absent in older entries. */
    plan: z.array(z.object({ round, minutes: z.int().min(0) })).optional(),
  }),
  event("SittingAdjourned", { reason: wordsSchema, until: time.nullable(), withoutQuorum: z.boolean(), presenceEnds: z.boolean() }),
  /** `awayMs`: how long it was adjourned (RUN-2); absent in older entries. */
  event("SittingResumed", { awayMs: ms.optional() }),
  event("SittingClosed", { unreached: z.enum(["carried-over", "lapses"]), unreachedItems: z.array(item) }),
  event("CheckedIn", {
    seat,
    person,
    region: regionCodeSchema,
    as: z.enum(["delegate", "alternate"]),
    where: z.enum(["hall", "link"]),
    by: z.enum(["self", "desk"]),
  }),
  event("SeatLeft", { seat, by: z.enum(["self", "desk"]) }),
  event("InterestDeclared", { seat, item }),
  event("QuorumCountStarted", { endsAt: time }),
  event("HereSaid", { seat }),
  event("QuorumCountEnded", { here: z.array(seat) }),
  event("AgreementAsked", { agreement, subject: z.enum(agreementSubjects), statement: wordsSchema, item: item.nullable(), endsAt: time }),
  event("AgreementEnded", { agreement, seat: seat.nullable(), reason: wordsSchema.nullable() }),
  event("RoundOpened", {
    round,
    lengthMs: ms,
    order: z.enum(["arrival", "least-heard-first"]),
    limitMs: ms.nullable(),
    queue: z.array(queued),
    /** The latest version of the item's proposal; absent where there is none, and in older entries. */
    version: z.int().min(1).optional(),
  }),
  event("RoundPaused", {}),
  event("RoundResumed", {}),
  event("RoundTimeAdded", { ms }),
  event("RoundClosed", { round }),
  event("ContributionsRevealed", { round, contributions: z.array(z.object({ seat, text: wordsSchema })) }),
  event("ListJoined", {
    entry,
    seat,
    person,
    region: regionCodeSchema,
    kind: z.enum(entryKinds),
    side: z.enum(sides).nullable(),
    rule: rule.nullable(),
    motion: z.enum(proceduralMotions).nullable(),
    by: z.enum(["self", "desk"]),
  }),
  event("ListLeft", { entry, by: z.enum(["self", "desk"]), undo }),
  event("EntryMoved", { entry, behind: z.array(entry), reason: wordsSchema, undo }),
  event("ListClosed", { undo }),
  event("ListReopened", { undo }),
  event("ListOrderSet", { order: z.enum(listOrders), undo }),
  event("FloorGiven", {
    entry,
    seat,
    person,
    region: regionCodeSchema,
    kind: z.enum(turnKinds),
    side: z.enum(sides).nullable(),
    rule: rule.nullable(),
    motion: z.enum(proceduralMotions).nullable(),
    limitMs: ms.nullable(),
    passedOver: z.int().min(0),
    answers: entry.optional(),
    undo,
  }),
  event("TurnPaused", {}),
  event("TurnResumed", {}),
  event("TurnTimeAdded", { ms }),
  event("TurnPassed", { entry }),
  event("TurnEnded", { turn: entry, spokenMs: ms, undo }),
  event("TimeYielded", { turn: entry, entry, ms }),
  event("FloorActUndone", { act: z.enum(undoableActs) }),
  event("PointRuled", { turn: entry, upheld: z.boolean() }),
  event("ContributionWritten", { round, seat, person, region: regionCodeSchema, text: wordsSchema, wordCount: z.int().min(1) }),
  event("StatementAccepted", { round, statement, text: wordsSchema }),
  event("StatementRefused", { round, statement, reason: z.enum(statementReasons), note: wordsSchema.nullable() }),
  event("PositionsSealed", { round, seed: seedSchema, commitment: hashSchema, undecided: z.int().min(0) }),
  event("OpinionMapPublished", { round, map: recordedSchema }),
  event("MeasureTaken", {
    measure,
    kind: z.enum(measureKinds),
    subject: wordsSchema,
    reason: wordsSchema,
    round: round.nullable(),
    until: time.nullable(),
  }),
  event("MeasureEnded", { measure, reason: wordsSchema }),
  event("MeasureAppealed", { measure, reason: wordsSchema }),
  event("AppealRuled", { measure, granted: z.boolean(), named: z.boolean(), reason: wordsSchema }),
  event("WordsRecorded", { turn: entry, text: wordsSchema, wordCount: z.int().min(1) }),
  event("SummaryRecorded", { turn: entry, text: wordsSchema }),
  event("MotionMoved", {
    motion,
    turn: entry,
    kind: z.enum(proceduralMotions),
    seat,
    person,
    region: regionCodeSchema,
    item: item.nullable(),
  }),
  event("MotionSeconded", { motion, seat, person, by: z.enum(["self", "desk"]) }),
  event("RollCallDemanded", { motion, seat, by: z.enum(["self", "desk"]) }),
  event("MotionFell", { motion, withdrawn: z.boolean() }),
  event("MotionPut", { motion, ballot }),
  /** The vote on it was voided (MOT-7). */
  event("MotionVoteVoided", { motion }),
  event("MotionDecided", { motion, carried: z.boolean() }),
  event("MotionCarriedOut", { motion }),
  event("DeskPartTaken", { part: z.enum(deskParts), person }),
  ...tableEvents,
  ...answerEvents,
  ...careEvents,
]);
export type SittingEvent = z.infer<typeof sittingEvents>;
