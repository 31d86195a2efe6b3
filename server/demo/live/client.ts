import { randomUUID } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { type Announced, answerRoom, evolveRoom, type Room, turnRoom } from "../../../shared/assembly/room.ts";
import type { TurnoutFrame } from "../../../shared/ballots/turnout.ts";
import type { AnswersFrame } from "../../../shared/sittings/answers/frame.ts";
import type { Answer } from "../../perform.ts";
import type { Asked } from "../../simulated/intent.ts";

/** Somebody simulated, connected as any browser is: a session cookie, a socket, the same messages. */
export interface Client {
  readonly person: string;
  readonly socket: Socket;
  /** Asks the one door; a refusal or a lost connection gives null. */
  ask(command: Asked): Promise<Extract<Answer, { ok: true }>["answer"] | null>;
  /** Follows a sitting from the entry that `seq` names, now and after every lost connection. */
  follow(sitting: string, seq: () => number): void;
}

/** Spends a demonstration link as the page's button does; gives the session's cookie. */
async function signIn(origin: string, token: string): Promise<string> {
  const answer = await fetch(`${origin}/sign-in/${token}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ intent: "spend" }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error(`a simulated person could not sign in (status ${answer.status})`);
  return cookie;
}

/** Signs somebody in and connects. Resolves once the socket stands. */
export async function connect(origin: string, who: { readonly person: string; readonly token: string }): Promise<Client> {
  const cookie = await signIn(origin, who.token);
  const socket = io(origin, { transports: ["websocket"], forceNew: true, extraHeaders: { cookie, origin }, reconnectionDelayMax: 5_000 });
  await new Promise<void>((connected, failed) => {
    const tooLong = setTimeout(() => failed(new Error("a simulated person could not connect")), 30_000);
    socket.once("connect", () => {
      clearTimeout(tooLong);
      connected();
    });
  });
  let follow = (): void => {};
  socket.on("connect", () => follow());
  return {
    person: who.person,
    socket,
    ask: (command) =>
      new Promise((done) => {
        const id = randomUUID().replaceAll("-", "");
        socket.timeout(20_000).emit("perform", { id, command }, (lost: Error | null, answer?: Answer) => {
          done(!lost && answer?.ok ? answer.answer : null);
        });
      }),
    follow: (sitting, seq) => {
      follow = () => void socket.emit("follow", { sitting, seq: seq() }, () => {});
      follow();
    },
  };
}

interface Followed {
  readonly ok: boolean;
  readonly seq?: number;
  readonly room?: Room;
}

/** A sitting's room as one client sees it, kept up to date by the same folding as in a browser. */
export interface Watched {
  readonly room: Room | null;
  readonly seq: number;
  /** Goes to another sitting; null: to none. */
  go(sitting: string | null): void;
}

/** Watches rooms through a client; `heard` is told of every change, with the entries that made it. */
export function watch(client: Client, heard: (entries: readonly Announced[]) => void): Watched {
  const { socket } = client;
  const state: { room: Room | null; seq: number; sitting: string | null } = { room: null, seq: 0, sitting: null };
  const load = (): void => {
    const { sitting } = state;
    if (sitting === null) return;
    socket.emit("follow", { sitting, seq: null }, (told: Followed) => {
      if (!told.ok || !told.room || state.sitting !== sitting) return;
      state.room = told.room;
      state.seq = told.seq ?? 0;
      heard([]);
    });
  };
  socket.on("entries", (entries: readonly Announced[]) => {
    const fresh = entries.filter((entry) => entry.seq > state.seq);
    const last = fresh.at(-1);
    if (!state.room || !last) return;
    state.room = fresh.reduce(evolveRoom, state.room);
    state.seq = last.seq;
    heard(fresh);
  });
  socket.on("turnout", (ballot: string, frame: TurnoutFrame) => {
    if (state.room) state.room = turnRoom(state.room, ballot, frame);
  });
  socket.on("answers", (frame: AnswersFrame) => {
    if (state.room) state.room = answerRoom(state.room, frame);
  });
  socket.on("connect", load);
  socket.on("stale", load);
  return {
    get room() {
      return state.room;
    },
    get seq() {
      return state.seq;
    },
    go: (sitting) => {
      state.sitting = sitting;
      state.room = null;
      load();
    },
  };
}
