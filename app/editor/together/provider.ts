import { io } from "socket.io-client";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from "y-protocols/awareness";
import { applyUpdate, Doc, decodeStateVector, encodeStateAsUpdate, encodeStateVector, mergeUpdates } from "yjs";
import type { CommentAsked } from "../../../shared/proposals/commentMessages.ts";
import { type ThreadShown, type ThreadsMoved, threadsAfter } from "../../../shared/proposals/comments.ts";
import type { DocumentName, WritingRole } from "../../../shared/proposals/together.ts";
import type { Refusal } from "../../../shared/refusal.ts";
import type { CommentTold } from "../../comments/commenting.ts";
import { keptHere } from "./keptHere.ts";

/** Somebody who has the document open. */
export interface PersonHere {
  readonly name: string;
  /** Initials: what tells people apart without colour. */
  readonly mark: string;
  /** Which of eight colours. */
  readonly colour: number;
  readonly role: WritingRole;
  readonly clients: readonly number[];
}

/** How it stands with the connection: `kept` is not connected, and what is typed is kept on this device. */
export interface Standing {
  readonly status: "joining" | "saved" | "saving" | "kept" | "closed" | "moved";
  readonly people: readonly PersonHere[];
  readonly role: WritingRole;
  /** Why it was closed. */
  readonly refusal: Refusal | null;
  /** The text is here: editors may begin. */
  readonly here: boolean;
  /** Somebody else has written since it was opened. */
  readonly stirred: boolean;
  /** Comments on its passages; null before they are here. */
  readonly threads: readonly ThreadShown[] | null;
}

/** A document that this window writes together with others. */
export interface Together {
  readonly doc: Doc;
  readonly awareness: Awareness;
  readonly standing: () => Standing;
  readonly onChange: (listener: () => void) => () => void;
  /** What this window has written, in base64: a version made now contains at least this (DRA-8). */
  readonly state: () => string;
  /** Asks something about comments. `key`: the same again is done once. */
  readonly comment: (key: string, asked: CommentAsked) => Promise<CommentTold>;
  readonly close: () => void;
}

type Joined =
  | {
      readonly ok: true;
      readonly epoch: number;
      readonly update: ArrayBuffer;
      readonly stateVector: ArrayBuffer;
      readonly role: WritingRole;
      readonly people: readonly PersonHere[];
      readonly carets: readonly ArrayBuffer[];
      readonly threads: readonly ThreadShown[];
    }
  | { readonly ok: false; readonly refusal: Refusal };
type Told = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** One message holds at most so many bytes. */
const piece = 48_000;
/** How long an answer about a comment is waited for, in milliseconds. */
const patience = 10_000;
const notSent: CommentTold = { ok: false, refusal: { refused: "commentNotSent" } };
const fromServer = "server";

/**
 * Joins a document over Socket.IO: what each side lacks goes both ways, what is typed is sent at once and the rest while it
 * waits for its acknowledgement in one piece, what is not acknowledged is kept in this browser and merged on return (DRA-7).
 */
