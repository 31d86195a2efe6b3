import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { isUnreadable, type RankedFormat, rankedFormatOf, readRanked } from "./read.ts";

const problemsIn = (text: string, format: RankedFormat): readonly string[] => {
  const reading = readRanked(text, format);
  return isUnreadable(reading) ? reading.problems.map(({ line, problem }) => `${line}: ${problem}`) : [];
};

describe("BLT", () => {
  const blt = ["\uFEFF4 2 # four candidates", "-3", "[tie 2 1 3 4]", "5 2 1=4 0", "(b-7) 2 - 3 4 0", "1 0", "0", '"Ann"', '"Bo ""'].join(
    "\n",
  );
  const whole = blt.replace('"Bo ""', '"Bo \\"B\\" Box"\n"Cy" "Di"\n"A title"');

  test("gives papers with equal and skipped ranks, the title, the places and the lot", () => {
    expect(readRanked(whole, "blt")).toEqual({
      options: ["Ann", 'Bo "B" Box', "Di"],
      votes: [
        { weight: 5, ranking: [[1], [0, 2]] },
        { weight: 2, ranking: [[], [2]] },
        { weight: 1, ranking: [] },
      ],
      seats: 2,
      title: "A title",
      withdrawn: ["Cy"],
      lot: [1, 0, 2],
    });
  });
  test("names every line it cannot read", () => {
    expect(problemsIn(blt, "blt")).toEqual([
      '9: “"” stands where a name in quotation marks should.',
      "9: 4 candidates need names; 2 are given.",
    ]);
    expect(problemsIn("2 1\n3 1 7 0\nx 2 2 0\n0\n'A'\n", "blt")).toEqual([
      "2: “7” is not a candidate's number from 1 to 2.",
      "3: “x” is not a number of papers: a whole number from 1.",
      "3: Candidate 2 stands twice on one paper.",
      "5: “'A'” stands where a name in quotation marks should.",
      "5: 2 candidates need names; 0 are given.",
    ]);
    expect(problemsIn("2 1\n3 1 2", "blt")).toEqual(["2: This paper does not end with 0."]);
    expect(problemsIn("", "blt")).toHaveLength(1);
  });
});

describe("PrefLib", () => {
  const head =
    "# TITLE: Trees\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 5\n# ALTERNATIVE NAME 1: Ash\n# ALTERNATIVE NAME 2: Birch: silver\n";

  test("gives orders with equals, and no opinion on what is left out", () => {
    expect(readRanked(`${head}3: 3,{1,2}\n2: 2\n`, "toi")).toEqual({
      options: ["Ash", "Birch: silver", "3"],
      votes: [
        { weight: 3, ranking: [[2], [0, 1]] },
        { weight: 2, ranking: [[1]] },
      ],
      title: "Trees",
    });
  });
  test("names every line it cannot read, and a sum that is not the file's", () => {
    expect(problemsIn(`${head}3: 3,{1,2}\n2: 2\n1: 9\n1: 1,1\nbirch\n`, "soc")).toEqual([
      "6: A .soc file has no equals.",
      "7: A .soc file names every alternative.",
      "8: There is no alternative 9.",
      "9: Alternative 1 stands twice.",
      "10: A line reads: how many, a colon, alternatives by number with commas, equals in braces.",
    ]);
    expect(problemsIn(`${head}3: 1,2,3\n`, "soc")).toEqual(["3: The file says 5 voters; its lines come to 3."]);
    expect(problemsIn("3: 1,2,3\n", "soc")).toHaveLength(1);
  });
  const samples = resolve(import.meta.dirname, "../../../../shared/data/ranked-preflib-format");
  const missing = existsSync(samples) ? "" : ` (not run: ${samples} is missing)`;
  test.skipIf(missing).each(["soi", "toc"] as const)(`reads the Debian leader election of 2002 as published: .%s${missing}`, (kind) => {
    const reading = readRanked(readFileSync(`${samples}/00002-00000001.${kind}`, "utf8"), kind);
    if (isUnreadable(reading)) throw new Error(JSON.stringify(reading.problems));
    expect(reading.votes.reduce((sum, vote) => sum + vote.weight, 0)).toBe(475);
    expect(reading.options).toEqual(["Branden Robinson", "Raphael Hertzog", "Bdale Garbee", "None Of The Above"]);
    expect(reading.votes).toHaveLength(kind === "soi" ? 41 : 31);
  });
});

describe("CSV", () => {
  test("with a rank an option", () => {
    expect(readRanked('\uFEFFweight,Ash,"Birch, ""silver""",Cherry\r\n3,1,3,1\r\n\r\n2,,No opinion,-\r\n', "csv")).toEqual({
      options: ["Ash", 'Birch, "silver"', "Cherry"],
      votes: [
        { weight: 3, ranking: [[0, 2], [], [1]] },
        { weight: 2, ranking: [] },
      ],
    });
    expect(problemsIn('weight,A,"B\nC"\n0,1,2\n1,1\n2,0,x\n', "csv")).toEqual([
      "3: The weight is a whole number from 1.",
      "4: This line has 2 cells, the first 3.",
      "5: “x” is not a whole number.",
    ]);
    expect(problemsIn("weight,A,B\n1,1,1001\n1,2,0", "csv")).toHaveLength(2);
    expect(problemsIn("voter,A,A\n", "csv")).toHaveLength(2);
    expect(problemsIn('weight,A\n1,"2', "csv")).toEqual(["2: A quotation mark opens or closes in the middle of a cell, or never closes."]);
  });
  test("with a ranking in words", () => {
    expect(readRanked('count,ranking (best first)\n3,Birch > Ash = Cherry\n1,"Dogwood, red > > Ash"\n4,\n', "csv")).toEqual({
      options: ["Ash", "Birch", "Cherry", "Dogwood, red"],
      votes: [
        { weight: 3, ranking: [[1], [0, 2]] },
        { weight: 1, ranking: [[3], [], [0]] },
        { weight: 4, ranking: [] },
      ],
    });
    expect(problemsIn("count,ranking\nx,A > A\n2,A > = B\n3,A,B\n", "csv")).toEqual([
      "2: The weight is a whole number from 1.",
      "2: “A” stands twice.",
      "3: A name is missing beside an equals sign.",
      "4: A name with a comma needs quotation marks around the ranking.",
    ]);
    expect(readRanked("count,ranking\n2,Ash > undervote > UNDERVOTE > Birch > overvote > undervote\n1,overvote\n", "csv")).toEqual({
      options: ["Ash", "Birch"],
      votes: [
        { weight: 2, ranking: [[0], [], [], [1], [], []] },
        { weight: 1, ranking: [[]] },
      ],
    });
    expect(problemsIn("count,ranking\n1,Ash > overvote > Birch\n", "csv")).toEqual([
      "2: Nobody can be named after an overvote: whom it named was not recorded.",
    ]);
    expect(problemsIn("count,rank\n1,A\n", "csv")).toEqual(["1: The first line reads count,ranking."]);
  });
});

test("a file's format is its name's ending", () => {
  expect(["a.BLT", "b.soi", "c.csv", "d.pb"].map(rankedFormatOf)).toEqual(["blt", "soi", "csv", null]);
});
