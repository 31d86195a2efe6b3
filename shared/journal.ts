import { z } from "zod";
import type { HeldCount } from "./heldCount.ts";
import type { StatementsChange, StatementsKept } from "./statementsKept.ts";

export { isRefusal, type Refusal, refuse } from "./refusal.ts";

/**
 * The shapes everything on the public record shares: entries, events, words, refusals, decisions.
 * Pure: no clock, no randomness, no hashing of its own (`Facts` bring them in).
 */

/** Milliseconds since 1970-01-01T00:00Z. Time in entries never decreases (JRN-2). */
export type Time = number;

/** A stream is one aggregate's part of the journal: `roll`, `sitting/12`, `ballot/2026-42`, `plan/NCSP-0001`. */
export type Stream =
  | "assembly"
  | "roll"
  | `proposal/${string}`
  | `amendment/${string}`
  | `composite/${string}`
  | `request/${string}`
  | `election/${string}`
  | `template/${string}`
  | `sitting/${string}`
  | `ballot/${string}`
  | `note/${string}`
  | `minutes/${string}`
  | `outcome/${string}`
  | `plan/${string}`
  | "areas"
  | `measure/${string}`
  | `space/${string}`;

/** Who acts: a person's id, `clock` (something fell due), `operator` (the command line on the server). */
export type ActorId = string;

export const roles = [
  "delegate",
  "alternate",
  "facilitator",
  "secretariat",
  "standing-orders-committee",
  "plan-team",
  "administrator",
] as const;
/** What a person may be on the roll or by appointment. Delegate and alternate follow from seats, the rest are granted. */
export type Role = (typeof roles)[number];

/** The one who asks: signed in with roles and the seats they act for now, or the clock, the operator, the public. */
export interface Actor {
  readonly id: ActorId | "public";
  readonly roles: readonly (Role | "clock" | "operator")[];
  /** Ids of the seats this person is delegate of. */
  readonly delegateOf: readonly string[];
  /** Ids of the seats this person is alternate of. */
  readonly alternateOf: readonly string[];
}

/** SHA-256, 64 lower-case hexadecimal digits. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
export type Hash = string;

/**
 * Free text on its way into the journal. `decide` puts it into an event; on appending, the text is kept beside
 * the entry with a salt and the event holds only the hash (JRN-5).
 * `show`: `now` everybody; `reveal` only its author until the round is revealed; `desk` the desk only.
 */
export interface Words {
  readonly words: string;
  readonly lang: "en" | "cy";
  readonly show: "now" | "reveal" | "desk";
}

/** Puts text into an event (see `Words`). */
export const words = (text: string, lang: "en" | "cy" = "en", show: Words["show"] = "now"): Words => ({ words: text, lang, show });

/** The schema of a field that holds words: a hash once it stands in the journal. */
export const wordsSchema = hashSchema.meta({ words: true });

/** An event as `decide` writes it: fields that hold words may be `Words` instead of a hash. */
export type Unsealed<T> = T extends Hash | string
  ? T | Words
  : T extends readonly (infer U)[]
    ? readonly Unsealed<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Unsealed<T[K]> }
      : T;

/** An event with the stream it belongs to, before it is appended. */
export interface Draft {
  readonly stream: Stream;
  readonly event: { readonly type: string; readonly [field: string]: unknown };
}

/** One entry of the journal, as read back. `event` has passed its schema; words are hashes. */
export interface Entry<E = { readonly type: string }> {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly at: Time;
  readonly actor: ActorId;
  readonly stream: Stream;
  readonly event: E;
}

/** What a command leads to: events to append, private rows to keep in the same transaction, and an answer for who asked. */
export interface Decision {
  readonly events: readonly Draft[];
  readonly keep?: readonly PrivateChange[];
  readonly answer?: { readonly [name: string]: string | number | boolean };
  /** What is told to who asked and kept nowhere, because answers are kept with who asked: whoever asks again is not told it again. */
  readonly told?: { readonly [name: string]: string };
  /** The entries do not say who asked: the record is public, and this would name somebody whom it must not name. */
  readonly unnamed?: true;
}

