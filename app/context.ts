import type { Assembly } from "../shared/assembly/assembly.ts";
import type { Room } from "../shared/assembly/room.ts";
import type { Actor, Hash, PreparedWords, Refusal } from "../shared/journal.ts";
import type { Alike } from "../shared/likeness/corpus.ts";
import type { ThreadShown } from "../shared/proposals/comments.ts";
import type { Imported } from "../shared/proposals/imported.ts";
import type { ProposalText } from "../shared/proposals/text.ts";
import type { CoAuthor, WritingRole } from "../shared/proposals/together.ts";
import type { RollRow } from "../shared/roll/commands.ts";
import type { ImportPlan } from "../shared/roll/importPlan.ts";
import type { Asked } from "../shared/search/asked.ts";
import type { Found } from "../shared/search/found.ts";
import type { Moderating, OwnStatements } from "../shared/sittings/answering.ts";
import type { OwnAnswer } from "../shared/sittings/answers/kept.ts";
import type { Measure } from "../shared/sittings/moderation.ts";
import type { AskShown, HelpShown } from "../shared/sittings/tables/help.ts";
import type { FollowingAsked } from "./following.ts";

/** What a command led to, as a route hears it. */
export type Answered =
  | { readonly ok: true; readonly seq: number; readonly answer: { readonly [name: string]: string | number | boolean } }
  | { readonly ok: false; readonly refusal: Refusal };

/** Who is reading: nobody in particular, or somebody signed in. */
export interface Viewer {
  readonly actor: Actor;
  /** Their name; empty for the public. */
  readonly name: string;
  readonly language: "en" | "cy";
}

/** One row of a public register (proposals, sittings, votes, outcomes, plan items), newest first. */
export interface RegisterRow {
  readonly id: string;
  readonly standing: string;
  readonly at: number;
}

/** One entry of the journal as its page lists it. */
export interface JournalLine {
  readonly seq: number;
  readonly at: number;
  readonly stream: string;
  readonly type: string;
  readonly hash: Hash;
}

/** A mail in the outbox. */
export interface Mail {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: number;
  readonly sentAt: number | null;
  readonly problem: string | null;
}

/** A text of a proposal while it is written, in a list. */
export interface DraftKept {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  /** The proposal whose next version is written here; null before publication. */
  readonly proposal: string | null;
  /** What this viewer may do with it. */
  readonly role: WritingRole;
  /** Whether this viewer is its author. */
  readonly own: boolean;
  /** How many threads of comments on it are open. */
  readonly openThreads: number;
}

/** The same, opened: with who else writes in it. */
export interface DraftOpened extends DraftKept {
  /** The hash of the text, which a form carries back (DRA-9). */
  readonly hash: Hash;
  /** The version that the text goes on from; null before publication. */
  readonly version: number | null;
  /** Its author, by name. */
  readonly author: string;
  readonly coAuthors: readonly (CoAuthor & { readonly name: string })[];
  /** Comments on its passages, in text order. */
  readonly threads: readonly ThreadShown[];
  /** Who wrote how many characters of what stands; the most first. */
  readonly shares: readonly { readonly name: string; readonly characters: number }[];
}

/** The note of a table, as who sits there sees it. */
export interface TableNote {
  readonly id: string;
  readonly table: number;
  readonly text: string;
  readonly hash: Hash;
  readonly role: "editor" | "reader";
}

