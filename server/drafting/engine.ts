import { applyUpdate, Doc, decodeStateVector, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { type Refusal, refuse } from "../../shared/journal.ts";
import type { ThreadShown } from "../../shared/proposals/comments.ts";
import type { DocumentKind, DocumentName, WritingRole } from "../../shared/proposals/together.ts";
import { type DraftingAround, draftingLimits, roomOf, type Told, type Window } from "./around.ts";
import { openArrivals, ownClients } from "./arrivals.ts";
import { clientsIn, longestAwareness } from "./awareness.ts";
import { openCommenting } from "./comments/commenting.ts";
import { kindRules } from "./kinds.ts";
import { type Live, type Present, take } from "./live.ts";
import { type PersonHere, peopleHere } from "./people.ts";
import { sharesOf } from "./shares.ts";
import { openShelf } from "./shelf.ts";

/** What somebody who joins begins with. */
export interface Joined {
  readonly ok: true;
  readonly epoch: number;
  /** What they lack. */
  readonly update: Uint8Array;
  /** What the server has. */
  readonly stateVector: Uint8Array;
  readonly role: WritingRole;
  readonly people: readonly PersonHere[];
  /** Where the carets of the others are. */
  readonly carets: readonly Uint8Array[];
  /** Comments on its passages, in text order. */
  readonly threads: readonly ThreadShown[];
}

/** What a window brings along: its writing client, what it has, and of which epoch (null: nothing yet). */
export interface Joining {
  readonly client: number;
  readonly stateVector: Uint8Array;
  readonly epoch: number | null;
}

const no = (key: string): Extract<Told, { ok: false }> => ({ ok: false, refusal: refuse(key) });

/** Texts that several people write at once (DRA-1 to DRA-8): joining, writing, carets, leaving, and what versions are made of. */
export function openDrafting(around: DraftingAround) {
  const { documents, wire, now } = around;

  const tellPeople = (live: Live): void =>
    wire.toRoom(roomOf(live.name), null, "document:people", live.name, peopleHere(live, around.nameOf, around.mayWrite));

  const leaveOne = (live: Live, socket: string): void => {
    const present = live.present.get(socket);
    if (!present) return;
    live.present.delete(socket);
    wire.takeOut(socket, roomOf(live.name));
    wire.toRoom(roomOf(live.name), null, "document:gone", live.name, [present.client]);
    tellPeople(live);
    shelf.putAway(live);
  };

  const turnOut = (live: Live, present: Present, refusal: Refusal): void => {
    wire.toOne(present.socket, "document:closed", live.name, refusal);
    leaveOne(live, present.socket);
  };

  const shelf = openShelf(
    around,
    (live, people, refusal) => {
      for (const present of [...live.present.values()]) if (people.includes(present.person)) turnOut(live, present, refusal);
    },
    (live) => commenting.follow(live),
  );
  const commenting = openCommenting(around, shelf);
  const arrivals = openArrivals(around, shelf);

  const join = (window: Window, document: DocumentName, asked: Joining): Joined | Extract<Told, { ok: false }> => {
    const role = around.mayWrite(window.person, document);
    const live = role === null ? null : shelf.bring(document);
    if (role === null || !live) return no("documentNotYours");
    if (live.present.size >= draftingLimits.windows && !live.present.has(window.socket)) return no("documentFull");
    if (!ownClients(live, window.person, [asked.client])) return no("updateForeign");
    let update: Uint8Array;
    try {
      update = encodeStateAsUpdate(live.doc, asked.epoch === null || asked.epoch === live.epoch ? asked.stateVector : undefined);
    } catch {
      shelf.putAway(live);
      return no("updateWrong");
    }
    if (!live.writers.has(asked.client)) {
      live.writers.set(asked.client, window.person);
      documents.claim(document, asked.client, window.person);
    }
    const carets = [...live.present.values()].flatMap(({ caret }) => (caret ? [caret] : []));
    live.present.set(window.socket, { ...window, client: asked.client, caret: null });
    wire.putIn(window.socket, roomOf(document));
    tellPeople(live);
    const people = peopleHere(live, around.nameOf, around.mayWrite);
    const threads = commenting.shown(document, window.person);
    return { ok: true, epoch: live.epoch, update, stateVector: encodeStateVector(live.doc), role, people, carets, threads };
  };

  /** Waits until the document holds what a state vector says, at most so long; null for one that cannot be read. */
  const contains = (live: Live, stateVector: Uint8Array, patience: number): Promise<boolean | null> => {
    const look = (): boolean | null => {
      try {
        const has = decodeStateVector(encodeStateVector(live.doc));
        return [...decodeStateVector(stateVector)].every(([client, clock]) => (has.get(client) ?? 0) >= clock);
      } catch {
        return null;
      }
    };
    if (look() !== false) return Promise.resolve(look());
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(late);
        live.waiting.delete(again);
        resolve(look());
      };
      const again = (): void => {
        if (look() !== false) end();
      };
      const late = setTimeout(end, patience);
      live.waiting.add(again);
    });
  };

  return {
    /** Lets a window in and says what it lacks; or why not. */
    join,

    /** Whether this window has the document open. */
    isHere: (socket: string, document: DocumentName): boolean => shelf.find(document)?.present.has(socket) ?? false,

    /** Takes a stretch of writing; answers when it is on disk (DRA-4). */
    update: (window: Window, document: DocumentName, epoch: number, bytes: Uint8Array): Promise<Told> => {
      const live = shelf.find(document);
      if (!live?.present.has(window.socket)) return Promise.resolve(no("documentNotYours"));
      if (epoch !== live.epoch) return Promise.resolve(no("documentMoved"));
      return arrivals.take({ window, live, bytes });
    },

    /** Passes on where somebody's caret is; nothing of it is kept longer than they are there. */
    caret: (window: Window, document: DocumentName, bytes: Uint8Array): void => {
      const live = shelf.find(document);
      const present = live?.present.get(window.socket);
      if (!live || !present || bytes.length > longestAwareness || around.mayWrite(window.person, document) === null) return;
      const clients = clientsIn(bytes);
      if (clients?.length !== 1 || clients[0] !== present.client) return;
      present.caret = bytes;
      wire.toRoom(roomOf(document), window.socket, "document:awareness", document, bytes);
    },

    /** A window is gone, or left this document. */
    leave: (socket: string, document?: DocumentName): void => {
      for (const live of shelf.all()) if (!document || roomOf(document) === roomOf(live.name)) leaveOne(live, socket);
    },

    /**
     * Somebody's permission may have changed: whoever has none left is stopped at once, the others hear their role (DRA-1).
     * `quietly`: nobody else's can have, so the others hear nothing.
     */
    recheck: (which?: DocumentName | DocumentKind, quietly = false): void => {
      for (const live of shelf.all()) {
        if (typeof which === "string" ? live.name.kind !== which : which && roomOf(which) !== roomOf(live.name)) continue;
        for (const present of [...live.present.values()]) {
          const role = around.mayWrite(present.person, live.name);
          if (role === null) turnOut(live, present, refuse("documentNotYours"));
          else if (!quietly) wire.toOne(present.socket, "document:role", live.name, role);
        }
        if (live.present.size > 0 && !quietly) tellPeople(live);
      }
    },

    /** Waits until the document contains what a writer has seen, then keeps its plain reading (DRA-8). Null: it stands. */
    stands: async (document: DocumentName, stateVector: Uint8Array, patience = 5_000): Promise<Refusal | null> => {
      const live = documents.find(document) ? shelf.bring(document) : null;
      if (!live) return null;
      const there = await contains(live, stateVector, patience);
      const refusal = there === true ? shelf.settle(live) : refuse(there === null ? "updateWrong" : "documentBehind");
      shelf.putAway(live);
      return refusal;
    },

    /** Keeps the plain reading of what is open, or was left behind by a fall: before somebody reads it. */
    read: (document: DocumentName): void => {
      const live = shelf.find(document) ?? (documents.isBehind(document) ? shelf.bring(document) : null);
      if (!live) return;
      shelf.settle(live);
      shelf.putAway(live);
    },

    /** What a document says now, also while somebody writes in it; null where there is none, or it cannot be read. */
    text: (document: DocumentName): string | null => {
      const live = shelf.bring(document);
      if (!live) return null;
      const text = kindRules[document.kind].read(live.doc, live.given)?.text ?? null;
      shelf.putAway(live);
      return text;
    },

    /**
     * A plain form saved this text, in the transaction that is open: the document says the same from now on. Memory and room
     * follow when the transaction is on disk.
     */
    replace: (document: DocumentName, person: string, text: string): void => {
      const live = documents.find(document) ? shelf.bring(document) : null;
      if (!live) return;
      const fork = new Doc();
      applyUpdate(fork, encodeStateAsUpdate(live.doc));
      const before = encodeStateVector(fork);
      const given = kindRules[document.kind].write(fork, text);
      const bytes = encodeStateAsUpdate(fork, before);
      const n = live.n + 1;
      documents.append(document, n, bytes, person, now());
      documents.claim(document, fork.clientID, person);
      queueMicrotask(() => {
        if (documents.has(document, n)) {
          live.writers.set(fork.clientID, person);
          live.given = { case: Math.max(live.given.case, given.case), clauses: Math.max(live.given.clauses, given.clauses) };
          take(live, bytes, person);
          wire.toRoom(roomOf(document), null, "document:update", document, bytes);
          shelf.settle(live);
        }
        shelf.putAway(live);
      });
    },

    /** It is thrown away, in the transaction that is open: everybody who has it open is told afterwards. */
    delete: (document: DocumentName): void => {
      documents.delete(document);
      around.threads.delete(document);
      queueMicrotask(() => {
        const live = shelf.find(document);
        if (!live || documents.find(document)) return;
        for (const { socket } of live.present.values()) {
          wire.toOne(socket, "document:closed", document, refuse("documentNotYours"));
          wire.takeOut(socket, roomOf(document));
        }
        live.present.clear();
        shelf.forget(live);
      });
    },

    /** Does what somebody asks about comments on a text (DRA-11 to DRA-14). `id`: the same again is done once. */
    comment: commenting.ask,

    /** The comments on a text as one reader sees them, in text order. */
    threads: commenting.shown,

    /** Who wrote how much of what stands; the most first. */
    shares: (document: DocumentName) => {
      const live = documents.find(document) ? shelf.bring(document) : null;
      if (!live) return [];
      const shares = sharesOf(live.doc, (client) => live.writers.get(client) ?? "").filter(({ person }) => person !== "");
      shelf.putAway(live);
      return shares;
    },

    /** How many documents are in memory. */
    size: (): number => shelf.all().length,

    /** Everything is put away. */
    close: (): void => {
      arrivals.flush();
      for (const live of shelf.all()) {
        live.present.clear();
        live.waiting.clear();
        shelf.putAway(live);
      }
    },
  };
}

export type Drafting = ReturnType<typeof openDrafting>;
