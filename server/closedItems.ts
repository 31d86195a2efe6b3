import type { Server } from "socket.io";
import { actorOf } from "../shared/assembly/actor.ts";
import type { InsideWords } from "../shared/assembly/room.ts";
import type { Actor, Hash } from "../shared/journal.ts";
import { closedHashes } from "../shared/sittings/care/closed.ts";
import type { Appended, AssemblyRecord } from "./record.ts";

/** CLO-3: whoever acts for a seat, and the desk. Whoever else is invited sits in the hall or on the conference link. */
export const followsClosed = (actor: Actor): boolean =>
  actor.roles.some((role) => ["delegate", "alternate", "facilitator", "secretariat"].includes(role));

/** The hashes of a sitting's words that this person reads though the public does not. */
export function closedFor(record: AssemblyRecord, sitting: string, person: string): ReadonlySet<Hash> {
  const found = record.memory.sitting(sitting);
  return found?.closings && followsClosed(actorOf(record.memory, person)) ? closedHashes(found) : new Set();
}

/** The words of these hashes as they stand; null where there are none. */
function wordsOf(record: AssemblyRecord, hashes: Iterable<Hash>): InsideWords | null {
  const words: { [hash: Hash]: string } = {};
  const welsh: { [hash: Hash]: true } = {};
  for (const hash of hashes) {
    const kept = record.journal.wordsOf(hash);
    if (!kept || kept.text === null || kept.show === "now") continue;
    words[hash] = kept.text;
    if (kept.lang === "cy") welsh[hash] = true;
  }
  return Object.keys(words).length > 0 ? { words, welsh } : null;
}

/** What somebody who comes back to a sitting reads of its closed items; null where there is nothing, or they may not. */
export const insideWords = (record: AssemblyRecord, sitting: string, person: string): InsideWords | null =>
  wordsOf(record, closedFor(record, sitting, person));

/**
 * Tells the words of a closed item to those who may follow it, one by one, because the room itself hears what the public hears. Who
 * may is judged anew each time. `room`: the room that follows the sitting.
 */
export function tellInside(io: Server, record: AssemblyRecord, sitting: string, room: string, appended: readonly Appended[]): void {
  const found = record.memory.sitting(sitting);
  if (!found?.closings) return;
  const closed = closedHashes(found);
  const said = [...JSON.stringify(appended.map(({ entry }) => entry)).matchAll(/(?<=")[0-9a-f]{64}(?=")/g)].map(([hash]) => hash);
  const inside = wordsOf(
    record,
    said.filter((hash) => closed.has(hash)),
  );
  if (!inside) return;
  const { adapter, sockets } = io.sockets;
  for (const id of adapter.rooms.get(room) ?? []) {
    const socket = sockets.get(id);
    if (socket && followsClosed(actorOf(record.memory, String(socket.data.person)))) socket.emit("words", sitting, inside);
  }
}
