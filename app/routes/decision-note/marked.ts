/**
 * Words that stand inside a sentence of another language are put between private characters, so that the page can give them their
 * `lang` and a file can leave the marks out. The characters are not in any language and are never typed.
 */
const [open, middle, close] = ["\ue000", "\ue001", "\ue002"];

/** A stretch of a sentence; `lang` where it is in another language than the sentence. */
export interface Stretch {
  readonly at: number;
  readonly text: string;
  readonly lang: string | undefined;
}

/** Marks words as being in a language. */
export const inLanguage = (text: string, lang: string): string => `${open}${lang}${middle}${text}${close}`;

/** A sentence in its stretches. */
export function stretches(sentence: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const piece of sentence.split(/(\ue000[^\ue002]*\ue002)/)) {
    const [, lang, text] = /^\ue000(\w+)\ue001([^\ue002]*)\ue002$/.exec(piece) ?? [];
    if (piece !== "") found.push({ at, text: text ?? piece, lang });
    at += piece.length;
  }
  return found;
}

/** A sentence without its marks. */
export const plain = (sentence: string): string =>
  stretches(sentence)
    .map(({ text }) => text)
    .join("");
