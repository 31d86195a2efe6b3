import { describe, expect, it } from "vitest";
import { encodeStateVector, Map as SharedMap, XmlText } from "yjs";
import type { CommentPart, ThreadShown } from "../../../shared/proposals/comments.ts";
import { plainToBlocks } from "../../../shared/proposals/plainForm.ts";
import { canonicalProposal } from "../../../shared/proposals/text.ts";
import { type DraftingWorld, draftingWorld, settled, type TestWindow, thatDraft } from "../../../tests/support/draftingWorld.ts";
import { proposalTextOf } from "../../../tests/support/proposalText.ts";
import { elementsIn, itemOf } from "../blocks.ts";

const text = proposalTextOf("Warm rooms");
let keys = 0;
const key = (): string => `comment-${++keys}`;

interface Room {
  readonly w: DraftingWorld;
  readonly ada: TestWindow;
  readonly bo: TestWindow;
}

async function room(more: Parameters<typeof draftingWorld>[1] = {}): Promise<Room> {
  const w = draftingWorld(text, more);
  const [ada, bo] = [w.sitDown("p-ada"), w.sitDown("p-bo")];
  await ada.join();
  await bo.join();
  return { w, ada, bo };
}

/** Opens a thread as somebody; gives its id, or the refusal's key. */
function open(
  { w }: Pick<Room, "w">,
  person: string,
  part: CommentPart,
  block: string | null,
  words: string,
  from: number | null = null,
): string {
  const told = w.engine.comment(person, thatDraft, key(), { ask: "open", part, block, words, from, text: "Is this so?", lang: "en" });
  return told.ok ? told.thread : told.refusal.refused;
}

const threads = ({ w }: Pick<Room, "w">, person = "p-ada"): readonly ThreadShown[] => w.engine.threads(thatDraft, person);
const only = (r: Pick<Room, "w">, person?: string): ThreadShown => {
  const [thread, ...others] = threads(r, person);
  if (!thread || others.length > 0) throw new Error("not one thread");
  return thread;
};
/** Looks at the whole now instead of within a second. */
const look = ({ w, ada }: Room) => w.engine.stands(thatDraft, encodeStateVector(ada.doc));
const section = (window: TestWindow, name: "case" | "clauses"): XmlText => window.doc.get(name, XmlText);
const paragraph = (window: TestWindow): XmlText => {
  const found = elementsIn(section(window, "case"))[1];
  if (!found) throw new Error("the case has no second block");
  return found;
};
const place = (thread: ThreadShown) => (thread.place.gone ? "gone" : `${thread.place.part} ${thread.place.block} ${thread.place.from}`);

