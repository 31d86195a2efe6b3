import { $getRoot, createEditor } from "lexical";
import { expect, test } from "vitest";
import { blocksToPlain, plainToBlocks } from "../../shared/proposals/plainForm.ts";
import { editorNodes } from "./blockNodes.ts";
import { $readDocument, $showDocument } from "./document.ts";
import { $figurePlace, $writeFigure, type FigurePlace } from "./figureClause.ts";

const sentence = "Beds: at least 12 places, in every town.";

/** The text after writing the sentence with the caret in its n-th text (from 0), and what was read there. */
function written(plain: string, n: number | null) {
  const before = plainToBlocks(plain);
  const editor = createEditor({ nodes: editorNodes, onError: (error) => Promise.reject(error) });
  editor.update(() => $showDocument(before), { discrete: true });
  let place: FigurePlace = { key: null, read: null };
  editor.update(
    () => {
      if (n !== null) $getRoot().getAllTextNodes()[n]?.select(1, 1);
      place = $figurePlace();
    },
    { discrete: true },
  );
  editor.update(() => $writeFigure(sentence, place), { discrete: true });
  const after = editor.getEditorState().read(() => $readDocument(before.given));
  return { text: blocksToPlain(after), read: place.read, ids: after.blocks.map(({ id }) => id) };
}

test("PRP-19 the clause at the caret is read back into its fields and written anew in its place, its sources kept", () => {
  const source = "~[Basic dataset]~";
  const { text, read, ids } = written(`1. Open them.\n2. Rooms: at most 1,200 people. ${source}\n3. Pay.`, 1);
  expect(read).toMatchObject({ figure: { measure: "Rooms", comparison: "at-most", value: "1200", unit: "people", place: "" }, lang: "en" });
  expect(text).toBe(`1. Open them.\n2. ${sentence}${source}\n3. Pay.`);
  expect(ids).toEqual(["b1", "b2", "b3"]);
});

test("PRP-19 elsewhere it becomes a clause of its own, behind the one at the caret", () => {
  expect(written("1. Open them.\n2. Pay.", 0)).toMatchObject({ text: `1. Open them.\n2. ${sentence}\n3. Pay.`, read: null });
  expect(written("Why not?\n\n1. Pay.", 0).text).toBe(`Why not?\n\n1. ${sentence}\n2. Pay.`);
  expect(written("Why not?", null).text).toBe(`Why not?\n\n1. ${sentence}`);
  expect(written("", null).text).toBe(`1. ${sentence}`);
  expect(written("- a point\n- another", 1).text).toBe(`- a point\n- another\n\n1. ${sentence}`);
});
