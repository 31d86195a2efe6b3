import { expect, test } from "vitest";
import { planRing, ringLabel, ringReach, shareAmongArcs } from "./ringPlan.ts";

const assembly = (count: number, regions: number) => ({
  seats: Array.from({ length: count }, (_, i) => ({ id: `s-${i + 1}`, region: `R${i % regions}` })),
  regions: Array.from({ length: regions }, (_, i) => `R${i}`),
});

test.each([3, 12, 27, 150, 500, 1000])("%i seats each have a dot, no two overlap, and all stay in the picture", (count) => {
  const { seats, regions } = assembly(count, Math.min(count, 12));
  const plan = planRing(seats, regions);
  expect(plan.dots).toHaveLength(count);
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, a] of plan.dots.entries()) {
    expect(Math.hypot(a.x, a.y) + plan.radius).toBeLessThan(205);
    for (const b of plan.dots.slice(i + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y));
  }
  expect(nearest).toBeGreaterThan(plan.radius * 1.9);
});

test("a region's seats stay together and keep their places whatever their state", () => {
  const { seats, regions } = assembly(24, 3);
  expect(planRing(seats, regions)).toEqual(planRing(seats, regions));
  expect(planRing(seats, regions).dots.map((d) => d.region)).toEqual(
    [..."R0 ".repeat(8), ..."R1 ".repeat(8), ..."R2 ".repeat(8)].join("").trim().split(" "),
  );
});

test("an assembly without seats is an empty ring", () => {
  expect(planRing([], ["R0"])).toEqual({ dots: [], radius: 0, benches: "", labels: [] });
});

test("seats are shared among arcs without losing one", () => {
  expect(shareAmongArcs(10, [3, 2, 1])).toEqual([5, 3, 2]);
});

test("the picture is as wide as its labels need, and no label is longer than nine letters", () => {
  const three = planRing(assembly(4, 3).seats, ["R0", "R1", "R2"]).labels;
  const named = (names: readonly string[]) => three.map((label, i) => ({ ...label, text: ringLabel(names[i] ?? "") }));
  const harbour = named(["Harbour", "Valley", "Hill"]);
  const reach = ringReach(harbour);
  for (const { x, side, text } of harbour) expect(Math.abs(x) + text.length * (side === "middle" ? 5 : 10)).toBeLessThan(reach);
  expect(reach).toBeLessThan(320);
  expect(ringReach(named(["SW", "N", "E"]))).toBe(250);
  expect(ringLabel("The far northern islands")).toBe("The far…");
  expect(ringLabel("Yr Harbwr")).toBe("Yr Harbwr");
});
