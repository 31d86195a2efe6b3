import { z } from "zod";
import { recordedSchema } from "../opinion/recordedSchema.ts";
import { webLink } from "../proposals/document.ts";
import { textLimits } from "../textLimits.ts";
import { agreementSubjects } from "./agreement.ts";
import { answerCommands } from "./answers/commands.ts";
import { careCommands, helpCommands } from "./care/commands.ts";
import { templateName } from "./course.ts";
import { deskParts } from "./desk.ts";
import { command, lang, optional, round, seat, text, whole } from "./fields.ts";
import { orderCommands } from "./orderCommands.ts";
import { entryKinds, itemKinds, listOrders, proceduralMotions, roundFormats, sides } from "./state.ts";
import { statementPositions, statementReasons } from "./statements.ts";
import { tableCommands } from "./tables/commands.ts";

const time = whole(0, 8_640_000_000_000);
const item = z.string().regex(/^i\d{1,4}$/);
const entry = z.string().regex(/^e\d{1,6}$/);
/** A statement that waits for the desk, by its private id. */
const keptStatement = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** A statement is one sentence: line ends and runs of spaces are one space. */
const oneLine = (typed: string): string => typed.replace(/\s+/gu, " ").normalize("NFC");
const measure = z.string().regex(/^m\d{1,5}$/);
const reason = text(textLimits.sittingReason);
const yes = z.preprocess((v) => v === true || v === "yes", z.boolean());
const proposal = z.string().regex(/^[1-9]\d{0,5}$/);
const planItem = z.string().regex(/^NCSP-\d{4,6}$/);
const motion = z.string().regex(/^m\d{1,4}$/);
const person = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** What the one who asks saw (DSK-3): where it is no longer so, somebody else was quicker. */
const seen = optional(whole(0, 100_000_000));

const newItem = z.object({
  kind: z.enum(itemKinds),
  titleEn: optional(text(textLimits.sittingTitle)),
  titleCy: optional(text(textLimits.sittingTitle)),
  minutes: whole(0, 600),
  proposal: optional(proposal),
  /** The item of the plan whose replies are heard (PLN-16). */
  planItem: optional(planItem).default(null),
  template: optional(templateName),
  /** Business carried over by an earlier sitting, `3.i2` (RUN-6): what else is said of the item then counts for nothing but its template. */
  carried: optional(z.string().regex(/^[1-9]\d{0,5}\.i\d{1,4}$/)).default(null),
});
const newRound = {
  format: z.enum(roundFormats),
  title: optional(text(textLimits.sittingTitle)),
  prompt: optional(text(textLimits.prompt)),
  minutes: whole(1, 600),
  secondsEach: optional(whole(10, 1800)),
  lang,
};

