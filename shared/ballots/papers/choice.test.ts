import fc from "fast-check";
import { expect, test } from "vitest";
import { choicePattern, isPaperProblem, type PaperChoice, readChoice, writeChoice } from "./choice.ts";

const of = (method: Parameters<typeof readChoice>[1]["method"]) => ({ method, options: 4 });

test("PAP-1: each paper's marks are read as what they say", () => {
  expect(readChoice("2", of("choose-one"))).toEqual({ marks: "options", options: [1] });
  expect(readChoice("1 3", of("approval"))).toEqual({ marks: "options", options: [0, 2] });
  expect(readChoice("3>1=2", of("schulze"))).toEqual({ marks: "ranking", places: [[2], [0, 1]] });
  expect(readChoice("abstain", of("equal-shares"))).toEqual({ marks: "abstain" });
});

test("PAP-1: what does not fit the paper is named", () => {
  expect(readChoice("5", of("choose-one"))).toEqual({ wrong: "unknown-option", option: 5 });
  expect(readChoice("2>2", of("instant-runoff"))).toEqual({ wrong: "option-twice", option: 2 });
  expect(readChoice("2>1=3", of("stv-scotland"))).toEqual({ wrong: "same-place", option: 1, and: 3 });
  expect(readChoice("1 2", of("choose-one"))).toEqual({ wrong: "more-than-one" });
  for (const text of ["", "for", "1,2", "1>", "01", "1 2", "0"])
    expect(readChoice(text, of("instant-runoff")), text).toMatchObject({ wrong: "unreadable" });
});

test("PAP-1: a choice has one text, and reading it gives the choice back", () => {
  const places = fc
    .uniqueArray(fc.integer({ min: 0, max: 39 }), { minLength: 1, maxLength: 40 })
    .chain((options) =>
      fc.array(fc.boolean(), { minLength: options.length, maxLength: options.length }).map((joins) => ({ options, joins })),
    )
    .map(({ options, joins }) => {
      const groups: number[][] = [];
      options.forEach((option, i) => {
        const last = groups.at(-1);
        if (last && joins[i]) last.push(option);
        else groups.push([option]);
      });
      return groups.map((group) => group.toSorted((a, b) => a - b));
    });
  fc.assert(
    fc.property(places, (ranked) => {
      const choice: PaperChoice = { marks: "ranking", places: ranked };
      const text = writeChoice(choice);
      expect(choicePattern.test(text)).toBe(true);
      const read = readChoice(text, { method: "schulze", options: 40 });
      expect(isPaperProblem(read)).toBe(false);
      expect(read).toEqual(choice);
    }),
  );
});
