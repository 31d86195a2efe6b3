import { z } from "zod";
import { webLink } from "../proposals/document.ts";
import { textLimits } from "../textLimits.ts";
import { agreementSubjects } from "./agreement.ts";
import { answerCommands } from "./answers/commands.ts";
import { command, lang, optional, round, seat, text, whole } from "./fields.ts";
import { entryKinds, itemKinds, proceduralMotions, roundFormats, sides } from "./state.ts";
import { templateIds } from "./templates.ts";

const time = whole(0, 8_640_000_000_000);
const item = z.string().regex(/^i\d{1,4}$/);
const entry = z.string().regex(/^e\d{1,6}$/);
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
  command("WriteContribution", { seat, text: text(textLimits.contribution), lang }),
  command("RecordWords", { turn: entry, text: text(textLimits.recordedWords), lang }),
  ...answerCommands,
]);
export type SittingCommand = z.infer<typeof sittingCommands>;
/** One kind of command. */
export type SittingCommandOf<T extends SittingCommand["type"]> = Extract<SittingCommand, { readonly type: T }>;
