import type { Assembly } from "../../../shared/assembly/assembly.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import type { Refusal } from "../../../shared/journal.ts";
import type { TesseraContext } from "../../context.ts";
import type { Paper } from "./load.ts";
import { markedIn, marksOf } from "./marks.ts";
import { markedPaper } from "./paperName.ts";
import { emptyStep } from "./stepOf.ts";
import type { StepShown } from "./steps.ts";

/** What of the assembly and of whoever votes has to be known. */
export type Known = Pick<TesseraContext, "ownVote" | "viewer"> & { readonly assembly: Pick<Assembly, "ballot"> };

const over: readonly string[] = ["ballotIsClosed", "ballotTimeIsOver", "ballotIsVoid"];

/** Whether a vote was refused because voting was over when it came. */
export const isTooLate = ({ refused }: Refusal): boolean => over.includes(refused);

/** Whether voting on a paper is over already. */
export const isOver = ({ phase }: Pick<Paper, "phase">): boolean => phase !== "open" && phase !== "prepared";

/** The seats whose fields a form holds. */
const seatsIn = (fields: { readonly [name: string]: string }): readonly string[] => [
  ...new Set(Object.keys(fields).flatMap((name) => /^(?:choice|mark|place)\.(s-\d{1,7})(?:\.|$)/.exec(name)?.[1] ?? [])),
];

/** Whether a vote of one's own seat stands that was cast in time. */
export function voteStands(context: Known, id: string, seat: string): boolean {
  const { delegateOf, alternateOf } = context.viewer.actor;
  const ballot = context.assembly.ballot(id);
  if (!ballot || ![...delegateOf, ...alternateOf].includes(seat) || ballot.phase === "voided") return false;
  if ("choices" in ballot) return (ballot.choices[registerIndex(ballot.register, seat)] ?? null) !== null;
  return context.ownVote(id, seat) !== null;
}

/**
 * What follows from a paper that came when voting was over (BAL-50): what was chosen on it, read as it would have been read in time, to
 * be given back. Nothing of it is kept.
 */
export function lateStep(
  context: Known,
  paper: Pick<Paper, "id" | "options">,
  fields: { readonly [name: string]: string },
  refusal: Refusal,
): StepShown {
  const seats = seatsIn(fields);
  const marked = markedIn(fields, seats);
  const chosen = Object.fromEntries(
    seats.flatMap((seat) => {
      const { choice } = marksOf(markedPaper(paper.options), seat, marked);
      return choice === null ? [] : [[seat, choice]];
    }),
  );
  return { ...emptyStep, step: "late", chosen, refusal, stands: seats.filter((seat) => voteStands(context, paper.id, seat)) };
}
