import { describe, expect, it } from "vitest";
import { AmendmentWorld, amendable, amendedBase, asking, editing, making, twenty, two } from "../../tests/support/amendmentWorld.ts";
import { day, given, thursdayAtTen } from "../../tests/support/given.ts";
import { sponsorsNeeded, votable } from "./questions.ts";

describe("making an amendment", () => {
  it("records the changes with their hash, numbered, and the seat as first sponsor (AMD-1, AMD-2)", () => {
    const world = two();
    expect(world.amendment("7-1")).toMatchObject({
      number: 1,
      seat: "s-2",
      author: "p-bo",
      stage: "open",
      sponsors: ["s-2"],
      lateReason: null,
    });
    expect(world.amendment("7-2")).toMatchObject({ number: 2, anchor: { version: 1, how: "made" } });
    given(new AmendmentWorld())
      .when(asking("p-bo", making(twenty)))
      .thenEvents("AmendmentMade", "AmendmentSponsored");
  });
  it("is refused for another's seat, on an old version, and with nothing changed or too much (AMD-1, AMD-3)", () => {
    const world = new AmendmentWorld();
    given(world)
      .when(asking("p-bo", { ...making(twenty), seat: "s-3" }))
      .thenRefused("seatNotYours");
    given(world)
      .when(asking("p-bo", { ...making(twenty), version: 2 }))
      .thenRefused("amendmentVersionNotLatest");
    given(world)
      .when(asking("p-bo", making(amendedBase)))
      .thenRefused("amendmentEmpty");
    given(world)
      .when(asking("p-bo", making({ ...twenty, chapter: "money" })))
      .thenRefused("amendmentOtherSections");
    given(world)
      .when(asking("p-bo", making(editing(amendedBase, () => []))))
      .thenRefused("amendmentLeavesIncomplete");
    given(world)
      .when(asking("p-bo", { ...making(twenty), proposal: "8" }))
      .thenRefused("proposalUnknown");
  });
  it("is refused before lodging, while a ballot holds the text, and after its way ended (AMD-3)", () => {
    const refused = (proposal: Partial<typeof amendable>, key: string) =>
      given(new AmendmentWorld({ proposal: { ...amendable, ...proposal } }))
        .when(asking("p-bo", making(twenty)))
        .thenRefused(key);
    refused({ stage: "seeking-sponsors" }, "amendmentsNotTaken");
    refused({ stage: "referred-back" }, "amendmentsNotTaken");
    refused({ frozen: { ballot: "2026-1", version: 1 } }, "proposalFrozen");
    refused({ stage: "lapsed" }, "proposalOver");
  });
  it("stays quiet when the same is sent twice", () => {
    given(two())
      .when(asking("p-bo", making(twenty)))
      .thenNothing();
  });
  it("closes ten days before the sitting; a late one needs a published reason and is marked late (AMD-3)", () => {
    const world = new AmendmentWorld();
    world.at = thursdayAtTen + 20 * day;
    given(world)
      .when(asking("p-bo", making(twenty)))
      .thenEvents("AmendmentMade", "AmendmentSponsored");
    world.at = thursdayAtTen + 21 * day;
    expect(
      given(world)
        .when(asking("p-bo", making(twenty)))
        .thenRefused("amendmentLateNeedsReason").values,
    ).toMatchObject({ sitting: "12" });
    world.perform("p-bo", { ...making(twenty), lateReason: "The figures came out yesterday." });
    expect(world.amendment("7-1")?.lateReason).not.toBeNull();
  });
});

describe("sponsors of an amendment (AMD-4)", () => {
  it("come and go while it is open; it may be voted on once there are enough", () => {
    const world = two();
    expect(sponsorsNeeded(world.founding.orders)).toEqual({ seats: 3, regions: 2 });
    expect(votable("7", world)).toEqual([]);
    world.perform("p-dee", { type: "SponsorAmendment", amendment: "7-1", seat: "s-4" });
    world.perform("p-fay", { type: "SponsorAmendment", amendment: "7-1", seat: "s-6" });
    expect(votable("7", world).map(({ id }) => id)).toEqual(["7-1"]);
    given(world)
      .when(asking("p-dee", { type: "WithdrawAmendmentSponsor", amendment: "7-1", seat: "s-4" }))
      .thenEvents("AmendmentSponsorWithdrawn");
  });
  it("are refused for another's seat and for the seat that made it", () => {
    given(two())
      .when(asking("p-bo", { type: "SponsorAmendment", amendment: "7-1", seat: "s-4" }))
      .thenRefused("seatNotYours");
    given(two())
      .when(asking("p-bo", { type: "WithdrawAmendmentSponsor", amendment: "7-1", seat: "s-2" }))
      .thenRefused("amendmentSponsorMadeIt");
    given(two())
      .when(asking("p-bo", { type: "SponsorAmendment", amendment: "7-9", seat: "s-2" }))
      .thenRefused("amendmentUnknown");
  });
  it("said twice change nothing", () => {
    given(two())
      .when(asking("p-bo", { type: "SponsorAmendment", amendment: "7-1", seat: "s-2" }))
      .thenNothing();
    given(two())
      .when(asking("p-dee", { type: "WithdrawAmendmentSponsor", amendment: "7-1", seat: "s-4" }))
      .thenNothing();
  });
});

describe("withdrawing an amendment (AMD-5)", () => {
  it("ends it, by its author", () => {
    const world = two();
    world.perform("p-bo", { type: "WithdrawAmendment", amendment: "7-1", reason: "Settled otherwise." });
    expect(world.amendment("7-1")).toMatchObject({ stage: "withdrawn", ended: { by: "p-bo" } });
    given(world)
      .when(asking("p-dee", { type: "SponsorAmendment", amendment: "7-1", seat: "s-4" }))
      .thenRefused("amendmentOver");
  });
  it("is refused to others, and while a ballot is on it", () => {
    given(two())
      .when(asking("p-cai", { type: "WithdrawAmendment", amendment: "7-1" }))
      .thenRefused("amendmentNotYours");
    const world = two();
    world.append([
      {
        stream: "amendment/7-1",
        event: { type: "AmendmentFrozen", ballot: "2026-1", version: 1, hash: world.amendment("7-1")?.anchor.hash },
      },
    ]);
    given(world)
      .when(asking("p-bo", { type: "WithdrawAmendment", amendment: "7-1" }))
      .thenRefused("amendmentFrozen");
  });
  it("stays quiet the second time", () => {
    const world = two();
    world.perform("p-bo", { type: "WithdrawAmendment", amendment: "7-1" });
    given(world)
      .when(asking("p-bo", { type: "WithdrawAmendment", amendment: "7-1" }))
      .thenNothing();
  });
});
