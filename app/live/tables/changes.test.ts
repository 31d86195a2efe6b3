import { expect, test } from "vitest";
import { delegateOf, inRound, openWith } from "../../../tests/support/sittingWorld.ts";
import { tableChanges } from "./changes.ts";

test("GRP-1 whoever is placed hears at which table, once", () => {
  const w = openWith(["small-groups"]);
  const before = w.first;
  w.do({ type: "OpenRound", round: "r2" });
  expect(tableChanges(before, w.first, ["s-1"])).toEqual([{ kind: "at-table", seat: "s-1", table: 1 }]);
  expect(tableChanges(w.first, w.first, ["s-1"])).toEqual([]);
  expect(tableChanges(before, w.first, ["s-8"])).toEqual([]);
});

test("GRP-5 a table hears that it has gone on; who is ready is not told", () => {
  const w = inRound("small-groups");
  const ready = (seat: number) => w.do({ type: "SayTableReady", seat: `s-${seat}`, part: 0 }, delegateOf(seat));
  const before = w.first;
  for (const seat of [1, 2, 3]) ready(seat);
  expect(tableChanges(before, w.first, ["s-5"])).toEqual([]);
  ready(4);
  expect(tableChanges(before, w.first, ["s-5"])).toEqual([{ kind: "table-went-on", seat: "s-5", round: "r2", table: 1, part: 1 }]);
});
