import { Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { type Refusal, refuse } from "../../shared/journal.ts";
import type { DocumentName } from "../../shared/proposals/together.ts";
import { type DraftingAround, roomOf } from "./around.ts";
import { setId } from "./blocks.ts";
import { kindRules } from "./kinds.ts";
import { type Live, load, snapshotOf } from "./live.ts";
import { takeBack } from "./takeBack.ts";

/**
 * The documents in memory: brought there from disk when somebody comes, looked at once a second while they change, put away
 * in one piece when the last one leaves.
 */
export function openShelf(
  around: DraftingAround,
  turnOut: (live: Live, people: readonly string[], refusal: Refusal) => void,
  follow: (live: Live) => void,
) {
  const { documents, wire, now } = around;
  const checkEvery = around.checkEvery ?? 1_000;
  const compactAfter = around.compactAfter ?? 500;
  const open = new Map<string, Live>();
  /** How long the last look took, in milliseconds: large texts are looked at less often. */
  let cost = 0;

  const find = (document: DocumentName): Live | undefined => open.get(roomOf(document));

  /** The server writes the first content, once, from the text as it was kept (DRA-3). */
  const begin = (document: DocumentName) => {
    const stored = around.kept(document);
    if (!stored) return null;
    const doc = new Doc();
    const given = kindRules[document.kind].write(doc, stored.text);
    const kept = { epoch: 1, snapshot: encodeStateAsUpdate(doc), upto: 0, settled: 0, given: JSON.stringify(given) };
    documents.together(() => {
      documents.compact(document, kept, now());
      documents.claim(document, doc.clientID, stored.person);
    });
    return kept;
  };

  const bring = (document: DocumentName): Live | null => {
    const before = find(document);
    if (before) return before;
    const kept = documents.find(document) ?? begin(document);
    if (!kept) return null;
    const live = load(document, kept, documents);
    live.writers.set(live.doc.clientID, "");
    open.set(roomOf(document), live);
    return live;
  };

  const forget = (live: Live): void => {
    if (live.check) clearTimeout(live.check);
    open.delete(roomOf(live.name));
    for (const tell of live.waiting) tell();
  };

  /** Gone, as when words of its proposal were withdrawn: then nothing that is still in memory goes back to disk (JRN-5). */
  const isGone = (live: Live): boolean => around.kept(live.name) === null;

  const compact = (live: Live): void => {
    documents.together(() => documents.compact(live.name, snapshotOf(live), now()));
    live.loose = 0;
  };

  /** Nobody has it open any more: its plain reading is kept, it is written in one piece, and leaves memory. */
  const putAway = (live: Live): void => {
    if (live.present.size > 0 || live.waiting.size > 0 || find(live.name) !== live) return;
    try {
      settle(live);
      if (live.loose > 0 && !isGone(live)) compact(live);
    } catch (error) {
      around.trouble(error, "a document could not be put away");
    }
    forget(live);
  };

  /** Writes into the document as the server itself: appended, told, counted like everybody's writing. */
  const writeHere = (live: Live, work: () => void): void => {
    const before = encodeStateVector(live.doc);
    live.doc.transact(work);
    const bytes = encodeStateAsUpdate(live.doc, before);
    live.n += 1;
    live.loose += 1;
    documents.append(live.name, live.n, bytes, "", now());
    wire.toRoom(roomOf(live.name), null, "document:update", live.name, bytes);
  };

  /** Looks at the whole: new blocks get their ids, the plain reading is kept, what does not fit is taken back (DRA-6). */
  const settle = (live: Live): Refusal | null => {
    if (live.settled === live.n || isGone(live)) return live.problem;
    const read = kindRules[live.name.kind].read(live.doc, live.given);
    if (!read) {
      undo(live);
      return refuse("documentDidNotFit");
    }
    documents.together(() => {
      if (read.newIds.length > 0) writeHere(live, () => read.newIds.forEach(({ block, id }) => void setId(block.element, id)));
      live.given = read.given;
      if (read.text !== null) around.keep(live.name, read.text, now());
      documents.settle(live.name, live.n, JSON.stringify(live.given));
    });
    live.settled = live.n;
    live.problem = read.refusal;
    live.good = encodeStateAsUpdate(live.doc);
    live.since = [];
    follow(live);
    return read.refusal;
  };

  const undo = (live: Live): void => {
    const { doc, people } = takeBack(live, kindRules[live.name.kind]);
    live.doc = doc;
    live.writers.set(doc.clientID, "");
    live.epoch += 1;
    live.n += 1;
    live.since = [];
    live.good = encodeStateAsUpdate(doc);
    compact(live);
    turnOut(live, people, refuse("documentDidNotFit"));
    wire.toRoom(roomOf(live.name), null, "document:reset", live.name, live.epoch);
    settle(live);
  };

  /** Something was written: waits are over, a look at the whole is due. */
  const wrote = (live: Live): void => {
    for (const tell of [...live.waiting]) tell();
    if (live.loose >= compactAfter) compact(live);
    if (live.check) return;
    const due = Math.min(10_000, Math.max(checkEvery, cost * 50));
    live.check = setTimeout(() => {
      live.check = null;
      try {
        const began = performance.now();
        settle(live);
        cost = performance.now() - began;
      } catch (error) {
        around.trouble(error, "a document could not be looked at");
      }
    }, due);
    live.check.unref();
  };

  return { all: (): readonly Live[] => [...open.values()], find, bring, forget, putAway, settle, wrote };
}

export type Shelf = ReturnType<typeof openShelf>;
