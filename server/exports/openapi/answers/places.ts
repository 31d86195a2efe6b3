import { z } from "zod";
import { bilingual, count, day, time, url, words } from "./parts.ts";

const alike = z.looseObject({ heads: count, units: count });

/** Regions of the roll, and authorities with groups that may be named. */
export const places = z.looseObject({
  places: z.array(
    z.looseObject({ place: z.string(), kind: z.enum(["region", "authority"]), name: bilingual, region: z.string(), groups: count, url }),
  ),
});

/** A place with its groups, how their seats voted, the items of the plan that come from it or name it, and its figures. */
export const place = z.looseObject({
  ...{ place: z.string(), kind: z.enum(["region", "authority", "postcode"]), url, authorities: z.array(z.string()) },
  groups: z.array(
    z.looseObject({
      ...{ name: words, kind: z.string(), authority: z.string().nullable(), peopleRepresented: count },
      seats: z.array(z.looseObject({ number: count, units: count })),
    }),
  ),
  votes: z.array(
    z.looseObject({
      ...{ vote: z.string(), url, standing: z.string(), proposal: z.string().nullable(), question: bilingual, declaredAt: time },
      ...{ seats: count, voted: alike, for: alike.nullable(), against: alike.nullable(), abstain: alike.nullable() },
      ...{ didNotVote: alike, interests: count, unitsPerVote: count },
    }),
  ),
  items: z.array(
    z.looseObject({
      ...{ item: z.string(), url, why: z.enum(["from", "names"]), standing: z.string() },
      answers: z.array(
        z.looseObject({
          ...{ recommendation: count, body: z.string(), answer: z.string(), received: day.nullable(), promisedFor: day.nullable() },
          progress: z.string().nullable(),
        }),
      ),
    }),
  ),
  evidence: z.array(
    z.looseObject({
      ...{ measure: z.string(), url, area: z.string(), figures: z.array(z.looseObject({ year: z.int(), value: z.string() })) },
      gaps: z.array(
        z.looseObject({
          ...{ item: z.string(), comparison: z.string(), standard: z.string(), year: z.int(), now: z.string() },
          shortBy: z.string().nullable(),
        }),
      ),
    }),
  ),
});
