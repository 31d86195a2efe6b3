import { createServer } from "node:http";
import Database from "better-sqlite3";
import { Server } from "socket.io";
import { answering } from "../answering.ts";

/**
 * The floor of writing together: a small change arrives over Socket.IO, one plain INSERT synced to disk keeps it, it is
 * acknowledged and sent on to the others as it came. Nothing is checked, merged or attributed.
 */
const kept = new Database(process.env["BENCH_FLOOR"] ?? ":memory:");
kept.pragma("journal_mode = WAL");
kept.pragma("synchronous = FULL");
kept.exec("CREATE TABLE IF NOT EXISTS deltas (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
const insert = kept.prepare("INSERT INTO deltas (bytes) VALUES (?)");
const http = createServer();
const io = new Server(http, { serveClient: false });
io.on("connection", (socket) => {
  void socket.join("pad");
  socket.on("document:join", (_: unknown, ack: (answer: unknown) => void) => ack({ ok: true, epoch: 1 }));
  socket.on("document:update", (message: { readonly update: Uint8Array }, ack: (answer: unknown) => void) => {
    insert.run(message.update);
    ack({ ok: true });
    socket.to("pad").emit("document:update", {}, message.update);
  });
});

http.listen(0, "127.0.0.1", () => {
  const address = http.address();
  answering({}, typeof address === "object" ? address?.port : null);
});
