import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { z } from "zod";
import { refuse } from "../shared/journal.ts";
import { roomName, since } from "./announce.ts";
import { messageLimit } from "./messageLimit.ts";
import { answersInOnePiece, framesInOnePiece } from "./oneWrite.ts";
import type { Answer, Perform } from "./perform.ts";
import type { AssemblyRecord } from "./record.ts";
import { isOwnOrigin } from "./signIn/origin.ts";

/** `follow`: from which entry on, of which sitting. */
const followSchema = z.object({ sitting: z.string().regex(/^\d{1,6}$/), seq: z.int().min(0).nullable() });
/** `perform`: a command with its id; the command itself is checked at the door. Read by hand, because votes come by the thousand. */
const isAsked = (message: unknown): message is { readonly id: string; readonly command: unknown } =>
  typeof message === "object" &&
  message !== null &&
  "command" in message &&
  "id" in message &&
  typeof message.id === "string" &&
  message.id.length >= 8 &&
  message.id.length <= 64;

/** What sockets need to know about who is there. */
export interface SocketSurroundings {
  readonly origin: string;
  readonly now: () => number;
  /** Who the cookie belongs to, and the name of the session, for ending it; null for the public. */
  readonly personOf: (cookie: string | undefined) => { readonly person: string; readonly session: string } | null;
  readonly room: (sitting: string, person: string) => unknown;
  /** The tables whose calls for help this person may know of (GRP-7). */
  readonly helps?: (sitting: string, person: string) => readonly unknown[];
  /** The words of closed items that this person reads (CLO-3); null where there are none for them. */
  readonly inside?: (sitting: string, person: string) => unknown;
  /** Whether messages may go on: false when this sender sends too many. */
  readonly mayAsk: (sender: string) => boolean;
  /** Hears what this window says about texts that are written together. */
  readonly documents?: (socket: Socket, person: string) => void;
  /** Hears that this window follows a sitting, after it has been told where the sitting stands. */
  readonly followed?: (socket: Socket, person: string, sitting: string) => void;
  /** These are the connections of a rehearsal. */
  readonly rehearsal?: boolean;
}

/** What a connection hears that comes from a page of the other assembly. */
const otherAssembly = "other-assembly";
const tooMany: Answer = { ok: false, refusal: refuse("tooManyMessages") };
const wrong: Answer = { ok: false, refusal: refuse("messageWrong") };

/** A connection is given the whole room so often a minute: a page asks for it as it comes back, and where the roll has changed (LIV-6). */
const wholeRooms = { most: 20, everyMs: 60_000 } as const;

type Ack = (answer: unknown) => void;
const isAck = (f: unknown): f is Ack => typeof f === "function";

/** Opens the live connection: same origin only, small messages, the same door as every form. */
export function openSockets(http: HttpServer, record: AssemblyRecord, getPerform: () => Perform, around: SocketSurroundings): Server {
  const io = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    pingInterval: 25_000,
    pingTimeout: 20_000,
    httpCompression: false,
    perMessageDeflate: false,
    allowRequest: (req, done) => done(null, isOwnOrigin(req.headers, around.origin)),
  });
  framesInOnePiece(io);
  answersInOnePiece(io);
  io.use((socket, next) => {
    // REH-4: a page left open from the other assembly is to be loaded again.
    if ((socket.handshake.auth.rehearsal === true) !== (around.rehearsal === true)) return next(new Error(otherAssembly));
    const who = around.personOf(socket.request.headers.cookie);
    socket.data.person = who?.person ?? "public";
    if (who) void socket.join([`person:${who.person}`, `session:${who.session}`]);
    next();
  });
  io.on("connection", (socket: Socket) => {
    // The request that opened the connection has told who it is; keeping it costs memory for every follower.
    Object.assign(socket.conn, { request: null });
    const by = String(socket.data.person);
    const mayHaveRoom = messageLimit(wholeRooms);
    const mayAsk = (): boolean => around.mayAsk(by === "public" ? socket.id : by);
    socket.on("follow", (message: unknown, ack: unknown) => {
      if (!isAck(ack)) return;
      const asked = followSchema.safeParse(message);
      if (!asked.success) return ack(wrong);
      if (!mayAsk()) return ack(tooMany);
      const { sitting, seq } = asked.data;
      if (!record.memory.sitting(sitting)) return ack({ ok: false, refusal: refuse("sittingNotFound", { sitting }) });
      for (const other of socket.rooms) if (other.startsWith("sitting:") && other !== roomName(sitting)) void socket.leave(other);
      void socket.join(roomName(sitting));
      const missed = seq === null ? null : since(record, sitting, seq);
      if (!missed && !mayHaveRoom("room")) return ack(tooMany);
      const at = around.now();
      const helps = around.helps?.(sitting, by) ?? [];
      ack(
        missed
          ? { ok: true, at, helps, inside: around.inside?.(sitting, by) ?? null, ...missed, seq: record.memory.seq }
          : { ok: true, at, helps, room: around.room(sitting, by), seq: record.memory.seq },
      );
      around.followed?.(socket, by, sitting);
    });
    around.documents?.(socket, by);
    socket.on("perform", (message: unknown, ack: unknown) => {
      if (!isAck(ack)) return;
      if (!isAsked(message)) return ack(wrong);
      if (!mayAsk()) return ack(tooMany);
      const { id, command } = message;
      void getPerform()({ id, by, command, window: socket.id }).then(ack);
    });
  });
  return io;
}

/** The windows a person has open but the one that asked; null where there are none, which in a storm of votes is nearly everybody. */
export function otherWindows(io: Server, person: string, asking: string | undefined) {
  const room = `person:${person}`;
  const open = io.of("/").adapter.rooms.get(room);
  if (!open || (open.size === 1 && asking !== undefined && open.has(asking))) return null;
  return asking === undefined ? io.to(room) : io.to(room).except(asking);
}
