import { type Refusal, refuse } from "../../../shared/journal.ts";
import { markedIn, marksOf } from "../ballot/marks.ts";
import { markedPaper } from "../ballot/paperName.ts";
import { firstField } from "../ballot/stepOf.ts";
import type { Chosen, Marked } from "../ballot/steps.ts";
import { type PackagePaper, votable } from "./load.ts";

/** What the page shows after its form was sent: the check of all questions, or the paper again; `cast`: what is to be cast. By ballot. */
export interface PackageStep {
  readonly step: "choose" | "check" | "cast";
  readonly marked: Marked;
  readonly chosen: Chosen;
  readonly refusal: Refusal | null;
}

/** Where a question's answer begins. */
export const fieldOf = ({ paper }: PackagePaper["questions"][number]): string => firstField(paper, paper.id);

/** What follows from the form: its fields are those of single papers, with the ballot in the place of the seat. A question may be left out (PKG-5). */
export function packageStep(paper: PackagePaper, fields: { readonly [name: string]: string }): PackageStep {
  const questions = votable(paper);
  const marked = markedIn(
    fields,
    questions.map(({ id }) => id),
  );
  const again = (refusal: Refusal | null): PackageStep => ({ step: "choose", marked, chosen: {}, refusal });
  const intent = fields["intent"];
  if (intent === "change") return again(null);
  const read = questions.map((one) => ({ id: one.id, ...marksOf(markedPaper(one.paper.options), one.id, marked) }));
  const wrong = read.find((one) => one.wrong !== null)?.wrong;
  if (wrong) return again(wrong);
  const chosen: Chosen = Object.fromEntries(read.flatMap(({ id, choice }) => (choice === null ? [] : [[id, choice]])));
  const [first] = questions;
  if (Object.keys(chosen).length === 0) return again(refuse("packageNothingChosen", {}, first && fieldOf(first)));
  return { step: intent === "cast" ? "cast" : "check", marked, chosen, refusal: null };
}
