import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amounts, type Count, cast, didNotVote, nationOf, tally, tallyByNation } from "./forAgainstAbstain.ts";

const regions = [
  { code: "E12000001", regionalWeight: 1 },
  { code: "E12000007", regionalWeight: 1 },
  { code: "W92000004", regionalWeight: 2 },
];
const count = (votes: readonly [region: string, weight: number, choice: "for" | "against" | "abstain" | null][]): Count => ({
  register: votes.map(([region, weight]) => ({ region, weight })),
  choices: votes.map(([, , choice]) => choice),
  regions,
  present: [],
  interests: [],
});

describe("counting for, against and abstentions", () => {
  it("counts heads, weight and regions, and who did not vote", () => {
    const {
      heads,
      weight,
      regions: byRegions,
    } = tally({
      ...count([
        ["E12000001", 10, "for"],
        ["E12000001", 5, "against"],
        ["E12000007", 7, "abstain"],
        ["W92000004", 3, "against"],
        ["W92000004", 3, null],
      ]),
      present: [4],
    });
    expect(heads).toEqual({ for: 1, against: 2, abstain: 1, present: 5, all: 5 });
    expect(weight).toEqual({ for: 10, against: 8, abstain: 7, present: 28, all: 28 });
    expect(byRegions).toEqual({ for: 1, against: 2, abstain: 1, present: 4, all: 4 });
    expect(didNotVote(heads)).toBe(1);
  });

  it("has a region fall to neither side on equal weights, on abstentions alone and when nobody votes (BAL-8)", () => {
    const sides = tally(
      count([
        ["E12000001", 4, "for"],
        ["E12000001", 4, "against"],
        ["E12000007", 4, "abstain"],
        ["W92000004", 4, null],
      ]),
    ).byRegion;
    expect(sides.map(({ side }) => side)).toEqual(["neither", "neither", "none"]);
    expect(
      tally(
        count([
          ["E12000001", 4, "for"],
          ["E12000001", 3, "against"],
          ["E12000001", 9, "abstain"],
        ]),
      ).byRegion[0]?.side,
    ).toBe("for");
  });

  it("leaves a declared interest outside every base (BAL-7)", () => {
    const counted = tally({
      ...count([
        ["E12000001", 4, "for"],
        ["E12000001", 9, "against"],
      ]),
      interests: [1],
      present: [0, 1],
    });
    expect(counted.heads).toEqual({ for: 1, against: 0, abstain: 0, present: 1, all: 1 });
    expect(counted).toMatchObject({ interests: 1, byRegion: [{ side: "for" }, { side: "none" }, { side: "none" }] });
  });

  it("adds regions up to the nations asked for", () => {
    const { byRegion } = tally(
      count([
        ["E12000001", 4, "for"],
        ["E12000007", 3, "against"],
        ["W92000004", 2, "abstain"],
      ]),
    );
    const nations = tallyByNation(byRegion, ["E92000001", "W92000004", "S92000003"]);
    expect(nations.map(({ code, weight, side }) => [code, weight.for, weight.against, side])).toEqual([
      ["E92000001", 4, 3, "for"],
      ["W92000004", 0, 0, "neither"],
    ]);
    expect([nationOf("N92000002"), nationOf("north"), nationOf("X12345678")]).toEqual(["N92000002", null, null]);
  });

  const votes = fc.array(
    fc.record({
      region: fc.constantFrom(...regions.map(({ code }) => code)),
      weight: fc.nat(5_000),
      choice: fc.constantFrom("for", "against", "abstain", null),
      key: fc.nat(),
    }),
    { maxLength: 60 },
  );
  const counted = (list: readonly { region: string; weight: number; choice: "for" | "against" | "abstain" | null }[]) =>
    tally(count(list.map(({ region, weight, choice }) => [region, weight, choice])));

  it("does not depend on the order of the voters", () => {
    fc.assert(
      fc.property(votes, (list) => {
        expect(counted(list.toSorted((a, b) => a.key - b.key))).toEqual(counted(list));
      }),
    );
  });

  it("loses nobody: regions sum to the whole, and every seat voted or did not", () => {
    fc.assert(
      fc.property(votes, (list) => {
        const { heads, weight, byRegion } = counted(list);
        const sum = (of: (part: (typeof byRegion)[number]) => Amounts, key: keyof Amounts) =>
          byRegion.reduce((all, part) => all + of(part)[key], 0);
        for (const key of ["for", "against", "abstain", "present", "all"] as const) {
          expect(sum((part) => part.heads, key)).toBe(heads[key]);
          expect(sum((part) => part.weight, key)).toBe(weight[key]);
        }
        expect(cast(heads) + didNotVote(heads)).toBe(list.length);
      }),
    );
  });
});
