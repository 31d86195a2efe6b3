import { describe, expect, it } from "vitest";
import { BallotWorld, ballotProposal, rollCall } from "../../tests/support/ballotWorld.ts";
import { given, hashOf, sha256, thursdayAtTen, typesOf } from "../../tests/support/given.ts";
import type { Amendment } from "../amendments/state.ts";
import type { BallotCommand } from "./commands.ts";

const anchor = { version: 1, changes: hashOf("changes"), hash: sha256("changes"), how: "made" as const, at: thursdayAtTen };
/** The first amendment to proposal 7, by seat 1, with sponsors enough. */
const amendment: Amendment = {
  ...{ id: "7-1", proposal: "7", number: 1, kind: "amendment", author: "p-1", seat: "s-1", madeAt: thursdayAtTen, stage: "open" },
  ...{ anchor, anchors: [anchor], reason: hashOf("reason"), lateReason: null, sponsors: ["s-1", "s-3", "s-5"], stuck: null, frozen: null },
  ...{ place: null, ended: null },
};
const onIt: BallotCommand = { ...rollCall, proposal: null, amendment: "7-1" };
const open: BallotCommand = { type: "OpenBallot", ballot: "2026-1" };
const world = (of: Partial<Amendment> = {}): BallotWorld => {
  const made = new BallotWorld();
  made.amendmentsNow = [{ ...amendment, ...of }];
  return made;
};
const prepared = (of: Partial<Amendment> = {}, command = onIt): BallotWorld => {
  const made = world(of);
  made.perform(command);
  return made;
};

describe("a ballot on an amendment", () => {
  it("is prepared with the proposal that it amends, by roll call (BAL-12)", () => {
    expect(prepared().ballot("2026-1")).toMatchObject({ amendment: "7-1", proposal: "7", version: null });
    given(world())
      .when((w) => w.decide({ ...onIt, visibility: "show-of-hands" }))
      .thenRefused("ballotProposalByRollCall");
    given(world())
      .when((w) => w.decide({ ...onIt, amendment: "7-2" }))
      .thenRefused("amendmentUnknown");
    given(world())
      .when((w) => w.decide({ ...onIt, proposal: "8" }))
      .thenRefused("amendmentNotOpenHere");
  });

  it("opens without the check and languages of the proposal, freezes both and names the hash of the changes (AMD-2, AMD-10)", () => {
    const w = prepared();
    w.proposalNow = { ...ballotProposal, checks: {}, confirmations: [] };
    const { events } = given(w)
      .when((of) => of.decide(open))
      .thenEvents("BallotOpened", "ProposalFrozen", "AmendmentFrozen");
    expect(events[0]?.event).toMatchObject({ version: 1, textHash: sha256("changes") });
    expect(events[2]).toMatchObject({ stream: "amendment/7-1", event: { ballot: "2026-1", version: 1, hash: sha256("changes") } });
  });

  it("does not open on one that ended, is stuck, lacks sponsors or has another before it; nor on the proposal before it (AMD-10)", () => {
    const refused = (of: Partial<Amendment>, key: string) =>
      given(prepared(of))
        .when((w) => w.decide(open))
        .thenRefused(key);
    refused({ stage: "withdrawn" }, "amendmentOver");
    refused({ stuck: { version: 1, passages: [] } }, "amendmentIsStuck");
    refused({ sponsors: ["s-1"] }, "amendmentSponsorsMissing");
    const second = prepared({ place: { place: 2, falls: [] } });
    second.amendmentsNow = [...second.amendmentsNow, { ...amendment, id: "7-2", number: 2, place: { place: 1, falls: [] } }];
    given(second)
      .when((w) => w.decide(open))
      .thenRefused("amendmentNotItsTurn");
    given(prepared({}, rollCall))
      .when((w) => w.decide(open))
      .thenRefused("ballotAmendmentsOpen");
    expect(typesOf(prepared({ sponsors: ["s-1"] }, rollCall).decide(open))).toEqual(["BallotOpened", "ProposalFrozen"]);
  });

  it("lets both go when it is voided (BAL-11)", () => {
    const voided = prepared();
    voided.perform(open);
    expect(typesOf(voided.decide({ type: "VoidBallot", ballot: "2026-1", reason: "The wrong one.", lang: "en" }))).toEqual([
      "BallotVoided",
      "ProposalUnfrozen",
      "AmendmentUnfrozen",
    ]);
  });

  it("is put in a sitting, like the proposal it amends (BAL-13)", () => {
    given(world())
      .when((w) => w.decide({ ...onIt, sitting: null }))
      .thenRefused("ballotProposalNeedsSitting");
  });

  it("decides the amendment and leaves the proposal undecided (AMD-11)", () => {
    const w = prepared();
    w.perform(open);
    for (const seat of [1, 2, 3, 4, 5]) w.vote(seat, "against");
    w.perform({ type: "CloseBallot", ballot: "2026-1" });
    const { events } = given(w)
      .when((of) => of.decide({ type: "DeclareResult", ballot: "2026-1" }))
      .thenEvents("ResultDeclared", "ProposalUnfrozen", "AmendmentDecided");
    expect(events[2]?.event).toMatchObject({ carried: false, version: null });
  });
});
