import { type Refusal, refuse } from "../../../shared/journal.ts";
import { markedIn, marksOf } from "../ballot/marks.ts";
import { markedPaper } from "../ballot/paperName.ts";
import { firstField } from "../ballot/stepOf.ts";
import type { Chosen, Marked } from "../ballot/steps.ts";
import { type PackagePaper, votable } from "./load.ts";

/** What the page shows after its form was sent: the check of all questions, or the paper again; `cast`: what is to be cast; `late`: what came when voting was over. By ballot. */
export interface PackageStep {
  readonly step: "choose" | "check" | "cast" | "late";
  readonly marked: Marked;
  readonly chosen: Chosen;
  readonly refusal: Refusal | null;
  /** Of a paper that came too late: questions on which a vote from before still counts. */
  readonly stands?: readonly string[];
}

/** Where a question's answer begins. */
export const fieldOf = ({ paper }: PackagePaper["questions"][number]): string => firstField(paper, paper.id);

/** Where it is said of a question that it cannot be voted on. */
export const goneField = ({ number }: { readonly number: number }): string => `question-${number}`;

/** What follows from the form: its fields are those of single papers, with the ballot in the place of the seat. A question may be left out (PKG-5); an answer to one that cannot be voted on any more goes back to the paper (PKG-6). */
export function packageStep(paper: PackagePaper, fields: { readonly [name: string]: string }): PackageStep {
  const questions = votable(paper);
  const marked = markedIn(
    fields,
    questions.map(({ id }) => id),
  );
  const again = (refusal: Refusal | null): PackageStep => ({ step: "choose", marked, chosen: {}, refusal });
  const intent = fields["intent"];
  if (intent === "change") return again(null);
  const gone = paper.questions.find((one) => !questions.includes(one) && Object.keys(markedIn(fields, [one.id])).length > 0);
  if (gone) return again(refuse("packageQuestionGone", { number: gone.number }, goneField(gone)));
  const read = questions.map((one) => ({ id: one.id, ...marksOf(markedPaper(one.paper.options), one.id, marked) }));
  const wrong = read.find((one) => one.wrong !== null)?.wrong;
  if (wrong) return again(wrong);
  const chosen: Chosen = Object.fromEntries(read.flatMap(({ id, choice }) => (choice === null ? [] : [[id, choice]])));
  const [first] = questions;
  if (Object.keys(chosen).length === 0) return again(refuse("packageNothingChosen", {}, first && fieldOf(first)));
  return { step: intent === "cast" ? "cast" : "check", marked, chosen, refusal: null };
}