describe("a thread follows its passage (DRA-12)", () => {
  it("where text before it is written and taken away, in its block and before it", async () => {
    const r = await room();
    open(r, "p-bo", "case", "b2", "A library is");
    await r.ada.write(() => paragraph(r.ada).insert(1, "Today "));
    await r.ada.write((doc) => doc.get("case", XmlText).insertEmbed(0, itemOf({ id: "", kind: "paragraph", runs: [{ text: "First." }] })));
    await look(r);
    expect(only(r).place).toMatchObject({ gone: false, part: "case", block: "b2", from: 38, to: 50, now: null, place: 3 });
    expect(r.ada.told.filter(({ event }) => event === "document:threads").at(-1)?.what[1]).toMatchObject({
      places: [{ place: { from: 38 } }],
    });
    r.w.close();
  });

  it("says what it says now where its words changed, and keeps what they were", async () => {
    const r = await room();
    open(r, "p-bo", "case", "b2", "sit at home in the cold");
    await r.ada.write(() => paragraph(r.ada).insert(1 + "People sit at home in the ".length, "bitter "));
    await look(r);
    expect(only(r)).toMatchObject({ quote: "sit at home in the cold", place: { gone: false, now: "sit at home in the bitter cold" } });
    r.w.close();
  });

  it("through marks that take words out and put them in again, and across a link", async () => {
    const r = await room();
    open(r, "p-bo", "case", "b2", "in the cold");
    open(r, "p-bo", "case", "b2", "is already heated");
    const at = 1 + "People sit at home ".length;
    await r.ada.write(() => {
      const words = paragraph(r.ada);
      words.delete(at, "in the cold".length);
      words.insertEmbed(at, new SharedMap(Object.entries({ __type: "text", __format: 1, __style: "", __mode: 0, __detail: 0 })));
      words.insert(at + 1, "in the cold");
    });
    await look(r);
    expect(threads(r).map(place)).toEqual(["case b2 19", "case b2 42"]);
    expect(threads(r).every((thread) => !thread.place.gone && thread.place.now === null)).toBe(true);
    r.w.close();
  });

  it("to another paragraph, when it is moved there and stands nowhere else", async () => {
    const r = await room();
    open(r, "p-bo", "case", "b2", "People sit at home");
    await r.ada.write((doc) => {
      const root = doc.get("case", XmlText);
      root.delete(1, 1);
      root.insertEmbed(2, itemOf({ id: "", kind: "paragraph", runs: [{ text: "People sit at home in the cold." }] }));
    });
    await look(r);
    expect(place(only(r))).toBe("case b5 0");
    // From now on it is there: what is written before it moves it along.
    await r.ada.write(() => elementsIn(section(r.ada, "case"))[2]?.insert(1, "Now. "));
    await look(r);
    expect(place(only(r))).toBe("case b5 5");
    r.w.close();
  });

  it("never to other words that say the same", async () => {
    const r = await room();
    await r.ada.write((doc) =>
      doc.get("case", XmlText).insertEmbed(4, itemOf({ id: "", kind: "paragraph", runs: [{ text: "It is near." }] })),
    );
    await look(r);
    open(r, "p-bo", "case", "b3", "It is near.");
    open(r, "p-bo", "case", "b2", "home", 14);
    await r.ada.write(() => {
      const list = elementsIn(section(r.ada, "case"))[2];
      list?.delete(0, 1);
      paragraph(r.ada).delete(1, "People sit at home in the cold. A library is ".length);
    });
    await look(r);
    expect(threads(r).map(place)).toEqual(["gone", "gone"]);
    r.w.close();
  });

  it("until its words are gone: then it says so, keeps them, and comes back with them", async () => {
    const r = await room();
    open(r, "p-bo", "case", "b2", "A library is");
    const at = 1 + "People sit at home in the cold. ".length;
    await r.ada.write(() => paragraph(r.ada).delete(at, "A library is ".length));
    await look(r);
    expect(only(r)).toMatchObject({ quote: "A library is", place: { gone: true } });
    await r.ada.write(() => paragraph(r.ada).insert(at, "A library is "));
    await look(r);
    expect(place(only(r))).toBe("case b2 32");
    r.w.close();
  });

  it("through a restart, and through a form that saves the whole text", async () => {
    const r = await room();
    open(r, "p-bo", "clauses", "b2", "heating and staff");
    open(r, "p-bo", "title.en", null, "rooms");
    r.w.killAndStart();
    expect(threads(r).map(place)).toEqual(["title.en null 5", "clauses b2 24"]);
    await r.ada.join();
    await r.ada.write((doc) => doc.getText("title.en").insert(0, "Very "));
    await look(r);
    expect(threads(r).map(place)).toEqual(["title.en null 10", "clauses b2 24"]);
    const saved = { ...text, clauses: plainToBlocks("1. New.\n\n2. The department pays every year for heating and staff.", text.clauses) };
    r.w.db.sqlite.transaction(() => r.w.engine.replace(thatDraft, "p-ada", canonicalProposal(saved)))();
    await settled();
    expect(threads(r).map(place)).toEqual(["title.en null 5", "clauses b2 35"]);
    r.w.close();
  });

  it("into a new epoch, where what does not fit was taken back", async () => {
    const r = await room();
    open(r, "p-bo", "case", "b2", "A library is");
    await r.bo.write(() => paragraph(r.bo).insert(1, "Tonight "));
    await settled();
    // On words that will be taken back with what does not fit.
    await r.bo.write((doc) =>
      doc.get("case", XmlText).insertEmbed(0, itemOf({ id: "", kind: "paragraph", runs: [{ text: "Only mine." }] })),
    );
    await look(r);
    open(r, "p-ada", "case", "b5", "Only mine.");
    await r.bo.write((doc) => {
      const root = doc.get("case", XmlText);
      root.delete(0, 1);
      root.insertEmbed(0, itemOf({ id: "", kind: "paragraph", runs: [{ text: "Only mine, anew." }] }));
      doc.getMap("choices").set("nothing", "known");
    });
    expect(await look(r)).toMatchObject({ refused: "documentDidNotFit" });
    expect(threads(r).map(place)).toEqual(["case b5 0", "case b2 40"]);
    r.w.close();
  });
});

