import { createServer } from "node:http";
import Database from "better-sqlite3";
import { Server } from "socket.io";
import { z } from "zod";
import { answering } from "../answering.ts";

/**
 * The floor of everything live: Socket.IO that acknowledges a message with the message itself, and sends to everybody with
 * `io.emit`. Nothing is checked or decided. `keep`: what is sent is first written by one plain INSERT and synced to disk, as an
 * entry must be before anybody hears of it.
 */
const kept = new Database(process.env["BENCH_FLOOR"] ?? ":memory:");
kept.pragma("journal_mode = WAL");
kept.pragma("synchronous = FULL");
kept.exec("CREATE TABLE IF NOT EXISTS messages (seq INTEGER PRIMARY KEY, text TEXT NOT NULL)");
const insert = kept.prepare("INSERT INTO messages (text) VALUES (?)");
const http = createServer();
const io = new Server(http, { serveClient: false });
io.on("connection", (socket) => {
  socket.on("perform", (message: unknown, ack: (answer: unknown) => void) => ack(message));
  socket.on("follow", (_message: unknown, ack: (answer: unknown) => void) => ack({ ok: true }));
});
const emitSchema = z.object({ payload: z.unknown(), times: z.int(), pause: z.number(), keep: z.boolean() });

http.listen(0, "127.0.0.1", () => {
  const address = http.address();
  answering(
    {
      emit: async (asked) => {
        const { payload, times, pause, keep } = emitSchema.parse(asked);
        const began: string[] = [];
        for (let i = 0; i < times; i++) {
          began.push(String(process.hrtime.bigint()));
          if (keep) insert.run(JSON.stringify(payload));
          io.emit("entries", payload);
          await new Promise((later) => setTimeout(later, pause));
        }
        return began;
      },
    },
    typeof address === "object" ? address?.port : null,
  );
});
