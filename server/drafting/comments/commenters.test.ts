import { describe, expect, it } from "vitest";
import { commentRoom, freshKey, lookNow, onlyThread, openThread, placeOf, threadsIn } from "../../../tests/support/commentRoom.ts";
import { type TestWindow, thatDraft } from "../../../tests/support/draftingWorld.ts";

describe("who comments (DRA-11)", () => {
  const asks = [
    (thread: string) => ({ ask: "reply", thread, text: "Yes.", lang: "en" }),
    (thread: string) => ({ ask: "resolve", thread }),
    (thread: string) => ({ ask: "reopen", thread }),
  ];

  it("is asked at every message: editors and commenters may, readers and strangers may not, the removed no longer", async () => {
    const r = await commentRoom();
    r.w.roles.set("p-bo", "commenter");
    const thread = openThread(r, "p-bo", "case", "b2", "");
    for (const ask of asks) expect(r.w.engine.comment("p-bo", thatDraft, freshKey(), ask(thread))).toEqual({ ok: true, thread });
    expect(await r.bo.write((doc) => doc.getText("cost").insert(0, "No. "))).toMatchObject({ refusal: { refused: "documentReadOnly" } });
    for (const [role, refused] of [
      ["reader", "commentsClosed"],
      [null, "documentNotYours"],
    ] as const) {
      if (role) r.w.roles.set("p-bo", role);
      else r.w.roles.delete("p-bo");
      for (const ask of [...asks, () => ({ ask: "delete", comment: thread })])
        expect(r.w.engine.comment("p-bo", thatDraft, freshKey(), ask(thread))).toMatchObject({ ok: false, refusal: { refused } });
      expect(openThread(r, "p-bo", "case", "b2", "")).toBe(refused);
    }
    expect(threadsIn(r, "p-bo")).toEqual([]);
    expect(onlyThread(r, "p-ada").comments.map(({ text, mine }) => [text, mine])).toEqual([
      ["Is this so?", false],
      ["Yes.", false],
    ]);
    r.w.close();
  });

  it("resolves and opens again, with name and time; a resolved thread is opened before it is answered", async () => {
    const r = await commentRoom();
    const thread = openThread(r, "p-bo", "case", "b2", "");
    r.w.engine.comment("p-ada", thatDraft, freshKey(), { ask: "resolve", thread });
    expect(onlyThread(r).resolved).toEqual({ name: "p-ada", at: 1 });
    const reply = { ask: "reply", thread, text: "But", lang: "en" };
    expect(r.w.engine.comment("p-bo", thatDraft, freshKey(), reply)).toMatchObject({ refusal: { refused: "commentResolved" } });
    r.w.engine.comment("p-bo", thatDraft, freshKey(), { ask: "reopen", thread });
    expect(onlyThread(r).resolved).toBeNull();
    expect(r.w.engine.comment("p-bo", thatDraft, freshKey(), reply)).toEqual({ ok: true, thread });
    r.w.close();
  });

  it("is heard by everybody who has the text open, each in their own view, and by nobody else", async () => {
    const r = await commentRoom();
    const eve = r.w.sitDown("p-eve");
    r.w.roles.delete("p-eve");
    openThread(r, "p-bo", "case", "b2", "");
    const heard = (window: TestWindow) => window.told.filter(({ event }) => event === "document:threads").at(-1)?.what[1];
    expect(heard(r.ada)).toMatchObject({ threads: [{ comments: [{ name: "p-bo", mine: false }] }] });
    expect(heard(r.bo)).toMatchObject({ threads: [{ comments: [{ name: "p-bo", mine: true }] }] });
    expect(eve.told).toEqual([]);
    r.w.close();
  });

  it("deletes one's own last comment only, and with the only one the thread (DRA-14)", async () => {
    const r = await commentRoom();
    const thread = openThread(r, "p-bo", "case", "b2", "");
    const reply = freshKey();
    r.w.engine.comment("p-ada", thatDraft, reply, { ask: "reply", thread, text: "Yes.", lang: "en" });
    const drop = (person: string, comment: string) => r.w.engine.comment(person, thatDraft, freshKey(), { ask: "delete", comment });
    expect(drop("p-bo", thread)).toMatchObject({ refusal: { refused: "commentNotLast" } });
    expect(drop("p-bo", reply)).toMatchObject({ refusal: { refused: "commentNotLast" } });
    expect(drop("p-ada", reply)).toEqual({ ok: true, thread });
    expect(drop("p-bo", thread)).toEqual({ ok: true, thread });
    expect(threadsIn(r)).toEqual([]);
    expect(r.ada.told.at(-1)?.what[1]).toEqual({ threads: [], places: [], gone: [thread] });
    r.w.close();
  });
});

describe("what is no comment on this text is refused, and the room lives (DRA-11)", () => {
  it("passages and words that are not there, or stand there twice", async () => {
    const r = await commentRoom();
    expect(openThread(r, "p-bo", "case", "b99", "")).toBe("commentPassageUnknown");
    expect(openThread(r, "p-bo", "case", null, "")).toBe("commentPassageUnknown");
    expect(openThread(r, "p-bo", "title.en", "b1", "")).toBe("commentPassageUnknown");
    expect(openThread(r, "p-bo", "case", "b2", "words of another text")).toBe("commentWordsUnknown");
    expect(openThread(r, "p-bo", "case", "b2", "i")).toBe("commentWordsTwice");
    openThread(r, "p-bo", "case", "b2", "i", 30);
    expect(placeOf(onlyThread(r))).toBe("case b2 35");
    r.w.close();
  });

  it("broken, foreign and oversized messages, empty and endless comments", async () => {
    const r = await commentRoom();
    const thread = openThread(r, "p-bo", "case", "b2", "");
    const tell = (message: unknown, id = freshKey()) => {
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
    expect(r.w.engine.comment("p-bo", { kind: "draft", id: "d-other" }, freshKey(), { ask: "resolve", thread })).toMatchObject({
      ok: false,
    });
    expect(threadsIn(r)).toHaveLength(1);
    expect(r.w.troubles).toEqual([]);
    r.w.close();
  });

  it("the same message again is the same comment, and nobody sends without end", async () => {
    const r = await commentRoom();
    const [id, message] = [freshKey(), { ask: "open", part: "case", block: "b2", words: "", from: null, text: "So?", lang: "en" }];
    expect(r.w.engine.comment("p-bo", thatDraft, id, message)).toEqual(r.w.engine.comment("p-bo", thatDraft, id, message));
    expect(r.w.engine.comment("p-ada", thatDraft, id, message)).toMatchObject({ refusal: { refused: "commandIdUsed" } });
    expect(threadsIn(r)).toHaveLength(1);
    const told = Array.from({ length: 50 }, () => openThread(r, "p-bo", "case", "b2", ""));
    expect(told.at(-1)).toBe("tooManyComments");
    r.w.close();
  });
});

describe("comments are private as their text is (DRA-13)", () => {
  it("no version and no canonical text holds any, and they go with the draft", async () => {
    const r = await commentRoom();
    const before = r.w.kept();
    openThread(r, "p-bo", "case", "b2", "A library is");
    expect(await lookNow(r)).toBeNull();
    expect(r.w.kept()).toBe(before);
    r.w.db.sqlite.transaction(() => r.w.engine.delete(thatDraft))();
    for (const table of ["document_threads", "document_comments"])
      expect(r.w.db.sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 });
    r.w.close();
  });
});
