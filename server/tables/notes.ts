import type { Answered } from "../../app/context.ts";
import type { Documents } from "../../db/private/documents.ts";
import { type Entry, refuse } from "../../shared/journal.ts";
import type { DocumentName } from "../../shared/proposals/together.ts";
import { removedRefusal } from "../../shared/sittings/moderation.ts";
import { type NotesKnow, noteId, noteOf, noteRole } from "../../shared/sittings/tables/note.ts";
import { lastGroupRound, tableOfSeat } from "../../shared/sittings/tables/questions.ts";
import { textLimits } from "../../shared/textLimits.ts";
import type { Drafting } from "../drafting/engine.ts";
import { sha256 } from "../record.ts";

/** What the notes of small groups need from around them. */
export interface NotesAround extends NotesKnow {
  readonly engine: Drafting;
  readonly documents: Documents;
}

/** A table's note as its page shows it. `hash` goes with a form, so that it saves over nobody's words (DRA-9). */
export interface NoteShown {
  readonly id: string;
  readonly table: number;
  readonly text: string;
  readonly hash: string;
  readonly role: "editor" | "reader";
}

const named = (id: string): DocumentName => ({ kind: "group-note", id });

/** The notes of tables beside the record (GRP-6): for pages without a live connection, and their end. */
export function openTableNotes({ engine, documents, sitting, now, wordsOf }: NotesAround) {
  const tidy = (): void => {
    const over = documents.ids("group-note").filter((id) => !noteOf(id, sitting));
    if (over.length > 0) documents.withoutTrace(() => over.forEach((id) => void engine.delete(named(id))));
  };
  // What a fall left behind when a sitting closed.
  tidy();

  const shown = (person: string, of: string, seat: string): NoteShown | null => {
    const found = sitting(of);
    const round = found && lastGroupRound(found);
    const table = found && round && tableOfSeat(found, round.id, seat);
    if (!round || !table) return null;
    const id = noteId(of, round.id, table.number);
    const role = noteRole(person, id, { sitting, now, wordsOf });
    if (role === null) return null;
    const text = engine.text(named(id)) ?? "";
    return { id, table: table.number, text, hash: sha256(text), role };
  };

  return {
    shown,

    /** Saves a note that was written in a plain form; refused where it has changed since the form was made. */
    save: async (person: string, of: string, seat: string, text: string, hash: string): Promise<Answered> => {
      const note = shown(person, of, seat);
      if (!note) return { ok: false, refusal: refuse("documentNotYours") };
      if (note.role !== "editor") {
        const found = sitting(of);
        const removed = found ? removedRefusal(found, person, "floor", { at: now(), wordsOf }) : null;
        return { ok: false, refusal: removed ?? refuse("notInSmallGroups") };
      }
      if (text.length > textLimits.groupNote) return { ok: false, refusal: refuse("noteTooLong", { most: textLimits.groupNote }, "note") };
      if (note.hash !== hash && note.text !== text) return { ok: false, refusal: refuse("noteChanged", undefined, "note") };
      documents.together(() => engine.replace(named(note.id), person, text));
      // Memory and room follow the transaction.
      await null;
      return { ok: true, seq: 0, answer: {} };
    },

    /** Who sits where, and whether the round is open, may have changed; with the sitting the notes end. */
    heard: (entries: readonly Entry[]): void => {
      const types = new Set(entries.filter(({ stream }) => stream.startsWith("sitting/")).map(({ event }) => event.type));
      if (types.has("SittingClosed")) tidy();
      if (mayChange.some((type) => types.has(type))) engine.recheck("group-note");
      else if (["SeatedAtTable", "TableLeft", "SeatLeft", "QuorumCountEnded"].some((type) => types.has(type)))
        engine.recheck("group-note", true);
    },
  };
}

/** After these somebody may write who could not, or the other way round; removals (MOD-2) among them. */
const mayChange = ["RoundOpened", "RoundClosed", "SittingAdjourned", "SittingResumed", "MeasureTaken", "MeasureEnded", "AppealRuled"];

export type TableNotes = ReturnType<typeof openTableNotes>;
