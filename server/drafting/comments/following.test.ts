import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Doc, type Text, XmlText } from "yjs";
import type { KeptThread } from "../../../db/private/threads.ts";
import { plainToBlocks } from "../../../shared/proposals/plainForm.ts";
import { proposalTextOf } from "../../../tests/support/proposalText.ts";
import { elementsIn } from "../blocks.ts";
import { writeProposal } from "../writeProposal.ts";
import { anchorAt, findPassage, spotsOf, wordsAt } from "./anchors.ts";
import { passagesIn } from "./passages.ts";

const text = { ...proposalTextOf("Warm rooms"), case: plainToBlocks("The hall is cold. The hall is dark.\n\nThe hall is cold in March.") };

/** A thread on the words that begin somewhere in the first paragraph of the case, and the document it is in. */
function opened(words: string, from: number) {
  const doc = new Doc();
  writeProposal(doc, text);
  const passages = passagesIn(doc);
  const passage = passages.find(({ part }) => part === "case");
  const spot = passage && spotsOf(passage, words).find((one) => one.from >= from);
  const anchor = spot && anchorAt(spot, passages);
  if (!anchor) throw new Error("no such words");
  const thread: KeptThread = { ...anchor, thread: "t", quote: words, at: 1, resolvedBy: null, resolvedSeat: null, resolvedAt: null };
  const element: Text | undefined = elementsIn(doc.get("case", XmlText))[0];
  if (!element) throw new Error("no first paragraph");
  return { doc, thread, element, find: () => findPassage(doc, thread, passagesIn(doc)) };
}

/** Edits beside a passage: how far from it, before or behind, and what. */
const edit = fc.record({
  before: fc.boolean(),
  at: fc.nat(60),
  remove: fc.nat(8),
  add: fc.constantFrom("", "x", "The hall ", "cold", " is dark. "),
});

describe("DRA-12 a thread", () => {
  it("stays on its own words whatever is written and taken away beside them, also where the same words come to stand there", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const { element, find } = opened("hall is", 10);
        for (const { before, at, remove, add } of edits) {
          const found = find();
          if (!found) throw new Error("lost");
          // One character of the shared text says how the words are marked.
          const [from, to, end] = [found.from + 1, found.to + 1, element.length];
          const place = before ? 1 + (at % from) : to + (at % (end - to + 1));
          const most = (before ? from : end) - place;
          if (place > end) continue;
          if (remove > 0 && most > 0) element.delete(place, Math.min(remove, most));
          if (add !== "") element.insert(place, add);
        }
        const found = find();
        expect(found && [wordsAt(found), found.same, found.passage.place]).toEqual(["hall is", true, 1]);
      }),
      { numRuns: 500 },
    );
  });

  it("is gone when its own words are, though the same stand elsewhere; and is not when they are only changed", () => {
    const { doc, element, find } = opened("The hall is cold", 0);
    element.delete(1, "The hall is cold".length);
    expect(find()).toBeNull();
    element.insert(1, "The room was warm");
    expect(find()).toBeNull();
    expect(passagesIn(doc).filter(({ text: words }) => words.includes("The hall is cold"))).toHaveLength(1);
    const other = opened("is dark", 0);
    other.element.insert("The hall is cold. The hall is ".length + 1, "very ");
    expect(other.find()).toMatchObject({ same: false });
  });
});
