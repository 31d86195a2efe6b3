import { z } from "zod";
import { wordsSchema } from "../../journal.ts";
import { consentAnswers, formQuestions, roundEnds } from "./state.ts";

const seat = z.string().regex(/^s-\d{1,6}$/);
const round = z.string().regex(/^r\d{1,4}$/);
const candidate = z.string().regex(/^c\d{1,2}$/);
const proposal = z.string().regex(/^[a-z0-9-]{1,40}$/);
const count = z.int().min(0);
const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), round, ...shape });

/**
 * What happens in rounds of consent, marks and exit forms, and what is said about the end of a round. `RoundAnswered` and `ReadySaid`
 * are bulk: rooms hear of them in frames. What was answered is kept beside the journal until the round closes.
 */
export const answerEvents = [
  event("RoundEndsSet", { ends: z.enum(roundEnds) }),
  event("ReadySaid", { seat }),
  event("RoundAnswered", { seat }),
  /** The sitting was adjourned meanwhile: what was answered is deleted and asked anew (CON-5). */
  event("AnswersVoided", {}),
  event("ConsentRevealed", {
    present: count,
    answers: z.array(z.object({ seat, answer: z.enum(consentAnswers), reason: wordsSchema.nullable() })),
  }),
  event("MarksSet", { each: z.int().min(1), several: z.boolean(), points: z.array(wordsSchema) }),
  event("MarksOpened", {
    each: z.int().min(1),
    several: z.boolean(),
    candidates: z.array(
      z.object({ id: candidate, proposal: proposal.nullable(), version: z.int().min(1).nullable(), point: wordsSchema.nullable() }),
    ),
  }),
  event("MarksRevealed", {
    placed: count,
    totals: z.array(z.object({ candidate, marks: count })),
    lines: z.array(z.object({ code: z.string().regex(/^[0-9a-f]{8}$/), marks: z.array(count) })),
  }),
  event("FormsRevealed", {
    answered: count,
    questions: z.array(
      z.object({
        question: z.enum(formQuestions),
        groups: z.array(z.object({ from: z.int().min(1).max(5), to: z.int().min(1).max(5), count })),
      }),
    ),
    comments: z.array(wordsSchema),
  }),
  event("CommentPublished", { comment: wordsSchema }),
] as const;
