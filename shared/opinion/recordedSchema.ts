import { z } from "zod";

/** A statement's number in its round, as the map names it. */
const statement = z.string().regex(/^[1-9]\d{0,3}$/);
const letter = z.string().regex(/^[A-Z]$/);
const count = z.int().min(0).max(1_000_000);
const told = z.strictObject({ from: count, to: count });
const row = z.strictObject({ agree: told, disagree: told, rest: told });
/** The seed of a round's map: the sitting, the round and 32 random digits, fixed when the round closes (OPN-15). */
export const seedSchema = z.string().regex(/^\d{1,6}:r\d{1,4}:[0-9a-f]{32}$/);

/** A published map whose dots and shares are figures of these kinds. */
const mapOf = <P extends z.ZodType<number>, S extends z.ZodType<number>>(place: P, share: S) =>
  z.strictObject({
    seed: seedSchema,
    people: count,
    groups: z
      .array(
        z.strictObject({
          group: letter,
          size: count,
          dots: z.array(z.strictObject({ x: place, y: place, people: count })).max(1_000),
          represents: z.array(z.strictObject({ statement, position: z.enum(["agree", "disagree"]) })).max(5),
        }),
      )
      .max(26),
    statements: z.array(z.strictObject({ statement, groups: z.array(row).max(26), all: row })).max(1_000),
    agreed: z.array(statement).max(1_000),
    rejected: z.array(statement).max(1_000),
    dividing: z.array(z.strictObject({ statement, agreeing: letter, disagreeing: letter })).max(1_000),
    shown: z.tuple([share, share]),
  });

/** The published map in whole numbers, as an entry holds it (`RecordedMap`). */
export const recordedSchema = mapOf(z.int().min(-1_000_000).max(1_000_000), z.int().min(0).max(1_000));

/** The published map as its page's file holds it (`PublishedMap`). */
export const publishedSchema = mapOf(z.number().min(-10_000).max(10_000), z.number().min(0).max(1));
