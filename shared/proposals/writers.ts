import { actsFor } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { isOver, proposesAs } from "./questions.ts";
import type { Proposal } from "./state.ts";
import type { CoAuthor, WritingRole } from "./together.ts";

/** A text of a proposal while it is written: whose it is, what it became, who was invited. */
export interface WrittenDraft {
  readonly person: string;
  /** The proposal whose next version is written here; null or absent before publication. */
  readonly proposal?: string | null;
  /** The version that the text goes on from. */
  readonly version?: number | null;
  readonly seats?: readonly CoAuthor[];
}

/** What is asked of the record to say who may write. */
export interface WritersKnow {
  readonly roll: Roll;
  proposal(id: string): Proposal | undefined;
}

const hasSeat = (roll: Roll, person: string): boolean =>
  roll.seats.some((seat) => !seat.withdrawn && (seat.delegate === person || seat.alternate === person));

/** Whether this person is the draft's author; once it is public also whoever acts for the proposing seat. */
export function isAuthor(person: string, draft: WrittenDraft, know: WritersKnow): boolean {
  const proposal = draft.proposal ? know.proposal(draft.proposal) : undefined;
  if (draft.person === person) return hasSeat(know.roll, person);
  return proposal !== undefined && proposesAs(proposal, person, know.roll) !== null;
}

/**
 * Who may do what with a draft (DRA-1): its author writes, invited seats write or comment, everybody else is told that there
 * is no such draft. While a ballot holds the proposal, and when its way has ended, all of them only read (PRP-7).
 */
export function writingRole(person: string, draft: WrittenDraft, know: WritersKnow): WritingRole | null {
  const invited = (draft.seats ?? []).filter(({ seat }) => actsFor(know.roll, person, seat) !== null);
  const author = isAuthor(person, draft, know);
  if (!author && invited.length === 0) return null;
  const proposal = draft.proposal ? know.proposal(draft.proposal) : undefined;
  if (proposal && (isOver(proposal) || proposal.frozen)) return "reader";
  return author || invited.some(({ role }) => role === "editor") ? "editor" : "commenter";
}
