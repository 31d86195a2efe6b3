import { expect, test } from "vitest";
import { isOver } from "../../../shared/ballots/stewards.ts";
import { refuse } from "../../../shared/journal.ts";
import { openBallotWorld } from "../../../tests/support/ballotWorld.ts";
import { isTooLate, lateStep } from "./late.ts";

const refusal = refuse("ballotIsClosed", { ballot: "2026-1" });
const viewer = { actor: { id: "p", roles: ["delegate"], delegateOf: ["s-1", "s-2"], alternateOf: [] }, name: "", language: "en" } as const;
const late = (world: ReturnType<typeof openBallotWorld>, fields: { readonly [name: string]: string }) =>
  lateStep({ assembly: { ballot: (id: string) => world.ballot(id) }, viewer }, { id: "2026-1", options: null }, fields, refusal);

test("BAL-50: what came too late is read and given back, and says where a vote from before stands", () => {
  const world = openBallotWorld();
  world.vote(1, "for");
  world.perform({ type: "CloseBallot", ballot: "2026-1" });
  expect(late(world, { "choice.s-1": "against", "choice.s-2": "for", intent: "cast" })).toMatchObject({
    ...{ step: "late", refusal, stands: ["s-1"] },
    chosen: { "s-1": "against", "s-2": "for" },
  });
});

test("BAL-50: a form without a choice gives nothing back", () => {
  expect(late(openBallotWorld(), { intent: "cast", "choice.s-1": "perhaps" }).chosen).toEqual({});
});

test("BAL-50: a closed, declared or void vote is over; a vote is too late only for that", () => {
  expect((["prepared", "open", "closed", "declared", "voided"] as const).map((phase) => isOver({ phase }))).toEqual([
    ...[false, false, true, true, true],
  ]);
  expect([isTooLate(refusal), isTooLate(refuse("ballotSeatNotCheckedIn"))]).toEqual([true, false]);
});
