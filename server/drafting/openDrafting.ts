import { documentsOf } from "../../db/private/documents.ts";
import { type PrivateChange, refuse } from "../../shared/journal.ts";
import { actsFor, isProtectedSeat, regionByCode, seatById, seatsOfPerson } from "../../shared/roll/questions.ts";
import { noteOf } from "../../shared/sittings/tables/note.ts";
import type { Answer, Asked, Perform } from "../perform.ts";
import type { Private } from "../private.ts";
import type { Appended, AssemblyRecord } from "../record.ts";
import { openTableNotes } from "../tables/notes.ts";
import type { DraftingAround, Wire } from "./around.ts";
import { openDrafting } from "./engine.ts";
import { mayWrite } from "./mayWrite.ts";

/** What the running server gives. */
export interface DraftingSurroundings extends Pick<DraftingAround, "now" | "trouble"> {
  readonly record: AssemblyRecord;
  readonly personal: Private;
  readonly wire: Wire;
}

/** What co-authors call somebody: their name; of a protected seat only number and region, also here (ROL-7). */
export function nameFor(record: AssemblyRecord, personal: Private, person: string): string {
  const { roll } = record.memory;
  const hidden = seatsOfPerson(roll, person).find((seat) => isProtectedSeat(roll, seat.id));
  return hidden ? nameOfSeat(record, hidden.id) : (personal.people.byId(person)?.name ?? "–");
}

function nameOfSeat({ memory, wordsOf }: AssemblyRecord, seat: string): string {
  const code = seatById(memory.roll, seat)?.region ?? "";
  const region = regionByCode(memory.roll, code);
  return `${seat.slice(2)} ${(region && wordsOf(region.nameEn)) ?? code}`;
}

/** What the author of a comment is called: as co-authors call them, by the seat they wrote it for (ROL-7). */
export const authorNameFor = (record: AssemblyRecord, personal: Private, person: string, seat: string): string =>
  isProtectedSeat(record.memory.roll, seat) ? nameOfSeat(record, seat) : nameFor(record, personal, person);

const fieldOf = (command: unknown, name: string): string => {
  const value: unknown = typeof command === "object" && command !== null ? Reflect.get(command, name) : "";
  return typeof value === "string" ? value : "";
};

/** The drafting engine as the server runs it: on its database, its permissions, its door. */
export function openDraftingFor({ record, personal, wire, now, trouble }: DraftingSurroundings) {
  const { memory } = record;
  const { drafts } = personal;
  const documents = documentsOf(record.db);
  const sitting = (id: string) => memory.sitting(id);
  const writers = { memory, drafts, notes: { sitting, now, wordsOf: record.wordsOf } };
  const engine = openDrafting({
    documents,
    threads: personal.threads,
    wire,
    now,
    trouble,
    mayWrite: (person, document) => mayWrite(person, document, writers),
    // GRP-6: a table's note lies nowhere but in its own document, and is gone when its sitting is.
    kept: ({ kind, id }) => (kind === "draft" ? drafts.byId(id) : noteOf(id, sitting) ? { person: "", text: "" } : null),
    keep: ({ kind, id }, text, at) => {
      const owner = kind === "draft" ? drafts.owner(id) : null;
      if (owner) drafts.save({ id, person: owner.person, text, at });
    },
    nameOf: (person) => nameFor(record, personal, person),
    seatOf: (person, { id }) =>
      drafts.seats(id).find(({ seat }) => actsFor(memory.roll, person, seat) !== null)?.seat ??
      seatsOfPerson(memory.roll, person)[0]?.id ??
      "",
    authorName: (person, seat) => authorNameFor(record, personal, person, seat),
  });
  const that = (id: string) => ({ kind: "draft", id }) as const;

  const notes = openTableNotes({ engine, documents, ...writers.notes });

  return {
    engine,
    notes,

    /** Private rows of a command, in its transaction; what is open follows. */
    keep: (change: PrivateChange, at: number): void => {
      const withdrawn = change.kind === "withdraw-words" ? drafts.ofWords(change.hash) : null;
      personal.keep(change, at);
      if (withdrawn) engine.delete(that(withdrawn.id));
      if (change.kind === "draft") engine.replace(that(change.draft), change.by, change.text);
      else if (change.kind === "delete-draft") engine.delete(that(change.draft));
      else if (change.kind === "invite" || change.kind === "uninvite" || change.kind === "draft-becomes")
        // After the commit: a removed co-author is stopped at once.
        queueMicrotask(() => engine.recheck(that(change.draft)));
    },

    /** What was appended may have changed who may write: seats on the roll, a proposal held by a ballot or over. */
    heard: (appended: readonly Appended[]): void => {
      notes.heard(appended.map(({ entry }) => entry));
      if (appended.some(({ entry: { stream } }) => stream === "roll" || stream === "assembly" || stream.startsWith("proposal/")))
        engine.recheck();
    },

    /** The door, behind a wait: commands that rest on a draft see it as whoever asks has seen it (DRA-8). All others pass at once. */
    before: (perform: Perform): Perform => {
      const afterWaiting = async (asked: Asked): Promise<Answer> => {
        const id = fieldOf(asked.command, "draft") || (drafts.ofProposal(fieldOf(asked.command, "proposal"))?.id ?? "");
        if (id === "" || mayWrite(asked.by, that(id), writers) === null) return perform(asked);
        const state = fieldOf(asked.command, "state");
        if (state === "") engine.read(that(id));
        else {
          if (state.length > 4_000) return { ok: false, refusal: refuse("updateWrong") };
          const refusal = await engine.stands(that(id), new Uint8Array(Buffer.from(state, "base64")));
          if (refusal) return { ok: false, refusal };
        }
        return perform(asked);
      };
      return (asked) =>
        restOnDraft.has(fieldOf(asked.command, "type"))
          ? afterWaiting(asked).catch((error: unknown) => {
              trouble(error, "a command failed before it reached the door");
              return { ok: false, refusal: refuse("somethingBroke") };
            })
          : perform(asked);
    },
  };
}

const restOnDraft: ReadonlySet<string> = new Set(["OpenForSponsors", "MakeVersion", "SaveDraft", "TakeOverVersion"]);
