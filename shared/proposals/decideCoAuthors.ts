import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import { actsFor, seatById } from "../roll/questions.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { isAuthor, writingRole } from "./writers.ts";

type CoAuthorCommand = Extract<ProposalCommand, { type: "InviteCoAuthor" | "RemoveCoAuthor" | "LeaveDraft" }>;

/** At most so many seats are invited to one draft. */
export const mostCoAuthors = 30;

/** Invitations to a draft go to seats: whoever acts for the seat writes or comments (DRA-2). Nothing of it is on the record. */
export function decideCoAuthor(command: CoAuthorCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  const person = facts.actor.id;
  const draft = facts.draftOf(command.draft);
  if (!draft || writingRole(person, draft, know) === null) return refuse("draftUnknown");
  const invited = (draft.seats ?? []).find(({ seat }) => seat === command.seat);
  if (command.type === "LeaveDraft") {
    if (!invited) return { events: [] };
    if (actsFor(know.roll, person, command.seat) === null) return refuse("seatNotYours", undefined, "seat");
    return { events: [], keep: [{ kind: "uninvite", draft: command.draft, seat: command.seat }] };
  }
  if (!isAuthor(person, draft, know)) return refuse("draftNotAuthor");
  if (command.type === "RemoveCoAuthor") {
    return invited ? { events: [], keep: [{ kind: "uninvite", draft: command.draft, seat: command.seat }] } : { events: [] };
  }
  const seat = seatById(know.roll, command.seat);
  if (!seat || seat.withdrawn || seat.delegate === null) return refuse("coAuthorSeatUnknown", {}, "seat");
  if (seat.delegate === draft.person || seat.alternate === draft.person) return refuse("coAuthorIsAuthor", {}, "seat");
  if (invited?.role === command.role) return { events: [] };
  if (!invited && (draft.seats ?? []).length >= mostCoAuthors) return refuse("coAuthorsTooMany", { most: mostCoAuthors }, "seat");
  return { events: [], keep: [{ kind: "invite", draft: command.draft, seat: command.seat, role: command.role }] };
}
