import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../refusal.ts";
import { figureComparisons, readFigure } from "./figure.ts";
import { composeFigure, type FigureFields, figureToFields, isFigureAsked } from "./figureForm.ts";
import { textFromFields } from "./form.ts";
import { emptyProposalText, proposalTextSchema } from "./text.ts";

const typed: FigureFields = {
  measure: " Homes within 30 minutes' walk of a library ",
  comparison: "at-least",
  value: "12,500.50",
  unit: "% of residents",
  place: "in every ward.",
};

describe("a clause with a figure is written in five fields (PRP-19)", () => {
  it("as one plain sentence, in English or Welsh", () => {
    expect(composeFigure(typed, "en")).toMatchObject({
      sentence: "Homes within 30 minutes' walk of a library: at least 12,500.50 % of residents, in every ward.",
    });
    expect(composeFigure({ ...typed, measure: "Cartrefi ger llyfrgell", unit: "% o drigolion", place: "" }, "cy")).toMatchObject({
      sentence: "Cartrefi ger llyfrgell: o leiaf 12,500.50 % o drigolion.",
    });
  });
  it("and everything that is wrong is named with its field", () => {
    const wrong = composeFigure({ measure: "a: b", comparison: "about", value: "2,5", unit: "", place: "x".repeat(300) }, "en");
    expect(isRefusal(wrong) && [wrong, ...(wrong.also ?? [])].map(({ field }) => field)).toEqual([
      "figure.measure",
      "figure.comparison",
      "figure.value",
      "figure.unit",
      "figure.place",
    ]);
  });
  it("which read back from the sentence as the same figure, whatever was typed, in both languages", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.stringMatching(/^[a-zŵŷ%£ .,:0-9]{1,30}$/),
    );
    const value = fc.oneof(
      line,
      fc.nat(99_999_999).map((n) => n.toLocaleString("en-GB")),
      fc.float({ min: 0, noNaN: true }).map(String),
    );
    const fields = fc.record({ measure: line, comparison: fc.constantFrom(...figureComparisons), value, unit: line, place: line });
    let said = 0;
    fc.assert(
      fc.property(fields, fc.constantFrom("en" as const, "cy" as const), (asked, lang) => {
        const made = composeFigure(asked, lang);
        if (isRefusal(made)) return;
        said += 1;
        expect(readFigure(made.sentence)).toEqual({ figure: made.figure, lang });
        const again = composeFigure(figureToFields(made.figure), lang);
        expect(again).toEqual(made);
      }),
      { numRuns: 2_000 },
    );
    expect(said).toBeGreaterThan(50);
  });
  it("beside the plain text of the clauses, without scripts: it becomes the last clause", () => {
    const sent = new Map(
      Object.entries({
        clauses: "1. Keep it open.",
        ...Object.fromEntries(Object.entries(typed).map(([part, said]) => [`figure.${part}`, said])),
      }),
    );
    const text = proposalTextSchema.parse(textFromFields((name) => [sent.get(name) ?? []].flat(), emptyProposalText));
    expect(text.clauses.blocks.map(({ id, kind, runs }) => [id, kind, runs[0]?.text])).toEqual([
      ["b1", "clause", "Keep it open."],
      ["b2", "clause", "Homes within 30 minutes' walk of a library: at least 12,500.50 % of residents, in every ward."],
    ]);
    expect(isFigureAsked(figureToFields(null))).toBe(false);
  });
});
