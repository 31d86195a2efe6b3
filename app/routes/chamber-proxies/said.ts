import type { Hash } from "../../../shared/journal.ts";
import type { TesseraContext } from "../../context.ts";

/** Words with the language they are in. */
export interface Said {
  readonly text: string;
  readonly lang: "en" | "cy";
}

/** What a seat wrote to the one that holds its proxy; null where it was withdrawn. */
export const saidTo = (context: TesseraContext, hash: Hash): Said | null => {
  const text = context.deskWords(hash);
  return text === null ? null : { text, lang: context.langOf(hash) };
};
