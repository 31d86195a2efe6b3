import { describe, expect, test } from "vitest";
import { closesAt, type ElectionWorld, laidOut } from "../../tests/support/electionWorld.ts";
import { expectRefusal, secretary, typesOf } from "../../tests/support/given.ts";
import type { Sitting } from "../sittings/state.ts";

const prepare = { type: "PrepareElection", election: "1" } as const;

describe("an election whose sitting is over", () => {
  const over = (world: ElectionWorld, id: string): Sitting => ({
    ...world.sittingNow,
    ...{ id, phase: { ...world.sittingNow.phase, name: "closed" } as never },
  });
  /** Laid out, and the sitting closed before it was opened; another one is to come. */
  const missed = (): ElectionWorld => {
    const world = laidOut(1, 2, 3);
    const next: Sitting = { ...world.sittingNow, id: "13" };
    const closed = over(world, "12");
    world.sitting = (id: string) => [closed, next].find((one) => one.id === id);
    return world;
  };
  test("ELE-11 given its paper was never opened, when the desk names another sitting, then it is void and laid out there", () => {
    const world = missed();
    const decision = world.must(secretary, { ...prepare, sitting: "13" }, closesAt);
    expect(typesOf(decision)).toEqual(["BallotVoided", "ElectionMoved", "BallotPrepared", "ElectionPaperLaid"]);
    expect(world.electionNow?.sitting).toBe("13");
    expect(world.ballot(String(decision.answer?.ballot))?.sitting).toBe("13");
  });
  test("ELE-11 given a sitting that is over or unknown, when it is to be moved there, then that is refused and nothing is void", () => {
    const world = missed();
    expectRefusal(world.ask(secretary, { ...prepare, sitting: "99" }, closesAt), "sittingUnknown");
    const last = over(world, "13");
    world.sitting = () => last;
    expectRefusal(world.ask(secretary, { ...prepare, sitting: "13" }, closesAt), "ballotSittingClosed");
  });
  test("ELE-11 given its vote was opened, when the desk names another sitting, then nothing changes", () => {
    const world = missed();
    const id = world.electionNow?.papers.at(-1)?.ballot ?? "";
    const ballot = world.ballot(id);
    if (ballot) world.laid.set(id, { ...ballot, phase: "open" } as never);
    expect(world.must(secretary, { ...prepare, sitting: "13" }, closesAt)).toMatchObject({ events: [], answer: { ballot: id } });
  });
});
