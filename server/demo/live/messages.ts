import { z } from "zod";

const person = z.object({ person: z.string(), token: z.string() });
const brief = z.object({
  number: z.string(),
  /** The proposer's seat. */
  seat: z.string(),
  title: z.object({ en: z.string(), cy: z.string() }),
  question: z.object({ en: z.string(), cy: z.string() }),
});
/** A proposal as the chair needs to know it. */
export type Brief = z.infer<typeof brief>;

/** Who is simulated: how they sign in and for which seats they act. The seats left for people are not among them. */
export const castSchema = z.object({
  kind: z.literal("cast"),
  origin: z.string(),
  facilitator: person,
  secretariat: person,
  delegates: z.array(
    person.extend({
      language: z.enum(["en", "cy"]),
      seats: z.array(z.object({ seat: z.string(), region: z.string(), weight: z.number() })),
    }),
  ),
  /** Drafts of people who are not simulated, and who of the simulated delegates writes in them as well. */
  writing: z.array(z.object({ draft: z.string(), people: z.array(z.string()) })),
});
/** Who is simulated. */
export type Cast = z.infer<typeof castSchema>;
/** One simulated delegate. */
export type CastDelegate = Cast["delegates"][number];

/** What the assembly has to do, as its secretariat would tell the simulated people. */
export const businessSchema = z.object({
  kind: z.literal("business"),
  /** The sitting to be in: open, adjourned or about to begin; null: none. */
  sitting: z.string().nullable(),
  /** The proposals on its agenda. */
  briefs: z.array(brief),
  /** Admitted or debated proposals that stand on no coming agenda. */
  ready: z.array(brief),
  /** Closed sittings whose decision note is still a draft. */
  drafts: z.array(z.string()),
  /** How many proposals and sittings there have been. */
  proposals: z.number(),
  sittings: z.number(),
});
/** What there is to do. */
export type Business = z.infer<typeof businessSchema>;

/** What the demonstration tells its simulated people. */
export const messageSchema = z.discriminatedUnion("kind", [castSchema, businessSchema]);
