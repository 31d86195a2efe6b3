import { createServer } from "node:http";
import { Server } from "socket.io";
import { io as connect, type Socket } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { answersInOnePiece, framesInOnePiece } from "./oneWrite.ts";

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
let client: Socket;

beforeAll(async () => {
  io.on("connection", (socket) => void socket.join("room"));
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  const address = http.address();
  const port = typeof address === "object" ? address?.port : undefined;
  client = connect(`http://127.0.0.1:${port}`, { transports: ["websocket"] });
  await new Promise<void>((there) => client.once("connect", there));
});
afterAll(async () => {
  client.disconnect();
  await io.close();
});

/** How many pieces of a frame are handed to the connection when something is said to the room. */
async function pieces(say: string): Promise<{ readonly frame: number; readonly heard: unknown }> {
  const [connection] = io.sockets.sockets.values();
  if (!connection) throw new Error("nobody is connected");
  const created = new Promise<number>((done) =>
    connection.conn.once("packetCreate", ({ options }: { options: { wsPreEncodedFrame?: unknown[] } }) =>
      done(options.wsPreEncodedFrame?.length ?? 0),
    ),
  );
  const heard = new Promise<unknown>((done) => client.once("said", done));
  io.to("room").emit("said", say);
  return { frame: await created, heard: await heard };
}

describe("what a whole room is told", () => {
  it("is framed by the library as a head and a body, which is why it is joined", async () => {
    expect(await pieces("before")).toEqual({ frame: 2, heard: "before" });
  });

  it("is one piece for each follower, and arrives as it was said, also long and in Welsh", async () => {
    framesInOnePiece(io);
    for (const said of ["short", "ŵ".repeat(40_000), "x".repeat(70_000)]) expect(await pieces(said)).toEqual({ frame: 1, heard: said });
  });
});

describe("what one connection is told", () => {
  /** What is said, as it arrives, and how many pieces of it the connection writes. */
  async function answered(say: string, together: boolean): Promise<{ readonly heard: unknown; readonly writes: number }> {
    const server = createServer();
    const own = new Server(server, { serveClient: false, perMessageDeflate: false });
    if (together) answersInOnePiece(own);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    const socket = connect(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, {
      transports: ["websocket"],
      forceNew: true,
    });
    own.on("connection", (one) => one.on("ask", (said: string, ack: (said: string) => void) => ack(said)));
    const raw = new Promise<{ write: (...asked: unknown[]) => unknown }>((done) =>
      own.engine.once("connection", (one: { transport: { socket: { _socket: never } } }) => done(one.transport.socket._socket)),
    );
    await new Promise<void>((there) => socket.once("connect", there));
    const written = vi.spyOn(await raw, "write");
    const heard: unknown = await socket.emitWithAck("ask", say);
    const writes = written.mock.calls.length;
    socket.disconnect();
    await own.close();
    return { heard, writes };
  }

  it("is a head and a body to the library, which is why they are joined", async () => {
    expect(await answered("before", false)).toEqual({ heard: "before", writes: 2 });
  });

  it("is one plain write, and arrives as it was said; what is long is not copied", async () => {
    for (const said of ["short", "ŵ".repeat(200), "x".repeat(4_000)])
      expect(await answered(said, true)).toEqual({ heard: said, writes: 1 });
    for (const said of ["ŵ".repeat(40_000), "x".repeat(70_000)]) expect(await answered(said, true)).toEqual({ heard: said, writes: 2 });
  });
});
