import { describe, expect, test } from "vitest";
import { folded, says } from "./find.ts";
import { postcodeAuthorities } from "./postcodeAuthorities.ts";
import { authoritiesIn, isKnownAuthority, postcodeAreaOf } from "./postcodes.ts";

describe("PLC-3 what is typed as a postcode", () => {
  test("is read by its letters, however it is written, and no further", () => {
    for (const typed of ["LS", "ls", " LS6 ", "ls6 2ab", "LS62AB", "LS6 2", "LS1A"])
      expect([typed, postcodeAreaOf(typed)]).toEqual([typed, "LS"]);
    expect(postcodeAreaOf("M1 1AA")).toBe("M");
    expect(postcodeAreaOf("SW1A 1AA")).toBe("SW");
  });
  test("is nothing where it is none", () => {
    for (const typed of ["", "XX", "XX1 1XX", "Leeds", "LS6 2AB7", "LS6%", "L*", "E08000035"])
      expect([typed, postcodeAreaOf(typed)]).toEqual([typed, null]);
  });
  test("reaches every authority of the United Kingdom by some area, and no code is malformed", () => {
    const codes = Object.values(postcodeAuthorities).flatMap((line) => line.split(" "));
    expect(Object.keys(postcodeAuthorities)).toHaveLength(121);
    expect(new Set(codes).size).toBe(361);
    expect(codes.filter((code) => !/^[ENSW]\d{8}$/.test(code))).toEqual([]);
    expect(authoritiesIn("LS")).toContain("E08000035");
    expect(authoritiesIn("CF")).toContain("W06000015");
    expect(isKnownAuthority("E08000035")).toBe(true);
    expect(isKnownAuthority("E99000001")).toBe(false);
  });
});

describe("PLC-3 what is typed as a name", () => {
  test("is found by the beginnings of its words, whatever accents and capitals", () => {
    expect(says("Ynys Môn", "ynys mon")).toBe(true);
    expect(says("Bath and North East Somerset", "north som")).toBe(true);
    expect(says("King's Lynn and West Norfolk", "kings")).toBe(false);
    expect(says("King's Lynn and West Norfolk", "king's lynn")).toBe(true);
    expect(says("Leeds", "eeds")).toBe(false);
    expect(says("North Somerset", "somerset north")).toBe(false);
  });
  test("is words, never a pattern, and nothing finds nothing", () => {
    for (const typed of ["", "   ", ".*", "%", "(((", "\\"]) expect([typed, says("Leeds", typed)]).toEqual([typed, false]);
    expect(folded("  Caerdydd / Cardiff ")).toBe("caerdydd cardiff");
  });
});
