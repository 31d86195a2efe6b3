import type { Answered, DraftKept, DraftOpened } from "../../app/context.ts";
import { type Actor, refuse } from "../../shared/journal.ts";
import { isAuthor } from "../../shared/proposals/writers.ts";
import { seatById } from "../../shared/roll/questions.ts";
import type { Parts } from "../loadContext.ts";
import type { Private } from "../private.ts";
import { sha256 } from "../record.ts";
import { mayWrite } from "./mayWrite.ts";
import { nameFor } from "./openDrafting.ts";

/** The texts that somebody may write in or read: their own first, then those their seats were invited to. */
export function draftsFor({ drafts, threads }: Private, { id, delegateOf, alternateOf }: Actor): readonly DraftKept[] {
  const own = drafts.ofPerson(id).map((draft) => ({ ...draft, role: "editor", own: true }) as const);
  const seats = [...delegateOf, ...alternateOf];
  const invited = drafts
    .ofSeats(seats)
    .filter((draft) => draft.person !== id)
    .map((draft) => {
      const editor = drafts.seats(draft.id).some(({ seat, role }) => role === "editor" && seats.includes(seat));
      return { ...draft, role: editor ? "editor" : "commenter", own: false } as const;
    });
  return [...own, ...invited].map((draft) => ({ ...draft, openThreads: threads.openCount({ kind: "draft", id: draft.id }) }));
}

/** One text as it stands now, also while others write in it; null where there is none for this person (PRP-1). */
export function draftFor({ record, personal, drafting }: Parts, { id: person }: Actor, id: string): DraftOpened | null {
  const { drafts } = personal;
  const document = { kind: "draft", id } as const;
  const role = mayWrite(person, document, {
    memory: record.memory,
    drafts,
    notes: { sitting: (of) => record.memory.sitting(of), wordsOf: record.wordsOf, now: () => record.memory.at },
  });
  if (role === null) return null;
  drafting?.read(document);
  const draft = drafts.byId(id);
  if (!draft) return null;
  const seats = drafts.seats(id);
  const name = (who: string): string => nameFor(record, personal, who);
  return {
    ...draft,
    role,
    own: isAuthor(person, { ...draft, seats }, record.memory),
    hash: sha256(draft.text),
    author: name(draft.person),
    coAuthors: seats.map((seat) => ({ ...seat, name: name(seatById(record.memory.roll, seat.seat)?.delegate ?? "") })),
    threads: drafting?.threads(document, person) ?? [],
    openThreads: personal.threads.openCount(document),
    shares: (drafting?.shares(document) ?? []).map(({ person: who, characters }) => ({ name: name(who), characters })),
  };
}

/** Does what a form asks about comments on a text: the same as the message over a socket (DRA-11). */
export function commentOn({ record, drafting }: Parts, { id: person }: Actor, draft: string, asked: unknown, key: string): Answered {
  if (!drafting) return { ok: false, refusal: refuse("notAllowed") };
  const told = drafting.comment(person, { kind: "draft", id: draft }, key, asked);
  return told.ok ? { ok: true, seq: record.memory.seq, answer: { thread: told.thread } } : told;
}
