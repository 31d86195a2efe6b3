import type { Drafts } from "../../db/private/drafts.ts";
import type { DocumentName, WritingRole } from "../../shared/proposals/together.ts";
import { type WritersKnow, writingRole } from "../../shared/proposals/writers.ts";
import { type NotesKnow, noteRole } from "../../shared/sittings/tables/note.ts";

/**
 * The one permission function of everything that is written together (DRA-1): asked when somebody joins and again at every
 * update, of the record and the invitations as they stand then. Null: there is no such text for this person.
 */
export function mayWrite(
  person: string,
  { kind, id }: DocumentName,
  { memory, drafts, notes }: { readonly memory: WritersKnow; readonly drafts: Pick<Drafts, "owner" | "seats">; readonly notes: NotesKnow },
): WritingRole | null {
  switch (kind) {
    case "draft": {
      const draft = drafts.owner(id);
      return draft ? writingRole(person, { ...draft, seats: drafts.seats(id) }, memory) : null;
    }
    case "group-note":
      return noteRole(person, id, notes);
  }
}
