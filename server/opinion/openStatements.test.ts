import { createServer } from "node:http";
import { io as connect, type Socket } from "socket.io-client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answeringRoom, evolveRoom } from "../../shared/assembly/room.ts";
import type { Answering, Moderating } from "../../shared/sittings/answering.ts";
import { personNumber, statementsWorld, waiting } from "../../tests/support/statementsWorld.ts";
import { announced } from "../announce.ts";
import { roomFor } from "../loadContext.ts";
import { openSockets } from "../sockets.ts";
import { answeringIn, ownIn } from "./answering.ts";
import { openStatements } from "./openStatements.ts";

const people = 12;
const statements = 8;
const origin = "http://assembly.example";

/** One window: what it was told beside the entries. */
interface Window {
  readonly socket: Socket;
  readonly answering: (Answering | null)[];
  readonly moderating: (Moderating | null)[];
}

type Opened = Awaited<ReturnType<typeof open>>;
let at: Opened;

async function open() {
  const w = await statementsWorld(people, statements);
  const http = createServer();
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const perform = () => () => Promise.reject(new Error("nothing is asked here"));
  const live = openStatements({ record: w.record, io: () => io, perform, trouble: (error) => void w.troubles.push(error) });
  const io = openSockets(http, w.record, perform, {
    ...{ origin, now: Date.now, room: (id, person) => roomFor(w.record, id, person), mayAsk: () => true, followed: live.followed },
    personOf: (cookie) => (cookie ? { person: cookie, session: "s" } : null),
  });
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const windows: Window[] = [];
  return {
    ...{ w, io, live },
    window: async (person: string | null): Promise<Window> => {
      const extraHeaders = { origin, host: "assembly.example", ...(person === null ? {} : { cookie: person }) };
      const socket = connect(`http://127.0.0.1:${port}`, { transports: ["websocket"], extraHeaders });
      const one: Window = { socket, answering: [], moderating: [] };
      socket.on("answering", (frame: Answering | null) => void one.answering.push(frame));
      socket.on("moderating", (frame: Moderating | null) => void one.moderating.push(frame));
      windows.push(one);
      await new Promise((told) => socket.emit("follow", { sitting: w.sitting, seq: null }, told));
      return one;
    },
    /** Asks through the door and lets the room hear of it, as the server does. */
    ask: async (who: string, command: { readonly [field: string]: unknown }): Promise<void> => {
      const before = w.announced.length;
      await w.must(who, { sitting: w.sitting, ...command });
      live.heard(w.announced.slice(before));
      if (command.type === "TakePosition" || command.type === "PutStatement")
        live.kept({ kind: "position", sitting: w.sitting, round: "r1", person: "p-1", statement: 1, position: "agree" });
    },
    close: async (): Promise<void> => {
      for (const { socket } of windows) socket.close();
      live.close();
      await io.close();
      w.close();
    },
  };
}

beforeEach(async () => {
  at = await open();
}, 60_000);
afterEach(() => at.close());

const soon = (): Promise<void> => new Promise((go) => setTimeout(go, 400));
const answers = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1)
    for (let statement = 1; statement <= statements; statement += 1)
      await at.ask(personNumber(n), { type: "TakePosition", seat: `s-${n + 1}`, statement, position: "agree" });
};

test("OPN-18: the room hears how many can be placed, in a few frames, and nobody's answers", async () => {
  const follower = await at.window(null);
  await answers(people);
  await soon();
  expect(follower.answering.at(-1)).toEqual({ round: expect.any(String), placed: people, making: null });
  expect(follower.answering.length).toBeLessThan(10);
  expect(JSON.stringify(follower.answering)).not.toMatch(/agree|p-/);
  expect(follower.moderating).toEqual([]);
});

test("OPN-18: below five people it hears only that", async () => {
  const w = at.w;
  w.db.sqlite.prepare("DELETE FROM positions_kept").run();
  expect(roomFor(w.record, w.sitting, "public")?.answering).toMatchObject({ placed: null });
  await answers(4);
  expect(roomFor(w.record, w.sitting, "public")?.answering).toMatchObject({ placed: null });
});

test("OPN-12: the desk hears what waits, without who put it; nobody else does, nor whoever lost the role", async () => {
  const desk = await at.window(at.w.person("facilitator"));
  const delegate = await at.window(at.w.person(personNumber(0)));
  await at.ask(personNumber(3), { type: "PutStatement", seat: "s-4", text: "Open the halls late." });
  await soon();
  expect(desk.moderating.at(-1)).toMatchObject({ waiting: [{ text: "Open the halls late.", lang: "en" }] });
  expect(JSON.stringify(desk.moderating)).not.toContain(at.w.person(personNumber(3)));
  expect(delegate.moderating).toEqual([]);
  await at.w.must("operator", { type: "WithdrawRole", role: "facilitator", person: at.w.person("facilitator") });
  const heard = desk.moderating.length;
  await at.ask(personNumber(4), { type: "PutStatement", seat: "s-5", text: "Pay for the heating." });
  await soon();
  expect(desk.moderating.length).toBe(heard);
});

test("LIV-1: a room that hears every entry of a round of statements, and its last frame, is the room that is loaded anew", async () => {
  const { w } = at;
  const begun = roomFor(w.record, w.sitting, "public");
  const heard = w.announced.length;
  await at.ask(personNumber(2), { type: "PutStatement", seat: "s-3", text: "Neuaddau cynnes.", lang: "cy" });
  await at.ask("facilitator", { type: "AcceptStatement", statement: waiting(w, w.sitting)[0] });
  await at.ask(personNumber(2), { type: "PutStatement", seat: "s-3", text: "Unclear." });
  await at.ask("facilitator", { type: "RefuseStatement", statement: waiting(w, w.sitting)[0], reason: "unclear", note: "Say more." });
  await at.ask("facilitator", { type: "CloseRound" });
  const told = w.announced.slice(heard).map(announced);
  const folded = begun && told.reduce(evolveRoom, begun);
  expect(folded && answeringRoom(folded, answeringIn(w.record, w.sitting) ?? null)).toEqual(roomFor(w.record, w.sitting, "public"));
  expect(JSON.stringify(told)).not.toContain("Unclear.");
});

test("OPN-11: everybody is told their own order, answers and statements, and nobody else's", async () => {
  const { w } = at;
  const [first, second] = [personNumber(0), personNumber(1)].map((name) => w.person(name));
  await at.ask(personNumber(0), { type: "PutStatement", seat: "s-1", text: "Open the halls late." });
  await at.ask("facilitator", { type: "RefuseStatement", statement: waiting(w, w.sitting)[0], reason: "duplicate" });
  const own = ownIn(w.record, w.sitting, first ?? "");
  expect(own?.put).toEqual([
    { text: "Statement number 1.", lang: "en", number: 1 },
    { text: "Open the halls late.", lang: "en", number: 9 },
  ]);
  expect(own?.answers).toEqual([{ statement: 1, position: "agree" }]);
  expect(own?.order).toHaveLength(statements - 1);
  expect(ownIn(w.record, w.sitting, second ?? "")?.put).toHaveLength(1);
});
