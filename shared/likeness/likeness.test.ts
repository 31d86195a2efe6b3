import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { library } from "../../tests/support/proposalWorld.ts";
import { plainToBlocks } from "../proposals/plainForm.ts";
import type { ProposalStage } from "../proposals/state.ts";
import type { ProposalText } from "../proposals/text.ts";
import { Corpus, pointedOutFrom } from "./corpus.ts";
import { stemsOf } from "./stems.ts";

const reworded: ProposalText = {
  ...library,
  title: { en: "Libraries within reach of everybody", cy: "Llyfrgelloedd o fewn cyrraedd pawb" },
  question: { en: "Should libraries be within reach?", cy: "A ddylai llyfrgelloedd fod o fewn cyrraedd?" },
  summary: { en: "Everybody can reach a library on foot.", cy: "Gall pawb gyrraedd llyfrgell ar droed." },
  case: plainToBlocks("Too many libraries have closed in ten years."),
  clauses: plainToBlocks("1. Nine residents of ten have a library within 30 minutes' walk.\n2. Councils report every year."),
};
const buses: ProposalText = {
  ...library,
  title: { en: "Buses to the evening choir", cy: "Bysiau i'r côr gyda'r nos" },
  question: { en: "Shall there be a late bus on choir nights?", cy: "A ddylai fod bws hwyr ar nosweithiau côr?" },
  summary: { en: "The last bus waits for the last song.", cy: "Mae'r bws olaf yn aros am y gân olaf." },
  case: plainToBlocks("Singers leave before the end, or walk home in the dark."),
  clauses: plainToBlocks("1. A bus leaves every village hall after ten in the evening."),
};

/** A corpus of these texts, by number from 1; each with its stage. */
function corpusOf(...all: readonly (readonly [ProposalText, ProposalStage?])[]) {
  const texts = new Map(all.map(([text], i) => [String(i + 1), text]));
  const textOf = (id: string): ProposalText | null => texts.get(id) ?? null;
  const corpus = new Corpus();
  const version = { number: 1, text: "", author: "", at: 0, reason: null, languages: [] };
  const stand = all.map(([, stage = "admitted"], i) => ({ id: String(i + 1), stage, versions: [{ ...version, hash: `hash ${i}` }] }));
  corpus.follow(stand, textOf);
  return { corpus, textOf, stand, alike: (text: ProposalText, except: string | null = null) => corpus.alike(text, except, textOf) };
}

describe("what is compared (LIK-1)", () => {
  it("points out the same thing in other words, with the clauses and words of both, and nothing else", () => {
    const [found, ...others] = corpusOf([buses], [reworded]).alike(library);
    expect(others).toEqual([]);
    expect(found?.id).toBe("2");
    expect(found?.words).toContain("library");
    expect(found?.clauses[0]).toMatchObject({ mine: { number: 1 }, theirs: { number: 1 } });
  });
  it("finds in Welsh what English does not have, whatever its first consonant became", () => {
    const welsh: ProposalText = {
      ...reworded,
      language: "cy",
      title: { en: "", cy: reworded.title.cy },
      question: { en: "", cy: reworded.question.cy },
      summary: { en: "", cy: reworded.summary.cy },
    };
    expect(corpusOf([buses], [welsh]).alike(library)).toMatchObject([{ id: "2", lang: "cy", clauses: [] }]);
    const stem = (word: string) => stemsOf(word, "cy")[0]?.stem;
    for (const [plain, mutated] of [
      ["pentref", "bentref"],
      ["tai", "nhai"],
      ["cymuned", "gymuned"],
      ["llyfrgell", "lyfrgelloedd"],
    ] as const)
      expect(stem(mutated)).toBe(stem(plain));
  });
  it("leaves out oneself, and what was withdrawn, lapsed or was joined", () => {
    expect(corpusOf([library]).alike(library, "1")).toEqual([]);
    for (const stage of ["withdrawn", "lapsed", "joined"] as const) expect(corpusOf([library, stage]).alike(library)).toEqual([]);
    expect(
      corpusOf([library, "rejected"], [library, "adopted"])
        .alike(library)
        .map(({ id }) => id),
    ).toEqual(["1", "2"]);
  });
});

describe("how it is counted (LIK-2)", () => {
  it("is a whole number of thousandths: 1000 for the same text, and from 300 on it is pointed out", () => {
    const { alike } = corpusOf([library], [buses]);
    expect(alike(library)).toMatchObject([{ id: "1", likeness: 1_000 }]);
    for (const { likeness } of corpusOf([reworded], [buses]).alike(library)) expect(likeness).toBeGreaterThanOrEqual(pointedOutFrom);
  });
  it("follows the record: another version counts, an old one does not, and nothing is counted twice", () => {
    const { corpus, stand, textOf } = corpusOf([library], [buses]);
    let asked = 0;
    const counting = (id: string) => {
      asked += 1;
      return textOf(id);
    };
    corpus.follow(stand, counting);
    expect(asked).toBe(0);
    const version = stand[0]?.versions[0];
    if (!version) throw new Error("the first has a version");
    corpus.follow([{ id: "1", stage: "admitted", versions: [version, { ...version, number: 2, hash: "another" }] }], () => buses);
    expect(corpus.alike(library, null, textOf)).toEqual([]);
    expect(corpus.alike(buses, null, textOf).map(({ id }) => id)).toEqual(["1", "2"]);
  });
  it("property: is the same in whatever order the others were counted, and never more than 1000", () => {
    const word = fc.constantFrom("library", "hall", "bus", "choir", "warm", "roof", "levy", "street");
    const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), title, (titles, own) => {
        const text = (en: string): ProposalText => ({ ...library, title: { en, cy: "" }, clauses: plainToBlocks(`1. ${en}`) });
        const made = titles.map((one, i) => ({ id: String(i + 1), text: text(one) }));
        const found = [made, made.toReversed()].map((order) => {
          const corpus = new Corpus();
          const textOf = (id: string) => made.find((one) => one.id === id)?.text ?? null;
          const version = { number: 1, text: "", author: "", at: 0, reason: null, languages: [] };
          corpus.follow(
            order.map(({ id }) => ({ id, stage: "lodged" as const, versions: [{ ...version, hash: id }] })),
            textOf,
          );
          return corpus.alike(text(own), null, textOf);
        });
        expect(found[0]).toEqual(found[1]);
        for (const { likeness } of found[0] ?? []) expect(likeness).toBeLessThanOrEqual(1_000);
      }),
    );
  });
});

describe("what is said of it (LIK-3)", () => {
  it("quotes at most eight words and three clauses, and says nothing where nothing is alike", () => {
    for (const { words, clauses } of corpusOf([library], [reworded]).alike(library)) {
      expect(words.length).toBeLessThanOrEqual(8);
      expect(clauses.length).toBeLessThanOrEqual(3);
    }
    expect(corpusOf([buses]).alike(library)).toEqual([]);
  });
});