/** A person as the desk sees them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "cy";
}

/** Everything a route may ask. The server makes one for each request and `satisfies` this; routes reach data by no other way. */
export interface TesseraContext {
  /** Nonce for the scripts and styles of this answer. */
  readonly nonce: string;
  /** `https://assembly.example`: where this installation is reached. */
  readonly origin: string;
  /** The address for questions, also from the press; null where the installation names none. */
  readonly contact: string | null;
  /** The secretariat's telephone; null where the installation names none. */
  readonly phone: string | null;
  readonly now: () => number;
  /** Tells the log about a bug. */
  readonly trouble: (error: unknown, what: string) => void;
  readonly viewer: Viewer;
  /** This viewer may not open this page (PER-3): the root answers 403. */
  readonly refused: boolean;
  /** The whole record as it stands; rules and views of shared/ read from it. */
  readonly assembly: Assembly;
  /** The journal's length and head hash. */
  readonly head: () => { readonly seq: number; readonly hash: Hash };
  /** Entries after `seq`, oldest first, at most `limit`: number, time, stream, type of event and chain hash. */
  readonly entriesAfter: (seq: number, limit: number) => readonly JournalLine[];
  /** How many steps of a ballot's heavy count are done; null where it is not being counted (BAL-48). */
  readonly countSteps: (ballot: string) => number | null;
  /** Resolves once a ballot's heavy count is done; at once where it has none. */
  readonly counted: (ballot: string) => Promise<void>;
  /** Public words behind a hash, or null where they were withdrawn or are not yet shown. */
  readonly words: (hash: Hash) => string | null;
  /** The language words were written in. */
  readonly langOf: (hash: Hash) => "en" | "cy";
  /** Words that only the desk may read as well; null for everybody else. */
  readonly deskWords: (hash: Hash) => string | null;
  /** The name of the group whose seat this is, also where it is protected; null for whoever does not act for the seat. */
  readonly ownGroup: (seat: string) => string | null;
  /** The seats of the groups that this viewer acts for a seat of, in order of number, with the group's name, also where it is protected (SHR-1). */
  readonly groupSeats: () => readonly {
    readonly seat: string;
    readonly number: number;
    readonly group: string;
    readonly name: string | null;
  }[];
  /** What their group noted about the votes of those seats in a ballot: what it asked of its delegate, and why the seat voted as it did (SHR-1). */
  readonly voteNotes: (ballot: string) => { readonly [seat: string]: { readonly [about in "steer" | "why"]?: PreparedWords } };
  /** What a seat wrote to the one that holds its proxy, for whoever acts for either (PRX-2); null for everybody else. */
  readonly proxyAsked: (seat: string) => PreparedWords | null;
  /** The conference link of a sitting and the PIN of its number, for whoever has a seat or runs sittings (ACC-2); null otherwise. */
  readonly joining: (sitting: string) => { readonly link: string | null; readonly pin: string | null };
  /** The measures that were taken at a sitting against this viewer, for which seat, and what they said in their appeal (MOD-5). */
  readonly ownMeasures: (sitting: string) => readonly { readonly measure: Measure; readonly seat: string; readonly said: string | null }[];
  /** What this viewer wrote for a seat in a round, revealed or not. */
  readonly ownWritten: (sitting: string, round: string, seat: string) => string | null;
  readonly register: (
    kind: "proposal" | "sitting" | "ballot" | "outcome" | "plan",
    page?: { readonly offset: number; readonly limit: number },
  ) => readonly RegisterRow[];
  /** Passages of everything public that say what is asked, the best first (SEA-1). */
  readonly search: (asked: Asked, page: { readonly offset: number; readonly limit: number }) => Found;
  /** The slice of one sitting for live pages, as this viewer may see it. */
  /** Public proposals much like a text, the most alike first (LIK-2); `except`: the one that it is the text of. */
  readonly alike: (text: ProposalText, except: string | null) => readonly Alike[];
  readonly room: (sitting: string) => { readonly room: Room; readonly seq: number } | null;
  /** The note of the table that a seat of this viewer sits at in the last small groups; null where they may not read one (GRP-6). */
  readonly tableNote: (sitting: string, seat: string) => TableNote | null;
  /** Saves it from a plain form; `hash` is of the text that the form was made with (DRA-9). */
  readonly saveTableNote: (sitting: string, seat: string, text: string, hash: string) => Promise<Answered>;
  /** The calls for help that this viewer may know of: of tables (GRP-7), and of people (HLP-3). */
  readonly helps: (sitting: string) => readonly (HelpShown | AskShown)[];
  /** Why seats sent apologies for a sitting, where they said: all of them on the desk, otherwise those of one's own seats (ATT-7). */
  readonly apologyReasons: (sitting: string) => { readonly [seat: string]: { readonly text: string; readonly lang: "en" | "cy" } };
  /** This viewer's part in the round of statements that a sitting is in; null where it is in none. */
  readonly ownStatements: (sitting: string) => OwnStatements | null;
  /** The statements that wait for the desk there; null for whoever does not moderate. */
  readonly statementsToRead: (sitting: string) => Moderating | null;
  /** Asks the one door. `id` is the command id that the form carried. */
  readonly perform: (command: unknown, id: string) => Promise<Answered>;
  /** The sitting that is rehearsed here; null in the assembly itself (REH-1). */
  readonly rehearsal: string | null;
  /** Begins a rehearsal of a sitting by whoever asks; gives the cookie that leads into it. */
  readonly beginRehearsal: (sitting: string) => Promise<{ readonly cookie: string } | Refusal>;
  /** Ends the rehearsal that this is; gives the cookie that leads out of it. */
  readonly leaveRehearsal: () => string;
  /** A fresh command id for a form. */
  readonly newCommandId: () => string;
  /** The choice this viewer has cast for the seat in an open ballot, or the seat’s in a closed one, and its receipt; null if none. */
  readonly ownVote: (ballot: string, seat: string) => { readonly choice: string; readonly receipt: string } | null;
  /** When the vote that stands for a seat in an open ballot outside a sitting took the place of another; null where it did not, and in a sitting, where it is told at once (MND-2). */
  readonly castAgain: (ballot: string, seat: string) => number | null;
  /** What this viewer has answered for the seat they are checked in for in the round that is open; null if nothing (CON-2, MRK-3, EXF-1). */
  readonly ownAnswer: (sitting: string, round: string, seat: string) => OwnAnswer | null;

