import { describe, expect, it } from "vitest";
import { given, sha256 } from "../../tests/support/given.ts";
import {
  admitted,
  after,
  answers,
  checked,
  decide,
  frozen,
  type Input,
  library,
  library2,
  lodged,
  published,
  ready,
  roll,
  sponsor,
  sponsored,
  world,
} from "../../tests/support/proposalWorld.ts";
import { standingOrdersSchema } from "../founding/standingOrders.ts";
import { isRefusal } from "../journal.ts";
import { proposalCommands } from "./commands.ts";
import { readyForBallot, sponsorsStillNeeded, stageOf } from "./questions.ts";
import type { Proposal } from "./state.ts";
import { canonicalProposal } from "./text.ts";

describe("sponsors and lodging (PRP-10, PRP-11)", () => {
  it("come and go by seat until the proposal is lodged", () => {
    given(world(published))
      .when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-2" }))
      .thenEvents("ProposalSponsored");
    given(world(sponsored))
      .when(decide("p-bo", { type: "WithdrawSponsor", proposal: "7", seat: "s-2" }))
      .thenEvents("SponsorWithdrawn");
    given(world(lodged))
      .when(decide("p-bo", { type: "WithdrawSponsor", proposal: "7", seat: "s-2" }))
      .thenRefused("sponsorsFixed");
  });
  it("are refused for a seat one does not act for; the proposer stays", () => {
    given(world(published))
      .when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-3" }))
      .thenRefused("seatNotYours");
    given(world(published))
      .when(decide("p-gil", { type: "Sponsor", proposal: "7", seat: "s-7" }))
      .thenRefused("seatNotYours");
    given(world(published))
      .when(decide("p-ada", { type: "WithdrawSponsor", proposal: "7", seat: "s-1" }))
      .thenRefused("sponsorIsProposer");
  });
  it("said twice change nothing", () => {
    given(world(sponsored))
      .when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-2" }))
      .thenNothing();
    given(world(published))
      .when(decide("p-bo", { type: "WithdrawSponsor", proposal: "7", seat: "s-2" }))
      .thenNothing();
    given(world(lodged))
      .when(decide("p-ada", { type: "Lodge", proposal: "7" }))
      .thenNothing();
  });
  it("lodge with five seats from two regions, by the proposer", () => {
    given(world(sponsored))
      .when(decide("p-ada", { type: "Lodge", proposal: "7" }))
      .thenEvents("ProposalLodged");
    given(world(sponsored))
      .when(decide("p-bo", { type: "Lodge", proposal: "7" }))
      .thenRefused("proposalNotYours");
    expect(
      given(world(published))
        .when(decide("p-ada", { type: "Lodge", proposal: "7" }))
        .thenRefused("sponsorsMissing").values,
    ).toEqual({ seats: 4, needed: 5 });
    const oneRegion = after(published, sponsor("p-bo", "s-2"), sponsor("p-cai", "s-3"), sponsor("p-dee", "s-4"), sponsor("p-efa", "s-5"));
    expect(
      given(world(oneRegion))
        .when(decide("p-ada", { type: "Lodge", proposal: "7" }))
        .thenRefused("sponsorRegionsMissing").values,
    ).toEqual({ regions: 1, needed: 2 });
    given(world(admitted))
      .when(decide("p-ada", { type: "Lodge", proposal: "7" }))
      .thenRefused("proposalAlreadyLodged");
  });
  it("need what the standing orders say, without withdrawn seats", () => {
    const small = standingOrdersSchema.parse({ sponsors: { seats: 2, regions: 1 } });
    expect(sponsorsStillNeeded(published, roll, small)).toEqual({ seats: 1, regions: 0 });
    expect(sponsorsStillNeeded({ ...published, sponsors: ["s-1", "s-7"] }, roll, small)).toEqual({ seats: 1, regions: 0 });
  });
});

