import { expect, test } from "vitest";
import { askedIn, mostAsked, termsIn } from "./asked.ts";
import { otherForms } from "./mutations.ts";

test("SEA-4 what is typed is read as words: signs of any query language are no part of them", () => {
  expect(termsIn('warm* OR (NEAR "x") -- en:cy ^a+b')).toEqual([["warm"], ["OR"], ["NEAR"], ["x"], ["en"], ["cy"], ["a"], ["b"]]);
  expect(termsIn("i'r tŷ")).toEqual([["i"], ["r"], ["tŷ"]]);
  expect(termsIn(' *"" () ')).toEqual([]);
});

test("SEA-4 words in quotation marks stay together, and a mark that is not closed holds what follows", () => {
  expect(termsIn('a "warm rooms" b')).toEqual([["a"], ["warm", "rooms"], ["b"]]);
  expect(termsIn("“ystafelloedd cynnes”")).toEqual([["ystafelloedd", "cynnes"]]);
  expect(termsIn('"warm rooms')).toEqual([["warm", "rooms"]]);
});

test("SEA-4 at most eight words of the first hundred characters are looked for", () => {
  expect(termsIn("one two three four five six seven eight nine ten")).toHaveLength(mostAsked.words);
  expect(termsIn('"one two three four five six seven eight nine ten"')[0]).toHaveLength(mostAsked.words);
  expect(termsIn("a".repeat(10_000))).toEqual([["a".repeat(mostAsked.characters)]]);
});

test("SEA-8 filters that are none are left out", () => {
  const asked = askedIn(new URLSearchParams({ q: "x", kind: "plan", year: "2026", region: "W92000004" }));
  expect(asked).toEqual({ terms: [["x"]], kind: "plan", year: "2026", region: "W92000004" });
  const unknown = askedIn(new URLSearchParams({ q: "", kind: "'; DROP", year: "20266", region: 'x" OR y' }));
  expect(unknown).toEqual({ terms: [], kind: "", year: "", region: "" });
});

test("SEA-6 a Welsh word has the forms that the soft, nasal and aspirate mutations give it", () => {
  expect(otherForms("canolfan")).toEqual(expect.arrayContaining(["ganolfan", "nghanolfan", "chanolfan"]));
  expect(otherForms("pobl")).toEqual(expect.arrayContaining(["bobl", "mhobl", "phobl"]));
  expect(otherForms("tŷ bach".slice(0, 2))).toEqual([]);
  expect(otherForms("llyfrgell")).toEqual(["lyfrgell"]);
  expect(otherForms("rhanbarth")).toEqual(["ranbarth"]);
  expect(otherForms("gwaith")).toEqual(expect.arrayContaining(["waith", "ngwaith"]));
  expect(otherForms("ysgol")).toEqual(expect.arrayContaining(["hysgol"]));
});

test("SEA-6 a mutated Welsh word has its plain form, and that one's other forms", () => {
  for (const form of ["ganolfan", "nghanolfan", "chanolfan"]) expect(otherForms(form), form).toContain("canolfan");
  expect(otherForms("lyfrgell")).toContain("llyfrgell");
  expect(otherForms("waith")).toContain("gwaith");
  expect(otherForms("ardd")).toContain("gardd");
  expect(otherForms("hysgol")).toContain("ysgol");
  expect(otherForms("fwrdd")).toEqual(expect.arrayContaining(["bwrdd", "mwrdd"]));
});

test("SEA-6 letters written with two characters are one letter: chwarae is no form of cwarae, and a short word has no forms", () => {
  expect(otherForms("chwarae")).not.toContain("hwarae");
  expect(otherForms("llan")).not.toContain("gllan");
  expect(otherForms("yn")).toEqual([]);
  // English "the" is no tea; a dictionary's word of three letters still has its forms.
  expect(otherForms("the")).toEqual([]);
  expect(otherForms("tai")).toEqual(["dai", "nhai", "thai"]);
});
