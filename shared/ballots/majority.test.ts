import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amounts } from "../counting/forAgainstAbstain.ts";
import { majorityRuleSchema } from "./events.ts";
import { byHeads, evaluate, type MajorityRule, majorityPresets, neededOf, reaches } from "./majority.ts";

const amounts = (inFavour: number, against: number, abstain = 0, all = inFavour + against + abstain): Amounts => ({
  for: inFavour,
  against,
  abstain,
  present: all,
  all,
});
/** The same figures by every key. */
const everywhere = (one: Amounts) => ({ heads: one, weight: one, regions: one });
const met = (rule: MajorityRule, one: Amounts) => evaluate(rule, everywhere(one)).met;

describe("majority rules", () => {
  it("are all data that the journal takes", () => {
    for (const rule of Object.values(majorityPresets)) expect(majorityRuleSchema.parse(rule)).toEqual(rule);
  });

  it("are not met by an exact half, and are by one more unit (BAL-9)", () => {
    const rule = majorityPresets["weight-and-heads"];
    expect(met(rule, amounts(75, 75))).toBe(false);
    expect(met(rule, amounts(76, 75))).toBe(true);
  });

  it("of two thirds and four fifths are met by the fraction itself (BAL-9)", () => {
    expect([met(majorityPresets["two-thirds"], amounts(2, 1)), met(majorityPresets["two-thirds"], amounts(1_999, 1_000))]).toEqual([
      true,
      false,
    ]);
    expect([met(majorityPresets["four-fifths"], amounts(4, 1)), met(majorityPresets["four-fifths"], amounts(3_999, 1_000))]).toEqual([
      true,
      false,
    ]);
  });

  it("leave abstentions out of for + against and count them in an absolute majority", () => {
    expect(met(majorityPresets.simple, amounts(2, 1, 90))).toBe(true);
    expect(met(majorityPresets.absolute, amounts(2, 1, 90))).toBe(false);
    expect(met(majorityPresets.absolute, amounts(5, 0, 0, 10))).toBe(false);
    expect(met(majorityPresets.absolute, amounts(6, 0, 0, 10))).toBe(true);
  });

  it("need every key: heads cannot be outvoted by weight, nor regions by both", () => {
    const figures = { heads: amounts(2, 3), weight: amounts(90, 10), regions: amounts(1, 0) };
    expect(evaluate(majorityPresets.simple, figures).met).toBe(true);
    expect(evaluate(majorityPresets["weight-and-heads"], figures).met).toBe(false);
    const split = { heads: amounts(3, 2), weight: amounts(90, 10), regions: amounts(4, 4, 4) };
    expect(evaluate(majorityPresets["weight-and-heads"], split).met).toBe(true);
    expect(evaluate(majorityPresets.double, split).met).toBe(false);
  });

  it("are never met without a vote for it (BAL-9)", () => {
    for (const rule of Object.values(majorityPresets)) expect(met(rule, amounts(0, 0, 0, 3))).toBe(false);
    expect(
      met({ keys: [{ key: "heads", fraction: { of: 0, in: 1 }, strict: false, base: "all-cast", blockedOnlyBy: null }] }, amounts(0, 5)),
    ).toBe(false);
    expect(met({ keys: [] }, amounts(5, 0))).toBe(false);
  });

  it("of the EU Council cannot be blocked by fewer than four members (Treaty on European Union, art. 16(4))", () => {
    const rule = majorityPresets["eu-council"];
    const three = evaluate(rule, { heads: amounts(24, 3), weight: amounts(58, 42), regions: amounts(0, 0) });
    expect(three).toMatchObject({
      met: true,
      keys: [
        { met: true, metByBlockClause: false },
        { met: true, metByBlockClause: true },
      ],
    });
    expect(evaluate(rule, { heads: amounts(23, 4), weight: amounts(58, 42), regions: amounts(0, 0) }).met).toBe(false);
    expect(evaluate(rule, { heads: amounts(14, 3, 10), weight: amounts(80, 20), regions: amounts(0, 0) }).met).toBe(false);
    expect(evaluate(rule, { heads: amounts(1, 2), weight: amounts(70, 30), regions: amounts(0, 0) }).met).toBe(false);
  });

  it("for procedure go by heads (BAL-12)", () => {
    expect(byHeads(majorityPresets.simple).keys).toMatchObject([{ key: "heads", fraction: { of: 1, in: 2 } }]);
    expect(byHeads(majorityPresets["eu-council"]).keys).toMatchObject([{ key: "heads", fraction: { of: 55, in: 100 } }]);
  });

  it("call a result strongly supported over 75 % on every key with half of those present voting for or against (BAL-10)", () => {
    const strong = (one: Amounts) => evaluate(majorityPresets["weight-and-heads"], everywhere(one)).stronglySupported;
    expect([strong(amounts(75, 25)), strong(amounts(76, 24)), strong(amounts(76, 24, 100)), strong(amounts(76, 24, 101))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  const fraction = fc
    .record({ of: fc.integer({ min: 1, max: 1_000 }), in: fc.integer({ min: 1, max: 1_000 }) })
    .filter((f) => f.of <= f.in);
  const huge = fc.integer({ min: 1, max: 10 ** 12 });

  it("stand exactly at the threshold: what is needed reaches it, one less does not", () => {
    fc.assert(
      fc.property(huge, fraction, fc.boolean(), (base, share, strict) => {
        const needed = neededOf(base, share, strict);
        expect(reaches(needed, Math.max(base, 1), share, strict)).toBe(true);
        expect(reaches(needed - 1, base, share, strict)).toBe(false);
      }),
    );
  });

  it("do not care about the scale of weights", () => {
    const figures = fc.record({ for: fc.nat(100_000), against: fc.nat(100_000), abstain: fc.nat(100_000) });
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(...Object.values(majorityPresets)), (one, scale, rule) => {
        const plain = amounts(one.for, one.against, one.abstain);
        const scaled = amounts(one.for * scale, one.against * scale, one.abstain * scale);
        const heads = amounts(7, 3);
        expect(evaluate(rule, { heads, weight: scaled, regions: heads }).met).toBe(
          evaluate(rule, { heads, weight: plain, regions: heads }).met,
        );
      }),
    );
  });

  it("never lose by one more vote for it", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), fc.constantFrom(...Object.values(majorityPresets)), (a, b, c, rule) => {
        if (met(rule, amounts(a, b, c, a + b + c + 1))) expect(met(rule, amounts(a + 1, b, c, a + b + c + 1))).toBe(true);
      }),
    );
  });
});
