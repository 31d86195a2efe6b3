import type { KeptComment, KeptThread } from "../../../db/private/threads.ts";
import {
  type CommentShown,
  inTextOrder,
  type ThreadPlace,
  type ThreadShown,
  type ThreadsMoved,
} from "../../../shared/proposals/comments.ts";
import type { DocumentName } from "../../../shared/proposals/together.ts";
import type { DraftingAround } from "../around.ts";
import type { Live } from "../live.ts";
import type { Shelf } from "../shelf.ts";
import { aloneness, anchorAt, type Found, findPassage, wordsAt } from "./anchors.ts";
import { type Passage, passagesIn } from "./passages.ts";

const gone: ThreadPlace = { gone: true };

/** A place as windows hear of it. */
function placeOf(found: Found | null): ThreadPlace {
  if (!found) return gone;
  const { passage, from, to, same } = found;
  const { part, block, kind, clause, place, order } = passage;
  const now = same ? null : wordsAt(found);
  return { gone: false, part, block: block === "" ? null : block, kind, clause, place, from, to, now, order: order * 1_000_000 + from };
}

/** Where each thread's passage is, looked up anew in a document; positions that had to be found again by their words are kept. */
export function openFollowing(around: DraftingAround) {
  const { threads, documents, wire } = around;
  /** The places that the windows of an open document know, by thread. */
  const told = new WeakMap<Live, ReadonlyMap<string, string>>();

  const lookUp = (live: Live, kept: readonly KeptThread[], passages: readonly Passage[]): ReadonlyMap<string, ThreadPlace> => {
    const places = new Map<string, ThreadPlace>();
    const moved: (() => void)[] = [];
    for (const thread of kept) {
      const found = findPassage(live.doc, thread, passages);
      places.set(thread.thread, placeOf(found));
      if (!found?.same) continue;
      const { passage } = found;
      const anchor = found.again
        ? anchorAt(found, passages)
        : { ...thread, block: passage.block, alone: aloneness(thread.quote, passage, passages) };
      if (anchor && (found.again || anchor.alone !== thread.alone || anchor.block !== thread.block))
        moved.push(() => threads.anchor(live.name, thread.thread, anchor));
    }
    if (moved.length > 0) documents.together(() => moved.forEach((keep) => void keep()));
    return places;
  };

  const places = (live: Live, passages = passagesIn(live.doc)): ReadonlyMap<string, ThreadPlace> =>
    lookUp(live, threads.of(live.name), passages);

  /** What changed, told to every window that has the document open, each in its reader's view (`mine`). */
  const tell = (live: Live, moved: (person: string) => ThreadsMoved): void => {
    for (const { socket, person } of live.present.values()) wire.toOne(socket, "document:threads", live.name, moved(person));
  };

  return {
    places,
    tell,

    /** The document has changed: windows hear which passages are elsewhere, or gone (DRA-12). */
    follow: (live: Live): void => {
      const kept = threads.of(live.name);
      if (kept.length === 0) return;
      const now = lookUp(live, kept, passagesIn(live.doc));
      const before = told.get(live);
      told.set(live, new Map([...now].map(([id, place]) => [id, JSON.stringify(place)])));
      const changed = [...now].filter(([id, place]) => before?.get(id) !== JSON.stringify(place)).map(([id, place]) => ({ id, place }));
      if (changed.length > 0) tell(live, () => ({ threads: [], places: changed, gone: [] }));
    },
  };
}

/** A thread in the view of one reader. */
export function threadShown(
  { thread, quote, part, resolvedBy, resolvedSeat, resolvedAt }: KeptThread,
  comments: readonly KeptComment[],
  place: ThreadPlace,
  reader: string,
  authorName: DraftingAround["authorName"],
): ThreadShown {
  return {
    id: thread,
    quote,
    part,
    place,
    resolved: resolvedBy === null || resolvedAt === null ? null : { name: authorName(resolvedBy, resolvedSeat ?? ""), at: resolvedAt },
    comments: comments.map(({ comment, person, seat, at, lang, text }): CommentShown => {
      return { id: comment, name: authorName(person, seat), at, lang, text, mine: person === reader };
    }),
  };
}

/** Every thread on a text as one reader sees it, in text order. */
export function threadsShown(
  document: DocumentName,
  reader: string,
  { threads, authorName }: Pick<DraftingAround, "threads" | "authorName">,
  shelf: Shelf,
  places: (live: Live) => ReadonlyMap<string, ThreadPlace>,
): readonly ThreadShown[] {
  const kept = threads.of(document);
  const live = kept.length > 0 ? shelf.bring(document) : null;
  if (!live) return [];
  const now = places(live);
  const comments = new Map<string, KeptComment[]>();
  for (const comment of threads.comments(document)) {
    const known = comments.get(comment.thread);
    if (known) known.push(comment);
    else comments.set(comment.thread, [comment]);
  }
  shelf.putAway(live);
  return inTextOrder(kept.map((one) => threadShown(one, comments.get(one.thread) ?? [], now.get(one.thread) ?? gone, reader, authorName)));
}
