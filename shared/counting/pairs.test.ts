import { expect, test } from "vitest";
import { drawBelow, drawnOrder, seededNumbers } from "../weights/draw.ts";
import { condorcetWinner, matrixOf, pairsOf } from "./pairs.ts";
import type { RankedVote } from "./result.ts";

const votes: readonly RankedVote[] = [
  { weight: 5, ranking: [[2], [], [0, 1]] },
  { weight: 3, ranking: [[1]] },
  { weight: 2, ranking: [] },
];

test("equal ranks and options left out compare nothing; read as last, those left out come after all named", () => {
  expect(matrixOf(pairsOf(votes, 3), 3)).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [5, 5, 0],
  ]);
  expect(matrixOf(pairsOf(votes, 3, "last"), 3)).toEqual([
    [0, 0, 0],
    [3, 0, 3],
    [5, 5, 0],
  ]);
  expect(pairsOf(votes, 3).abstained).toBe(2);
});

test("many votes, added up by paper first, give what one by one gives", () => {
  const many = Array.from({ length: 400 }, () => votes).flat();
  const wide = pairsOf(many, 9, "last");
  for (const unranked of ["last", "no-opinion"] as const) {
    const one = matrixOf(pairsOf(votes, 3, unranked), 3);
    expect(matrixOf(pairsOf(many, 3, unranked), 3)).toEqual(one.map((row) => row.map((weight) => weight * 400)));
  }
  expect(matrixOf(wide, 9)[2]?.slice(0, 4)).toEqual([2_000, 2_000, 0, 2_000]);
  expect(pairsOf(many, 3).abstained).toBe(800);
  for (const wrong of [[[0], [0]], [[3]], [[-1]]]) {
    expect(() => pairsOf([...many, { weight: 1, ranking: wrong }], 3)).toThrow(RangeError);
    expect(() => pairsOf([{ weight: 1, ranking: wrong }], 3)).toThrow(RangeError);
  }
  expect(() => pairsOf([...many, { weight: 0.5, ranking: [] }], 3)).toThrow(RangeError);
});

test("who wins every comparison by itself is the Condorcet winner", () => {
  expect(condorcetWinner(matrixOf(pairsOf(votes, 3), 3))).toBe(2);
  expect(condorcetWinner(matrixOf(pairsOf(votes, 3, "last"), 3))).toBe(2);
  expect(
    condorcetWinner([
      [0, 1],
      [1, 0],
    ]),
  ).toBeNull();
});

test("every pair of up to 45 options is what comparing them one pair at a time gives, with large weights, ties and options left out", () => {
  const below = seededNumbers("pairs");
  const drawn = (most: number): number => drawBelow(below, most);
  for (const options of [1, 2, 7, 10, 11, 19, 20, 21, 40, 45]) {
    // Sums that fit 32 bits, and sums that do not.
    const large = options % 2 === 0 ? 2 ** 40 : 2 ** 24;
    const some = Array.from({ length: 60 }, (): RankedVote => {
      const named = drawnOrder([...Array(options).keys()], String(drawn(2 ** 30))).slice(0, drawn(options + 1));
      const ranking: number[][] = [[]];
      for (const option of named) drawn(3) > 0 ? ranking.push([option]) : ranking.at(-1)?.push(option);
      return { weight: drawn(2) === 0 ? drawn(5) : large + drawn(1_000), ranking };
    });
    for (const unranked of ["last", "no-opinion"] as const) {
      const places = some.map(({ ranking }) => {
        const last = unranked === "last" && ranking.flat().length > 0 ? ranking.length : -1;
        const placeOf = (option: number): number => ranking.findIndex((place) => place.includes(option));
        return [...Array(options).keys()].map((option) => (placeOf(option) < 0 ? last : placeOf(option)));
      });
      const slow = [...Array(options).keys()].map((a) =>
        [...Array(options).keys()].map((b) =>
          places.reduce((sum, place, vote) => {
            const [one, other] = [place[a] ?? -1, place[b] ?? -1];
            return one >= 0 && one < other ? sum + (some[vote]?.weight ?? 0) : sum;
          }, 0),
        ),
      );
      expect(matrixOf(pairsOf(some, options, unranked), options)).toEqual(slow);
    }
    const silent = some.filter(({ ranking }) => ranking.flat().length === 0).reduce((sum, { weight }) => sum + weight, 0);
    expect(pairsOf(some, options).abstained).toBe(silent);
  }
});
