import { z } from "zod";
import type { Asks } from "../formats.ts";
import { consentAnswers } from "./state.ts";

const lang = z.enum(["en", "cy"]);
/** What lies in the private place until a round closes, as `decide` put it there. */
export const kept = {
  consent: z.object({ answer: z.enum(consentAnswers), reason: z.string().nullable(), lang }),
  marks: z.array(z.int().min(0)),
  "exit-form": z.object({ ratings: z.array(z.int().min(1).max(5)), comment: z.string().nullable(), lang }),
} as const satisfies { readonly [asks in Asks]: z.ZodType };

/** What a seat answered in the round in hand, for whoever acts for it. */
export type OwnAnswer =
  | ({ readonly kind: "consent" } & z.infer<(typeof kept)["consent"]>)
  | { readonly kind: "marks"; readonly marks: readonly number[]; readonly code: string }
  | ({ readonly kind: "exit-form" } & z.infer<(typeof kept)["exit-form"]>);

/** The code under which a seat finds its marks again once the round is closed (MRK-3). */
export const markCode = (salt: string): string => salt.slice(0, 8);

/** Reads a kept answer back for its own seat. */
export function ownAnswer(asks: Asks, row: { readonly answer: string; readonly salt: string }): OwnAnswer {
  const answer: unknown = JSON.parse(row.answer);
  if (asks === "consent") return { kind: asks, ...kept.consent.parse(answer) };
  if (asks === "marks") return { kind: asks, marks: kept.marks.parse(answer), code: markCode(row.salt) };
  return { kind: asks, ...kept["exit-form"].parse(answer) };
}
