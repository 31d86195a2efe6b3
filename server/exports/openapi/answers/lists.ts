import { z } from "zod";
import { count, hash, time, url, words } from "./parts.ts";

/** Every version of a proposal. */
export const versions = z.looseObject({
  ...{ proposal: z.string(), url },
  versions: z.array(z.looseObject({ number: count, url, at: time, hash, reason: words, amendment: z.string().nullable() })),
});

/** Where two open amendments meet: a passage in each line; `collide` false where both can be had. */
export const collisions = z.looseObject({
  ...{ proposal: z.string(), version: count },
  meetings: z.array(
    z.looseObject({
      ...{ first: z.string(), second: z.string(), collide: z.boolean(), kind: z.string(), joins: z.boolean() },
      ...{ where: z.string(), block: z.string().nullable() },
    }),
  ),
});

/** The order of voting on open amendments, as it was set or else as proposed; `falls`: those that fall if it is carried. */
export const order = z.looseObject({
  ...{ proposal: z.string(), version: count, isSet: z.boolean() },
  turns: z.array(
    z.looseObject({
      ...{ turn: count, amendment: z.string(), because: z.string().nullable(), falls: z.array(z.string()) },
      reach: z.looseObject({ whole: z.boolean(), changed: count, moved: count, of: count }),
    }),
  ),
});
