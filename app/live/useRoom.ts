import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { io, type Socket } from "socket.io-client";
import { type Announced, answerRoom, evolveRoom, type Room, turnRoom } from "../../shared/assembly/room.ts";
import type { TurnoutFrame } from "../../shared/ballots/turnout.ts";
import type { AnswersFrame } from "../../shared/sittings/answers/frame.ts";
import type { Answered } from "../context.ts";
import { serverClock } from "./serverClock.ts";

/** The live connection's words, as a page hears them. */
export interface Live {
  readonly room: Room;
  readonly connected: boolean;
  /** The connection has worked at least once: until then forms are sent as plain pages send them. */
  readonly followed: boolean;
  /** The server's time, as well as this browser can know it. */
  readonly now: () => number;
  /** Asks the one door. Sent again with the same id until it is answered, also after the connection was lost. */
  readonly perform: (command: { readonly type: string; readonly [field: string]: unknown }) => Promise<Answered>;
  /** How many commands wait for an answer. */
  readonly waiting: number;
}

interface Followed {
  readonly ok: boolean;
  readonly at: number;
  readonly seq: number;
  readonly entries?: readonly Announced[];
  readonly room?: Room;
}

interface Waiting {
  readonly id: string;
  readonly command: unknown;
  readonly answered: (a: Answered) => void;
}

/** Random digits that also browsers on a plain http address can make (a hall's own network). */
const newId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const clocks = { wall: () => Date.now(), steady: () => performance.now() };
/** How often a page looks whether its clocks have parted, ms. */
const lookEvery = 1_000;

/**
 * The only way to be live (LIV-4): follows one sitting from the entry the loader gave, folds what comes with the same
 * `evolve` as the server, and after a lost connection asks for what was missed.
 */
export function useRoom(initial: { readonly room: Room; readonly seq: number; readonly at: number }): Live {
  const [state, setState] = useState({ room: initial.room, seq: initial.seq });
  const [connected, setConnected] = useState(true);
  const [followed, setFollowed] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const seq = useRef(initial.seq);
  const clock = useRef<ReturnType<typeof serverClock> | null>(null);
  const socket = useRef<Socket | null>(null);
  const queue = useRef<Waiting[]>([]);
  const sittingId = initial.room.sitting.id;

  const take = useCallback((entries: readonly Announced[]) => {
    const fresh = entries.filter((e) => e.seq > seq.current);
    const last = fresh.at(-1);
    if (!last) return;
    seq.current = last.seq;
    setState((s) => ({ room: fresh.reduce(evolveRoom, s.room), seq: last.seq }));
  }, []);

  const send = useCallback((one: Waiting) => {
    socket.current?.emit("perform", { id: one.id, command: one.command }, (answer: Answered) => {
      if (!queue.current.includes(one)) return;
      queue.current = queue.current.filter((w) => w !== one);
      setWaiting(queue.current.length);
      one.answered(answer);
    });
  }, []);

  useEffect(() => {
    clock.current = serverClock(initial.at, clocks);
    const live = io({ transports: ["websocket", "polling"], reconnectionDelayMax: 5_000 });
    socket.current = live;
    const follow = (from: number | null) => {
      const asked = Date.now();
      live.emit("follow", { sitting: sittingId, seq: from }, (told: Followed) => {
        if (!told.ok) return;
        clock.current?.heard(told.at, asked);
        setConnected(true);
        setFollowed(true);
        if (told.room) {
          seq.current = told.seq;
          const { room } = told;
          setState({ room, seq: told.seq });
        } else take(told.entries ?? []);
        queue.current.forEach(send);
      });
    };
    live.on("connect", () => follow(seq.current));
    live.on("disconnect", () => setConnected(false));
    live.on("connect_error", () => setConnected(false));
    live.on("entries", take);
    live.on("stale", () => follow(null));
    live.on("signed-out", () => location.reload());
    live.on("turnout", (ballot: string, frame: TurnoutFrame) => setState((s) => ({ ...s, room: turnRoom(s.room, ballot, frame) })));
    live.on("answers", (frame: AnswersFrame) => setState((s) => ({ ...s, room: answerRoom(s.room, frame) })));
    // After sleep, or once the local clock was set, the time left is right again within a second.
    const look = (): void => {
      if (live.connected && clock.current?.astray()) follow(seq.current);
    };
    const looking = setInterval(look, lookEvery);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(looking);
      document.removeEventListener("visibilitychange", look);
      live.close();
    };
  }, [sittingId, initial.at, take, send]);

  const perform = useCallback<Live["perform"]>(
    (command) =>
      new Promise((answered) => {
        const one: Waiting = { id: newId(), command, answered };
        queue.current.push(one);
        setWaiting(queue.current.length);
        if (socket.current?.connected) send(one);
      }),
    [send],
  );
  const now = useCallback(() => clock.current?.now() ?? Date.now(), []);
  return useMemo(
    () => ({ room: state.room, connected, followed, now, perform, waiting }),
    [state.room, connected, followed, now, perform, waiting],
  );
}
