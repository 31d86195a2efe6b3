import { describe, expect, it } from "vitest";
import { inTextOrder, mayComment, type ThreadShown, threadsAfter } from "./comments.ts";

const at = (order: number): ThreadShown["place"] => ({
  ...{ gone: false, part: "case", block: "b1", kind: "paragraph", clause: null, place: 1, from: 0, to: 3, now: null },
  order,
});
const thread = (id: string, place: ThreadShown["place"], when = 1): ThreadShown => ({
  ...{ id, place, quote: "words", part: "case", resolved: null },
  comments: [{ id, name: "Ada", at: when, lang: "en", text: "So?", mine: false }],
});
const ids = (threads: readonly ThreadShown[]): readonly string[] => threads.map(({ id }) => id);

describe("threads on a text", () => {
  it("are opened by who writes and who was invited to comment, not by who reads (DRA-11)", () => {
    expect((["editor", "commenter", "reader"] as const).map(mayComment)).toEqual([true, true, false]);
  });

  it("stand as their passages stand in the text, those whose words are gone last (DRA-12)", () => {
    const gone = { gone: true } as const;
    expect(ids(inTextOrder([thread("late", gone, 9), thread("b", at(20)), thread("early", gone, 2), thread("a", at(10))]))).toEqual([
      "a",
      "b",
      "early",
      "late",
    ]);
  });

  it("are after a change what the server says: new, changed, moved, gone", () => {
    const before = [thread("a", at(10)), thread("b", at(20)), thread("c", at(30))];
    const after = threadsAfter(before, {
      threads: [thread("d", at(5)), { ...thread("b", at(20)), resolved: { name: "Bo", at: 3 } }],
      places: [{ id: "a", place: at(25) }],
      gone: ["c"],
    });
    expect(ids(after)).toEqual(["d", "b", "a"]);
    expect(after[1]?.resolved?.name).toBe("Bo");
    expect(ids(threadsAfter(before, { threads: [], places: [], gone: [] }))).toEqual(["a", "b", "c"]);
  });
});
