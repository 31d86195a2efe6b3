import { randomBytes } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import type { TesseraContext, Viewer } from "../app/context.ts";
import { registerPage } from "../db/queries/registerPage.ts";
import { actorOf } from "../shared/assembly/actor.ts";
import { loadRoom, type Room } from "../shared/assembly/room.ts";
import { receiptCode } from "../shared/ballots/register.ts";
import type { Hash } from "../shared/journal.ts";
import { newId, type Perform } from "./perform.ts";
import type { AssemblyRecord } from "./record.ts";

/** The parts of the running server that pages reach through their load context. */
export interface Parts {
  readonly record: AssemblyRecord;
  readonly perform: Perform;
  readonly origin: string;
  readonly now: () => number;
  readonly trouble: (error: unknown, what: string) => void;
  readonly private: Pick<
    TesseraContext,
    "person" | "peopleOnDesk" | "outbox" | "invite" | "askSignIn" | "signIn"
  > & {
    readonly draftsOf: (person: string) => ReturnType<TesseraContext["drafts"]>;
    readonly draft: TesseraContext["draft"];
    readonly signOut: (cookie: string | null) => string;
    readonly planRollImport: TesseraContext["planRollImport"];
  };
}

const deskRoles = ["facilitator", "secretariat", "standing-orders-committee", "plan-team", "administrator"];

/** Public words behind a hash, or null. */
export const publicWords = (record: AssemblyRecord, hash: Hash): string | null => {
  const kept = record.journal.wordsOf(hash);
  return kept?.show === "now" ? kept.text : null;
};

/** A room as somebody may see it: words that are not public yet only for their author. */
export function roomFor(record: AssemblyRecord, sitting: string, person: string): Room | null {
  const own = new Set(record.memory.sitting(sitting)?.contributions.filter((c) => c.person === person).map((c) => c.text));
  return loadRoom(record.memory, sitting, (hash) => publicWords(record, hash) ?? (own.has(hash) ? record.wordsOf(hash) : undefined));
}

/** What one request may ask. `cookie` and `address` are its own; pages of the reading room get the public's. */
export function contextFor(parts: Parts, who: { readonly person: string | null; readonly cookie: string | null; readonly address: string }): AppLoadContext {
  const { record } = parts;
  const { memory } = record;
  const known = who.person ? parts.private.person(who.person) : null;
  const actor = actorOf(memory, known?.id ?? "public");
  const viewer: Viewer = { actor, name: known?.name ?? "", language: known?.language ?? "en" };
  const onDesk = actor.roles.some((r) => deskRoles.includes(r));
  const context = {
    nonce: randomBytes(16).toString("base64"),
    origin: parts.origin,
    now: parts.now,
    trouble: parts.trouble,
    viewer,
    refused: false,
    assembly: memory,
    head: () => ({ seq: memory.seq, hash: memory.hash }),
    words: (hash) => publicWords(record, hash),
    langOf: (hash) => record.journal.wordsOf(hash)?.lang ?? "en",
    deskWords: (hash) => (onDesk || actor.roles.length > 0 ? (record.journal.wordsOf(hash)?.text ?? null) : null),
    ownWords: (hash) => record.journal.wordsOf(hash)?.text ?? null,
    register: (kind, page) => registerPage(record.db, kind, page),
    room: (sitting) => {
      const room = roomFor(record, sitting, actor.id);
      return room ? { room, seq: memory.seq } : null;
    },
    perform: (command, id) => parts.perform({ id, by: actor.id, command }),
    newCommandId: newId,
    ownVote: (ballotId, seat) => {
      const ballot = memory.ballot(ballotId);
      if (!ballot || !("register" in ballot)) return null;
      const index = ballot.register.findIndex((line) => line.seat === seat);
      const commitment = ballot.commitments[index];
      const mine = actor.delegateOf.includes(seat) || actor.alternateOf.includes(seat);
      if (!commitment || !mine) return null;
      const choice = ballot.phase === "open" ? record.journal.voteKept(ballotId, index) : ballot.choices[index];
      return choice ? { choice, receipt: receiptCode(commitment) } : null;
    },
    person: (id) => (onDesk || id === actor.id ? parts.private.person(id) : null),
    peopleOnDesk: () => (onDesk ? parts.private.peopleOnDesk() : []),
    outbox: () => (onDesk ? parts.private.outbox() : []),
    drafts: () => parts.private.draftsOf(actor.id),
    draft: (id) => {
      const draft = parts.private.draft(id);
      return draft?.person === actor.id ? draft : null;
    },
    invite: parts.private.invite,
    askSignIn: parts.private.askSignIn,
    signIn: parts.private.signIn,
    signOut: () => parts.private.signOut(who.cookie),
    planRollImport: parts.private.planRollImport,
  } satisfies TesseraContext;
  return context;
}
