import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { z } from "zod";
import { answering } from "../answering.ts";
import { quantile } from "../rounds.ts";

/** Delegates (and followers) as real Socket.IO clients, in a process of their own; the same for a server and for its floor. */
const connectSchema = z.object({
  port: z.int(),
  count: z.int(),
  cookies: z.array(z.string()),
  /** What to say after connecting; null: nothing. */
  follow: z.looseObject({}).nullable(),
});
/** `choices`: what is cast, in turn: each delegate another, and another the next time. */
const stormSchema = z.object({ storms: z.int(), ballot: z.string(), seats: z.array(z.string()), choices: z.array(z.string()).min(1) });
const answerSchema = z.looseObject({ ok: z.literal(true).optional() });

let sockets: Socket[] = [];
let heard = 0;
let heardAll: (() => void) | null = null;
let payload: unknown = null;

const connectOne = (port: number, cookie: string | undefined, follow: unknown): Promise<Socket> =>
  new Promise((done, failed) => {
    const socket = io(`http://127.0.0.1:${port}`, {
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin: `http://127.0.0.1:${port}`, ...(cookie ? { cookie } : {}) },
    });
    socket.on("connect_error", failed);
    socket.on("entries", (entries: unknown) => {
      payload = entries;
      heard += 1;
      if (heard === sockets.length) heardAll?.();
    });
    socket.on("connect", () => {
      if (follow === null) done(socket);
      else socket.emit("follow", follow, (answer: unknown) => (answerSchema.safeParse(answer).success ? done(socket) : failed(answer)));
    });
  });

answering({
  connect: async (asked) => {
    const { port, count, cookies, follow } = connectSchema.parse(asked);
    for (let from = 0; from < count; from += 50)
      sockets.push(
        ...(await Promise.all(Array.from({ length: Math.min(50, count - from) }, (_, i) => connectOne(port, cookies[from + i], follow)))),
      );
    return sockets.length;
  },
  disconnect: () => {
    for (const socket of sockets) socket.disconnect();
    sockets = [];
    return true;
  },
  /** Everybody votes at once, and once more when all have their answer. Gives votes, milliseconds and latencies. */
  storm: async (asked) => {
    const { storms, ballot, seats, choices } = stormSchema.parse(asked);
    const latencies: number[] = [];
    let longest = 0;
    const began = performance.now();
    for (let storm = 0; storm < storms; storm++) {
      const start = performance.now();
      await Promise.all(
        sockets.map(
          (socket, i) =>
            new Promise<void>((done, failed) => {
              const message = {
                id: Date.now().toString(36) + randomBytes(10).toString("hex"),
                command: { type: "CastVote", ballot, seat: seats[i], choice: choices[(i + storm) % choices.length] },
              };
              const sent = performance.now();
              socket.emit("perform", message, (answer: unknown) => {
                latencies.push(performance.now() - sent);
                if (answerSchema.safeParse(answer).success) done();
                else failed(new Error(JSON.stringify(answer)));
              });
            }),
        ),
      );
      longest = Math.max(longest, performance.now() - start);
    }
    return {
      votes: latencies.length,
      ms: performance.now() - began,
      longest,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
    };
  },
  /** The last message that followers got. */
  payload: () => payload,
  /** Waits until every follower got one more message, so many times; gives when the last one got it, in nanoseconds of the machine's clock. */
  hear: async (asked) => {
    const times = z.int().parse(asked);
    const last: string[] = [];
    // What was heard before this was asked counts: nothing else is sent between two hearings.
    for (let i = 0; i < times; i++) {
      await new Promise<void>((all) => {
        heardAll = all;
        if (heard >= sockets.length) all();
      });
      last.push(String(process.hrtime.bigint()));
      heard -= sockets.length;
    }
    heardAll = null;
    return last;
  },
});
