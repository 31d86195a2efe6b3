import { isRefusal, type Refusal, refuse } from "../../shared/journal.ts";
import { type DraftingAround, draftingLimits, roomOf, type Told, type Window } from "./around.ts";
import { inspectUpdate } from "./inspect.ts";
import { kindRules } from "./kinds.ts";
import { type Live, take } from "./live.ts";
import type { Shelf } from "./shelf.ts";

interface Arrived {
  readonly window: Window;
  readonly live: Live;
  readonly bytes: Uint8Array;
  readonly answer: (told: Told) => void;
}

/** Whether this person may write as these clients: their own, or new ones (DRA-5). */
export const ownClients = (live: Live, person: string, clients: readonly number[]): boolean =>
  clients.length <= draftingLimits.clients && clients.every((client) => (live.writers.get(client) ?? person) === person);

/**
 * Takes what people write. All that arrives in one turn of the event loop shares one transaction synced to disk; answers and
 * the others in the room follow it (DRA-4).
 */
export function openArrivals(around: DraftingAround, shelf: Shelf) {
  const { documents, wire, now } = around;
  let arrived: Arrived[] = [];

  /** The clients who wrote what is new in it; or why it is not taken. */
  const judge = ({ window, live, bytes }: Arrived): readonly number[] | Refusal => {
    // DRA-1: asked at every update; and the window must still be in the room.
    const role = live.present.has(window.socket) ? around.mayWrite(window.person, live.name) : null;
    if (role === null) return refuse("documentNotYours");
    if (role !== "editor") return refuse("documentReadOnly");
    if (bytes.length > draftingLimits.update) return refuse("updateTooLarge");
    const seen = inspectUpdate(bytes, live.doc, kindRules[live.name.kind].parts);
    if ("problem" in seen) return refuse(seen.problem === "gap" ? "updateGap" : "updateWrong");
    return ownClients(live, window.person, seen.clients) ? seen.clients : refuse("updateForeign");
  };

  const one = (asked: Arrived): Refusal | null => {
    const clients = judge(asked);
    if (isRefusal(clients)) return clients;
    const { live, bytes, window } = asked;
    take(live, bytes, window.person);
    for (const client of clients) {
      if (live.writers.has(client)) continue;
      live.writers.set(client, window.person);
      documents.claim(live.name, client, window.person);
    }
    documents.append(live.name, live.n, bytes, window.person, now());
    return null;
  };

  const flush = (): void => {
    const batch = arrived;
    arrived = [];
    let refusals: (Refusal | null)[] = [];
    try {
      refusals = documents.together(() => batch.map(one));
    } catch (error) {
      around.trouble(error, "what was written could not be kept");
      for (const { answer } of batch) answer({ ok: false, refusal: refuse("notSaved") });
      // Memory may hold more than the disk: everybody joins anew, from what the disk has.
      for (const live of new Set(batch.map((asked) => asked.live))) {
        wire.toRoom(roomOf(live.name), null, "document:reset", live.name, live.epoch);
        for (const { socket } of live.present.values()) wire.takeOut(socket, roomOf(live.name));
        live.present.clear();
        shelf.forget(live);
      }
      return;
    }
    const touched = new Set<Live>();
    for (const [index, { live, bytes, window, answer }] of batch.entries()) {
      const refusal = refusals[index] ?? null;
      answer(refusal ? { ok: false, refusal } : { ok: true });
      if (refusal) continue;
      wire.toRoom(roomOf(live.name), window.socket, "document:update", live.name, bytes);
      touched.add(live);
    }
    for (const live of touched) shelf.wrote(live);
  };

  return {
    /** Takes one stretch of writing; answers when it is on disk. */
    take: (asked: Omit<Arrived, "answer">): Promise<Told> =>
      new Promise((answer) => {
        if (arrived.length === 0) setImmediate(flush);
        arrived.push({ ...asked, answer });
      }),
    /** Does now what is due at the end of this turn. */
    flush: (): void => {
      if (arrived.length > 0) flush();
    },
  };
}
