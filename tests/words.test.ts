import { describe, expect, it } from "vitest";
import { english } from "../app/locales/en/index.ts";
import { sentencesOf } from "./support/catalogues.ts";

/** Words that keep people out: the interface says delegate, group, person, send, use. */
const forbidden = /\b(deliberative|stakeholders?|participants?|users?|submit(s|ted|ting)?|submissions?|leverag(e|es|ed|ing))\b/i;

describe("the words of the interface", () => {
  it("are plain: none of the words that the house does not use", () => {
    expect([...sentencesOf(english)].filter(([, text]) => forbidden.test(text))).toEqual([]);
  });

  it("come in sentences of fewer than 25 words", () => {
    const long = [...sentencesOf(english)].filter(([, text]) =>
      text.split(/(?<=[.!?:])\s+/).some((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length >= 25),
    );
    expect(long).toEqual([]);
  });
});
