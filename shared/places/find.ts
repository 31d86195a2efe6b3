import { textLimits } from "../textLimits.ts";

/** Letters as they are compared: without accents and capitals, anything else as one space. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Whether a name says what was typed (PLC-3): every word of it begins a word of the name, in that order. What is typed is words, never a
 * pattern.
 */
export function says(name: string, typed: string): boolean {
  const asked = folded(typed.slice(0, textLimits.search));
  if (asked === "") return false;
  let rest = ` ${folded(name)}`;
  return asked.split(" ").every((word) => {
    const at = rest.indexOf(` ${word}`);
    if (at >= 0) rest = rest.slice(at + word.length + 1);
    return at >= 0;
  });
}
