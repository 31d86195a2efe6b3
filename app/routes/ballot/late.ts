import type { Assembly } from "../../../shared/assembly/assembly.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import { isSteward } from "../../../shared/ballots/stewards.ts";
import { hasVoted } from "../../../shared/ballots/turnout.ts";
import type { Refusal } from "../../../shared/journal.ts";
import type { TesseraContext } from "../../context.ts";
import type { Paper } from "./load.ts";
import { markedIn, marksOf } from "./marks.ts";
import { markedPaper } from "./paperName.ts";
import { emptyStep } from "./stepOf.ts";
import type { StepShown } from "./steps.ts";

/** What of the assembly and of whoever votes has to be known. */
export type Known = Pick<TesseraContext, "viewer"> & { readonly assembly: Pick<Assembly, "ballot"> };

const over: readonly string[] = ["ballotIsClosed", "ballotTimeIsOver", "ballotIsVoid"];

/** Whether a vote was refused because voting was over when it came. */
export const isTooLate = ({ refused }: Refusal): boolean => over.includes(refused);

/** The seats whose fields a form holds. */
const seatsIn = (fields: { readonly [name: string]: string }): readonly string[] => [
  ...new Set(Object.keys(fields).flatMap((name) => /^(?:choice|mark|place)\.(s-\d{1,7})(?:\.|$)/.exec(name)?.[1] ?? [])),
];

/** Whether a vote stands that was cast in time: for a seat of one's own, or one that a steward casts for (MND-5). */
export function voteStands({ assembly, viewer }: Known, id: string, seat: string): boolean {
  const { id: person, delegateOf, alternateOf } = viewer.actor;
  const ballot = assembly.ballot(id);
  if (!ballot || ballot.phase === "voided" || ballot.phase === "prepared") return false;
  const mayKnow = [...delegateOf, ...alternateOf].includes(seat) || isSteward(ballot, person);
  return mayKnow && hasVoted(ballot, registerIndex(ballot.register, seat));
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
