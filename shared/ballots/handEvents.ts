import { z } from "zod";
import { personIdSchema } from "../founding/person.ts";
import { hashSchema } from "../journal.ts";

const person = personIdSchema;
const figure = z.int().min(0);

/** Somebody is to count the hands in the hall, or is not any more (HND-2). */
const counterNamed = z.object({ type: z.literal("CounterNamed"), person });
const counterStoodDown = z.object({ type: z.literal("CounterStoodDown"), person });

/** A counter has entered a count. Its figures stay sealed until the other has entered the same (HND-3). */
const handCountSealed = z.object({ type: z.literal("HandCountSealed"), by: person, commitment: hashSchema });

/** Both counters have entered the same figures: for, against, abstentions, by heads. `by`: who entered first, who confirmed. */
const handCountAgreed = z.object({
  type: z.literal("HandCountAgreed"),
  for: figure,
  against: figure,
  abstain: figure,
  by: z.tuple([person, person]),
  /** The salt of the first count's commitment (HND-8); absent in entries made before it was revealed. */
  salt: z
    .string()
    .regex(/^[0-9a-f]{32,64}$/)
    .optional(),
});

/** The second count was another: both fall, and both count again (HND-3). */
const handCountsDiffered = z.object({ type: z.literal("HandCountsDiffered") });

/** A seat demands a roll call in place of the show of hands (HND-6). */
const namesDemanded = z.object({ type: z.literal("NamesDemanded"), seat: z.string().regex(/^s-\d{1,7}$/) });

/** What stands on a ballot's stream where hands are counted in the hall, or a roll call is demanded instead. */
export const handEvents = [counterNamed, counterStoodDown, handCountSealed, handCountAgreed, handCountsDiffered, namesDemanded] as const;
