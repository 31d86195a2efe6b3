import { z } from "zod";
import { bilingual, byHand, count, day, hash, reasoned, seat, time, url, words } from "./parts.ts";

const addressees = z.array(z.looseObject({ nation: z.string(), department: z.string() }));
const decided = { version: count, carried: z.boolean(), at: time };
const runs = z.array(z.looseObject({ text: z.string() }));
const blocks = z.looseObject({ blocks: z.array(z.looseObject({ id: z.string(), kind: z.string(), runs })) });

/** The register of proposals. */
export const proposals = z.looseObject({
  proposals: z.array(
    z.looseObject({
      ...{ number: z.string(), url, stage: z.string(), chapter: z.string(), extent: z.array(z.string()), addressees },
      ...{ title: bilingual.nullable(), summary: bilingual.nullable(), publishedAt: time, lodgedAt: time.nullable() },
      ...{ versions: count, sponsors: count, decided: z.looseObject({ vote: z.string(), ...decided }).nullable() },
    }),
  ),
});

const version = z.looseObject({ number: count, hash, at: time, reason: words, amendment: z.string().nullable() });

/** A version of a proposal with its text; `text` null where its words were withdrawn. */
export const proposal = z.looseObject({
  ...{ number: z.string(), url, stage: z.string(), chapter: z.string(), extent: z.array(z.string()), addressees },
  ...{ version, isCurrent: z.boolean() },
  text: z
    .looseObject({
      ...{ language: z.string(), title: bilingual, question: bilingual, summary: bilingual, case: blocks, clauses: blocks },
      ...{ cost: z.string(), chapter: z.string(), extent: z.array(z.string()), addressees },
    })
    .nullable(),
  byHand,
  check: z.looseObject({ answers: z.array(words), at: time }).nullable(),
  confirmations: z.array(z.looseObject({ language: z.string(), at: time })),
  ...{ proposedBy: seat.nullable(), sponsors: z.array(seat), versions: z.array(version) },
  ...{ publishedAt: time, lodgedAt: time.nullable(), admitted: reasoned.nullable(), returned: reasoned.nullable() },
  withdrawn: reasoned.nullable(),
  agenda: z.array(z.looseObject({ sitting: z.string(), item: z.string(), at: time })),
  ...{ vote: z.string().nullable(), decided: z.looseObject({ ballot: z.string(), ...decided }).nullable() },
});

const confirmed = z.looseObject({ by: z.string(), at: time }).nullable();
const language = z.looseObject({ machine: z.string().nullable(), machineStands: z.boolean(), confirmed });

/** English and Welsh of a version, part by part. */
export const languages = z.looseObject({
  ...{ number: z.string(), url, version: count, since: count.nullable(), sinceConfirmed: z.boolean(), differing: z.array(z.string()) },
  parts: z.array(z.looseObject({ part: z.string(), en: z.string(), cy: z.string() })),
  languages: z.looseObject({ en: language, cy: language }),
});

const changes = z.looseObject({ changed: count, inserted: count, deleted: count, moved: count });

/** Two versions compared: what applied to the text of `from` gives that of `to`. */
export const compared = z.looseObject({
  ...{ number: z.string(), url, from: version, to: version },
  counts: z.looseObject({ clauses: changes, case: changes, others: count }),
  comparison: z.looseObject({ case: z.looseObject({}), clauses: z.looseObject({}) }),
});

const passage = z.looseObject({ change: z.string(), where: z.string(), block: z.string().nullable(), clause: count.nullable() });
const amendmentLine = {
  ...{ amendment: z.string(), url, kind: z.enum(["amendment", "editorial"]), stage: z.string(), version: count, hash, madeAt: time },
  ...{ late: z.boolean(), madeBy: seat.nullable(), reason: words, passages: z.array(passage).nullable(), sponsors: count },
  ...{ missing: z.looseObject({ seats: count, regions: count }).nullable(), standsIn: count.nullable() },
  ended: z.looseObject({ at: time, version: count.nullable(), ballot: z.string().nullable(), reason: words }).nullable(),
};

/** The amendments to a proposal with their collisions and the order of voting. */
export const amendments = z.looseObject({
  ...{ proposal: z.string(), url, version: count },
  close: z.looseObject({ sitting: z.string(), lastDay: day }).nullable(),
  amendments: z.array(z.looseObject(amendmentLine)),
  collisions: z.array(z.looseObject({ first: z.string(), second: z.string(), collide: z.boolean() })),
  order: z.looseObject({
    isSet: z.boolean(),
    turns: z.array(z.looseObject({ amendment: z.string(), because: z.string().nullable(), falls: z.array(z.string()) })),
  }),
});

/** An amendment with its changes. */
export const amendment = z.looseObject({
  ...amendmentLine,
  ...{ lateReason: words, changes: z.looseObject({}).nullable(), sponsoredBy: z.array(seat.nullable()), vote: z.string().nullable() },
  anchors: z.array(z.looseObject({ version: count, hash, how: z.string(), at: time })),
});

const request = {
  ...{ number: z.string(), url, result: z.string(), standing: z.string(), lodgedAt: time, version: count, hash, askedBy: seat.nullable() },
  text: z.looseObject({ language: z.string(), title: bilingual, kind: z.string(), rule: bilingual, asked: bilingual }).nullable(),
  ruling: z
    .looseObject({ at: time, version: count, reason: words, conditions: z.array(words), from: day.nullable(), until: day.nullable() })
    .nullable(),
  ...{ withdrawn: reasoned.nullable(), ended: reasoned.nullable(), cites: z.array(z.string()), citedBy: z.array(z.string()) },
};

/** A right to innovate request with its ruling. */
export const precedent = z.looseObject(request);
/** The register of right to innovate requests. */
export const precedents = z.looseObject({ requests: z.array(precedent) });
