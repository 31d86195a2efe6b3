import { describe, expect, it } from "vitest";
import {
  AmendmentWorld,
  amendable,
  amendedBase,
  asking,
  authorMakes,
  deleting,
  forty,
  rewording,
  six,
  twenty,
  two,
} from "../../tests/support/amendmentWorld.ts";
import { given } from "../../tests/support/given.ts";
import { readyForBallot } from "../proposals/questions.ts";
import type { ProposalText } from "../proposals/text.ts";

describe("accepting a friendly amendment (AMD-11)", () => {
  it("makes the next version, names it, and carries the others over (AMD-9)", () => {
    const world = two();
    given(world)
      .when(asking("p-ada", { type: "AcceptFriendly", amendment: "7-1" }))
      .thenEvents("VersionMade", "AmendmentAccepted", "AmendmentReanchored");
    world.perform("p-ada", { type: "AcceptFriendly", amendment: "7-1" });
    expect(world.clauses()[0]).toContain("20 minutes");
    expect(world.proposalNow.versions.at(-1)).toMatchObject({ number: 2, amendment: "7-1", author: "p-ada", reason: null });
    expect(world.amendment("7-1")).toMatchObject({ stage: "accepted", ended: { version: 2, by: "p-ada" } });
    expect(world.amendment("7-2")).toMatchObject({ stage: "open", anchor: { version: 2, how: "reanchored" }, stuck: null });
    world.perform("p-ada", { type: "AcceptFriendly", amendment: "7-2" });
    expect(world.clauses().slice(0, 2)).toEqual([
      "Every town keeps a library within 20 minutes' walk for 90 % of residents.",
      "Each library is open on at least six days of every week.",
    ]);
  });
  it("reports one that changed the same words, and one that asked the same is met (AMD-9)", () => {
    const world = two();
    world.amend("p-cai", "s-3", forty);
    world.amend("p-dee", "s-4", twenty);
    world.perform("p-ada", { type: "AcceptFriendly", amendment: "7-1" });
    expect(world.amendment("7-3")?.stuck).toEqual({
      version: 2,
      passages: [{ where: "clauses", block: "b1", kind: "replaced-differently" }],
    });
    expect(world.amendment("7-4")).toMatchObject({ stage: "met", ended: { version: 2 } });
    given(world)
      .when(asking("p-ada", { type: "AcceptFriendly", amendment: "7-3" }))
      .thenRefused("amendmentIsStuck");
  });
  it("is refused to others than the proposer, and for a recommendation", () => {
    given(two())
      .when(asking("p-bo", { type: "AcceptFriendly", amendment: "7-1" }))
      .thenRefused("proposalNotYours");
    const world = two();
    world.perform("p-secretary", { type: "RecommendChange", proposal: "7", version: 1, text: six, reason: "Spelling." });
    given(world)
      .when(asking("p-ada", { type: "AcceptFriendly", amendment: "7-e1" }))
      .thenRefused("amendmentOfOtherKind");
  });
  it("stays quiet the second time", () => {
    const world = two();
    world.perform("p-ada", { type: "AcceptFriendly", amendment: "7-1" });
    given(world)
      .when(asking("p-ada", { type: "AcceptFriendly", amendment: "7-1" }))
      .thenNothing();
  });
  it("leaves the check and both languages to be done anew for the version it made (PRP-8, PRP-9)", () => {
    const answered = { answers: [], by: "p-ada", at: 0 };
    const confirmations = (["en", "cy"] as const).map((language) => ({ version: 1, language, person: "p-secretary", at: 0 }));
    const world = new AmendmentWorld({ proposal: { ...amendable, checks: { 1: answered }, confirmations } });
    expect(readyForBallot(world.proposalNow)).toMatchObject({ version: 1 });
    world.amend("p-bo", "s-2", twenty);
    world.perform("p-ada", { type: "AcceptFriendly", amendment: "7-1" });
    expect(readyForBallot(world.proposalNow)).toMatchObject({ refused: "checkNotAnswered", values: { version: 2 } });
    world.append([
      { stream: "proposal/7", event: { type: "CheckAnswered", version: 2, answers: Array.from({ length: 6 }, () => "0".repeat(64)) } },
    ]);
    expect(readyForBallot(world.proposalNow)).toMatchObject({ refused: "languagesNotConfirmed" });
  });
});

