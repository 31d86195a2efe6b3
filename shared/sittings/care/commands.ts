import { z } from "zod";
import { textLimits } from "../../textLimits.ts";
import { command, lang, optional, seat, text } from "../fields.ts";
import { channelChecks } from "./channelChecks.ts";

/** An address that people are led to: https only, because somebody who needs captions must not be sent anywhere in the open. */
const httpsLink = optional(text(textLimits.place).refine(channelChecks.link, { error: "fieldNotHttps" }));

const ask = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** What can be asked for so that everybody can take part: apologies, channels for access. */
export const careCommands = [
  command("SendApologies", { seat, reason: optional(text(textLimits.sittingReason)), lang }),
  command("TakeBackApologies", { seat }),
  command("ReopenItem", { item: z.string().regex(/^i\d{1,4}$/) }),
  command("SetAccess", {
    captions: httpsLink,
    bsl: httpsLink,
    interpretation: httpsLink,
    phone: optional(text(textLimits.phone).refine(channelChecks.phone, { error: "fieldNotPhone" })),
    pin: optional(text(textLimits.pin).refine(channelChecks.pin, { error: "fieldNotPin" })),
  }),
] as const;
/** Asking the desk for help, and seeing to it (HLP-2). */
export const helpCommands = [
  command("AskDesk", { seat, text: text(textLimits.helpAsked), lang }),
  command("TakeAsk", { ask }),
  command("SolveAsk", { ask }),
] as const;
export type HelpCommand = z.infer<(typeof helpCommands)[number]>;
export type CareCommand = z.infer<(typeof careCommands)[number]>;
/** One kind of them. */
export type CareCommandOf<T extends CareCommand["type"]> = Extract<CareCommand, { readonly type: T }>;
