import fc from "fast-check";
import { expect, test } from "vitest";
import { type Figure, figureComparisons, figureSentence, readFigure } from "./figure.ts";

const library: Figure = {
  measure: "Homes within 30 minutes' walk of a library",
  comparison: "at-least",
  value: "90",
  unit: "% of residents",
  place: "in every ward",
};

test("a numeric clause is one plain sentence, in both languages (PRP-19)", () => {
  expect(figureSentence(library, "en")).toBe("Homes within 30 minutes' walk of a library: at least 90 % of residents, in every ward.");
  expect(figureSentence({ ...library, value: "12500.5", place: "" }, "cy")).toBe(
    "Homes within 30 minutes' walk of a library: o leiaf 12,500.5 % of residents.",
  );
});

test("the figure is read from the words, and changed words state another figure or none (PRP-19)", () => {
  expect(readFigure(figureSentence(library, "en"))).toEqual({ figure: library, lang: "en" });
  expect(readFigure("Beds: at most 1,200 places.")?.figure).toMatchObject({
    comparison: "at-most",
    value: "1200",
    unit: "places",
    place: "",
  });
  for (const words of ["Every ward has a library.", "Homes: at least many people.", "Homes: at least 90.", "Homes: about 90 % of people."])
    expect(readFigure(words), words).toBeNull();
});

test("any figure comes back from its sentence (PRP-19)", () => {
  const said = fc.stringMatching(/^[A-Za-zŵŷ][A-Za-zŵŷ' ]{0,30}[a-zŵŷ]$/);
  const figures = fc.record({
    measure: said,
    comparison: fc.constantFrom(...figureComparisons),
    value: fc.oneof(
      fc.nat(99_999_999).map(String),
      fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 9_999 })).map(([a, b]) => `${a}.${b}`),
    ),
    unit: said,
    place: fc.oneof(fc.constant(""), said),
  });
  fc.assert(
    fc.property(figures, fc.constantFrom("en" as const, "cy" as const), (figure, lang) => {
      expect(readFigure(figureSentence(figure, lang))).toEqual({ figure, lang });
    }),
  );
});
