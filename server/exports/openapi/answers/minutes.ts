import { z } from "zod";
import { bilingual, count, day, hash, time, url, words } from "./parts.ts";

const changed = z.looseObject({ reason: z.string(), correction: count.nullable(), generated: bilingual.nullable() });

/** A version of minutes: its paragraphs, actions, corrections and numbered additions. */
export const minutes = z.looseObject({
  ...{ address: z.string(), sitting: z.string(), version: count, url, stage: z.enum(["circulated", "published"]), circulatedAt: time },
  ...{ entry: count, contentHash: hash, journalHead: hash.nullable(), correctionsUntil: day, versions: z.array(count) },
  approval: z.looseObject({ ballot: z.string(), version: count, publishedAt: time }).nullable(),
  paragraphs: z.array(
    z.looseObject({
      ...{ id: z.string(), number: z.string(), kind: z.string(), item: z.string().nullable(), seat: z.string().nullable() },
      ...{ rests: z.array(z.string()), text: bilingual, changed: changed.nullable() },
    }),
  ),
  actions: z.array(z.looseObject({ id: z.string(), owner: words, text: bilingual, day, standing: z.enum(["done", "overdue", "to-do"]) })),
  corrections: z.array(
    z.looseObject({
      ...{ number: count, paragraph: z.string().nullable(), seat: z.string(), text: words },
      answer: z.looseObject({ accepted: z.boolean(), reason: words }).nullable(),
    }),
  ),
  additions: z.array(z.looseObject({ number: count, paragraph: z.string().nullable(), text: bilingual, reason: words, at: time })),
});
