import { z } from "zod";
import { textLimits } from "../textLimits.ts";
import { lang, optional, text, whole } from "./fields.ts";

const sitting = z.string().regex(/^[1-9]\d{0,5}$/);
const item = z.string().regex(/^i\d{1,4}$/);
const round = z.string().regex(/^r\d{1,4}$/);
const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.object({ type: z.literal(type), sitting, ...shape });

/** What can be asked of a running order, before the sitting and while it runs. Lengths are minutes. */
export const orderCommands = [
  command("ChangeRoundMinutes", { round, minutes: whole(1, 600) }),
  /** All rounds of the item that wait, together. */
  command("ChangeItemMinutes", { item, minutes: whole(1, 600) }),
  /** A round that waits goes on in writing: everybody at once, whatever their number. */
  command("TakeInWriting", { round }),
  /** The clock opens round after round, or a person again (RND-11). */
  command("RunByItself", { runs: z.preprocess((v) => v === true || v === "yes", z.boolean()) }),
  command("MoveItem", { item, before: optional(item) }),
  command("RemoveItem", { item, reason: optional(text(textLimits.sittingReason)), lang }),
] as const;