/** How it stands with a table's call for help: nobody has answered yet, or somebody is coming. */
export type HelpCall = "asked" | "coming";

/** What is written beside the journal, in the same transaction, because it is personal or not yet public. */
export type PrivateChange =
  | { readonly kind: "person"; readonly person: string; readonly name: string; readonly email: string; readonly language: "en" | "cy" }
  /** `person`: who voted; nobody else reads the choice back. */
  | ({ readonly kind: "vote"; readonly ballot: string; readonly index: number; readonly choice: string; readonly salt: string } & {
      readonly person: string;
    })
  | { readonly kind: "destroy-votes"; readonly ballot: string }
  /** A vote took another's place, or was cast for somebody: whoever may vote for the seat is told, never what it was (MND-2, MND-5, PRX-6). */
  | {
      readonly kind: "vote-told";
      readonly ballot: string;
      readonly seat: string;
      readonly receipt: string;
      readonly by: "seat" | "steward" | "proxy";
      /** Whose vote it is. */
      readonly person: string;
      /** The seat that had cast it by proxy, where the seat's own vote takes the place of that (PRX-6). */
      readonly holder?: string;
      /** Present where the vote it replaces came the same way, through a steward or by proxy: it has been told by mail (MND-7). */
      readonly again?: true;
    }
  /** What a seat answered in a round; a later answer replaces an earlier one. `person`: who was checked in for it, and alone reads it back. */
  | {
      readonly kind: "answer";
      readonly sitting: string;
      readonly round: string;
      readonly seat: string;
      readonly person: string;
      readonly answer: string;
      readonly salt: string;
    }
  | { readonly kind: "destroy-answers"; readonly sitting: string; readonly round: string }
  | { readonly kind: "withdraw-words"; readonly hash: Hash }
  | { readonly kind: "reveal-words"; readonly hashes: readonly Hash[] }
  /** `person`: the author; `by`: who saved it. */
  | { readonly kind: "draft"; readonly draft: string; readonly person: string; readonly by: string; readonly text: string }
  | { readonly kind: "delete-draft"; readonly draft: string }
  /** The next version of this proposal is written in the draft, which goes on from this version. */
  | { readonly kind: "draft-becomes"; readonly draft: string; readonly proposal: string; readonly version: number }
  /** A table asks for help, is being helped, or needs none any more: in memory only (GRP-7). */
  | { readonly kind: "help"; readonly sitting: string; readonly round: string; readonly table: number; readonly call: HelpCall | "over" }
  | { readonly kind: "invite"; readonly draft: string; readonly seat: string; readonly role: "editor" | "commenter" }
  | { readonly kind: "uninvite"; readonly draft: string; readonly seat: string }
  /** Somebody's turns are so much longer, in percent (FLR-17); 0: no more. */
  | { readonly kind: "adjustment"; readonly person: string; readonly percent: number }
  /** What somebody means to say for a seat (WRT-5); null: nothing any more. */
  | ({ readonly kind: "prepared-words"; readonly sitting: string; readonly seat: string; readonly person: string } & {
      readonly written: PreparedWords | null;
    })
  /** Apologies for a seat, or their end; why is for the desk, and nobody is told it. `tell`: who else acts for the seat (ATT-6, ATT-7). */
  | {
      readonly kind: "apologies";
      readonly sitting: string;
      readonly seat: string;
      readonly sent: boolean;
      readonly reason: PreparedWords | null;
      readonly tell: readonly string[];
    }
  /** Letters about a vote: a reminder that names the seats without a vote (BAL-43), or that the result was corrected (BAL-46). */
  | {
      readonly kind: "vote-letters";
      readonly letter: "reminder" | "corrected";
      readonly ballot: string;
      readonly tell: readonly { readonly person: string; readonly seats: readonly string[] }[];
    }
  /** Somebody asked the desk for help, or it was seen to (HLP-2). */
  | ({ readonly kind: "help-asked" } & HelpAsked)
  /** Nothing more is said at this sitting. */
  | { readonly kind: "drop-prepared"; readonly sitting: string }
  /** What a group notes about the vote of one of its seats (SHR-1); null: nothing any more. `person`: who wrote it, erased with them. */
  | ({ readonly kind: "vote-note"; readonly ballot: string; readonly seat: string; readonly about: "steer" | "why" } & {
      readonly person: string;
      readonly written: PreparedWords | null;
    })
  | StatementsChange;

