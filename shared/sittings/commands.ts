import { z } from "zod";
import { webLink } from "../proposals/document.ts";
import { textLimits } from "../textLimits.ts";
import { agreementSubjects } from "./agreement.ts";
import { entryKinds, itemKinds, proceduralMotions, roundFormats, sides } from "./state.ts";
import { templateIds } from "./templates.ts";

/** Text as a person types it: trimmed, without control characters, at most `most` characters. */
const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: "empty" })
    .max(most, { error: "tooLong" })
    .refine((t) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(t), {
      error: "controlCharacters",
    });
/** An empty field means nothing was said. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((v) => (v === "" || v === undefined ? null : v), schema.nullable());
/** A whole number, as a number or as the digits of a form field. */
const whole = (least: number, most: number) =>
  z.preprocess((v) => (typeof v === "string" && /^\d{1,15}$/.test(v.trim()) ? Number(v.trim()) : v), z.int().min(least).max(most));
const time = whole(0, 8_640_000_000_000);
const lang = z.enum(["en", "cy"]).default("en");
const sitting = z.string().regex(/^[1-9]\d{0,5}$/);
const seat = z.string().regex(/^s-\d{1,6}$/);
const item = z.string().regex(/^i\d{1,4}$/);
const round = z.string().regex(/^r\d{1,4}$/);
const entry = z.string().regex(/^e\d{1,6}$/);
const measure = z.string().regex(/^m\d{1,5}$/);
const reason = text(textLimits.sittingReason);
const yes = z.preprocess((v) => v === true || v === "yes", z.boolean());
const proposal = z.string().regex(/^[1-9]\d{0,5}$/);

const newItem = z.object({
  kind: z.enum(itemKinds),
  titleEn: optional(text(textLimits.sittingTitle)),
  titleCy: optional(text(textLimits.sittingTitle)),
  minutes: whole(0, 600),
  proposal: optional(proposal),
  template: optional(z.enum(templateIds)),
});
const newRound = {
  format: z.enum(roundFormats),
  title: optional(text(textLimits.sittingTitle)),
  prompt: optional(text(textLimits.prompt)),
  minutes: whole(1, 600),
  secondsEach: optional(whole(10, 1800)),
  lang,
};
const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), sitting, ...shape });

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
    template: optional(z.enum(templateIds)),
    items: z.array(newItem).max(60).default([]),
  }),
  command("AddItem", { item: newItem, reason: optional(text(textLimits.sittingReason)), lang }),
  command("AddRound", { item, ...newRound, before: optional(round) }),
  command("AddTemplate", { item, template: z.enum(templateIds) }),
  command("MoveRound", { round, before: optional(round) }),
  command("RemoveRound", { round }),
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
  command("AddTime", { seconds: whole(1, 7200) }),
  command("CloseRound", {}),
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
  command("GiveFloor", { entry: optional(entry) }),
  command("CallSpeaker", { seat }),
  command("EndTurn", {}),
  command("PauseTurn", {}),
  command("ResumeTurn", {}),
  command("AddTurnTime", { seconds: whole(1, 1800) }),
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
  command("RecordWords", { turn: entry, text: text(textLimits.recordedWords), lang }),
]);
export type SittingCommand = z.infer<typeof sittingCommands>;
/** One kind of command. */
export type SittingCommandOf<T extends SittingCommand["type"]> = Extract<SittingCommand, { readonly type: T }>;