/** What can be asked of a sitting: one object per form and socket message. Lengths are minutes or seconds, as named. */
export const sittingCommands = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("ScheduleSitting"),
    titleEn: text(textLimits.sittingTitle),
    titleCy: text(textLimits.sittingTitle),
    startsAt: time,
    hall: optional(text(textLimits.place)),
    /** The conference: an https or http address, because it is printed as a link. */
    link: optional(text(textLimits.place).refine((address) => webLink(address) !== null, { error: "fieldNotWebAddress" })),
    /** The course of the main item; with no items given, the agenda is made from it. */
    template: optional(templateName),
    items: z.array(newItem).max(60).default([]),
  }),
  command("AddItem", { item: newItem, reason: optional(text(textLimits.sittingReason)), lang }),
  command("AddRound", { item, ...newRound, before: optional(round) }),
  command("AddTemplate", { item, template: templateName }),
  command("MoveRound", { round, before: optional(round) }),
  command("RemoveRound", { round }),
  ...orderCommands,
  command("PublishAgenda", { reason: optional(text(textLimits.sittingReason)), lang }),
  command("OpenSitting", {}),
  command("AdjournSitting", {
    reason: text(textLimits.sittingReason),
    until: optional(time),
    withoutQuorum: z.boolean().default(false),
    lang,
  }),
  command("ResumeSitting", {}),
  command("CloseSitting", { unreached: z.enum(["carried-over", "lapses"]) }),
  command("ReferBack", { item }),
  command("CheckIn", { seat, as: z.enum(["delegate", "alternate"]).default("delegate"), where: z.enum(["hall", "link"]).default("link") }),
  command("Leave", { seat }),
  command("DeclareInterest", { seat, item }),
  command("StartQuorumCount", {}),
  command("SayIAmHere", { seat }),
  command("EndQuorumCount", {}),
  command("AskAgreement", { subject: z.enum(agreementSubjects), statement: text(textLimits.agreement), lang }),
  command("ObjectToAgreement", { seat, reason: optional(text(textLimits.sittingReason)), lang }),
  command("EndAgreement", {}),
  command("OpenRound", { round }),
  command("PauseRound", {}),
  command("ResumeRound", {}),
  command("AddTime", { seconds: whole(1, 7200), seen }),
  command("CloseRound", { round: optional(round) }),
  command("JoinList", {
    seat,
    kind: z.enum(entryKinds).default("contribution"),
    side: optional(z.enum(sides)),
    rule: optional(
      z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]{3}-\d{1,3}$/),
    ),
    motion: optional(z.enum(proceduralMotions)),
  }),
  command("LeaveList", { entry }),
  command("MoveEntry", { entry, position: whole(1, 1000), reason: text(textLimits.sittingReason), lang }),
  command("CloseList", {}),
  command("ReopenList", {}),
  command("SetOrder", { order: z.enum(listOrders) }),
  /** `seen`: the turn that was on the floor, or `none` (DSK-3). */
  command("GiveFloor", { entry: optional(entry), seen: optional(z.string().regex(/^(none|e\d{1,6})$/)) }),
  command("CallSpeaker", { seat }),
  command("EndTurn", { turn: optional(entry) }),
  /** `to`: the entry that gets what is left of the time; null: the next. */
  command("YieldTurn", { to: optional(entry) }),
  command("InterpreterBehind", {}),
  command("UndoFloorAct", {}),
  command("PauseTurn", {}),
  command("ResumeTurn", {}),
  command("AddTurnTime", { seconds: whole(1, 1800), seen }),
  command("PassTurn", { seat }),
  command("RulePoint", { turn: entry, upheld: z.boolean() }),
  command("TakeMeasure", {
    seat,
    kind: z.enum(["warning", "floor", "sitting"]),
    ends: z.enum(["round", "minutes", "sitting"]).default("sitting"),
    minutes: optional(whole(1, 600)),
    reason,
    lang,
  }),
  /** `said`: a turn, or a contribution as its round and seat. */
  command("WithdrawSaid", { said: z.string().regex(/^(e\d{1,6}|r\d{1,4}-s-\d{1,6})$/), reason, lang }),
  command("Readmit", { measure, reason, lang }),
  command("AppealMeasure", { measure, seat, reason, lang }),
  command("RuleOnAppeal", { measure, granted: yes, named: yes.default(false), reason, lang }),
  command("WriteContribution", { seat, text: text(textLimits.contribution), lang }),
  command("PutStatement", { seat, text: text(textLimits.statement).transform(oneLine), lang }),
  command("AcceptStatement", { statement: keptStatement }),
  command("RefuseStatement", {
    statement: keptStatement,
    reason: z.enum(statementReasons),
    note: optional(text(textLimits.sittingReason)),
    lang,
  }),
  command("TakePosition", { seat, statement: whole(1, 9_999), position: z.enum(statementPositions) }),
  command("PublishOpinionMap", { round, map: recordedSchema }),
  command("RecordWords", { turn: entry, text: text(textLimits.recordedWords), lang }),
  command("SummariseTurn", { turn: entry, text: text(textLimits.recordedWords), lang }),
  /** What somebody means to say, kept private until they have spoken; no text: it is let go. */
  command("PrepareWords", { seat, text: optional(text(textLimits.recordedWords)), lang }),
  /** `percent`: so much longer are the turns of whoever acts for the seat. */
  command("SetAdjustment", { seat, percent: whole(0, 200) }),
  command("SecondMotion", { seat, motion }),
  command("DemandRollCall", { seat, motion }),
  command("DropMotion", { motion }),
  /** `from`: who had the part, as it was seen (DSK-3). */
  command("TakePart", { part: z.enum(deskParts), from: optional(person) }),
  ...tableCommands,
  ...answerCommands,
  ...careCommands,
  ...helpCommands,
]);
export type SittingCommand = z.infer<typeof sittingCommands>;
/** One kind of command. */
export type SittingCommandOf<T extends SittingCommand["type"]> = Extract<SittingCommand, { readonly type: T }>;
