import { expect, test } from "vitest";
import { delegateOf, openWith } from "../../../tests/support/sittingWorld.ts";
import { marksThatDiffer } from "./verify.ts";

test("MRK-3 anybody can add up the published lines, and a total that was changed shows", () => {
  const world = openWith(["marks"]);
  world.do({ type: "SetMarks", round: "r2", each: 3, points: "Benches\nShade" });
  world.do({ type: "OpenRound", round: "r2" });
  for (const seat of [1, 2, 3]) world.do({ type: "PlaceMarks", seat: `s-${seat}`, marks: { c1: 1, c2: seat % 2 } }, delegateOf(seat));
  expect(marksThatDiffer(world.first)).toEqual([]);
  world.do({ type: "CloseRound" });
  expect(marksThatDiffer(world.first)).toEqual([]);
  const published = world.first.answers?.["r2"];
  if (published?.kind !== "marks") throw new Error("the marks were not revealed");
  const totals = published.totals.map((total) => ({ ...total, marks: total.marks + 1 }));
  expect(marksThatDiffer({ ...world.first, answers: { r2: { ...published, totals } } })).toEqual(["r2"]);
  expect(marksThatDiffer({ ...world.first, answers: { r2: { ...published, placed: 9 } } })).toEqual(["r2"]);
});
