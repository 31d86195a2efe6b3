import type { Server, Socket } from "socket.io";
import { z } from "zod";
import { refuse } from "../../shared/journal.ts";
import { documentKinds } from "../../shared/proposals/together.ts";
import { messageLimit } from "../messageLimit.ts";
import { draftingLimits, type Wire } from "./around.ts";
import { longestAwareness } from "./awareness.ts";
import type { Drafting } from "./engine.ts";

/** One message is at most 64 kB: longer writing comes in pieces, of which the last has no `more`. */
const pieceSchema = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 60_000);
const name = { kind: z.enum(documentKinds), id: z.string().regex(/^[a-z0-9-]{1,40}$/) };
const epoch = z.int().min(1).max(1_000_000_000);

/** `document:join`: lets a window into a document. */
const joinSchema = z.object({
  ...name,
  client: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  stateVector: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 60_000),
  epoch: epoch.nullable(),
});
/** `document:update`: a stretch of writing, or a piece of one. */
const updateSchema = z.object({ ...name, epoch, update: pieceSchema, more: z.boolean().default(false) });
/** `document:awareness`: where somebody's caret is. */
const awarenessSchema = z.object({ ...name, update: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= longestAwareness) });
/** `document:comment`: what somebody asks about comments, of drafts alone; the engine reads the rest. */
const commentSchema = z.object({ ...name, kind: z.literal("draft"), key: z.string().max(64), comment: z.unknown() });
const leaveSchema = z.object(name);

/** Messages about documents that one person may send in ten seconds: somebody who types fast in three windows stays below. */
const messages = { most: 900, everyMs: 10_000 } as const;

type Ack = (answer: unknown) => void;
const isAck = (f: unknown): f is Ack => typeof f === "function";
const wrong = { ok: false, refusal: refuse("messageWrong") } as const;
const tooMany = { ok: false, refusal: refuse("tooManyMessages") } as const;

/** Hears what windows say about documents: each message is checked, limited, and judged anew by the engine (PER-2). */
export function documentMessages(drafting: Drafting): (socket: Socket, person: string) => void {
  const mayAsk = messageLimit(messages);
  return (socket, person) => {
    const window = { socket: socket.id, person };
    const sender = person === "public" ? socket.id : person;
    /** Pieces of one stretch of writing, by document. */
    const pieces = new Map<string, Uint8Array[]>();
    const asked = <T>(schema: z.ZodType<T>, message: unknown, ack: Ack): T | null => {
      const read = schema.safeParse(message);
      if (!read.success) ack(wrong);
      else if (mayAsk(sender)) return read.data;
      else ack(tooMany);
      return null;
    };
    socket.on("document:join", (message: unknown, ack: unknown) => {
      if (!isAck(ack)) return;
      const read = asked(joinSchema, message, ack);
      if (!read) return;
      pieces.delete(`${read.kind}/${read.id}`);
      ack(drafting.join(window, read, read));
    });
    socket.on("document:update", (message: unknown, ack: unknown) => {
      if (!isAck(ack)) return;
      const read = asked(updateSchema, message, ack);
      if (!read) return;
      const key = `${read.kind}/${read.id}`;
      const before = pieces.get(key) ?? [];
      const whole = [...before, read.update];
      if (whole.reduce((sum, piece) => sum + piece.length, 0) > draftingLimits.update || whole.length > 60) {
        pieces.delete(key);
        return ack({ ok: false, refusal: refuse("updateTooLarge") });
      }
      if (read.more) {
        // Only who has the document open may make the server keep pieces of it.
        if (!drafting.isHere(socket.id, read)) return ack({ ok: false, refusal: refuse("documentNotYours") });
        pieces.set(key, whole);
        return ack({ ok: true });
      }
      pieces.delete(key);
      const bytes = whole.length === 1 ? read.update : Buffer.concat(whole);
      void drafting.update(window, read, read.epoch, new Uint8Array(bytes)).then(ack);
    });
    socket.on("document:awareness", (message: unknown) => {
      const read = awarenessSchema.safeParse(message);
      if (read.success && mayAsk(sender)) drafting.caret(window, read.data, read.data.update);
    });
    socket.on("document:comment", (message: unknown, ack: unknown) => {
      if (!isAck(ack)) return;
      const read = asked(commentSchema, message, ack);
      if (read) ack(drafting.comment(person, read, read.key, read.comment));
    });
    socket.on("document:leave", (message: unknown) => {
      const read = leaveSchema.safeParse(message);
      if (read.success) drafting.leave(socket.id, read.data);
    });
    socket.on("disconnect", () => drafting.leave(socket.id));
  };
}

/** The engine's wire over Socket.IO. */
export const socketWire = (io: () => Server): Wire => ({
  toRoom: (room, except, event, ...told) => void (except === null ? io().to(room) : io().to(room).except(except)).emit(event, ...told),
  toOne: (socket, event, ...told) =>
    void io()
      .to(socket)
      .emit(event, ...told),
  putIn: (socket, room) => void io().sockets.sockets.get(socket)?.join(room),
  takeOut: (socket, room) => void io().sockets.sockets.get(socket)?.leave(room),
});
