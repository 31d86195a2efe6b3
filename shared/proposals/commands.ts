import { z } from "zod";
import { isDay } from "../calendar/days.ts";
import { hashSchema } from "../journal.ts";
import { textLimits } from "../textLimits.ts";
import { cleanLine, cleanLines, webLink } from "./document.ts";
import { languageSchema, proposalIdSchema, versionNumberSchema } from "./events.ts";
import { handForms } from "./madeByHand.ts";
import { cleanWithin, languageParts, proposalTextSchema } from "./text.ts";
import { coAuthorRoles } from "./together.ts";

const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
const lines = (max: number, empty: string) => cleanWithin(max, cleanLines).pipe(z.string().min(1, { message: empty }));

/** A reason that the public will read, and its language. */
const reason = { reason: lines(textLimits.reason, "reasonMissing"), lang: languageSchema.default("en") };
/** The same, where it may be left out. */
const maybeReason = { reason: cleanWithin(textLimits.reason, cleanLines).default(""), lang: languageSchema.default("en") };
const proposal = { proposal: proposalIdSchema };
/** What the writer has seen, as Yjs' state vector in base64: the server waits until it has the same (DRA-8). Empty without scripts. */
const stateSchema = z
  .string()
  .regex(/^[A-Za-z0-9+/]{0,4000}={0,2}$/)
  .default("");

/** What people can ask for about proposals, as it comes from a form or a socket. */
export const proposalCommands = z.discriminatedUnion("type", [
  /**
   * Keeps a draft; without `draft` a new one. May be incomplete. `base`: the hash of the text that a form was made from;
   * another text since then is not written over (DRA-9).
   */
  z.object({ type: z.literal("SaveDraft"), draft: idSchema.optional(), base: hashSchema.optional(), text: proposalTextSchema }),
  /** Throws a draft of one's own away. */
  z.object({ type: z.literal("DeleteDraft"), draft: idSchema }),
  /** Invites a seat to write or comment; again with another role: changes it. */
  z.object({ type: z.literal("InviteCoAuthor"), draft: idSchema, seat: idSchema, role: z.enum(coAuthorRoles) }),
  z.object({ type: z.literal("RemoveCoAuthor"), draft: idSchema, seat: idSchema }),
  /** One's own seat leaves a draft it was invited to. */
  z.object({ type: z.literal("LeaveDraft"), draft: idSchema, seat: idSchema }),
  /** Makes a draft public as a numbered proposal that seeks sponsors; `seat`: the seat one acts for. */
  z.object({ type: z.literal("OpenForSponsors"), draft: idSchema, seat: idSchema, state: stateSchema }),
  /** Begins the text in which the next version of one's proposal is written together, unless there is one. */
  z.object({ type: z.literal("WriteNextVersion"), ...proposal }),
  /** Takes into the draft what the last version says that the draft does not know yet, such as an accepted amendment. */
  z.object({ type: z.literal("TakeOverVersion"), ...proposal }),
  /** A new numbered version, of the draft in which it was written, or of a text. A reason is needed from lodging on. */
  z.object({
    type: z.literal("MakeVersion"),
    ...proposal,
    draft: idSchema.optional(),
    text: proposalTextSchema.optional(),
    state: stateSchema,
    ...maybeReason,
  }),
  /** Answers the six questions of the equality and anti-racism check for one version. */
  z.object({
    type: z.literal("AnswerCheck"),
    ...proposal,
    version: versionNumberSchema,
    answers: z.array(lines(textLimits.answer, "answerMissing")).length(6, { message: "answersNotSix" }),
    lang: languageSchema.default("en"),
  }),
  /** A delegate's mark on the check: adequate, or concerns with a reason. */
  z.object({
    type: z.literal("MarkCheck"),
    ...proposal,
    version: versionNumberSchema,
    seat: idSchema,
    mark: z.enum(["adequate", "concerns"]),
    ...maybeReason,
  }),
  /**
   * One's own name to it: these languages of title, question and summary say what the other says. `unchanged`: the parts that
   * changed in the other language only and still say the same (PRP-21).
   */
  z.object({
    type: z.literal("ConfirmLanguages"),
    ...proposal,
    version: versionNumberSchema,
    languages: z.array(languageSchema).min(1).max(2).default(["en", "cy"]),
    unchanged: z.array(z.enum(languageParts)).max(3).default([]),
  }),
  z.object({ type: z.literal("Sponsor"), ...proposal, seat: idSchema }),
  z.object({ type: z.literal("WithdrawSponsor"), ...proposal, seat: idSchema }),
  z.object({ type: z.literal("Lodge"), ...proposal }),
  z.object({ type: z.literal("AdmitProposal"), ...proposal, ...reason }),
  z.object({ type: z.literal("ReturnProposal"), ...proposal, ...reason }),
  z.object({ type: z.literal("WithdrawProposal"), ...proposal, ...reason }),
  /** Links an easy-read or BSL version that a person made, of the proposal or of one of its outcomes. */
  z.object({
    type: z.literal("LinkMadeByHand"),
    ...proposal,
    outcome: z.union([z.literal(""), proposalIdSchema]).default(""),
    form: z.enum(handForms, { message: "byHandForm" }),
    address: cleanWithin(textLimits.webAddress, cleanLine).refine((text) => webLink(text)?.startsWith("https://") === true, {
      message: "byHandNotHttps",
    }),
    maker: cleanWithin(textLimits.maker, cleanLine).pipe(z.string().min(1, { message: "byHandMaker" })),
    day: z.string().refine(isDay, { message: "byHandDay" }),
    lang: languageSchema.default("en"),
  }),
  z.object({ type: z.literal("RemoveMadeByHand"), ...proposal, number: z.coerce.number().int().min(1), ...reason }),
  z.object({
    type: z.literal("PutOnAgenda"),
    ...proposal,
    sitting: z.string().regex(/^[1-9][0-9]{0,5}$/),
    item: idSchema,
  }),
]);
/** One command about a proposal or a draft, checked and cleaned. */
export type ProposalCommand = z.infer<typeof proposalCommands>;
