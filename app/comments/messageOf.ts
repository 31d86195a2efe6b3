import type { CommentAsked } from "../../shared/proposals/commentMessages.ts";
import { lineNames } from "../../shared/proposals/lines.ts";
import { togetherSections } from "../../shared/proposals/together.ts";

const parts = [...lineNames, ...togetherSections];

/** The message that begins a thread on a passage chosen from a list (`case/b3`, `title.en`). An unknown part is an unknown passage. */
export function messageOf(passage: string, words: string, text: string, lang: "en" | "cy"): CommentAsked {
  const [named, block] = passage.split("/");
  const part = parts.find((one) => one === named);
  // A section as a whole is no passage: that is refused by its own sentence.
  return { ask: "open", part: part ?? "case", block: part ? (block ?? null) : null, words, from: null, text, lang };
}