describe("who comments (DRA-11)", () => {
  const asks = [
    (thread: string) => ({ ask: "reply", thread, text: "Yes.", lang: "en" }),
    (thread: string) => ({ ask: "resolve", thread }),
    (thread: string) => ({ ask: "reopen", thread }),
  ];

  it("is asked at every message: editors and commenters may, readers and strangers may not, the removed no longer", async () => {
    const r = await room();
    r.w.roles.set("p-bo", "commenter");
    const thread = open(r, "p-bo", "case", "b2", "");
    for (const ask of asks) expect(r.w.engine.comment("p-bo", thatDraft, key(), ask(thread))).toEqual({ ok: true, thread });
    expect(await r.bo.write((doc) => doc.getText("cost").insert(0, "No. "))).toMatchObject({ refusal: { refused: "documentReadOnly" } });
    for (const [role, refused] of [
      ["reader", "commentsClosed"],
      [null, "documentNotYours"],
    ] as const) {
      if (role) r.w.roles.set("p-bo", role);
      else r.w.roles.delete("p-bo");
      for (const ask of [...asks, () => ({ ask: "delete", comment: thread })])
        expect(r.w.engine.comment("p-bo", thatDraft, key(), ask(thread))).toMatchObject({ ok: false, refusal: { refused } });
      expect(open(r, "p-bo", "case", "b2", "")).toBe(refused);
    }
    expect(threads(r, "p-bo")).toEqual([]);
    expect(only(r, "p-ada").comments.map(({ text, mine }) => [text, mine])).toEqual([
      ["Is this so?", false],
      ["Yes.", false],
    ]);
    r.w.close();
  });

  it("resolves and opens again, with name and time; a resolved thread is opened before it is answered", async () => {
    const r = await room();
    const thread = open(r, "p-bo", "case", "b2", "");
    r.w.engine.comment("p-ada", thatDraft, key(), { ask: "resolve", thread });
    expect(only(r).resolved).toEqual({ name: "p-ada", at: 1 });
    const reply = { ask: "reply", thread, text: "But", lang: "en" };
    expect(r.w.engine.comment("p-bo", thatDraft, key(), reply)).toMatchObject({ refusal: { refused: "commentResolved" } });
    r.w.engine.comment("p-bo", thatDraft, key(), { ask: "reopen", thread });
    expect(only(r).resolved).toBeNull();
    expect(r.w.engine.comment("p-bo", thatDraft, key(), reply)).toEqual({ ok: true, thread });
    r.w.close();
  });

  it("is heard by everybody who has the text open, each in their own view, and by nobody else", async () => {
    const r = await room();
    const eve = r.w.sitDown("p-eve");
    r.w.roles.delete("p-eve");
    open(r, "p-bo", "case", "b2", "");
    const heard = (window: TestWindow) => window.told.filter(({ event }) => event === "document:threads").at(-1)?.what[1];
    expect(heard(r.ada)).toMatchObject({ threads: [{ comments: [{ name: "p-bo", mine: false }] }] });
    expect(heard(r.bo)).toMatchObject({ threads: [{ comments: [{ name: "p-bo", mine: true }] }] });
    expect(eve.told).toEqual([]);
    r.w.close();
  });

  it("deletes one's own last comment only, and with the only one the thread (DRA-14)", async () => {
    const r = await room();
    const thread = open(r, "p-bo", "case", "b2", "");
    const reply = key();
    r.w.engine.comment("p-ada", thatDraft, reply, { ask: "reply", thread, text: "Yes.", lang: "en" });
    const drop = (person: string, comment: string) => r.w.engine.comment(person, thatDraft, key(), { ask: "delete", comment });
    expect(drop("p-bo", thread)).toMatchObject({ refusal: { refused: "commentNotLast" } });
    expect(drop("p-bo", reply)).toMatchObject({ refusal: { refused: "commentNotLast" } });
    expect(drop("p-ada", reply)).toEqual({ ok: true, thread });
    expect(drop("p-bo", thread)).toEqual({ ok: true, thread });
    expect(threads(r)).toEqual([]);
    expect(r.ada.told.at(-1)?.what[1]).toEqual({ threads: [], places: [], gone: [thread] });
    r.w.close();
  });
});

