import { z } from "zod";
import { wordsSchema } from "../journal.ts";
import { roundFormats } from "./state.ts";

const item = z.string().regex(/^i\d{1,4}$/);
const round = z.string().regex(/^r\d{1,4}$/);
const minutes = z.int().min(1).max(600);

/** What changes a running order after it was made, for the record (RUN-4, RUN-5, RND-11). */
export const orderEvents = [
  /** Rounds that waited have so many minutes now: one, or all of an item's. */
  z.object({ type: z.literal("MinutesChanged"), rounds: z.array(z.object({ round, minutes })).min(1) }),
  /** A round that waited goes another way: in writing. */
  z.object({ type: z.literal("RoundFormatChanged"), round, format: z.enum(roundFormats) }),
  /** An item and its rounds stand before this one now; null: at the end. */
  z.object({ type: z.literal("ItemMoved"), item, before: item.nullable() }),
  /** An item none of whose rounds had begun was taken off. */
  z.object({ type: z.literal("ItemRemoved"), item, reason: wordsSchema.nullable() }),
  /** From now on the clock opens the rounds, or a person again (RND-11). */
  z.object({ type: z.literal("RunsByItself"), runs: z.boolean() }),
  /** The clock could not open this round: it waits for a person (RND-12). */
  z.object({ type: z.literal("ClockStuck"), round }),
] as const;

/** One of them. */
export type OrderEvent = z.infer<(typeof orderEvents)[number]>;