describe("rulings and the agenda", () => {
  it("admit or return a lodged proposal with a reason (PRP-12)", () => {
    given(world(lodged))
      .when(decide("p-secretary", { type: "AdmitProposal", proposal: "7", reason: "In order." }))
      .thenEvents("ProposalAdmitted");
    const returned = after(lodged, ["p-secretary", { type: "ReturnProposal", proposal: "7", reason: "No cost is named." }]);
    expect(returned).toMatchObject({ stage: "seeking-sponsors", sponsors: sponsored.sponsors });
    given(world(published))
      .when(decide("p-secretary", { type: "AdmitProposal", proposal: "7", reason: "x" }))
      .thenRefused("proposalNotLodged");
    given(world(admitted))
      .when(decide("p-secretary", { type: "ReturnProposal", proposal: "7", reason: "x" }))
      .thenRefused("proposalNotLodged");
    expect(proposalCommands.safeParse({ type: "AdmitProposal", proposal: "7", reason: "  " }).success).toBe(false);
  });
  it("withdraw by the author with a reason, not while a ballot holds the text, and once (PRP-13)", () => {
    const withdraw: Input = { type: "WithdrawProposal", proposal: "7", reason: "A better one is coming." };
    given(world(admitted)).when(decide("p-ada", withdraw)).thenEvents("ProposalWithdrawn");
    given(world(admitted)).when(decide("p-bo", withdraw)).thenRefused("proposalNotYours");
    given(world(frozen)).when(decide("p-ada", withdraw)).thenRefused("proposalFrozen");
    given(world(after(admitted, ["p-ada", withdraw])))
      .when(decide("p-ada", withdraw))
      .thenRefused("proposalOver");
  });
  it("put an admitted proposal on an agenda, once, and carry it over (PRP-14)", () => {
    const put = (sitting: string, item: string): Input => ({ type: "PutOnAgenda", proposal: "7", sitting, item });
    given(world(admitted))
      .when(decide("p-secretary", put("12", "i4")))
      .thenEvents("ProposalPutOnAgenda");
    given(world(lodged))
      .when(decide("p-secretary", put("12", "i4")))
      .thenRefused("proposalNotAdmitted");
    given(world(admitted))
      .when(decide("p-secretary", put("13", "i4")))
      .thenRefused("sittingUnknown");
    const onAgenda = after(admitted, ["p-secretary", put("12", "i4")]);
    expect(onAgenda.stage).toBe("on-the-agenda");
    given(world(onAgenda))
      .when(decide("p-secretary", put("12", "i4")))
      .thenNothing();
    given(world(onAgenda))
      .when(decide("p-secretary", put("12", "i5")))
      .thenEvents("ProposalPutOnAgenda");
  });
  it("send back for another version and another lodging (PRP-14)", () => {
    const back = after(admitted, { type: "ProposalDebated", sitting: "12", item: "i4" }, { type: "ProposalReferredBack", sitting: "12" });
    expect(stageOf(back)).toBe("referred-back");
    given(world(back))
      .when(decide("p-ada", { type: "Lodge", proposal: "7" }))
      .thenEvents("ProposalLodged");
  });
});

describe("readiness for a ballot (PRP-15)", () => {
  it("names version and hash when all is there", () => {
    expect(readyForBallot(ready)).toEqual({ version: 1, hash: sha256(canonicalProposal(library)) });
  });
  it("says what is missing, and starts anew with each version", () => {
    const why = (proposal: Proposal) => {
      const answer = readyForBallot(proposal);
      return isRefusal(answer) ? answer.refused : "ready";
    };
    expect(why(lodged)).toBe("proposalNotAdmitted");
    expect(why(admitted)).toBe("checkNotAnswered");
    expect(why(checked)).toBe("languagesNotConfirmed");
    expect(why(frozen)).toBe("proposalFrozen");
    expect(why(after(frozen, { type: "ProposalUnfrozen", ballot: "2026-1" }))).toBe("ready");
    const second = after(ready, ["p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "Costs rose." }]);
    expect(why(second)).toBe("checkNotAnswered");
    expect(why(after(second, ["p-ada", { type: "AnswerCheck", proposal: "7", version: 2, answers }]))).toBe("languagesNotConfirmed");
  });
  it("ends with the decision (PRP-7)", () => {
    const adopted = after(frozen, { type: "ProposalDecided", ballot: "2026-1", carried: true });
    expect(adopted).toMatchObject({ stage: "adopted", decided: { ballot: "2026-1", version: 1, carried: true } });
    given(world(adopted))
      .when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-2" }))
      .thenRefused("proposalOver");
    expect(after(frozen, { type: "ProposalDecided", ballot: "2026-1", carried: false }).stage).toBe("rejected");
    expect(after(admitted, { type: "ProposalLapsed", sitting: "12" }).stage).toBe("lapsed");
  });
});
