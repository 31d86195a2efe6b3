import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  type Doc,
  decodeRelativePosition,
  encodeRelativePosition,
} from "yjs";
import type { KeptAnchor, KeptThread } from "../../../db/private/threads.ts";
import type { Passage } from "./passages.ts";

/** Words of one passage, from one character and before another. */
export interface Spot {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** Words that move elsewhere are followed only if they are at least so many characters: shorter ones are not told apart. */
const longEnough = 12;

/** The words at a spot. */
export const wordsAt = ({ passage, from, to }: Spot): string => passage.text.slice(from, to);

/** Every place where words stand in a passage. */
export function spotsOf(passage: Passage, words: string): readonly Spot[] {
  const spots: Spot[] = [];
  if (words === "") return spots;
  for (let at = passage.text.indexOf(words); at !== -1; at = passage.text.indexOf(words, at + 1))
    spots.push({ passage, from: at, to: at + words.length });
  return spots;
}

/** Relative positions of the first and the last character at a spot: what is typed beside them does not join them. */
export function anchorAt({ passage, from, to }: Spot, passages: readonly Passage[]): KeptAnchor | null {
  const first = passage.stretches.find(({ at, length }) => from >= at && from < at + length);
  const last = passage.stretches.find(({ at, length }) => to > at && to <= at + length);
  if (!first || !last) return null;
  const words = passage.text.slice(from, to);
  return {
    part: passage.part,
    block: passage.block,
    begins: encodeRelativePosition(createRelativePositionFromTypeIndex(first.type, first.index + from - first.at, 0)),
    ends: encodeRelativePosition(createRelativePositionFromTypeIndex(last.type, last.index + to - last.at, -1)),
    alone: aloneness(words, passage, passages),
  };
}

/** Whether words stand once in the whole text, or at least in their own passage. */
export function aloneness(words: string, passage: Passage, passages: readonly Passage[]): KeptAnchor["alone"] {
  if (spotsOf(passage, words).length !== 1) return "no";
  return words.length >= longEnough && passages.every((other) => other === passage || !other.text.includes(words)) ? "text" : "block";
}

/** Where a position lies in the passages now; null where what it was in is gone, or was never here. */
function pointOf(doc: Doc, bytes: Uint8Array, passages: readonly Passage[]): { readonly passage: Passage; readonly at: number } | null {
  const found = createAbsolutePositionFromRelativePosition(decodeRelativePosition(bytes), doc);
  if (!found) return null;
  for (const passage of passages) {
    const within = passage.stretches.filter(({ type }) => type === found.type);
    const [last] = within.slice(-1);
    if (!last) continue;
    const stretch = within.find(({ index, length }) => found.index <= index + length) ?? last;
    return { passage, at: stretch.at + Math.min(stretch.length, Math.max(0, found.index - stretch.index)) };
  }
  return null;
}

/** Where a thread's words are now. */
export interface Found extends Spot {
  /** They say what they said. */
  readonly same: boolean;
  /** They were found again by what they say: the positions are to be made anew. */
  readonly again: boolean;
}

/**
 * Finds a thread's passage (DRA-12): by its positions, which follow the text; where the words were taken out and put in again,
 * as by new marks or a moved paragraph, by the words themselves, if they stood alone before and stand alone now. Never another
 * passage that happens to say the same. Null: it is gone.
 */
export function findPassage(doc: Doc, thread: KeptThread, passages: readonly Passage[]): Found | null {
  const { quote } = thread;
  const [begins, ends] = [pointOf(doc, thread.begins, passages), pointOf(doc, thread.ends, passages)];
  const home =
    begins?.passage ?? ends?.passage ?? passages.find(({ part, block }) => part === thread.part && block !== "" && block === thread.block);
  const spot =
    begins && ends && begins.passage === ends.passage && begins.at < ends.at ? { ...begins, from: begins.at, to: ends.at } : null;
  if (spot && wordsAt(spot) === quote) return { ...spot, same: true, again: false };
  const inHome = home ? spotsOf(home, quote) : [];
  const [only] = inHome;
  const begun = begins && inHome.find(({ from }) => from === begins.at);
  const meets = (there: Spot): boolean => spot === null || (there.from < spot.to && there.to > spot.from);
  if (begun && spot) return { ...begun, same: true, again: true };
  if (only && inHome.length === 1 && (spot ? meets(only) : thread.alone !== "no")) return { ...only, same: true, again: true };
  if (spot && wordsAt(spot).trim() !== "") return { ...spot, same: false, again: false };
  if (thread.alone !== "text") return null;
  const everywhere = passages.flatMap((passage) => spotsOf(passage, quote));
  const [elsewhere] = everywhere;
  return elsewhere && everywhere.length === 1 ? { ...elsewhere, same: true, again: true } : null;
}
