import { z } from "zod";
import { lineNames } from "./lines.ts";
import { togetherSections } from "./together.ts";

const id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
// Longer than a comment may be: what is too long is told so, with its own sentence.
const words = z.string().max(20_000);

/**
 * What somebody asks about comments. A passage is named by its part, its block, and the words in it with the place where
 * they began; no words: the whole block. Where in the document that is, is the server's word alone.
 */
export const commentSchema = z.discriminatedUnion("ask", [
  z.object({
    ask: z.literal("open"),
    part: z.enum([...lineNames, ...togetherSections]),
    block: z
      .string()
      .regex(/^b[1-9]\d{0,5}$/)
      .nullable(),
    words,
    from: z.int().min(0).max(10_000_000).nullable(),
    text: words,
    lang: z.enum(["en", "cy"]),
  }),
  z.object({ ask: z.literal("reply"), thread: id, text: words, lang: z.enum(["en", "cy"]) }),
  z.object({ ask: z.literal("resolve"), thread: id }),
  z.object({ ask: z.literal("reopen"), thread: id }),
  z.object({ ask: z.literal("delete"), comment: id }),
]);
/** One of these. */
export type CommentAsked = z.infer<typeof commentSchema>;
