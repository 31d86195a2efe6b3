import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { type Db, openDb } from "../../db/open.ts";
import { documentsOf } from "../../db/private/documents.ts";
import { draftsOf } from "../../db/private/drafts.ts";
import { threadsOf } from "../../db/private/threads.ts";
import type { DraftingAround } from "../../server/drafting/around.ts";
import { type Drafting, openDrafting } from "../../server/drafting/engine.ts";
import { canonicalProposal, type ProposalText } from "../../shared/proposals/text.ts";
import type { DocumentName, WritingRole } from "../../shared/proposals/together.ts";

/** The one document of these tests. */
export const thatDraft: DocumentName = { kind: "draft", id: "d-1" };

/** The real engine on a real database with one draft; the wire is in the test's hand. */
export interface DraftingWorld {
  readonly db: Db;
  readonly troubles: unknown[];
  engine: Drafting;
  /** Who may do what; changed by tests. */
  readonly roles: Map<string, WritingRole>;
  /** The plain reading as it was last kept. */
  readonly kept: () => string;
  /** Ends the engine without a warning and starts it again on the same database. */
  readonly killAndStart: () => void;
  /** A window of somebody. */
  readonly sitDown: (person: string) => TestWindow;
  readonly close: () => void;
}

/** One window as a browser's provider keeps it: its document, what is not acknowledged yet, what it was told. */
export interface TestWindow {
  readonly socket: string;
  readonly person: string;
  doc: Doc;
  epoch: number | null;
  connected: boolean;
  readonly told: { readonly event: string; readonly what: readonly unknown[] }[];
  /** Joins, or joins again: merges both ways. */
  readonly join: () => Promise<void>;
  readonly drop: () => void;
  /** Changes the document; sends it where connected. Gives the server's answer. */
  readonly write: (work: (doc: Doc) => void) => Promise<unknown>;
}

/** Opens the engine on one draft. `checkEvery`: how soon the whole is looked at. */
export function draftingWorld(text: ProposalText, more: Partial<DraftingAround> = {}, file = ":memory:"): DraftingWorld {
  const db = openDb(file);
  const [documents, drafts] = [documentsOf(db), draftsOf(db)];
  drafts.save({ id: thatDraft.id, person: "p-ada", text: canonicalProposal(text), at: 1 });
  const troubles: unknown[] = [];
  const roles = new Map<string, WritingRole>();
  const windows = new Map<string, TestWindow>();
  const rooms = new Map<string, Set<string>>();
  let sockets = 0;
  const hear = (socket: string, event: string, what: readonly unknown[]): void => {
    const window = windows.get(socket);
    if (!window?.connected) return;
    window.told.push({ event, what });
    if (event === "document:closed") window.connected = false;
    const [, told] = what;
    if (event === "document:update" && told instanceof Uint8Array) applyUpdate(window.doc, told, "server");
  };
  const around: DraftingAround = {
    documents,
    threads: threadsOf(db),
    wire: {
      toRoom: (room, except, event, ...what) => {
        for (const socket of rooms.get(room) ?? []) if (socket !== except) hear(socket, event, what);
      },
      toOne: (socket, event, ...what) => hear(socket, event, what),
      putIn: (socket, room) => void rooms.set(room, (rooms.get(room) ?? new Set()).add(socket)),
      takeOut: (socket, room) => void rooms.get(room)?.delete(socket),
    },
    now: () => 1,
    trouble: (error) => void troubles.push(error),
    mayWrite: (person) => roles.get(person) ?? null,
    kept: ({ id }) => drafts.byId(id),
    keep: ({ id }, canonical, at) => drafts.save({ id, person: "p-ada", text: canonical, at }),
    nameOf: (person) => person,
    seatOf: (person) => `s-${person}`,
    authorName: (person) => person,
    ...more,
  };
  let lives = 1;
  /** What one process sees: once it is killed it writes nothing more. */
  const life = (): DraftingAround => {
    const mine = lives;
    const together: typeof documents.together = (work) => {
      if (mine !== lives) throw new Error("killed");
      return documents.together(work);
    };
    return { ...around, documents: { ...documents, together }, trouble: (error) => void (mine === lives && troubles.push(error)) };
  };
  const world: DraftingWorld = {
    db,
    troubles,
    roles,
    engine: openDrafting(life()),
    kept: () => drafts.byId(thatDraft.id)?.text ?? "",
    killAndStart: () => {
      for (const window of windows.values()) window.connected = false;
      rooms.clear();
      lives += 1;
      world.engine = openDrafting(life());
    },
    sitDown: (person) => {
      if (!roles.has(person)) roles.set(person, "editor");
      sockets += 1;
      const window: TestWindow = {
        socket: `socket-${sockets}`,
        person,
        doc: new Doc(),
        epoch: null,
        connected: false,
        told: [],
        join: async () => {
          const stateVector = encodeStateVector(window.doc);
          const joined = world.engine.join(window, thatDraft, { client: window.doc.clientID, stateVector, epoch: window.epoch });
          if (!joined.ok) throw new Error(joined.refusal.refused);
          if (window.epoch !== null && window.epoch !== joined.epoch) {
            window.doc = new Doc();
            window.epoch = null;
            return window.join();
          }
          window.connected = true;
          window.epoch = joined.epoch;
          applyUpdate(window.doc, joined.update, "server");
          const lacking = encodeStateAsUpdate(window.doc, joined.stateVector);
          const told = await world.engine.update(window, thatDraft, joined.epoch, lacking);
          if (!told.ok) throw new Error(told.refusal.refused);
        },
        drop: () => {
          window.connected = false;
          world.engine.leave(window.socket);
        },
        write: async (work) => {
          const before = encodeStateVector(window.doc);
          window.doc.transact(() => work(window.doc), "own");
          if (!window.connected) return null;
          return world.engine.update(window, thatDraft, window.epoch ?? 0, encodeStateAsUpdate(window.doc, before));
        },
      };
      windows.set(window.socket, window);
      return window;
    },
    close: () => {
      world.engine.close();
      db.close();
    },
  };
  return world;
}

/** The next turn of the event loop but two: everything sent has been answered and told. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(() => setImmediate(() => setImmediate(done))));
