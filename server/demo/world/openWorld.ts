import { openDb } from "../../../db/open.ts";
import type { CommentAsked } from "../../../shared/proposals/commentMessages.ts";
import { sentence } from "../../cli/assembly.ts";
import type { Wire } from "../../drafting/around.ts";
import { openDraftingFor } from "../../drafting/openDrafting.ts";
import { newId, openDoor } from "../../perform.ts";
import { openPrivate } from "../../private.ts";
import { type AssemblyRecord, openRecord, sha256 } from "../../record.ts";

/** What a command answers. */
export type Answer = { readonly [name: string]: string | number | boolean };
/** A command before it is checked at the door. */
export type Asked = { readonly type: string; readonly [field: string]: unknown };

/** The assembly of the demonstration while its past is made: the real door, with a clock that is set. */
export interface DemoWorld {
  readonly record: AssemblyRecord;
  /** The time it is in the story, ms. Only ever set forward. */
  clock: number;
  /** A person's id by address, or `operator`. Throws for strangers. */
  person(email: string): string;
  /** The language somebody uses. */
  language(person: string): "en" | "cy";
  /** Asks as a person by id; throws with the sentence where it is refused, because the story must be possible. */
  must(person: string, command: Asked): Promise<Answer>;
  /** Says something about a draft as a person by id, as over a connection; gives the thread. Throws where it is refused. */
  comment(person: string, draft: string, asked: CommentAsked): string;
  /** Moves the clock on. */
  later(ms: number): void;
  /** The hash of a draft as it stands, which agreement to it names. */
  hashOfDraft(draft: string): string;
  close(): void;
}

/** While the past is made nobody has a window open. */
const nothing = (): void => undefined;
const nobodyHears: Wire = { toRoom: nothing, toOne: nothing, putIn: nothing, takeOut: nothing };

/** Opens a database and its door with a clock in the story's hand. */
export function openDemoWorld(file: string): DemoWorld {
  const db = openDb(file);
  const record = openRecord(db);
  const trouble = (error: unknown): never => {
    throw error;
  };
  const clock = { at: record.memory.at };
  const personal = openPrivate(db, {
    config: { origin: "http://localhost:3000", smtp: null, mailFrom: "" },
    now: () => clock.at,
    trouble,
    record,
  });
  const drafting = openDraftingFor({ record, personal, wire: nobodyHears, now: () => clock.at, trouble });
  const { perform } = openDoor(record, {
    now: () => clock.at,
    trouble,
    keep: drafting.keep,
    personByEmail: personal.personByEmail,
    draftOf: personal.drafts.known,
    draftOfProposal: personal.drafts.knownOfProposal,
    speaking: personal.speaking,
    nameOf: personal.nameOf,
    announce: () => {},
  });
  return {
    record,
    get clock() {
      return clock.at;
    },
    set clock(at) {
      clock.at = Math.max(at, clock.at);
    },
    person: (email) => {
      const id = email === "operator" ? email : personal.personByEmail(email);
      if (id === undefined) throw new Error(`nobody has the address ${email}`);
      return id;
    },
    language: (person) => personal.people.byId(person)?.language ?? "en",
    must: async (person, command) => {
      const answer = await perform({ id: `story-${newId()}`, by: person, command });
      if (!answer.ok) throw new Error(`${command.type} was refused at ${new Date(clock.at).toISOString()}: ${sentence(answer.refusal)}`);
      return answer.answer;
    },
    comment: (person, draft, asked) => {
      const told = drafting.engine.comment(person, { kind: "draft", id: draft }, `story-${newId()}`, asked);
      if (!told.ok) throw new Error(`a comment was refused: ${sentence(told.refusal)}`);
      return told.thread;
    },
    later: (ms) => {
      clock.at += ms;
    },
    hashOfDraft: (draft) => sha256(personal.drafts.byId(draft)?.text ?? ""),
    close: () => {
      drafting.engine.close();
      personal.close();
      db.close();
    },
  };
}
