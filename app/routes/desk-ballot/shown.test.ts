import { expect, test } from "vitest";
import { nationalStandingOrders } from "../../../shared/founding/standingOrders.ts";
import { makeWorld } from "../../../tests/support/world.ts";
import { ruleToBe } from "./shown.ts";

test("the rule read aloud before opening is the rule the ballot is opened with (BAL-12, BAL-15)", async () => {
  const world = await makeWorld();
  const orders = world.record.memory.founding?.orders ?? nationalStandingOrders;
  const questions = { round: "", version: "", questionEn: "Shall we?", questionCy: "A wnawn ni?", lengthSeconds: 60 };
  const { sitting } = await world.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Spring",
    titleCy: "Gwanwyn",
    startsAt: world.clock,
    hall: "Hall",
    items: [{ kind: "opening", minutes: 5 }],
  });
  await world.must("facilitator", { type: "PublishAgenda", sitting, reason: "Late." });
  for (const name of ["Ada Anchor", "Cai Caulk", "Fay Ford", "Gwen Grist", "Jo Juniper", "Kit Knoll"])
    for (const seat of world.seats(name)) await world.must(name, { type: "CheckIn", sitting, seat });
  await world.must("facilitator", { type: "OpenSitting", sitting });
  const kinds = [
    ["roll-call", "as-ordered"],
    ["roll-call", "two-thirds"],
    ["roll-call", "eu-council"],
    ["show-of-hands", "as-ordered"],
    ["show-of-hands", "simple"],
  ];
  for (const [visibility, majority] of kinds) {
    const { ballot } = await world.must("facilitator", {
      type: "PrepareBallot",
      sitting,
      proposal: "",
      visibility,
      majority,
      ...questions,
    });
    const prepared = world.record.memory.ballot(String(ballot));
    if (!prepared) throw new Error("not prepared");
    const foretold = ruleToBe(prepared, orders);
    await world.must("facilitator", { type: "OpenBallot", ballot });
    expect(world.record.memory.ballot(String(ballot))).toMatchObject({ rule: foretold });
    await world.must("facilitator", { type: "VoidBallot", ballot, reason: "Only a trial." });
  }
  world.close();
});
