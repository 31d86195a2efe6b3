import { z } from "zod";
import { count, time, url } from "./parts.ts";

const thing = { id: z.string(), sources: z.array(z.looseObject({ url })) };
const text = z.string().nullable();
const second = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe("UTC");

/** Popolo's classes as this assembly has them; popoloproject.com says what each field means. */
export const popolo = {
  persons: z.looseObject({ persons: z.array(z.looseObject({ id: z.string(), name: text, summary: z.string() })) }),
  organizations: z.looseObject({
    organizations: z.array(z.looseObject({ ...thing, name: text, classification: z.string() })),
  }),
  memberships: z.looseObject({
    memberships: z.array(
      z.looseObject({
        ...{ ...thing, role: z.string(), organization_id: z.string(), post_id: z.string(), person_id: text, on_behalf_of_id: text },
        area_id: z.string(),
      }),
    ),
  }),
  events: z.looseObject({
    events: z.array(z.looseObject({ ...thing, name: text, status: z.string(), start_date: second, end_date: second.nullable() })),
  }),
  motions: z.looseObject({
    motions: z.array(
      z.looseObject({
        ...{ ...thing, identifier: z.string(), classification: z.string(), organization_id: z.string(), creator_id: text },
        ...{ date: time, text, result: text },
      }),
    ),
  }),
  vote_events: z.looseObject({
    vote_events: z.array(
      z.looseObject({
        ...{
          ...thing,
          identifier: z.string(),
          motion_id: z.string(),
          start_date: time.nullable(),
          end_date: time.nullable(),
          result: text,
        },
        counts: z.array(z.looseObject({ option: z.string(), value: count, weight: count })),
        votes: z.array(z.looseObject({ voter_id: z.string(), option: z.string(), group_id: text, role: text, weight: count })),
      }),
    ),
  }),
  speeches: z.looseObject({
    speeches: z.array(z.looseObject({ ...thing, creator_id: text, attribution_text: text, text, position: count, event_id: z.string() })),
  }),
} as const;
