import { setTimeout as wait } from "node:timers/promises";
import { XmlText } from "yjs";
import { elementsIn, itemOf, partsOf } from "../../../drafting/blocks.ts";
import type { Chance } from "../../../simulated/chance.ts";
import type { SharedText } from "./sharedText.ts";

const wordsIn = (element: XmlText): string =>
  partsOf(element)
    .filter((part) => typeof part === "string")
    .join("");

/** What somebody has written and may take out again, as long as nobody has changed it. */
interface Own {
  readonly element: XmlText;
  readonly text: string;
}

/** Somebody simulated who writes in the case of a proposal as people do: letter by letter, with slips that they mend. */
export function writerOf(text: SharedText, sentences: readonly string[], chance: Chance) {
  let own: Own[] = [];

  const type = async (element: XmlText, words: string): Promise<boolean> => {
    // The words stand behind the map with their marks.
    let at = 1;
    for (const letter of words) {
      if (!text.isOpen() || element.parent === null) return false;
      if (letter !== " " && chance.below(45) === 0) {
        element.insert(at, chance.pick(["e", "s", "t", "r"]));
        text.caret("case", element, at + 1);
        await wait(350);
        element.delete(at, 1);
      }
      element.insert(at, letter);
      at += 1;
      text.caret("case", element, at);
      await wait(70 + chance.below(110) + (letter === "." ? 600 : 0));
    }
    return true;
  };

  const write = async (): Promise<void> => {
    const sentence = sentences[chance.below(sentences.length)] ?? "";
    const root = text.doc().get("case", XmlText);
    if (elementsIn(root).some((element) => wordsIn(element).includes(sentence))) return;
    const element = itemOf({ id: "", kind: "paragraph", runs: [{ text: "" }] });
    root.insertEmbed(root.length, element);
    if (await type(element, sentence)) own.push({ element, text: sentence });
    text.caret("case", null, 0);
  };

  const takeOut = async (): Promise<void> => {
    const [first] = own;
    if (!first) return;
    own = own.slice(1);
    const root = text.doc().get("case", XmlText);
    const at = partsOf(root).indexOf(first.element);
    if (at < 0 || wordsIn(first.element) !== first.text) return;
    text.caret("case", first.element, first.text.length + 1);
    await wait(1_500);
    root.delete(partsOf(root).indexOf(first.element), 1);
    text.caret("case", null, 0);
  };

  return {
    /** One sentence more, or one of their own less. */
    act: (): Promise<void> => (own.length > 1 || (own.length === 1 && chance.happens(30)) ? takeOut() : write()),
  };
}
