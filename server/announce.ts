import type { Server } from "socket.io";
import { type Announced, isAttendance, roomOf } from "../shared/assembly/room.ts";
import { streamRules } from "../shared/assembly/streams.ts";
import { type TurnoutFrame, turnoutFrame } from "../shared/ballots/turnout.ts";
import { answerFrames } from "./answerFrames.ts";
import { tellInside } from "./closedItems.ts";
import type { Appended, AssemblyRecord } from "./record.ts";

/** The room that follows a sitting, and the one that everybody is in. */
export const roomName = (sitting: string): string => `sitting:${sitting}`;

/** An entry in the form in which rooms hear it: without the time where it is about somebody's attendance (MIN-2). */
export const announced = ({ entry, words, welsh }: Appended): Announced => ({
  ...entry,
  at: isAttendance(entry.event) ? 0 : entry.at,
  words,
  welsh,
});

const frameEvery = 250;

/**
 * Tells rooms what was appended (LIV-2): live entries at once, one message for each room and commit; votes only as
 * turnout and answers in rounds as who has answered, at most four frames a second (LIV-3, LIV-5). Delivery is at most once: whoever misses something asks `since`.
 */
export function announcer(io: Server, record: AssemblyRecord) {
  /** Streams of ballots with new votes. */
  const turned = new Set<string>();
  const answers = answerFrames();
  let timer: NodeJS.Timeout | null = null;

  const sendTurnout = (): void => {
    timer = null;
    for (const stream of turned) {
      const id = stream.slice("ballot/".length);
      const ballot = record.memory.ballot(id);
      if (ballot?.phase === "open" && ballot.sitting) io.to(roomName(ballot.sitting)).emit("turnout", id, turnoutFrame(ballot));
    }
    turned.clear();
    for (const { sitting, frame } of answers.empty()) io.to(roomName(sitting)).emit("answers", frame);
  };

  return (appended: readonly Appended[]): void => {
    const rooms = new Map<string, { readonly told: Announced[]; readonly appended: Appended[] }>();
    let stale = false;
    for (const one of appended) {
      const { stream } = one.entry;
      if (one.bulk) {
        if (stream.startsWith("ballot/")) turned.add(stream);
        else answers.take(one.entry);
        if (timer === null) timer = setTimeout(sendTurnout, frameEvery);
        continue;
      }
      answers.forget(one.entry);
      // A proxy is of registers yet to be opened: nothing that a room shows depends on it.
      if ((stream === "roll" && !one.entry.event.type.startsWith("Proxy")) || one.entry.event.type === "WordsWithdrawn") stale = true;
      const room = roomOf(record.memory, stream);
      if (room === null) continue;
      const gathered = rooms.get(room) ?? { told: [], appended: [] };
      rooms.set(room, gathered);
      gathered.told.push(announced(one));
      gathered.appended.push(one);
    }
    // LIV-6: an import of the roll has many entries, and every page asks for its room once.
    if (stale) io.emit("stale");
    for (const [room, { told }] of rooms) io.to(roomName(room)).emit("entries", told);
    for (const [room, { appended: said }] of rooms) tellInside(io, record, room, roomName(room), said);
  };
}

/** What a room missed: entries, oldest first, and how the turnout of its ballots stands now. */
export interface Missed {
  readonly entries: readonly Announced[];
  readonly turnouts: readonly (readonly [ballot: string, frame: TurnoutFrame])[];
}

/** Beyond so many entries of the whole record, votes included, nobody is told what they missed: they load the room anew. */
export const sinceAtMost = 5_000;

/** The streams of which the room of a sitting hears. */
export const streamsIn = ({ memory }: Pick<AssemblyRecord, "memory">, sitting: string): readonly string[] => [
  `sitting/${sitting}`,
  ...memory.ballotsOf(sitting).map(({ id }) => `ballot/${id}`),
];

/**
 * What a room missed since `seq`, votes as turnout (LIV-3); null where it is so much that the room is better loaded anew. How many
 * entries there were is told by their numbers alone: a vote of thousands is not read through to find that out.
 */
export function since(record: AssemblyRecord, sitting: string, seq: number, most = 500): Missed | null {
  const { memory, journal } = record;
  if (seq > memory.seq || seq < 0 || memory.seq - seq > sinceAtMost) return null;
  const ballots = memory.ballotsOf(sitting);
  const missed = journal.sinceIn(seq, streamsIn(record, sitting), streamRules.ballot.bulk, most + 1);
  if (missed.length > most) return null;
  return {
    entries: missed.map((stored) => announced(record.read(stored))),
    turnouts: ballots.flatMap((b) => (b.phase === "open" && b.votedSeq > seq ? [[b.id, turnoutFrame(b)] as const] : [])),
  };
}
