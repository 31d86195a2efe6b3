import { describe, expect, it } from "vitest";
import { type AmendmentWorld, asking, authorMakes, forty, two } from "../../tests/support/amendmentWorld.ts";
import { given, typesOf } from "../../tests/support/given.ts";
import { fallingWith } from "./byBallot.ts";
import { readyForAmendmentBallot } from "./questions.ts";

describe("the order of voting (AMD-8)", () => {
  const order = (ids: readonly string[], falls: readonly { carried: string; falls: string[] }[] = []) => ({
    type: "SetVotingOrder" as const,
    proposal: "7",
    order: [...ids],
    falls: [...falls],
  });
  it("is set for every open amendment, with those that fall beside those that collide", () => {
    const world = two();
    world.amend("p-dee", "s-4", forty);
    world.perform("p-facilitator", order(["7-2", "7-1", "7-3"], [{ carried: "7-1", falls: ["7-2"] }]));
    expect(world.amendmentsOf().map(({ place }) => place?.place)).toEqual([2, 1, 3]);
    const first = world.amendment("7-1");
    expect(first && fallingWith(first, world, world.facts("p-ada").wordsOf)).toEqual(["7-2", "7-3"]);
  });
  it("is refused where one is missing, doubled, not open here, or falls with itself", () => {
    given(two())
      .when(asking("p-facilitator", order(["7-1"])))
      .thenRefused("votingOrderMisses");
    given(two())
      .when(asking("p-facilitator", order(["7-1", "7-2", "7-2"])))
      .thenRefused("votingOrderDoubles");
    given(two())
      .when(asking("p-facilitator", order(["7-1", "7-2", "7-3"])))
      .thenRefused("amendmentNotOpenHere");
    given(two())
      .when(asking("p-facilitator", order(["7-1", "7-2"], [{ carried: "7-1", falls: ["7-1"] }])))
      .thenRefused("votingOrderFallsItself");
  });
  it("stays quiet when it is the order already", () => {
    const world = two();
    world.perform("p-facilitator", order(["7-2", "7-1"]));
    given(world)
      .when(asking("p-facilitator", order(["7-2", "7-1"])))
      .thenNothing();
    expect(typesOf(world.decide("p-facilitator", order(["7-1", "7-2"])))).toEqual(["AmendmentPlaced", "AmendmentPlaced"]);
  });
});

describe("a ballot on an amendment (AMD-10)", () => {
  const sponsored = (): AmendmentWorld => {
    const world = two();
    for (const id of ["7-1", "7-2"])
      for (const [person, seat] of [
        ["p-dee", "s-4"],
        ["p-fay", "s-6"],
      ] as const)
        world.perform(person, { type: "SponsorAmendment", amendment: id, seat });
    return world;
  };
  const ready = (world: AmendmentWorld, id: string) => {
    const amendment = world.amendment(id);
    if (!amendment) throw new Error(`no ${id}`);
    return readyForAmendmentBallot(amendment, world.proposalNow, world);
  };
  it("may open on one that is sponsored and stands in the latest version, and names the hash of its changes", () => {
    const world = sponsored();
    expect(ready(world, "7-1")).toEqual({ version: 1, hash: world.amendment("7-1")?.anchor.hash });
  });
  it("is refused without sponsors, out of turn, and on one that is stuck or a recommendation", () => {
    expect(ready(two(), "7-1")).toMatchObject({ refused: "amendmentSponsorsMissing", values: { seats: 2, regions: 1 } });
    const world = sponsored();
    world.perform("p-facilitator", { type: "SetVotingOrder", proposal: "7", order: ["7-2", "7-1"] });
    expect(ready(world, "7-1")).toMatchObject({ refused: "amendmentNotItsTurn", values: { first: "7-2" } });
    world.perform("p-secretary", { type: "RecommendChange", proposal: "7", version: 1, text: forty, reason: "Spelling." });
    expect(ready(world, "7-e1")).toMatchObject({ refused: "recommendationNotVotedOn" });
    authorMakes(world, forty);
    expect(ready(world, "7-1")).toMatchObject({ refused: "amendmentIsStuck" });
  });
});
