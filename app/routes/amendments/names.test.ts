import { describe, expect, it } from "vitest";
import { catalogues } from "../../locales/catalogues.server.ts";
import { tOf } from "../../locales/words.tsx";
import { changeText, passageText, reachText } from "./names.ts";
import { amendmentIdIn, amendmentPath, numberIn } from "./paths.ts";

const t = tOf("en", catalogues.en);
const none = { block: null, kind: null, clause: null, place: null };
const third = { where: "clauses" as const, block: "b3", kind: "clause" as const, clause: 3, place: 3 };

describe("the names of what an amendment changes", () => {
  it("name a clause by its number, other passages by their place, lines by their section and language", () => {
    expect(passageText(t, third)).toBe("Clause 3");
    expect(passageText(t, { where: "case", block: "b2", kind: "paragraph", clause: null, place: 2 })).toBe("The case, passage 2");
    expect(passageText(t, { where: "title.cy", ...none })).toBe("Title (Welsh)");
    expect(passageText(t, { where: "cost", ...none })).toBe("What it costs and who pays");
    expect(passageText(t, { where: "clauses", ...none })).toBe("The start of the clauses");
    expect(passageText(t, { where: "clauses", ...none, block: "b9" })).toBe("A passage of the clauses");
  });
  it("say what is done to a passage, and where something new or moved comes to stand", () => {
    const fresh = { where: "clauses" as const, ...none, block: "n1" };
    expect(changeText(t, { change: "replace", passage: third, after: null })).toBe("Clause 3: changed");
    expect(changeText(t, { change: "delete", passage: third, after: null })).toBe("Clause 3: deleted");
    expect(changeText(t, { change: "insert", passage: fresh, after: third })).toBe("New after: Clause 3");
    expect(changeText(t, { change: "insert", passage: fresh, after: null })).toBe("New at: The start of the clauses");
    expect(changeText(t, { change: "move", passage: third, after: null })).toBe("Clause 3: moved to the start");
  });
  it("say how far it goes", () => {
    expect(reachText(t, { whole: false, changed: 12, moved: 0, of: 340, first: 0 })).toBe("Changes 12 of 340 words.");
    expect(reachText(t, { whole: true, changed: 90, moved: 4, of: 340, first: 0 })).toBe(
      "Takes out every clause. Changes 90 of 340 words. Moves 4 words.",
    );
  });
});

describe("the address of an amendment", () => {
  it("is made of its id, and gives it back", () => {
    expect(amendmentPath("7-3")).toBe("/proposals/7/amendments/3");
    expect(amendmentPath("7-e2")).toBe("/proposals/7/amendments/e2");
    expect(amendmentIdIn("7", "e2")).toBe("7-e2");
    expect(numberIn("7-e2")).toBe("e2");
  });
  it("is no address of anything else", () => {
    for (const [proposal, number] of [
      ["7", "0"],
      ["7", "preview"],
      ["07", "1"],
      ["7", undefined],
    ] as const)
      expect(amendmentIdIn(proposal, number)).toBeNull();
  });
});
