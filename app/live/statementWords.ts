import type { StatementReason } from "../../shared/sittings/statements.ts";
import type { Key } from "../locales/keys.ts";

/** Why a statement was not put, as everybody reads it. */
export const reasonNames: { readonly [reason in StatementReason]: Key } = {
  duplicate: "statements.reasonDuplicate",
  "several-points": "statements.reasonSeveralPoints",
  "not-about-the-question": "statements.reasonNotAboutTheQuestion",
  unclear: "statements.reasonUnclear",
  "about-a-person": "statements.reasonAboutAPerson",
  abusive: "statements.reasonAbusive",
};

export type Position = "agree" | "disagree" | "pass";

/** The three answers, in their fixed order: on the button, and once given. */
export const answers: readonly { readonly position: Position; readonly name: Key; readonly given: Key }[] = [
  { position: "agree", name: "statements.agree", given: "statements.youAgree" },
  { position: "disagree", name: "statements.disagree", given: "statements.youDisagree" },
  { position: "pass", name: "statements.pass", given: "statements.youPass" },
];

/** What somebody answered, in words. */
export const givenAnswer = (position: Position): Key => answers.find((one) => one.position === position)?.given ?? "statements.youPass";
