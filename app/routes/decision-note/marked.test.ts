import { describe, expect, it } from "vitest";
import { inLanguage, plain, stretches } from "./marked.ts";

describe("words of another language inside a sentence", () => {
  const sentence = `Y cwestiwn oedd: ${inLanguage("Shall it be adopted?", "en")} Diolch.`;

  it("keep their language and their place", () => {
    expect(stretches(sentence).map(({ text, lang }) => [text, lang])).toEqual([
      ["Y cwestiwn oedd: ", undefined],
      ["Shall it be adopted?", "en"],
      [" Diolch.", undefined],
    ]);
  });

  it("can be read without the marks", () => {
    expect(plain(sentence)).toBe("Y cwestiwn oedd: Shall it be adopted? Diolch.");
    expect(plain("Dim marciau.")).toBe("Dim marciau.");
    expect(stretches("")).toEqual([]);
  });
});
