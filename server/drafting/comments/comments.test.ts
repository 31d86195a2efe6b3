import { describe, expect, it } from "vitest";
import { Map as SharedMap, XmlText } from "yjs";
import { plainToBlocks } from "../../../shared/proposals/plainForm.ts";
import { canonicalProposal } from "../../../shared/proposals/text.ts";
import { commentedText, commentRoom, lookNow, onlyThread, openThread, placeOf, threadsIn } from "../../../tests/support/commentRoom.ts";
import { settled, type TestWindow, thatDraft } from "../../../tests/support/draftingWorld.ts";
import { elementsIn, itemOf } from "../blocks.ts";

const section = (window: TestWindow, name: "case" | "clauses"): XmlText => window.doc.get(name, XmlText);
const paragraph = (window: TestWindow): XmlText => {
  const found = elementsIn(section(window, "case"))[1];
  if (!found) throw new Error("the case has no second block");
  return found;
};

describe("a thread follows its passage (DRA-12)", () => {
  it("where text before it is written and taken away, in its block and before it", async () => {
    const r = await commentRoom();
    openThread(r, "p-bo", "case", "b2", "A library is");
    await r.ada.write(() => paragraph(r.ada).insert(1, "Today "));
    await r.ada.write((doc) => doc.get("case", XmlText).insertEmbed(0, itemOf({ id: "", kind: "paragraph", runs: [{ text: "First." }] })));
    await lookNow(r);
    expect(onlyThread(r).place).toMatchObject({ gone: false, part: "case", block: "b2", from: 38, to: 50, now: null, place: 3 });
    expect(r.ada.told.filter(({ event }) => event === "document:threads").at(-1)?.what[1]).toMatchObject({
      places: [{ place: { from: 38 } }],
    });
    r.w.close();
  });

  it("says what it says now where its words changed, and keeps what they were", async () => {
    const r = await commentRoom();
    openThread(r, "p-bo", "case", "b2", "sit at home in the cold");
    await r.ada.write(() => paragraph(r.ada).insert(1 + "People sit at home in the ".length, "bitter "));
    await lookNow(r);
    expect(onlyThread(r)).toMatchObject({
      quote: "sit at home in the cold",
      place: { gone: false, now: "sit at home in the bitter cold" },
    });
    r.w.close();
  });

  it("through marks that take words out and put them in again, and across a link", async () => {
    const r = await commentRoom();
    openThread(r, "p-bo", "case", "b2", "in the cold");
    openThread(r, "p-bo", "case", "b2", "is already heated");
    const at = 1 + "People sit at home ".length;
    await r.ada.write(() => {
      const words = paragraph(r.ada);
      words.delete(at, "in the cold".length);
      words.insertEmbed(at, new SharedMap(Object.entries({ __type: "text", __format: 1, __style: "", __mode: 0, __detail: 0 })));
      words.insert(at + 1, "in the cold");
    });
    await lookNow(r);
    expect(threadsIn(r).map(placeOf)).toEqual(["case b2 19", "case b2 42"]);
    expect(threadsIn(r).every((thread) => !thread.place.gone && thread.place.now === null)).toBe(true);
    r.w.close();
  });

  it("to another paragraph, when it is moved there and stands nowhere else", async () => {
    const r = await commentRoom();
    openThread(r, "p-bo", "case", "b2", "People sit at home");
    await r.ada.write((doc) => {
      const root = doc.get("case", XmlText);
      root.delete(1, 1);
      root.insertEmbed(2, itemOf({ id: "", kind: "paragraph", runs: [{ text: "People sit at home in the cold." }] }));
    });
    await lookNow(r);
    expect(placeOf(onlyThread(r))).toBe("case b5 0");
    // From now on it is there: what is written before it moves it along.
    await r.ada.write(() => elementsIn(section(r.ada, "case"))[2]?.insert(1, "Now. "));
    await lookNow(r);
    expect(placeOf(onlyThread(r))).toBe("case b5 5");
    r.w.close();
  });

  it("never to other words that say the same", async () => {
    const r = await commentRoom();
    await r.ada.write((doc) =>
      doc.get("case", XmlText).insertEmbed(4, itemOf({ id: "", kind: "paragraph", runs: [{ text: "It is near." }] })),
    );
    await lookNow(r);
    openThread(r, "p-bo", "case", "b3", "It is near.");
    openThread(r, "p-bo", "case", "b2", "home", 14);
    await r.ada.write(() => {
      const list = elementsIn(section(r.ada, "case"))[2];
      list?.delete(0, 1);
      paragraph(r.ada).delete(1, "People sit at home in the cold. A library is ".length);
    });
    await lookNow(r);
    expect(threadsIn(r).map(placeOf)).toEqual(["gone", "gone"]);
    r.w.close();
  });

  it("until its words are gone: then it says so, keeps them, and comes back with them", async () => {
    const r = await commentRoom();
    openThread(r, "p-bo", "case", "b2", "A library is");
    const at = 1 + "People sit at home in the cold. ".length;
    await r.ada.write(() => paragraph(r.ada).delete(at, "A library is ".length));
    await lookNow(r);
    expect(onlyThread(r)).toMatchObject({ quote: "A library is", place: { gone: true } });
    await r.ada.write(() => paragraph(r.ada).insert(at, "A library is "));
    await lookNow(r);
    expect(placeOf(onlyThread(r))).toBe("case b2 32");
    r.w.close();
  });

  it("through a restart, and through a form that saves the whole text", async () => {
    const r = await commentRoom();
    openThread(r, "p-bo", "clauses", "b2", "heating and staff");
    openThread(r, "p-bo", "title.en", null, "rooms");
    r.w.killAndStart();
    expect(threadsIn(r).map(placeOf)).toEqual(["title.en null 5", "clauses b2 24"]);
    await r.ada.join();
    await r.ada.write((doc) => doc.getText("title.en").insert(0, "Very "));
    await lookNow(r);
    expect(threadsIn(r).map(placeOf)).toEqual(["title.en null 10", "clauses b2 24"]);
    const saved = {
      ...commentedText,
      clauses: plainToBlocks("1. New.\n\n2. The department pays every year for heating and staff.", commentedText.clauses),
    };
    r.w.db.sqlite.transaction(() => r.w.engine.replace(thatDraft, "p-ada", canonicalProposal(saved)))();
    await settled();
    expect(threadsIn(r).map(placeOf)).toEqual(["title.en null 5", "clauses b2 35"]);
    r.w.close();
  });

  it("into a new epoch, where what does not fit was taken back", async () => {
    const r = await commentRoom();
    openThread(r, "p-bo", "case", "b2", "A library is");
    await r.bo.write(() => paragraph(r.bo).insert(1, "Tonight "));
    await settled();
    // On words that will be taken back with what does not fit.
    await r.bo.write((doc) =>
      doc.get("case", XmlText).insertEmbed(0, itemOf({ id: "", kind: "paragraph", runs: [{ text: "Only mine." }] })),
    );
    await lookNow(r);
    openThread(r, "p-ada", "case", "b5", "Only mine.");
    await r.bo.write((doc) => {
      const root = doc.get("case", XmlText);
      root.delete(0, 1);
      root.insertEmbed(0, itemOf({ id: "", kind: "paragraph", runs: [{ text: "Only mine, anew." }] }));
      doc.getMap("choices").set("nothing", "known");
    });
    expect(await lookNow(r)).toMatchObject({ refused: "documentDidNotFit" });
    expect(threadsIn(r).map(placeOf)).toEqual(["case b5 0", "case b2 40"]);
    r.w.close();
  });
});