describe("what is no comment on this text is refused, and the room lives (DRA-11)", () => {
  it("passages and words that are not there, or stand there twice", async () => {
    const r = await room();
    expect(open(r, "p-bo", "case", "b99", "")).toBe("commentPassageUnknown");
    expect(open(r, "p-bo", "case", null, "")).toBe("commentPassageUnknown");
    expect(open(r, "p-bo", "title.en", "b1", "")).toBe("commentPassageUnknown");
    expect(open(r, "p-bo", "case", "b2", "words of another text")).toBe("commentWordsUnknown");
    expect(open(r, "p-bo", "case", "b2", "i")).toBe("commentWordsTwice");
    open(r, "p-bo", "case", "b2", "i", 30);
    expect(place(only(r))).toBe("case b2 35");
    r.w.close();
  });

  it("broken, foreign and oversized messages, empty and endless comments", async () => {
    const r = await room();
    const thread = open(r, "p-bo", "case", "b2", "");
    const tell = (message: unknown, id = key()) => {
      const told = r.w.engine.comment("p-bo", thatDraft, id, message);
      return told.ok ? "done" : told.refusal.refused;
    };
    const good = { ask: "open", part: "case", block: "b2", words: "", from: null, text: "So?", lang: "en" };
    for (const wrong of [
      null,
      "resolve",
      { ask: "burn" },
      { ...good, part: "choices" },
      { ...good, block: "b1; DROP" },
      { ...good, from: -1 },
    ])
      expect(tell(wrong)).toBe("messageWrong");
    expect(tell({ ...good, words: "x".repeat(30_000) })).toBe("messageWrong");
    expect(tell(good, "short")).toBe("messageWrong");
    expect(tell({ ...good, text: " \n\u200b " })).toBe("commentEmpty");
    expect(tell({ ...good, text: "x".repeat(2_001) })).toBe("commentTooLong");
    expect(tell({ ask: "reply", thread: "not-a-thread", text: "So?", lang: "en" })).toBe("commentThreadUnknown");
    expect(r.w.engine.comment("p-bo", { kind: "draft", id: "d-other" }, key(), { ask: "resolve", thread })).toMatchObject({ ok: false });
    expect(threads(r)).toHaveLength(1);
    expect(r.w.troubles).toEqual([]);
    r.w.close();
  });

  it("the same message again is the same comment, and nobody sends without end", async () => {
    const r = await room();
    const [id, message] = [key(), { ask: "open", part: "case", block: "b2", words: "", from: null, text: "So?", lang: "en" }];
    expect(r.w.engine.comment("p-bo", thatDraft, id, message)).toEqual(r.w.engine.comment("p-bo", thatDraft, id, message));
    expect(r.w.engine.comment("p-ada", thatDraft, id, message)).toMatchObject({ refusal: { refused: "commandIdUsed" } });
    expect(threads(r)).toHaveLength(1);
    const told = Array.from({ length: 50 }, () => open(r, "p-bo", "case", "b2", ""));
    expect(told.at(-1)).toBe("tooManyComments");
    r.w.close();
  });
});

describe("comments are private as their text is (DRA-13)", () => {
  it("no version and no canonical text holds any, and they go with the draft", async () => {
    const r = await room();
    const before = r.w.kept();
    open(r, "p-bo", "case", "b2", "A library is");
    expect(await look(r)).toBeNull();
    expect(r.w.kept()).toBe(before);
    r.w.db.sqlite.transaction(() => r.w.engine.delete(thatDraft))();
    for (const table of ["document_threads", "document_comments"])
      expect(r.w.db.sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 });
    r.w.close();
  });
});
