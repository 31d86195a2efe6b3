import { expect, test } from "vitest";
import { opinionMap } from "./map.ts";
import { publishableOf } from "./publish.ts";
import { publishedFrom, recordedOf } from "./recorded.ts";
import { recordedSchema } from "./recordedSchema.ts";
import { sealedText, takenFrom } from "./sealed.ts";

const position = (person: string, statement: number, position: "agree" | "disagree" | "pass") => ({ person, statement, position });

test("OPN-15: the same positions give the same text, whoever took them and in whatever order they came", () => {
  const first = [position("p-1", 1, "agree"), position("p-1", 3, "pass"), position("p-2", 1, "disagree")];
  const second = [position("p-9", 1, "disagree"), position("p-4", 3, "pass"), position("p-4", 1, "agree")];
  expect(sealedText("1", "r2", [3, 1], first)).toBe(sealedText("1", "r2", [1, 3], second));
  expect(sealedText("1", "r2", [1, 3], first)).toBe('{"round":"1:r2","statements":[1,3],"rows":["ap","d-"]}');
});

test("OPN-15: positions on statements that do not stand are left out, and who took no other", () => {
  expect(sealedText("1", "r2", [1], [position("p-1", 2, "agree"), position("p-2", 1, "agree")])).toContain('"rows":["a"]');
});

test("OPN-15: what was sealed reads back as the same positions, without names", () => {
  const text = sealedText("1", "r2", [1, 2], [position("p-1", 1, "agree"), position("p-2", 2, "pass")]);
  expect(takenFrom(text)).toEqual([
    { person: "1", statement: "2", position: "pass" },
    { person: "2", statement: "1", position: "agree" },
  ]);
  expect(takenFrom("no rows")).toBeNull();
  expect(takenFrom('{"rows":["x"]}')).toBeNull();
});

test("OPN-16: a published map in whole numbers passes its schema and reads back as it was", () => {
  const rows = Array.from({ length: 24 }, (_, person) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((statement) => position(`p-${person}`, statement, person < 12 === statement < 5 ? "agree" : "disagree")),
  ).flat();
  const taken = takenFrom(sealedText("1", "r2", [1, 2, 3, 4, 5, 6, 7, 8], rows)) ?? [];
  const published = publishableOf(opinionMap(taken, { seed: `1:r2:${"a".repeat(32)}` }));
  const recorded = recordedOf(published);
  expect(published.groups).toHaveLength(2);
  expect(recordedSchema.parse(recorded)).toEqual(recorded);
  const read = publishedFrom(recorded);
  expect(read.groups).toEqual(published.groups);
  expect(read.statements).toEqual(published.statements);
});