export function openTogether(name: DocumentName, person: string): Together {
  const doc = new Doc();
  const awareness = new Awareness(doc);
  const kept = keptHere(person, `${name.kind}/${name.id}`, doc.clientID);
  const listeners = new Set<() => void>();
  let standing: Standing = { status: "joining", people: [], role: "reader", refusal: null, here: false, stirred: false, threads: null };
  let epoch: number | null = null;
  let joined = false;
  /** Not sent yet, and sent but not acknowledged. */
  let waiting: Uint8Array | null = null;
  let sent: Uint8Array | null = null;
  let sentFor: string[] = [];
  let caretDue: number | null = null;
  const socket = io({
    transports: ["websocket", "polling"],
    reconnectionDelayMax: 5_000,
    // REH-4: as every live page says.
    auth: { rehearsal: document.documentElement.hasAttribute("data-rehearsal") },
  });

  const change = (next: Partial<Standing>): void => {
    standing = { ...standing, ...next };
    for (const listener of listeners) listener();
  };
  const merged = (a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null => (a && b ? mergeUpdates([a, b]) : (a ?? b));
  const isOver = (): boolean => standing.status === "closed" || standing.status === "moved";
  const close = (refusal: Refusal): void => {
    joined = false;
    change({ status: "closed", refusal, people: [] });
  };

  const send = async (): Promise<void> => {
    if (!joined || sent || !waiting || epoch === null) return;
    const bytes = waiting;
    [sent, waiting] = [bytes, null];
    change({ status: "saving" });
    let told: Told = { ok: true };
    for (let at = 0; at < bytes.length && told.ok; at += piece) {
      const message = { ...name, epoch, update: bytes.slice(at, at + piece), more: at + piece < bytes.length };
      told = await new Promise<Told>((answered) => socket.emit("document:update", message, answered));
      if (sent !== bytes) return;
    }
    if (told.ok) {
      sent = null;
      if (waiting) return send();
      kept.clear(sentFor);
      sentFor = [];
      return change({ status: "saved" });
    }
    [waiting, sent] = [merged(bytes, waiting), null];
    if (told.refusal.refused === "updateGap" || told.refusal.refused === "notSaved" || told.refusal.refused === "tooManyMessages") {
      window.setTimeout(join, 1_000);
    } else if (told.refusal.refused === "documentMoved") change({ status: "moved" });
    else close(told.refusal);
  };

  const join = (): void => {
    if (isOver()) return;
    joined = false;
    const asked = { ...name, client: doc.clientID, stateVector: encodeStateVector(doc), epoch };
    socket.emit("document:join", asked, async (answer: Joined) => {
      if (!answer.ok) return close(answer.refusal);
      if (epoch !== null && epoch !== answer.epoch) return change({ status: "moved" });
      epoch = answer.epoch;
      applyUpdate(doc, new Uint8Array(answer.update), fromServer);
      if (!standing.here)
        for (const { key, epoch: then, bytes } of await kept.left()) {
          if (then === epoch) applyUpdate(doc, bytes, "kept");
          sentFor.push(key);
        }
      const has = decodeStateVector(new Uint8Array(answer.stateVector));
      const ahead = [...decodeStateVector(encodeStateVector(doc))].some(([client, clock]) => (has.get(client) ?? 0) < clock);
      const unsent = merged(sent, waiting);
      [sent, waiting] = [null, ahead || unsent ? encodeStateAsUpdate(doc, new Uint8Array(answer.stateVector)) : null];
      joined = true;
      for (const caret of answer.carets) applyAwarenessUpdate(awareness, new Uint8Array(caret), fromServer);
      change({ status: waiting ? "saving" : "saved", role: answer.role, people: answer.people, threads: answer.threads, here: true });
      void send();
      sendCaret();
    });
  };

  const sendCaret = (): void => {
    caretDue = null;
    if (joined) socket.emit("document:awareness", { ...name, update: encodeAwarenessUpdate(awareness, [doc.clientID]) });
  };

  doc.on("update", (bytes: Uint8Array, origin: unknown) => {
    // An editor tidies what two did at once, also where nobody may write: that stays here.
    if (origin === fromServer || (joined && standing.role !== "editor")) return;
    waiting = merged(waiting, bytes);
    const all = merged(sent, waiting);
    if (epoch !== null && all) kept.keep(epoch, all);
    change({ status: isOver() ? standing.status : joined ? "saving" : "kept" });
    void send();
  });
  awareness.on("update", (_: unknown, origin: unknown) => {
    if (origin !== fromServer && caretDue === null) caretDue = window.setTimeout(sendCaret, 120);
  });

  const about =
    <T extends readonly unknown[]>(hear: (...told: T) => void) =>
    (that: DocumentName, ...told: T): void => {
      if (that.kind === name.kind && that.id === name.id) hear(...told);
    };
  socket.on("connect", join);
  const lost = (): void => {
    joined = false;
    [waiting, sent] = [merged(sent, waiting), null];
    removeAwarenessStates(
      awareness,
      [...awareness.getStates().keys()].filter((client) => client !== doc.clientID),
      fromServer,
    );
    if (!isOver()) change({ status: "kept", people: [] });
  };
  socket.on("disconnect", lost);
  socket.on("connect_error", lost);
  socket.on("signed-out", () => location.reload());
  socket.on(
    "document:update",
    about((bytes: ArrayBuffer) => {
      applyUpdate(doc, new Uint8Array(bytes), fromServer);
      if (!standing.stirred) change({ stirred: true });
    }),
  );
  socket.on(
    "document:awareness",
    about((bytes: ArrayBuffer) => applyAwarenessUpdate(awareness, new Uint8Array(bytes), fromServer)),
  );
  socket.on(
    "document:gone",
    about((clients: number[]) => removeAwarenessStates(awareness, clients, fromServer)),
  );
  socket.on(
    "document:people",
    about((people: readonly PersonHere[]) => change({ people })),
  );
  socket.on(
    "document:threads",
    about((moved: ThreadsMoved) => change({ threads: threadsAfter(standing.threads ?? [], moved) })),
  );
  socket.on(
    "document:role",
    about((role: WritingRole) => change({ role })),
  );
  socket.on(
    "document:closed",
    about((refusal: Refusal) => close(refusal)),
  );
  // The server began again, from its disk (same epoch) or from before what did not fit.
  socket.on(
    "document:reset",
    about((next: number) => (next === epoch ? join() : change({ status: "moved" }))),
  );

  return {
    doc,
    awareness,
    standing: () => standing,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => {
      const own = new Map([[doc.clientID, decodeStateVector(encodeStateVector(doc)).get(doc.clientID) ?? 0]]);
      return btoa(String.fromCharCode(...encodeStateVector(own)));
    },
    comment: async (key, comment) => {
      if (!joined) return notSent;
      try {
        return await socket.timeout(patience).emitWithAck("document:comment", { ...name, key, comment });
      } catch {
        // No answer: the same key may be sent again.
        return notSent;
      }
    },
    close: () => {
      socket.close();
      awareness.destroy();
      doc.destroy();
    },
  };
}
