import { z } from "zod";
import { bilingual, count, day, hash, region, time, url, words } from "./parts.ts";

const line = {
  ...{ number: z.string(), url, title: bilingual, standing: z.string(), startsAt: time, openedAt: time.nullable() },
  ...{ closedAt: time.nullable(), hall: words, online: z.boolean(), agendaPublishedAt: time.nullable(), decisionNote: url.nullable() },
};

/** The list of sittings. */
export const sittings = z.looseObject({ sittings: z.array(z.looseObject(line)) });

const who = { seat: count.nullable(), group: words, region: z.string().nullable() };
const round = z.looseObject({ id: z.string(), format: z.string(), minutes: count, title: words, standing: z.string() });

/** A sitting: its agenda, who came by region, what was said. */
export const sitting = z.looseObject({
  ...line,
  notice: z.looseObject({ clearWorkingDays: z.int(), late: z.boolean(), reason: words }).nullable(),
  adjourned: z.looseObject({ reason: words, until: time.nullable() }).nullable(),
  items: z.array(
    z.looseObject({
      ...{ id: z.string(), number: count, kind: z.string(), minutes: count, proposal: z.string().nullable(), title: bilingual },
      ...{ late: z.boolean(), rounds: z.array(round) },
    }),
  ),
  attendance: z.array(z.looseObject({ ...region, filled: count, came: count })),
  apologies: z.array(z.looseObject(who)),
  said: z.array(
    z.looseObject({
      ...{ id: z.string(), item: z.string(), round: z.string(), how: z.enum(["spoken", "written"]), ...who },
      ...{ kind: z.string().nullable(), side: z.string().nullable(), spokenMs: count.nullable(), text: words, withdrawn: z.boolean() },
    }),
  ),
  ...{ reports: z.array(z.looseObject({})), answered: z.array(z.looseObject({})), votes: z.array(url), voice: url },
});

const range = z.looseObject({ from: count, to: count });
const cells = z.looseObject({ agree: range, disagree: range, rest: range });

/** The opinion map of a round: ranges, never anybody's positions; `published` null before it is made. */
export const opinionMap = z.looseObject({
  ...{ url, sitting: z.string(), round: z.string(), seed: z.string().nullable(), commitment: hash.nullable() },
  statements: z.array(z.looseObject({ statement: z.string(), words, lang: z.string() })),
  refused: z.array(z.looseObject({ statement: z.string(), reason: z.string(), note: words })),
  published: z
    .looseObject({ people: count, statements: z.array(z.looseObject({ statement: z.string(), all: cells, groups: z.array(cells) })) })
    .nullable(),
  sentences: z.array(z.looseObject({ says: z.string() })),
});

const heard = { seats: count, ms: count, words: count, units: count };

/** Equality of voice at a sitting; `voice` null where there is nothing that may be told. */
export const voice = z.looseObject({
  sitting: url,
  voice: z
    .looseObject({
      ...heard,
      byRegion: z.array(z.looseObject({ region: z.looseObject(region).nullable(), ...heard })),
      byKind: z.array(z.looseObject({ kind: z.string().nullable(), ...heard })),
    })
    .nullable(),
});

/** The log of moderation at a sitting. */
export const moderation = z.looseObject({
  sitting: url,
  measures: z.array(
    z.looseObject({
      ...{ id: z.string(), kind: z.string(), at: time, reason: words, holds: z.boolean(), untilTime: time.nullable() },
      ...{ untilRound: z.string().nullable(), against: z.looseObject(who).nullable() },
      ended: z.looseObject({ how: z.string(), reason: words, at: time }).nullable(),
      appeal: z.looseObject({ standing: z.string(), ruledAt: time.nullable(), ruling: words }).nullable(),
    }),
  ),
});

const noteLine = {
  ...{ address: z.string(), url, sitting: z.string(), standing: z.string(), draftedAt: time, dueDay: day, confirmedAt: time.nullable() },
  ...{ outcomes: z.array(z.string()), corrections: count },
};

/** The list of decision notes. */
export const notes = z.looseObject({ notes: z.array(z.looseObject(noteLine)) });

/** A decision note, paragraph by paragraph. */
export const note = z.looseObject({
  ...{ ...noteLine, entry: count, journalHead: hash.nullable(), confirmedEntry: count.nullable(), contentHash: hash.nullable() },
  paragraphs: z.array(z.looseObject({ id: z.string(), number: count, part: z.string(), text: bilingual, rests: z.array(z.string()) })),
});

/** The public roll; `group` null for a protected seat. */
export const roll = z.looseObject({
  weights: z.looseObject({ scheme: z.string(), seed: z.string(), adoptedAt: time, unitsPerVote: count }).nullable(),
  regions: z.array(z.looseObject({ ...region, population: count, year: count, groups: count, seats: count, filled: count, units: count })),
  seats: z.array(
    z.looseObject({
      ...{ number: count, region: z.string() },
      group: z
        .looseObject({
          ...{ name: words, kind: z.string(), authority: z.string().nullable().describe("GSS code"), peopleRepresented: count },
          ...{ hasDelegate: z.boolean(), units: count },
        })
        .nullable(),
    }),
  ),
});
