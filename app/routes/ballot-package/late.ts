import { isOver } from "../../../shared/ballots/stewards.ts";
import { refuse } from "../../../shared/journal.ts";
import { type Known, voteStands } from "../ballot/late.ts";
import { markedIn, marksOf } from "../ballot/marks.ts";
import { markedPaper } from "../ballot/paperName.ts";
import type { PackagePaper } from "./load.ts";
import type { PackageStep } from "./stepOf.ts";

/** Whether voting on every question of the paper is over. */
export const isAllOver = ({ questions }: Pick<PackagePaper, "questions">): boolean => questions.every(({ paper }) => isOver(paper));

/**
 * What follows from a paper that came when voting was over (BAL-50): what was chosen on each question, to be given back. Nothing of it
 * is kept; a vote of the seat that was cast in time stands.
 */
export function packageLate(
  context: Known,
  { questions }: Pick<PackagePaper, "questions">,
  fields: { readonly [name: string]: string },
  askedSeat: string | null,
): PackageStep {
  const marked = markedIn(
    fields,
    questions.map(({ id }) => id),
  );
  const chosen = Object.fromEntries(
    questions.flatMap(({ id, paper }) => {
      const { choice } = marksOf(markedPaper(paper.options), id, marked);
      return choice === null ? [] : [[id, choice]];
    }),
  );
  const { delegateOf, alternateOf } = context.viewer.actor;
  const own = [...delegateOf, ...alternateOf];
  const seats = askedSeat === null ? own : own.filter((seat) => seat === askedSeat);
  const stands = Object.keys(chosen).filter((id) => seats.some((seat) => voteStands(context, id, seat)));
  return { step: "late", marked: {}, chosen, refusal: refuse("ballotIsClosed", { ballot: questions[0]?.id ?? "" }), stands };
}
