import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { z } from "zod";
import { type Announced, answerRoom, evolveRoom, type Room, turnRoom } from "../../../shared/assembly/room.ts";
import type { TurnoutFrame } from "../../../shared/ballots/turnout.ts";
import type { AnswersFrame } from "../../../shared/sittings/answers/frame.ts";

/** What is asked and answered, as the browser's connection knows it (app/live/useRoom.ts). */
interface Asked {
  readonly id: string;
  readonly command: unknown;
  readonly answered: (answer: unknown) => void;
}

interface Followed {
  readonly ok: boolean;
  readonly seq: number;
  readonly entries?: readonly Announced[];
  readonly turnouts?: readonly (readonly [ballot: string, frame: TurnoutFrame])[];
  readonly room?: Room;
}

const bytesSchema = z.object({ transport: z.object({ ws: z.object({ _socket: z.object({ bytesRead: z.number() }) }) }) });

/** Clients that were told the same from the same state share the next state; whoever was told otherwise has one of their own. */
const next = new WeakMap<Room, Map<string, Room>>();
const known = new Map<string, Room>();

function shared(room: Room, told: string, fold: () => Room): Room {
  const after = next.get(room) ?? new Map<string, Room>();
  next.set(room, after);
  const state = after.get(told) ?? fold();
  after.set(told, state);
  return state;
}

/** One person's window on a sitting, over a real connection: follows, folds, catches up, asks again until it is answered. */
export class Follower {
  readonly #socket: Socket;
  readonly #sitting: string;
  #room: Room | null = null;
  #queue: Asked[] = [];
  #bytesBefore = 0;
  #bytesAtLoad: number | null = null;
  seq: number | null = null;
  /** How often the connection was lost. */
  drops = 0;

  constructor(port: number, sitting: string, cookie: string | undefined) {
    this.#sitting = sitting;
    this.#socket = io(`http://127.0.0.1:${port}`, {
      transports: ["websocket"],
      forceNew: true,
      reconnectionDelay: 300,
      reconnectionDelayMax: 3_000,
      extraHeaders: { origin: `http://127.0.0.1`, ...(cookie ? { cookie } : {}) },
    });
    this.#socket.on("connect", () => this.#follow(this.seq));
    this.#socket.on("disconnect", () => {
      this.drops += 1;
    });
    this.#socket.on("stale", () => this.#follow(null));
    this.#socket.on("entries", (entries: readonly Announced[]) => this.#take(entries));
    this.#socket.on("answers", (frame: AnswersFrame) => {
      const room = this.#room;
      if (room) this.#room = shared(room, JSON.stringify(frame), () => answerRoom(room, frame));
    });
    this.#socket.on("turnout", (ballot: string, frame: TurnoutFrame) => this.#turn(ballot, frame));
  }

  /** The state of the room as this window has it. */
  get room(): Room | null {
    return this.#room;
  }

  /** Bytes received since the room was first there. */
  get bytes(): number {
    return this.#bytesBefore + this.#bytesNow() - (this.#bytesAtLoad ?? 0);
  }

  /** Asks the one door; the answer may come after a lost connection, to the same id. */
  ask(command: unknown, id = Date.now().toString(36) + randomBytes(10).toString("hex")): Promise<unknown> {
    return new Promise((answered) => {
      const one = { id, command, answered };
      this.#queue.push(one);
      if (this.#socket.connected) this.#send(one);
    });
  }

  /** Loses the connection as a phone does in a tunnel; it comes back by itself. */
  drop(): void {
    this.#bytesBefore += this.#bytesNow();
    this.#socket.io.engine.close();
  }

  close(): void {
    this.#socket.close();
  }

  #bytesNow(): number {
    const read = bytesSchema.safeParse(this.#socket.io.engine);
    return read.success ? read.data.transport.ws._socket.bytesRead : 0;
  }

  #follow(from: number | null): void {
    this.#socket.emit("follow", { sitting: this.#sitting, seq: from }, (told: Followed) => {
      if (!told.ok) throw new Error(`following was refused: ${JSON.stringify(told)}`);
      if (told.room) {
        const text = JSON.stringify(told.room);
        this.#room = known.get(text) ?? told.room;
        known.set(text, this.#room);
        this.seq = told.seq;
        this.#bytesAtLoad ??= this.#bytesNow();
      } else this.#take(told.entries ?? []);
      for (const [ballot, frame] of told.turnouts ?? []) this.#turn(ballot, frame);
      for (const one of this.#queue) this.#send(one);
    });
  }

  #take(entries: readonly Announced[]): void {
    const seen = this.seq ?? 0;
    const fresh = entries.filter(({ seq }) => seq > seen);
    const last = fresh.at(-1);
    const room = this.#room;
    if (!last || !room) return;
    this.seq = last.seq;
    this.#room = shared(room, JSON.stringify(fresh), () => fresh.reduce(evolveRoom, room));
  }

  #turn(ballot: string, frame: TurnoutFrame): void {
    const room = this.#room;
    if (room) this.#room = shared(room, `${ballot} ${JSON.stringify(frame)}`, () => turnRoom(room, ballot, frame));
  }

  #send(one: Asked): void {
    this.#socket.emit("perform", { id: one.id, command: one.command }, (answer: unknown) => {
      if (!this.#queue.includes(one)) return;
      this.#queue = this.#queue.filter((waiting) => waiting !== one);
      one.answered(answer);
    });
  }
}
