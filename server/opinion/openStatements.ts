import type { Server, Socket } from "socket.io";
import { actorOf } from "../../shared/assembly/actor.ts";
import type { PrivateChange } from "../../shared/journal.ts";
import { roomName } from "../announce.ts";
import type { Perform } from "../perform.ts";
import type { Appended, AssemblyRecord } from "../record.ts";
import { answeringIn, moderatingIn } from "./answering.ts";
import { openMapMaker } from "./mapMaker.ts";

/** What rounds of statements need from around them. */
export interface StatementsAround {
  readonly record: AssemblyRecord;
  readonly io: () => Server;
  readonly perform: () => Perform;
  readonly trouble: (error: unknown, what: string) => void;
}

const frameEvery = 250;
const deskName = (sitting: string): string => `desk:${sitting}`;
const relevant = new Set(["RoundOpened", "RoundClosed", "StatementAccepted", "StatementRefused", "OpinionMapPublished"]);

/**
 * Tells rooms how far their rounds of statements are, at most four times a second, and the desk what waits to be read (OPN-18, OPN-12);
 * makes the maps of rounds that are over (OPN-16).
 */
export function openStatements({ record, io, perform, trouble }: StatementsAround) {
  const moved = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const maker = openMapMaker({ record, perform, trouble, moved: (sitting) => mark(sitting) });

  const mayModerate = (person: string): boolean =>
    actorOf(record.memory, person).roles.some((role) => role === "facilitator" || role === "secretariat");
  const tellDesk = (sitting: string): void => {
    const sockets = io().sockets;
    // The same for everybody at the desk, and read from all positions: once for all of them.
    let told: ReturnType<typeof moderatingIn> | undefined;
    for (const id of sockets.adapter.rooms.get(deskName(sitting)) ?? []) {
      const socket = sockets.sockets.get(id);
      // Asked each time: a role may have been withdrawn since.
      if (!socket || !mayModerate(String(socket.data.person))) continue;
      if (told === undefined) told = moderatingIn(record, sitting);
      socket.emit("moderating", told);
    }
  };
  const send = (): void => {
    timer = null;
    for (const sitting of moved) {
      const answering = answeringIn(record, sitting, maker.doneIn(sitting));
      io()
        .to(roomName(sitting))
        .emit("answering", answering ?? null);
      tellDesk(sitting);
    }
    moved.clear();
  };
  const mark = (sitting: string): void => {
    moved.add(sitting);
    timer ??= setTimeout(send, frameEvery);
  };

  return {
    /** A private row was written. */
    kept: (change: PrivateChange): void => {
      if (change.kind === "statement" || change.kind === "position" || change.kind === "drop-positions") mark(change.sitting);
    },
    /** Something was appended. */
    heard: (appended: readonly Appended[]): void => {
      for (const { entry } of appended) {
        const { type } = entry.event;
        if (relevant.has(type)) mark(entry.stream.slice("sitting/".length));
        if (type === "PositionsSealed") maker.look();
      }
    },
    /** Somebody follows a sitting: whoever may moderate hears what waits, and only of this one. */
    followed: (socket: Socket, person: string, sitting: string): void => {
      for (const room of socket.rooms) if (room.startsWith("desk:")) void socket.leave(room);
      if (!mayModerate(person)) return;
      void socket.join(deskName(sitting));
      socket.emit("moderating", moderatingIn(record, sitting));
    },
    /** Makes what a restart has left unmade. */
    begin: maker.look,
    close: (): void => {
      if (timer) clearTimeout(timer);
      maker.close();
    },
  };
}
