import { z } from "zod";
import { emailSchema, personIdSchema } from "../founding/person.ts";
import { ballotIdSchema, seatIdSchema } from "./events.ts";

/** A figure of a hall count. An empty field is no nought. */
const figure = z.preprocess(
  (typed) => (typeof typed === "string" && /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : typed),
  z.int().min(0).max(999_999),
);

/** Names one of the two who count hands in the hall. */
const nameCounter = z.object({ type: z.literal("NameCounter"), ballot: ballotIdSchema, email: emailSchema });
const standDownCounter = z.object({ type: z.literal("StandDownCounter"), ballot: ballotIdSchema, person: personIdSchema });

/** A counter enters what was counted in the hall. */
const enterHandCount = z.object({
  type: z.literal("EnterHandCount"),
  ballot: ballotIdSchema,
  for: figure,
  against: figure,
  abstain: figure,
});

/** A seat demands a roll call while a show of hands is open (HND-6). */
const demandNames = z.object({ type: z.literal("DemandNames"), ballot: ballotIdSchema, seat: seatIdSchema });

/** What can be asked of a ballot whose hands are counted in the hall. */
export const handCommands = [nameCounter, standDownCounter, enterHandCount, demandNames] as const;
