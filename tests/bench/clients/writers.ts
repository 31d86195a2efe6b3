import { io, type Socket } from "socket.io-client";
import { applyUpdate, Doc, encodeStateVector } from "yjs";
import { z } from "zod";
import { answering } from "../answering.ts";

/** Windows of one text as real Socket.IO clients, the same for the server and for its floor. The first one writes. */
const connectSchema = z.object({
  port: z.int(),
  count: z.int(),
  cookies: z.array(z.string()),
  document: z.object({ kind: z.string(), id: z.string() }),
});
const writeSchema = z.object({ times: z.int(), pause: z.number() });
const joinedSchema = z.object({ ok: z.literal(true), epoch: z.int(), update: z.instanceof(Uint8Array).optional() });
const toldSchema = z.object({ ok: z.literal(true) });

let sockets: Socket[] = [];
let document: z.infer<typeof connectSchema>["document"] = { kind: "", id: "" };
const doc = new Doc();
let epoch = 1;
let heard = 0;
let heardAll: (() => void) | null = null;

const connectOne = async (port: number, cookie: string, mine: Doc): Promise<Socket> => {
  const socket = io(`http://127.0.0.1:${port}`, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    extraHeaders: { origin: `http://127.0.0.1:${port}`, cookie },
  });
  await new Promise<void>((done, failed) => {
    socket.on("connect", done);
    socket.on("connect_error", failed);
  });
  const asked = { ...document, client: mine.clientID, stateVector: encodeStateVector(mine), epoch: null };
  const joined = joinedSchema.parse(await socket.emitWithAck("document:join", asked));
  epoch = joined.epoch;
  if (joined.update && mine === doc) applyUpdate(doc, joined.update, "server");
  socket.on("document:update", () => {
    heard += 1;
    if (heard === sockets.length - 1) heardAll?.();
  });
  return socket;
};

answering({
  connect: async (asked) => {
    const { port, count, cookies, document: that } = connectSchema.parse(asked);
    document = that;
    for (let i = 0; i < count; i += 1) sockets.push(await connectOne(port, cookies[i % cookies.length] ?? "", i === 0 ? doc : new Doc()));
    return sockets.length;
  },
  /** Opens the document once more, in a window of its own; gives milliseconds until all of it is there. */
  open: async (asked) => {
    const { port, cookies, document: that } = connectSchema.parse(asked);
    document = that;
    const fresh = new Doc();
    const began = performance.now();
    const socket = io(`http://127.0.0.1:${port}`, {
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin: `http://127.0.0.1:${port}`, cookie: cookies[0] ?? "" },
    });
    const message = { ...document, client: fresh.clientID, stateVector: encodeStateVector(fresh), epoch: null };
    const joined = joinedSchema.parse(await socket.emitWithAck("document:join", message));
    if (joined.update) applyUpdate(fresh, joined.update);
    const took = performance.now() - began;
    socket.disconnect();
    return took;
  },
  /** One key after another: for each, milliseconds until the last of the others has it. */
  write: async (asked) => {
    const { times, pause } = writeSchema.parse(asked);
    const [writer] = sockets;
    const took: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const updates: Uint8Array[] = [];
      const catchUpdate = (bytes: Uint8Array): void => void updates.push(bytes);
      doc.on("update", catchUpdate);
      doc.getText("cost").insert(0, String.fromCharCode(97 + (i % 26)));
      doc.off("update", catchUpdate);
      heard = 0;
      const began = performance.now();
      const all = new Promise<void>((done) => {
        heardAll = done;
      });
      const told = writer?.emitWithAck("document:update", { ...document, epoch, update: updates[0] });
      await all;
      took.push(performance.now() - began);
      toldSchema.parse(await told);
      await new Promise((later) => setTimeout(later, pause));
    }
    return took;
  },
  disconnect: () => {
    for (const socket of sockets) socket.disconnect();
    sockets = [];
    return true;
  },
});
