import { expect, test } from "vitest";
import { ballotCommands } from "../ballots/commands.ts";
import { electionCommands } from "../elections/commands.ts";

test("BAL-40, BAL-42, ELE-1: a time that no calendar has is refused at the door", () => {
  const extend = { type: "ExtendBallot", ballot: "2026-1", reason: "More time." };
  expect(ballotCommands.safeParse({ ...extend, closesAt: Date.UTC(2026, 2, 12) }).success).toBe(true);
  expect(ballotCommands.safeParse({ ...extend, closesAt: 9e15 }).success).toBe(false);
  expect(ballotCommands.safeParse({ type: "PlanBallot", ballot: "2026-1", opensAt: 9e15, closesAt: null }).success).toBe(false);
  const announce = { type: "AnnounceElection", office: "facilitator", places: 1, sitting: "12" };
  expect(electionCommands.safeParse({ ...announce, closesAt: 9e15 }).success).toBe(false);
});
