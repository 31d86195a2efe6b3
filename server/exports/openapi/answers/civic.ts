import { z } from "zod";
import { day, reasoned, seat, time, url, words } from "./parts.ts";

/** A civic space: its days, the clocks that follow from them, and where it stands today. Of its owner only the kind is known. */
export const civicSpace = z.looseObject({
  ...{ number: z.string(), url, stage: z.string(), status: z.string(), name: words, address: words },
  ...{ area: z.string(), areaName: z.string(), nation: z.string().nullable(), use: z.string(), owner: z.string(), group: words },
  ...{ listed: day.nullable(), notice: day.nullable(), bid: day.nullable(), outcome: z.string().nullable(), outcomeDay: day.nullable() },
  clocks: z.array(z.looseObject({ name: z.string(), from: day, until: day, over: z.boolean() })),
  ...{ source: words, nominatedBy: seat.nullable(), enteredAt: time },
  answer: reasoned.nullable(),
  changes: z.array(reasoned),
});

/** The register of civic spaces. */
export const civicSpaces = z.looseObject({ day, spaces: z.array(civicSpace) });
