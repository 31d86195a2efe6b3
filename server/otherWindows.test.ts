import { createServer } from "node:http";
import { Server } from "socket.io";
import { io as connect, type Socket } from "socket.io-client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { otherWindows } from "./sockets.ts";

const http = createServer();
const io = new Server(http, { serveClient: false });
const windows: Socket[] = [];

beforeAll(async () => {
  io.on("connection", (socket) => void socket.join("person:p-ada"));
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
});
afterAll(async () => {
  for (const window of windows) window.disconnect();
  await io.close();
});

async function opened(): Promise<Socket> {
  const address = http.address();
  const window = connect(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, { forceNew: true });
  windows.push(window);
  await new Promise<void>((there) => window.once("connect", there));
  return window;
}

it("MND-2: the window that cast a vote has its answer; the others of whoever may vote for the seat are told, also by a form", async () => {
  expect(otherWindows(io, "p-ada", undefined)).toBeNull();
  const asking = await opened();
  expect(otherWindows(io, "p-ada", asking.id)).toBeNull();
  const other = await opened();
  const heard: string[] = [];
  const both = new Promise<void>((done) => {
    for (const [name, window] of Object.entries({ asking, other }))
      window.on("own-vote", (told) => {
        heard.push(`${name} ${told}`);
        if (heard.length === 3) done();
      });
  });
  otherWindows(io, "p-ada", asking.id)?.emit("own-vote", "again");
  otherWindows(io, "p-ada", undefined)?.emit("own-vote", "by a form");
  await both;
  expect(heard.toSorted()).toEqual(["asking by a form", "other again", "other by a form"]);
});
