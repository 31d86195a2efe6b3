import type { Sitting } from "../state.ts";
import type { Consented, RoundAnswers } from "./state.ts";

/** A consent round that is over, sorted. */
export interface ConsentResult {
  readonly consents: readonly Consented[];
  readonly concerns: readonly Consented[];
  readonly objections: readonly Consented[];
  /** Seats that were present and said nothing. */
  readonly silent: number;
  readonly reached: boolean;
}

/** How consent came out (CON-3). */
export function consentResult({ answers, present }: Extract<RoundAnswers, { readonly kind: "consent" }>): ConsentResult {
  const of = (answer: Consented["answer"]): readonly Consented[] => answers.filter((one) => one.answer === answer);
  const objections = of("objection");
  return {
    consents: of("consent"),
    concerns: of("concern"),
    objections,
    silent: Math.max(0, present - answers.length),
    reached: answers.length > 0 && objections.length === 0,
  };
}

/** Consent was asked for last in this round of its item, and somebody objected: it may be asked for again (CON-4). */
export function mayAskAgain(sitting: Sitting, item: string): string | null {
  const rounds = sitting.rounds.filter((round) => round.item === item && round.format === "consent");
  const last = rounds.at(-1);
  const answers = last && sitting.answers?.[last.id];
  if (last?.phase.name !== "closed" || answers?.kind !== "consent") return null;
  return consentResult(answers).reached ? null : last.id;
}
