import { type Refusal, refuse } from "../refusal.ts";
import type { RoundFormat } from "./state.ts";

/** Why a round of this format cannot go on in writing, as the key of a refusal; formats that can are not here (RUN-7). */
const notInWriting: { readonly [format in RoundFormat]?: string } = {
  ballot: "ballotNotInWriting",
  consent: "answersNotInWriting",
  marks: "answersNotInWriting",
  "exit-form": "answersNotInWriting",
  statements: "statementsNotInWriting",
  silent: "quietNotInWriting",
  break: "quietNotInWriting",
};

/** RUN-7: only what is said can be written instead. Null: the round can be taken in writing. */
export function inWritingRefused(format: RoundFormat): Refusal | null {
  const why = notInWriting[format];
  return why === undefined ? null : refuse(why, undefined, "round");
}