/** What somebody asks of the desk at a sitting, and who sees to it. Private (HLP-2). */
export interface HelpAsked {
  readonly id: string;
  readonly sitting: string;
  readonly person: string;
  readonly seat: string;
  readonly text: string;
  readonly lang: "en" | "cy";
  readonly at: Time;
  /** Who of the desk has taken it; null: nobody yet. */
  readonly takenBy: string | null;
  /** Who solved it, or whoever asked and needs no help any more; null while it is open. */
  readonly solvedBy: string | null;
  readonly solvedAt: Time | null;
}

/** What somebody means to say, before they have said it. */
export interface PreparedWords {
  readonly text: string;
  readonly lang: "en" | "cy";
}

/** A text of a proposal while it is written, as rules see it. */
export interface PrivateDraft {
  readonly person: string;
  readonly text: string;
  /** The proposal whose next version is written here; null or absent before publication. */
  readonly proposal?: string | null;
  /** The version that the text goes on from. */
  readonly version?: number | null;
  /** The seats invited to it. */
  readonly seats?: readonly { readonly seat: string; readonly role: "editor" | "commenter" }[];
}

/** Everything `decide` may not make up itself. */
export interface Facts {
  readonly at: Time;
  readonly actor: Actor;
  /** A fresh random id, 16 characters of a-z2-7. */
  newId(): string;
  /** 128 random bits, hexadecimal: for commitments. */
  salt(): string;
  sha256(text: string): Hash;
  /** The last choice and salt of every seat that voted, by register index, and whose it is (only in closing, or where a steward casts again). */
  votesKept(
    ballot: string,
  ): readonly { readonly index: number; readonly choice: string; readonly salt: string; readonly person?: string }[];
  /** The last answer of every seat in a round (only while the round is being closed). Absent where no round is. */
  answersKept?(sitting: string, round: string): readonly { readonly seat: string; readonly answer: string; readonly salt: string }[];
  /** The id of the person with this e-mail address, if known. */
  personByEmail(email: string): string | undefined;
  /** The text behind a hash, if it still stands. */
  wordsOf(hash: Hash): string | undefined;
  /** A private draft, if it exists. */
  draftOf(id: string): PrivateDraft | undefined;
  /** The draft in which the next version of a proposal is written, if there is one. Absent where drafts are not in play. */
  draftOfProposal?(proposal: string): (PrivateDraft & { readonly id: string }) | undefined;
  /** How much longer somebody's turns are, in percent; private. Absent where nobody speaks. */
  adjustmentOf?(person: string): number;
  /** What somebody means to say for a seat at a sitting; private. */
  preparedWords?(sitting: string, seat: string, person: string): PreparedWords | undefined;
  /** What was asked of the desk at a sitting, oldest first; private. Absent where nobody asks. */
  helpAsked?(sitting: string): readonly HelpAsked[];
  /** What somebody on the desk is called, for sentences to others on the desk. */
  nameOf?(person: string): string | undefined;
  /** A heavy count held beside the turn, once it is done (BAL-48); `anew`: for a recount. Absent where counts are held in the turn. */
  readonly counted?: ((ballot: string, anew?: boolean) => HeldCount | undefined) | undefined;
  /** Statements and positions of rounds that are not over yet. Absent where none are in play. */
  readonly statements?: StatementsKept;
}
