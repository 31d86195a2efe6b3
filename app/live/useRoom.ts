import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { io, type Socket } from "socket.io-client";
import {
  type Announced,
  answeringRoom,
  answerRoom,
  evolveRoom,
  type InsideWords,
  type Room,
  roomWithInside,
  turnRoom,
} from "../../shared/assembly/room.ts";
import type { TurnoutFrame } from "../../shared/ballots/turnout.ts";
import type { VoteTold } from "../../shared/ballots/voteTold.ts";
import type { Answering, Moderating } from "../../shared/sittings/answering.ts";
import type { AnswersFrame } from "../../shared/sittings/answers/frame.ts";
import { type AskShown, type HelpShown, type HelpTold, helpsAfter } from "../../shared/sittings/tables/help.ts";
import type { Answered } from "../context.ts";
import { following } from "./following.ts";
import { connecting, idMark } from "./rehearsed.ts";
import { serverClock } from "./serverClock.ts";

/** The live connection's words, as a page hears them. */
export interface Live {
  readonly room: Room;
  readonly connected: boolean;
  /** Tables whose calls for help this person may know of (GRP-7). */
  readonly helps: readonly HelpShown[];
  /** What was asked of the desk, as far as this person may know of it (HLP-3). */
  readonly asks: readonly AskShown[];
  /** The connection has worked at least once: until then forms are sent as plain pages send them. */
  readonly followed: boolean;
  /** The server's time, as well as this browser can know it. */
  readonly now: () => number;
  /** Asks the one door. Sent again with the same id until it is answered, also after the connection was lost. */
  readonly perform: (command: { readonly type: string; readonly [field: string]: unknown }) => Promise<Answered>;
  /** How many commands wait for an answer. */
  readonly waiting: number;
  /** What waits to be read at the desk; undefined until the connection has told it, and for everybody else. */
  readonly moderating?: Moderating | null;
  /** Votes of one's own that were replaced, or cast by somebody else (MND-2): of each ballot and seat the last. */
  readonly votesTold: readonly VoteTold[];
}

interface Followed {
  readonly ok: boolean;
  readonly at: number;
  readonly seq: number;
  readonly entries?: readonly Announced[];
  /** How the turnout of open ballots stands, where it moved. */
  readonly turnouts?: readonly (readonly [ballot: string, frame: TurnoutFrame])[];
  readonly room?: Room;
  /** Words of closed items, for whoever may follow them. */
  readonly inside?: InsideWords | null;
  readonly helps?: readonly (HelpShown | AskShown)[];
}

interface Waiting {
  readonly id: string;
  readonly command: unknown;
  readonly answered: (a: Answered) => void;
}

/** Random digits that also browsers on a plain http address can make (a hall's own network). */
const newId = (): string =>
  idMark() + [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const clocks = { wall: () => Date.now(), steady: () => performance.now() };
/** How often a page looks whether its clocks have parted, ms. */
const lookEvery = 1_000;

/**
 * The only way to be live (LIV-4): follows one sitting from the entry the loader gave, folds what comes with the same
 * `evolve` as the server, and after a lost connection asks for what was missed.
 */
export function useRoom(initial: {
  readonly room: Room;
  readonly seq: number;
  readonly at: number;
  readonly helps?: readonly (HelpShown | AskShown)[];
}): Live {
  const [state, setState] = useState({ room: initial.room, seq: initial.seq });
  const [helps, setHelps] = useState(initial.helps ?? []);
  const [connected, setConnected] = useState(true);
  const [followed, setFollowed] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const [moderating, setModerating] = useState<Moderating | null | undefined>(undefined);
  const [votesTold, setVotesTold] = useState<readonly VoteTold[]>([]);
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

  const turn = useCallback((ballot: string, frame: TurnoutFrame) => {
    setState((s) => ({ ...s, room: turnRoom(s.room, ballot, frame) }));
  }, []);

  const hear = useCallback((inside: InsideWords) => setState((s) => ({ ...s, room: roomWithInside(s.room, inside) })), []);

  const send = useCallback((one: Waiting) => {
    socket.current?.emit("perform", { id: one.id, command: one.command }, (answer: Answered) => {
      if (!queue.current.includes(one)) return;
      queue.current = queue.current.filter((w) => w !== one);
      setWaiting(queue.current.length);
      // What another window was told to have cast is replaced by this one's.
      if (answer.ok) setVotesTold((all) => all.filter(({ receipt }) => receipt !== answer.answer.replaced));
      one.answered(answer);
    });
  }, []);

  useEffect(() => {
    clock.current = serverClock(initial.at, clocks);
    const live = io(connecting());
    socket.current = live;
    const { follow, stop } = following<Followed>(
      (from, answered) => live.emit("follow", { sitting: sittingId, seq: from }, answered),
      () => seq.current,
      (told, asked) => {
        clock.current?.heard(told.at, asked);
        setConnected(true);
        setFollowed(true);
        setHelps(told.helps ?? []);
        if (told.room) {
          seq.current = told.seq;
          const { room } = told;
          setState({ room, seq: told.seq });
        } else take(told.entries ?? []);
        if (told.inside) hear(told.inside);
        for (const [ballot, frame] of told.turnouts ?? []) turn(ballot, frame);
        queue.current.forEach(send);
      },
    );
    live.on("connect", () => follow());
    live.on("disconnect", () => {
      stop();
      setConnected(false);
    });
    live.on("connect_error", ({ message }: Error) => {
      if (message === "other-assembly") location.reload();
      setConnected(false);
    });
    live.on("entries", take);
    live.on("help", (of: string, told: HelpTold) => {
      if (of === sittingId) setHelps((now) => helpsAfter(now, told));
    });
    live.on("words", (of: string, inside: InsideWords) => {
      if (of === sittingId) hear(inside);
    });
    live.on("stale", () => follow(true));
    live.on("signed-out", () => location.reload());
    live.on("turnout", turn);
    live.on("answering", (told: Answering | null) => setState((s) => ({ ...s, room: answeringRoom(s.room, told) })));
    live.on("moderating", setModerating);
    live.on("own-vote", (told: VoteTold) =>
      setVotesTold((all) => [...all.filter(({ ballot, seat }) => ballot !== told.ballot || seat !== told.seat), told]),
    );
    live.on("answers", (frame: AnswersFrame) => setState((s) => ({ ...s, room: answerRoom(s.room, frame) })));
    // After sleep, or once the local clock was set, the time left is right again within a second.
    const look = (): void => {
      if (live.connected && clock.current?.astray()) follow();
    };
    const looking = setInterval(look, lookEvery);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(looking);
      document.removeEventListener("visibilitychange", look);
      stop();
      live.close();
    };
  }, [sittingId, initial.at, take, turn, hear, send]);

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
  // Before the first effect of this page: the time it was made at, which a wrong clock of this browser does not touch.
  const now = useCallback(() => clock.current?.now() ?? initial.at, [initial.at]);
  return useMemo(
    () => ({
      room: state.room,
      helps: helps.filter((one): one is HelpShown => "table" in one),
      asks: helps.filter((one): one is AskShown => "ask" in one),
      connected,
      followed,
      now,
      perform,
      waiting,
      ...(moderating === undefined ? {} : { moderating }),
      votesTold,
    }),
    [state.room, helps, connected, followed, now, perform, waiting, moderating, votesTold],
  );
}
