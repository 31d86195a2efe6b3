import { expect, test } from "vitest";
import { colourOf, planMosaic, shadeOf, ukTiles } from "./mosaicPlan.ts";

test("the twelve nations and regions each have their own tile", () => {
  expect(new Set(ukTiles.map((t) => t.code)).size).toBe(12);
  expect(new Set(ukTiles.map((t) => `${t.column},${t.row}`)).size).toBe(12);
  expect(ukTiles.some((t) => t.column === 1 && t.row === 1)).toBe(false);
});

test("some of the twelve still give the whole map", () => {
  expect(planMosaic(["W92000004", "S92000003"]).places).toHaveLength(12);
});

test("other regions fall back to a grid in their order", () => {
  const plan = planMosaic(["R1", "R2", "R3"]);
  expect(plan.columns).toBe(2);
  expect(plan.rows).toBe(2);
  expect(plan.places.map((p) => [p.code, p.column, p.row])).toEqual([
    ["R1", 0, 0],
    ["R2", 1, 0],
    ["R3", 0, 1],
  ]);
});

test("a tile's shade grows in equal steps and nothing stays empty", () => {
  expect([0, 1, 20, 21, 60, 80, 81, 100].map((v) => shadeOf(v, 100))).toEqual([0, 1, 1, 2, 3, 4, 5, 5]);
  expect(shadeOf(3, 0)).toBe(0);
});

test("regions that are not the twelve are coloured by their order", () => {
  expect(colourOf("R2", ["R1", "R2"])).toBe(2);
  expect(colourOf("S92000003", [])).toBe(1);
});
