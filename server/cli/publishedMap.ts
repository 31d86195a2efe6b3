import { z } from "zod";
import type { PublishedMap } from "../../shared/opinion/publish.ts";
import { publishedSchema } from "../../shared/opinion/recordedSchema.ts";
import { type OpinionSentence, sentencesOf } from "../../shared/opinion/sentences.ts";

/** A map's own file, as its public page gives it: everything that is published, and nobody's positions. */
const fileSchema = z.looseObject({
  published: publishedSchema,
  statements: z.array(z.looseObject({ statement: z.string(), words: z.string().nullable() })),
  sentences: z.array(z.unknown()),
});

/** A published map read again. */
export interface ReadMap {
  readonly published: PublishedMap;
  readonly sentences: readonly OpinionSentence[];
  readonly words: ReadonlyMap<string, string>;
}

/** Whether a file is a map's own file rather than a table of positions. */
export const isMapFile = (text: string): boolean => text.trimStart().startsWith("{");

/** Reads a map's own file (OPN-16). Refuses, in a sentence, what is none, and a file whose sentences its figures do not give. */
export function readMapFile(text: string): ReadMap | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: "it begins like JSON and is none." };
  }
  const read = fileSchema.safeParse(json);
  if (!read.success) return { problem: "it is not the file of an opinion map. Take the JSON of the map's page." };
  const { published, statements, sentences } = read.data;
  const made = sentencesOf(published);
  if (JSON.stringify(made) !== JSON.stringify(sentences))
    return { problem: "its sentences are not what its figures give: one of them was changed." };
  return {
    published,
    sentences: made,
    words: new Map(statements.flatMap(({ statement, words }) => (words === null ? [] : [[statement, words] as const]))),
  };
}
