import { createServer } from "node:http";
import { io } from "socket.io-client";
import { expect, test } from "vitest";
import { admittedProposal, openSitting } from "../tests/support/story.ts";
import { makeWorld } from "../tests/support/world.ts";
import { openSockets } from "./sockets.ts";

test("LIV-6 a connection is given the whole room twenty times a minute; what it missed it is told all the same", async () => {
  const w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  const http = createServer().listen(0);
  const address = http.address();
  const origin = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
  const server = openSockets(http, w.record, () => () => Promise.reject(new Error("nothing is asked")), {
    ...{ origin, now: () => w.clock, personOf: () => null, mayAsk: () => true },
    room: () => ({}),
  });
  const socket = io(origin, { extraHeaders: { origin }, transports: ["websocket"], reconnection: false });
  const follow = (seq: number | null) => socket.emitWithAck("follow", { sitting, seq });
  const whole = await Promise.all(Array.from({ length: 21 }, () => follow(null)));
  expect(whole.filter(({ ok }) => ok)).toHaveLength(20);
  expect(whole.at(-1)).toMatchObject({ refusal: { refused: "tooManyMessages" } });
  expect(await follow(w.record.memory.seq)).toMatchObject({ ok: true, entries: [] });
  socket.disconnect();
  await server.close();
  w.close();
});
