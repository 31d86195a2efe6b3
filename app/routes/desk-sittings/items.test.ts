import { expect, test } from "vitest";
import { makeWorld } from "../../../tests/support/world.ts";
import { itemsFor } from "./items.ts";

test("a sitting without proposals is made from its template; with some, each is an item between the opening and any other business", async () => {
  expect(itemsFor([], "roundtable")).toEqual([]);
  expect(itemsFor(["1", "2"], "").map(({ kind, template }) => [kind, template])).toEqual([
    ["opening", undefined],
    ["proposal", "motion-debate"],
    ["proposal", "motion-debate"],
    ["any-other-business", undefined],
  ]);
  const world = await makeWorld();
  const sitting = { type: "ScheduleSitting", titleEn: "Evidence", titleCy: "Tystiolaeth", startsAt: world.clock, hall: "Hall", link: "" };
  await world.must("facilitator", { ...sitting, template: "roundtable", items: itemsFor([], "roundtable") });
  expect(world.record.memory.sitting("1")?.items.map(({ kind }) => kind)).toEqual(["opening", "evidence", "any-other-business"]);
  world.close();
});