describe("a version that the author makes (AMD-9)", () => {
  it("carries open amendments over, joins words apart, and reports the others", () => {
    const world = two();
    world.amend("p-dee", "s-4", deleting(3));
    authorMakes(world, rewording(1, "residents", "people", rewording(3, "every year", "each spring")));
    expect(world.amendment("7-1")).toMatchObject({ anchor: { version: 2, how: "joined" }, stuck: null });
    expect(world.amendment("7-2")).toMatchObject({ anchor: { version: 2, how: "reanchored" } });
    expect(world.amendment("7-2")?.anchor.hash).toBe(world.amendment("7-2")?.anchors[0]?.hash);
    expect(world.amendment("7-3")?.stuck).toEqual({
      version: 2,
      passages: [{ where: "clauses", block: "b3", kind: "replaced-and-deleted" }],
    });
  });
  it("frees one again whose passage says once more what it said", () => {
    const world = two();
    authorMakes(world, forty);
    expect(world.amendment("7-1")?.stuck?.version).toBe(2);
    authorMakes(world, amendedBase);
    expect(world.amendment("7-1")).toMatchObject({ stuck: null, anchor: { version: 3 } });
  });
  it("reports one without which no clause would stand", () => {
    const world = new AmendmentWorld();
    world.amend("p-bo", "s-2", deleting(1, deleting(2)));
    authorMakes(world, deleting(3));
    expect(world.amendment("7-1")?.stuck).toEqual({ version: 2, passages: [] });
  });
});

describe("mending an amendment (AMD-9)", () => {
  const stuck = (): AmendmentWorld => {
    const world = two();
    authorMakes(world, forty);
    return world;
  };
  const mend = (text: ProposalText, version = 2) => ({ type: "MendAmendment" as const, amendment: "7-1", version, text });
  it("puts it into the new version, sponsors kept", () => {
    const world = stuck();
    world.perform("p-bo", mend(rewording(1, "40", "25", forty)));
    expect(world.amendment("7-1")).toMatchObject({ stuck: null, anchor: { version: 2, how: "mended" }, sponsors: ["s-2"] });
    world.perform("p-ada", { type: "AcceptFriendly", amendment: "7-1" });
    expect(world.clauses()[0]).toContain("25 minutes");
  });
  it("is refused to others, against an old version, and where it stands as it is", () => {
    given(stuck())
      .when(asking("p-cai", mend(twenty)))
      .thenRefused("amendmentNotYours");
    given(stuck())
      .when(asking("p-bo", mend(twenty, 1)))
      .thenRefused("amendmentVersionNotLatest");
    given(two())
      .when(asking("p-bo", mend(forty, 1)))
      .thenRefused("amendmentNotStuck");
  });
  it("stays quiet when sent twice", () => {
    const world = stuck();
    world.perform("p-bo", mend(rewording(1, "40", "25", forty)));
    given(world)
      .when(asking("p-bo", mend(rewording(1, "40", "25", forty))))
      .thenNothing();
  });
});

describe("the end of a proposal's way (AMD-12)", () => {
  it("closes its open amendments with the reason that it was joined into another (CMP-5)", () => {
    const world = two();
    world.append([{ stream: "proposal/7", event: { type: "ProposalJoined", into: "9" } }]);
    expect(world.amendmentsOf().map(({ ended }) => ended?.joined)).toEqual(["9", "9"]);
  });
  it("lapses its open amendments and leaves the others as they ended", () => {
    const world = two();
    world.perform("p-bo", { type: "WithdrawAmendment", amendment: "7-1" });
    world.append([{ stream: "proposal/7", event: { type: "ProposalDecided", ballot: "2026-1", carried: true } }]);
    expect(world.amendmentsOf().map(({ stage }) => stage)).toEqual(["withdrawn", "lapsed"]);
  });
});
