import type { Catalogue } from "./sentence.ts";

/**
 * Words as a page carries them: a line `@namespace`, then a line for each key with its sentence after the first space. A tenth
 * smaller than JSON, whose every quotation mark HTML has to write out.
 */
export const linesOf = (catalogue: Catalogue): string =>
  Object.entries(catalogue)
    .map(([namespace, words]) => [`@${namespace}`, ...Object.entries(words).map(([key, sentence]) => `${key} ${sentence}`)].join("\n"))
    .join("\n");

/** Reads what `linesOf` wrote. */
export function wordsOfLines(lines: string): Catalogue {
  const catalogue: { [namespace: string]: { [key: string]: string } } = {};
  let words: { [key: string]: string } = {};
  for (const line of lines.split("\n")) {
    if (line.startsWith("@")) {
      words = {};
      catalogue[line.slice(1)] = words;
      continue;
    }
    const space = line.indexOf(" ");
    if (space > 0) words[line.slice(0, space)] = line.slice(space + 1);
  }
  return catalogue;
}
