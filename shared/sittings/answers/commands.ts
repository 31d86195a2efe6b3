import { z } from "zod";
import { textLimits } from "../../textLimits.ts";
import { command, lang, optional, round, seat, text, whole } from "../fields.ts";
import { consentAnswers, formQuestions, marksMost, roundEnds } from "./state.ts";

const candidate = z.string().regex(/^c\d{1,2}$/);
/** Points as a facilitator types them: one a line. */
const points = z.preprocess(
  (v) => (typeof v === "string" ? v.split("\n").filter((line) => line.trim() !== "") : v === null ? [] : v),
  z.array(text(textLimits.sittingTitle)).max(marksMost.candidates).default([]),
);
/** A checkbox, or a truth. */
const ticked = z.preprocess((v) => v === true || v === "yes", z.boolean());

/** What can be asked about answers in rounds, and about what ends a round. */
export const answerCommands = [
  command("SetRoundEnds", { round, ends: z.enum(roundEnds) }),
  command("SayReady", { seat }),
  command("AnswerConsent", { seat, answer: z.enum(consentAnswers), reason: optional(text(textLimits.sittingReason)), lang }),
  command("AskConsentAgain", { round }),
  /** `from` reports: what small groups reported takes the place of points typed (MRK-5). */
  command("SetMarks", {
    round,
    each: whole(1, marksMost.each),
    several: ticked,
    points,
    from: z.enum(["typed", "reports"]).default("typed"),
    lang,
  }),
  command("PlaceMarks", { seat, marks: z.record(candidate, whole(0, marksMost.each)).default({}) }),
  command("ReturnForm", {
    seat,
    ratings: z.partialRecord(z.enum(formQuestions), whole(1, 5)).default({}),
    comment: optional(text(textLimits.sittingReason)),
    lang,
  }),
  command("PublishComment", { round, comment: z.string().regex(/^[0-9a-f]{64}$/) }),
] as const;
