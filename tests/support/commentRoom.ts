import { encodeStateVector } from "yjs";
import type { CommentPart, ThreadShown } from "../../shared/proposals/comments.ts";
import { type DraftingWorld, draftingWorld, type TestWindow, thatDraft } from "./draftingWorld.ts";
import { proposalTextOf } from "./proposalText.ts";

/** The text that is commented on: a heading, a paragraph and two points; two clauses. */
export const commentedText = proposalTextOf("Warm rooms");

let keys = 0;
/** A fresh key for a message. */
export const freshKey = (): string => {
  keys += 1;
  return `comment-${keys}`;
};

/** The engine with a text that two people have open. */
export interface Room {
  readonly w: DraftingWorld;
  readonly ada: TestWindow;
  readonly bo: TestWindow;
}

/** Ada and Bo sit down at one text. `file`: where the database lies; none: in memory. */
export async function commentRoom(file?: string): Promise<Room> {
  const w = draftingWorld(commentedText, {}, file);
  const [ada, bo] = [w.sitDown("p-ada"), w.sitDown("p-bo")];
  await ada.join();
  await bo.join();
  return { w, ada, bo };
}

/** Opens a thread as somebody; gives its id, or the refusal's key. */
export function openThread(
  { w }: Pick<Room, "w">,
  person: string,
  part: CommentPart,
  block: string | null,
  words: string,
  from: number | null = null,
): string {
  const told = w.engine.comment(person, thatDraft, freshKey(), { ask: "open", part, block, words, from, text: "Is this so?", lang: "en" });
  return told.ok ? told.thread : told.refusal.refused;
}

/** The threads as somebody sees them. */
export const threadsIn = ({ w }: Pick<Room, "w">, person = "p-ada"): readonly ThreadShown[] => w.engine.threads(thatDraft, person);

/** The only thread there is. */
export function onlyThread(room: Pick<Room, "w">, person?: string): ThreadShown {
  const [thread, ...others] = threadsIn(room, person);
  if (!thread || others.length > 0) throw new Error("not one thread");
  return thread;
}

/** Looks at the whole now instead of within a second. */
export const lookNow = ({ w, ada }: Room) => w.engine.stands(thatDraft, encodeStateVector(ada.doc));

/** Where a thread is, in short. */
export const placeOf = ({ place }: ThreadShown): string => (place.gone ? "gone" : `${place.part} ${place.block} ${place.from}`);
