import { describe, expect, it } from "vitest";
import { AmendmentWorld, amendedBase, asking, rewording, twenty } from "../../tests/support/amendmentWorld.ts";
import { given } from "../../tests/support/given.ts";
import { awaitingAnswer } from "./questions.ts";

describe("editorial recommendations (AMD-13)", () => {
  const recommended = (): AmendmentWorld => {
    const world = new AmendmentWorld();
    world.perform("p-secretary", {
      type: "RecommendChange",
      proposal: "7",
      version: 1,
      text: rewording(2, "at least", "no fewer than"),
      reason: "Plainer.",
    });
    return world;
  };
  it("are numbered apart and accepted by the proposer, which makes a version", () => {
    const world = recommended();
    expect(world.amendment("7-e1")).toMatchObject({ kind: "editorial", seat: null, sponsors: [] });
    expect(world.amend("p-bo", "s-2", twenty)).toBe("7-1");
    given(world)
      .when(asking("p-ada", { type: "AcceptRecommendation", amendment: "7-e1" }))
      .thenEvents("VersionMade", "AmendmentAccepted", "AmendmentReanchored");
    world.perform("p-ada", { type: "AcceptRecommendation", amendment: "7-e1" });
    given(world)
      .when(asking("p-ada", { type: "AcceptRecommendation", amendment: "7-e1" }))
      .thenNothing();
  });
  it("are refused with a reason, by the proposer alone; an amendment is not the proposer's to refuse", () => {
    const world = recommended();
    given(world)
      .when(asking("p-bo", { type: "RefuseRecommendation", amendment: "7-e1", reason: "No." }))
      .thenRefused("proposalNotYours");
    world.perform("p-ada", { type: "RefuseRecommendation", amendment: "7-e1", reason: "It says something else." });
    expect(world.amendment("7-e1")?.stage).toBe("refused");
    given(world)
      .when(asking("p-ada", { type: "RefuseRecommendation", amendment: "7-e1", reason: "No." }))
      .thenNothing();
    given(world)
      .when(asking("p-ada", { type: "AcceptRecommendation", amendment: "7-e1" }))
      .thenRefused("amendmentOver");
    world.amend("p-bo", "s-2", twenty);
    given(world)
      .when(asking("p-ada", { type: "RefuseRecommendation", amendment: "7-1", reason: "No." }))
      .thenRefused("amendmentOfOtherKind");
  });
  it("wait for the proposer beside amendments that could be taken in, until they are answered (AMD-11)", () => {
    const world = recommended();
    world.amend("p-bo", "s-2", twenty);
    expect(awaitingAnswer("7", world)).toEqual({ amendments: 1, recommendations: 1 });
    world.perform("p-ada", { type: "RefuseRecommendation", amendment: "7-e1", reason: "It says something else." });
    world.perform("p-ada", { type: "AcceptFriendly", amendment: "7-1" });
    expect(awaitingAnswer("7", world)).toEqual({ amendments: 0, recommendations: 0 });
    expect(awaitingAnswer("8", world)).toEqual({ amendments: 0, recommendations: 0 });
  });
  it("take no sponsors, and are made once", () => {
    const world = recommended();
    given(world)
      .when(asking("p-bo", { type: "SponsorAmendment", amendment: "7-e1", seat: "s-2" }))
      .thenRefused("recommendationNotSponsored");
    given(world)
      .when(
        asking("p-secretary", {
          type: "RecommendChange",
          proposal: "7",
          version: 1,
          text: rewording(2, "at least", "no fewer than"),
          reason: "Plainer.",
        }),
      )
      .thenNothing();
    given(world)
      .when(asking("p-secretary", { type: "RecommendChange", proposal: "7", version: 1, text: amendedBase, reason: "Plainer." }))
      .thenRefused("amendmentEmpty");
  });
});
