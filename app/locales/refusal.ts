import type { Refusal } from "../../shared/journal.ts";
import type { Key } from "./keys.ts";
import type { T } from "./words.tsx";

/** What the fields of a form are called on the page: `{ name: "Full name" }`. */
export type Labels = { readonly [field: string]: string };

/** Refusals are named by the rules, so the key is only known when somebody is refused; a test holds the catalogue complete. */
const isKey = (key: string): key is Key => /^refusals\.[a-z]\w*$/i.test(key);

const sentence = (t: T, refused: string, values: NonNullable<Refusal["values"]>): string | null => {
  const key = `refusals.${refused}`;
  if (!isKey(key)) return null;
  const text = t(key, values);
  // The bare key comes back where there is no sentence for it.
  return text === refused || text === key ? null : text;
};

/** The parts of a text that a refusal names by their codes, in words. */
const partNames: { readonly [part: string]: string } = { title: "partTitle", question: "partQuestion", summary: "partSummary" };
const withPartNames = (t: T, values: NonNullable<Refusal["values"]>): NonNullable<Refusal["values"]> => {
  if (typeof values.parts !== "string") return values;
  const named = values.parts.split(" ").map((part) => sentence(t, partNames[part] ?? part, {}) ?? part);
  return { ...values, parts: named.join(", ") };
};

/** Votes are called as their pages write them: `2026/1`, not by their id `2026-1`. */
const withVoteNumber = (values: NonNullable<Refusal["values"]>): NonNullable<Refusal["values"]> =>
  typeof values.ballot === "string" ? { ...values, ballot: values.ballot.replace("-", "/") } : values;

/**
 * A refusal as one sentence in the reader's language: what is wrong and what can be done. A field is called what the page calls
 * it, where `labels` say so. A refusal without a sentence (an older page, a newer server) still says that it did not work.
 */
export function refusalText(t: T, refusal: Refusal, labels: Labels = {}): string {
  const { field } = refusal.values ?? {};
  const called = typeof field === "string" ? { ...refusal.values, field: labels[field] ?? field } : { ...refusal.values };
  const named = withPartNames(t, withVoteNumber(called));
  return sentence(t, refusal.refused, named) ?? sentence(t, "somethingBroke", {}) ?? refusal.refused;
}