  /** Whose turns are longer, in percent, by person: everybody's on the desk, otherwise only one's own (FLR-17). */
  readonly adjustments: () => { readonly [person: string]: number };
  /** What this viewer means to say for a seat at a sitting (WRT-5); null if nothing. */
  readonly preparedWords: (sitting: string, seat: string) => { readonly text: string; readonly lang: "en" | "cy" } | null;
  /* People and sign-in (private tables). */
  readonly person: (id: string) => Person | null;
  readonly peopleOnDesk: () => readonly Person[];
  readonly outbox: () => readonly Mail[];
  /** Texts this viewer may write or read before they are public: their own, and those their seats were invited to. */
  readonly drafts: () => readonly DraftKept[];
  /** One of them, as it stands now, also while others write in it. */
  readonly draft: (id: string) => DraftOpened | null;
  /** Asks something about the comments on a draft (`CommentAsked`); `id` is the command id that the form carried. Answers the `thread`. */
  readonly comment: (draft: string, asked: unknown, id: string) => Promise<Answered>;
  /** Sends sign-in links to every delegate and alternate who has not signed in yet; gives how many. */
  readonly invite: () => Promise<Answered>;
  /** Sends a sign-in link and code to this address if somebody on the roll has it; says the same either way. */
  readonly askSignIn: (email: string) => Promise<Answered>;
  /** Spends a link (token) or a code (address and six digits); `cookie` is what to set. */
  readonly signIn: (
    by: { readonly token: string } | { readonly email: string; readonly code: string },
  ) => Promise<{ readonly cookie: string; readonly to: string } | Refusal>;
  /** Following things by mail, with or without an account. */
  readonly following: FollowingAsked;
  /** Ends the session and its open sockets; gives the cookie that clears it. */
  readonly signOut: () => string;
  /** Whether a sign-in link would work (null: not), and whether more than once; nothing is spent. */
  readonly signInLinkWorks: (token: string) => { readonly reusable: boolean } | null;
  /** Reads a file (Word or Markdown) as a proposal's text in a language; nothing is kept (OUT-3). */
  readonly readImport: (file: Uint8Array, lang: "en" | "cy") => Promise<Imported | Refusal>;
  /** Reads an uploaded CSV as rows, for whoever imports; nothing is kept. */
  readonly readTable: (file: Uint8Array) => { readonly rows: readonly RollRow[] } | Refusal;
  /** Reads an uploaded CSV and plans the import without doing it; `rows` and `after` go into `ImportRoll`. */
  readonly planRollImport: (
    file: Uint8Array,
  ) => { readonly plan: ImportPlan; readonly rows: readonly RollRow[]; readonly after: number } | Refusal;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends TesseraContext {}
}
declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends TesseraContext {}
}
