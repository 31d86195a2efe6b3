import type { KeptThread } from "../../../db/private/threads.ts";
import { isRefusal, type Refusal, refuse } from "../../../shared/journal.ts";
import { type CommentAsked, commentSchema } from "../../../shared/proposals/commentMessages.ts";
import { commentLimits, mayComment, type ThreadShown } from "../../../shared/proposals/comments.ts";
import { cleanLines } from "../../../shared/proposals/document.ts";
import type { DocumentName } from "../../../shared/proposals/together.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { messageLimit } from "../../messageLimit.ts";
import type { DraftingAround } from "../around.ts";
import type { Live } from "../live.ts";
import type { Shelf } from "../shelf.ts";
import { anchorAt, type Spot, spotsOf, wordsAt } from "./anchors.ts";
import { type Passage, passagesIn } from "./passages.ts";
import { openFollowing, threadShown, threadsShown } from "./threads.ts";

/** What became of what was asked: the thread it is about, or why not. */
export type CommentTold = { readonly ok: true; readonly thread: string } | { readonly ok: false; readonly refusal: Refusal };

const no = (refusal: Refusal): Extract<CommentTold, { ok: false }> => ({ ok: false, refusal });
const commandId = /^[A-Za-z0-9_-]{8,64}$/;

/** Without the white space at its ends. */
function trimmed({ passage, from, to }: Spot): Spot {
  const words = passage.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { passage, from: start, to: start + words.trim().length };
}

/** The spot that somebody means: the words where they saw them, else the nearest, else the only ones; no words: all of it. */
function spotMeant(asked: Extract<CommentAsked, { ask: "open" }>, passages: readonly Passage[]): Spot | Refusal {
  const { part, block, from } = asked;
  const passage = passages.find((one) => one.part === part && one.block === block);
  if (!passage || passage.text.trim() === "") return refuse("commentPassageUnknown", {}, "passage");
  const words = asked.words.trim();
  if (words === "") return trimmed({ passage, from: 0, to: passage.text.length });
  const spots = spotsOf(passage, words);
  const [first, ...others] = spots;
  if (!first) return refuse("commentWordsUnknown", {}, "words");
  if (from === null) return others.length === 0 ? first : refuse("commentWordsTwice", {}, "words");
  return spots.reduce((best, spot) => (Math.abs(spot.from - from) < Math.abs(best.from - from) ? spot : best), first);
}

/** Comments on passages (DRA-11 to DRA-14): who may ask is asked at every message, of the one permission function. */
export function openCommenting(around: DraftingAround, shelf: Shelf) {
  const { threads, documents, now } = around;
  const following = openFollowing(around);
  const mayAsk = messageLimit({ most: commentLimits.aMinute, everyMs: 60_000 });

  const shownTo = (live: Live, kept: KeptThread) => {
    const place = following.places(live).get(kept.thread) ?? { gone: true };
    const comments = threads.commentsIn(live.name, kept.thread);
    return (reader: string): ThreadShown => threadShown(kept, comments, place, reader, around.authorName);
  };

  /** What was written, clean; or why it cannot be a comment. */
  const wordsOf = (text: string): string | Refusal => {
    const clean = cleanLines(text);
    if (clean === "") return refuse("commentEmpty", {}, "text");
    return clean.length > textLimits.comment ? refuse("commentTooLong", { most: textLimits.comment }, "text") : clean;
  };

  /** Does what was asked in the transaction that is open; gives the thread it was about. */
  const does = (live: Live, person: string, id: string, asked: CommentAsked): string | Refusal => {
    const { name } = live;
    const by = { person, seat: around.seatOf(person, name), at: now() };
    if (asked.ask === "delete") {
      const comment = threads.comment(name, asked.comment);
      if (!comment) return refuse("commentThreadUnknown");
      const all = threads.commentsIn(name, comment.thread);
      // DRA-14: one's own, and only while nobody has answered it.
      if (comment.person !== person || all.at(-1)?.comment !== comment.comment) return refuse("commentNotLast");
      threads.removeComment(name, comment.comment);
      if (all.length === 1) threads.removeThread(name, comment.thread);
      return comment.thread;
    }
    if (asked.ask === "resolve" || asked.ask === "reopen") {
      const thread = threads.find(name, asked.thread);
      if (!thread) return refuse("commentThreadUnknown");
      if ((thread.resolvedAt === null) === (asked.ask === "resolve"))
        threads.resolve(name, thread.thread, asked.ask === "resolve" ? by : null);
      return thread.thread;
    }
    const text = wordsOf(asked.text);
    if (isRefusal(text)) return text;
    if (threads.count(name) >= commentLimits.comments) return refuse("commentsTooMany", { most: commentLimits.comments });
    // The same form or message again is the same comment.
    const known = threads.comment(name, id);
    if (known) return known.person === person && known.text === text ? known.thread : refuse("commandIdUsed");
    if (asked.ask === "reply") {
      const thread = threads.find(name, asked.thread);
      if (!thread) return refuse("commentThreadUnknown");
      if (thread.resolvedAt !== null) return refuse("commentResolved");
      threads.add(name, { comment: id, thread: thread.thread, ...by, lang: asked.lang, text });
      return thread.thread;
    }
    if (threads.of(name).length >= commentLimits.threads) return refuse("commentsTooMany", { most: commentLimits.threads });
    const passages = passagesIn(live.doc);
    const spot = spotMeant(asked, passages);
    if (isRefusal(spot)) return spot;
    const quote = wordsAt(spot);
    if (quote.length > textLimits.passage) return refuse("commentPassageTooLong", {}, "words");
    const anchor = anchorAt(spot, passages);
    if (!anchor) return refuse("commentPassageUnknown", {}, "passage");
    threads.open(name, { thread: id, ...anchor, quote, at: by.at });
    threads.add(name, { comment: id, thread: id, ...by, lang: asked.lang, text });
    return id;
  };

  return {
    follow: following.follow,

    /** Every thread as this person sees it; none for whom there is no such text. */
    shown: (document: DocumentName, person: string): readonly ThreadShown[] =>
      around.mayWrite(person, document) === null ? [] : threadsShown(document, person, around, shelf, following.places),

    /** Does what somebody asks about comments, and tells everybody who has the text open. `id`: the same again is done once. */
    ask: (person: string, document: DocumentName, id: string, message: unknown): CommentTold => {
      // DRA-11: asked at every message.
      const role = around.mayWrite(person, document);
      if (role === null) return no(refuse("documentNotYours"));
      if (!mayComment(role)) return no(refuse("commentsClosed"));
      if (!mayAsk(person)) return no(refuse("tooManyComments"));
      const read = commentSchema.safeParse(message);
      if (!commandId.test(id) || !read.success) return no(refuse("messageWrong"));
      const live = shelf.bring(document);
      if (!live) return no(refuse("documentNotYours"));
      try {
        shelf.settle(live);
        const doing = read.data.ask === "delete" ? documents.withoutTrace : documents.together;
        const done = doing(() => does(live, person, id, read.data));
        if (isRefusal(done)) return no(done);
        const kept = threads.find(document, done);
        if (!kept) following.tell(live, () => ({ threads: [], places: [], gone: [done] }));
        else {
          const shown = shownTo(live, kept);
          following.tell(live, (reader) => ({ threads: [shown(reader)], places: [], gone: [] }));
        }
        return { ok: true, thread: done };
      } catch (error) {
        around.trouble(error, "a comment could not be kept");
        return no(refuse("notSaved"));
      } finally {
        shelf.putAway(live);
      }
    },
  };
}

export type Commenting = ReturnType<typeof openCommenting>;
