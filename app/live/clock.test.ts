import { describe, expect, it } from "vitest";
import { clockText, markPassed } from "./clock.ts";

describe("a clock of the live room", () => {
  it("begins at its full length and ends at nought", () => {
    expect([120_000, 119_001, 61_000, 1, 0, -1, -8_000, 3_725_000].map(clockText)).toEqual([
      "2:00",
      "2:00",
      "1:01",
      "0:01",
      "0:00",
      "0:00",
      "-0:08",
      "1:02:05",
    ]);
  });

  it("speaks at half, a minute, thirty seconds and the end", () => {
    const said = (length: number): string[] => {
      const marks: string[] = [];
      for (let left = length; left > -3_000; left -= 1_000) {
        const mark = markPassed(length, left + 1_000, left);
        if (mark && left < length) marks.push(`${mark} ${left / 1000}`);
      }
      return marks;
    };
    expect(said(600_000)).toEqual(["half 300", "minute 60", "thirty 30", "end 0"]);
    expect(said(180_000)).toEqual(["half 90", "minute 60", "thirty 30", "end 0"]);
    expect(said(120_000)).toEqual(["minute 60", "thirty 30", "end 0"]);
    expect(said(60_000)).toEqual(["thirty 30", "end 0"]);
    expect(said(20_000)).toEqual(["end 0"]);
  });

  it("FLR-18: warns a speaker when twenty seconds are left, once", () => {
    expect(markPassed(120_000, 21_000, 20_000, true)).toBe("twenty");
    expect(markPassed(120_000, 20_000, 19_000, true)).toBeNull();
    expect(markPassed(20_000, 21_000, 20_000, true)).toBeNull();
  });

  it("says only the last mark when it was not looked at for a while", () => {
    expect(markPassed(600_000, 400_000, 20_000)).toBe("thirty");
    expect(markPassed(600_000, 20_000, 19_000)).toBeNull();
  });
});
