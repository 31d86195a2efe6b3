import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actor, expectDecision, factsAt, foldDrafts, given, hashOf, secretary, sha256, thursdayAtTen, typesOf } from "../../tests/support/given.ts";
import { nationalStandingOrders, standingOrdersSchema } from "../founding/standingOrders.ts";
import type { Founding } from "../founding/state.ts";
import type { Decision, Draft, Refusal } from "../journal.ts";
import { isRefusal } from "../journal.ts";
import type { Roll, Seat } from "../roll/state.ts";
import { initialRoll } from "../roll/state.ts";
import type { ProposalCommand } from "./commands.ts";
import { proposalCommands } from "./commands.ts";
import { decideProposal } from "./decide.ts";
import type { ProposalEvent } from "./events.ts";
import { proposalEvents } from "./events.ts";
import { evolveProposal } from "./evolve.ts";
import type { ProposalsKnow } from "./know.ts";
import { plainToBlocks } from "./plainForm.ts";
import { readyForBallot, sponsorsStillNeeded, stageOf } from "./questions.ts";
import type { Proposal } from "./state.ts";
import { initialProposal } from "./state.ts";
import type { ProposalText } from "./text.ts";
import { canonicalProposal, emptyProposalText, missingIn, proposalTextSchema } from "./text.ts";
import { proposalView } from "./views.ts";

const seat = (number: number, region: string, delegate: string | null): Seat => ({
  id: `s-${number}`, number, group: `g-${number}`, region, delegate, alternate: null, withdrawn: false,
});
const roll: Roll = {
  ...initialRoll,
  seats: [
    seat(1, "north", "p-ada"), seat(2, "north", "p-bo"), seat(3, "north", "p-cai"), seat(4, "north", "p-dee"),
    seat(5, "north", "p-efa"), seat(6, "south", "p-fay"), { ...seat(7, "south", "p-gil"), withdrawn: true },
  ],
};
const founding: Founding = {
  foundedAt: 0, nameEn: hashOf("Assembly"), nameCy: hashOf("Cynulliad"), demonstration: false,
  orders: nationalStandingOrders, ordersVersion: 1, appointments: {},
};

const library: ProposalText = {
  ...emptyProposalText,
  title: { en: "A library within reach", cy: "Llyfrgell o fewn cyrraedd" },
  question: { en: "Shall there be a library within reach?", cy: "A ddylai fod llyfrgell o fewn cyrraedd?" },
  summary: { en: "Everybody can walk to a library.", cy: "Gall pawb gerdded i lyfrgell." },
  case: plainToBlocks("Libraries have closed."),
  clauses: plainToBlocks("1. A library within 30 minutes' walk for 90 % of residents."),
  cost: "£40 million a year, from the Treasury.",
  chapter: "civic-spaces",
  extent: ["E92000001"],
  addressees: [{ nation: "E92000001", department: "dcms" }],
};
const library2: ProposalText = { ...library, cost: "£50 million a year, from the Treasury." };

/** A world with one proposal, 7, folded from events, and a draft of Ada's. */
const world = (proposal?: Proposal): ProposalsKnow => ({
  founding,
  roll,
  proposal: (id) => (id === proposal?.id ? proposal : undefined),
  proposalsCount: () => 6,
  sitting: (id) => (id === "12" ? {} : undefined),
});
const drafts = { "d-1": { person: "p-ada", text: canonicalProposal(library) }, "d-2": { person: "p-ada", text: canonicalProposal(emptyProposalText) } };
const as = (person: string) => factsAt(thursdayAtTen, person === "p-secretary" ? secretary : actor(person, ["delegate"]), { drafts });

type Input = Parameters<typeof proposalCommands.parse>[0];
const command = (input: Input): ProposalCommand => proposalCommands.parse(input);
const decide = (person: string, input: Input) => (know: ProposalsKnow): Decision | Refusal => decideProposal(command(input), know, as(person));

const fold = (proposal: Proposal, person: string, events: readonly Draft[]): Proposal =>
  foldDrafts<Proposal, ProposalEvent>(proposalEvents, evolveProposal, proposal, events, { actor: person });
/** The proposal after these commands, each by its person; raw events may stand between. */
const after = (proposal: Proposal, ...steps: readonly (readonly [string, Input] | ProposalEvent)[]): Proposal =>
  steps.reduce<Proposal>((state, step) => {
    if ("type" in step) return fold(state, "p-secretary", [{ stream: "proposal/7", event: step }]);
    const [person, input] = step;
    return fold(state, person, expectDecision(decide(person, input)(world(state.id === "" ? undefined : state))).events);
  }, proposal);

const published = after(initialProposal, ["p-ada", { type: "OpenForSponsors", draft: "d-1", seat: "s-1" }]);
const sponsor = (person: string, seatId: string) => [person, { type: "Sponsor", proposal: "7", seat: seatId }] as const;
const sponsored = after(published, sponsor("p-bo", "s-2"), sponsor("p-cai", "s-3"), sponsor("p-dee", "s-4"), sponsor("p-fay", "s-6"));
const lodged = after(sponsored, ["p-ada", { type: "Lodge", proposal: "7" }]);
const admitted = after(lodged, ["p-secretary", { type: "AdmitProposal", proposal: "7", reason: "It is in order." }]);
const answers = ["a", "b", "c", "d", "e", "f"];
const checked = after(admitted, ["p-ada", { type: "AnswerCheck", proposal: "7", version: 1, answers }]);
const ready = after(checked, ["p-secretary", { type: "ConfirmLanguages", proposal: "7", version: 1 }]);
const frozen = after(ready, { type: "ProposalFrozen", ballot: "2026-1", version: 1 });

describe("drafts (PRP-1)", () => {
  it("are kept for their author with a fresh id, and are no event", () => {
    const saved = given(world()).when(decide("p-ada", { type: "SaveDraft", text: {} })).thenEvents();
    expect(saved.keep).toEqual([{ kind: "draft", draft: saved.answer?.draft, person: "p-ada", text: canonicalProposal(emptyProposalText) }]);
  });
  it("are nobody else's to save, open or delete", () => {
    given(world()).when(decide("p-bo", { type: "SaveDraft", draft: "d-1", text: library })).thenRefused("draftUnknown");
    given(world()).when(decide("p-bo", { type: "DeleteDraft", draft: "d-1" })).thenRefused("draftUnknown");
    given(world()).when(decide("p-bo", { type: "OpenForSponsors", draft: "d-1", seat: "s-2" })).thenRefused("draftUnknown");
    expect(expectDecision(decide("p-ada", { type: "DeleteDraft", draft: "d-1" })(world())).keep).toEqual([{ kind: "delete-draft", draft: "d-1" }]);
  });
  it("saved without a change stay as they are", () => {
    expect(expectDecision(decide("p-ada", { type: "SaveDraft", draft: "d-1", text: library })(world())).keep).toBeUndefined();
  });
});

describe("opening for sponsors", () => {
  it("gives the next number, version 1 with the hash of its text, and the proposer as first sponsor (PRP-2, PRP-10)", () => {
    const opened = given(world()).when(decide("p-ada", { type: "OpenForSponsors", draft: "d-1", seat: "s-1" }));
    const decision = opened.thenEvents("ProposalPublished", "VersionMade", "ProposalSponsored");
    expect(decision.answer).toEqual({ proposal: "7" });
    expect(decision.keep).toEqual([{ kind: "delete-draft", draft: "d-1" }]);
    expect(published).toMatchObject({ id: "7", stage: "seeking-sponsors", author: "p-ada", sponsors: ["s-1"], chapter: "civic-spaces" });
    expect(published.versions[0]).toMatchObject({ number: 1, hash: sha256(canonicalProposal(library)), languages: ["en", "cy"] });
  });
  it("refuses a text with something missing and a seat one does not act for (PRP-4)", () => {
    given(world()).when(decide("p-ada", { type: "OpenForSponsors", draft: "d-2", seat: "s-1" })).thenRefused("proposalIncomplete");
    given(world()).when(decide("p-ada", { type: "OpenForSponsors", draft: "d-1", seat: "s-2" })).thenRefused("seatNotYours");
  });
  it("needs an addressee for each nation, with powers there (PRP-3)", () => {
    expect(missingIn(library)).toEqual([]);
    expect(missingIn({ ...library, extent: ["E92000001", "W92000004"] })).toEqual(["addressees"]);
    expect(missingIn({ ...library, addressees: [{ nation: "E92000001", department: "welsh-government" }] })).toEqual(["addressees"]);
    expect(missingIn({ ...library, extent: ["UK", "W92000004"] })).toContain("extent");
    expect(missingIn({ ...library, extent: ["UK"], addressees: [{ nation: "UK", department: "hmt" }, { nation: "W92000004", department: "welsh-government" }] })).toEqual([]);
  });
});

describe("versions", () => {
  it("are numbered and made freely before lodging, with a reason afterwards (PRP-5, PRP-6)", () => {
    given(world(published)).when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library2 })).thenEvents("VersionMade");
    given(world(lodged)).when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library2 })).thenRefused("reasonMissing");
    const second = after(lodged, ["p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "Costs rose." }]);
    expect(second.versions.map((v) => [v.number, v.reason])).toEqual([[1, null], [2, hashOf("Costs rose.")]]);
  });
  it("are refused to others, incomplete, and while a ballot holds the text (PRP-7)", () => {
    given(world(published)).when(decide("p-bo", { type: "MakeVersion", proposal: "7", text: library2 })).thenRefused("proposalNotYours");
    given(world(published)).when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: {} })).thenRefused("proposalIncomplete");
    given(world(frozen)).when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "x" })).thenRefused("proposalFrozen");
    given(world()).when(decide("p-ada", { type: "MakeVersion", proposal: "8", text: library2 })).thenRefused("proposalUnknown");
  });
  it("are not made where the text says the same (PRP-5)", () => {
    given(world(published)).when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library })).thenRefused("versionUnchanged");
  });
});

describe("the equality and anti-racism check (PRP-8)", () => {
  it("is answered for the newest version and stands beside it", () => {
    given(world(admitted)).when(decide("p-ada", { type: "AnswerCheck", proposal: "7", version: 1, answers })).thenEvents("CheckAnswered");
    expect(checked.checks[1]?.answers).toEqual(answers.map((a) => hashOf(a)));
  });
  it("refuses an older version, somebody else, and five answers", () => {
    given(world(admitted)).when(decide("p-ada", { type: "AnswerCheck", proposal: "7", version: 2, answers })).thenRefused("versionNotLatest");
    given(world(admitted)).when(decide("p-bo", { type: "AnswerCheck", proposal: "7", version: 1, answers })).thenRefused("proposalNotYours");
    expect(proposalCommands.safeParse({ type: "AnswerCheck", proposal: "7", version: 1, answers: answers.slice(1) }).success).toBe(false);
    expect(proposalCommands.safeParse({ type: "AnswerCheck", proposal: "7", version: 1, answers: ["a", "b", "c", "d", "e", " "] }).success).toBe(false);
  });
  it("stays quiet when the same answers come again", () => {
    given(world(checked)).when(decide("p-ada", { type: "AnswerCheck", proposal: "7", version: 1, answers })).thenNothing();
  });
});

describe("English and Welsh (PRP-9)", () => {
  it("are confirmed by name, one by one or together", () => {
    given(world(checked)).when(decide("p-secretary", { type: "ConfirmLanguages", proposal: "7", version: 1 })).thenEvents("LanguagesConfirmed", "LanguagesConfirmed");
    given(world(checked)).when(decide("p-bo", { type: "ConfirmLanguages", proposal: "7", version: 1, languages: ["cy"] })).thenEvents("LanguagesConfirmed");
    expect(ready.confirmations.map((c) => [c.language, c.person])).toEqual([["en", "p-secretary"], ["cy", "p-secretary"]]);
  });
  it("cannot be confirmed while one is missing", () => {
    const onlyEnglish = after(published, ["p-ada", { type: "MakeVersion", proposal: "7", text: { ...library, title: { en: "A library", cy: "" } } }]);
    given(world(onlyEnglish)).when(decide("p-bo", { type: "ConfirmLanguages", proposal: "7", version: 2 })).thenRefused("languagesNotComplete");
  });
  it("confirmed already stay as they are", () => {
    given(world(ready)).when(decide("p-bo", { type: "ConfirmLanguages", proposal: "7", version: 1 })).thenNothing();
  });
});

describe("sponsors and lodging (PRP-10, PRP-11)", () => {
  it("come and go by seat until the proposal is lodged", () => {
    given(world(published)).when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-2" })).thenEvents("ProposalSponsored");
    given(world(sponsored)).when(decide("p-bo", { type: "WithdrawSponsor", proposal: "7", seat: "s-2" })).thenEvents("SponsorWithdrawn");
    given(world(lodged)).when(decide("p-bo", { type: "WithdrawSponsor", proposal: "7", seat: "s-2" })).thenRefused("sponsorsFixed");
  });
  it("are refused for a seat one does not act for; the proposer stays", () => {
    given(world(published)).when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-3" })).thenRefused("seatNotYours");
    given(world(published)).when(decide("p-gil", { type: "Sponsor", proposal: "7", seat: "s-7" })).thenRefused("seatNotYours");
    given(world(published)).when(decide("p-ada", { type: "WithdrawSponsor", proposal: "7", seat: "s-1" })).thenRefused("sponsorIsProposer");
  });
  it("said twice change nothing", () => {
    given(world(sponsored)).when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-2" })).thenNothing();
    given(world(published)).when(decide("p-bo", { type: "WithdrawSponsor", proposal: "7", seat: "s-2" })).thenNothing();
    given(world(lodged)).when(decide("p-ada", { type: "Lodge", proposal: "7" })).thenNothing();
  });
  it("lodge with five seats from two regions, by the proposer", () => {
    given(world(sponsored)).when(decide("p-ada", { type: "Lodge", proposal: "7" })).thenEvents("ProposalLodged");
    given(world(sponsored)).when(decide("p-bo", { type: "Lodge", proposal: "7" })).thenRefused("proposalNotYours");
    expect(given(world(published)).when(decide("p-ada", { type: "Lodge", proposal: "7" })).thenRefused("sponsorsMissing").values).toEqual({ seats: 4, needed: 5 });
    const oneRegion = after(published, sponsor("p-bo", "s-2"), sponsor("p-cai", "s-3"), sponsor("p-dee", "s-4"), sponsor("p-efa", "s-5"));
    expect(given(world(oneRegion)).when(decide("p-ada", { type: "Lodge", proposal: "7" })).thenRefused("sponsorRegionsMissing").values).toEqual({ regions: 1, needed: 2 });
    given(world(admitted)).when(decide("p-ada", { type: "Lodge", proposal: "7" })).thenRefused("proposalAlreadyLodged");
  });
  it("need what the standing orders say, without withdrawn seats", () => {
    const small = standingOrdersSchema.parse({ sponsors: { seats: 2, regions: 1 } });
    expect(sponsorsStillNeeded(published, roll, small)).toEqual({ seats: 1, regions: 0 });
    expect(sponsorsStillNeeded({ ...published, sponsors: ["s-1", "s-7"] }, roll, small)).toEqual({ seats: 1, regions: 0 });
  });
});

describe("rulings and the agenda", () => {
  it("admit or return a lodged proposal with a reason (PRP-12)", () => {
    given(world(lodged)).when(decide("p-secretary", { type: "AdmitProposal", proposal: "7", reason: "In order." })).thenEvents("ProposalAdmitted");
    const returned = after(lodged, ["p-secretary", { type: "ReturnProposal", proposal: "7", reason: "No cost is named." }]);
    expect(returned).toMatchObject({ stage: "seeking-sponsors", sponsors: sponsored.sponsors });
    given(world(published)).when(decide("p-secretary", { type: "AdmitProposal", proposal: "7", reason: "x" })).thenRefused("proposalNotLodged");
    given(world(admitted)).when(decide("p-secretary", { type: "ReturnProposal", proposal: "7", reason: "x" })).thenRefused("proposalNotLodged");
    expect(proposalCommands.safeParse({ type: "AdmitProposal", proposal: "7", reason: "  " }).success).toBe(false);
  });
  it("withdraw by the author with a reason, not while a ballot holds the text, and once (PRP-13)", () => {
    const withdraw: Input = { type: "WithdrawProposal", proposal: "7", reason: "A better one is coming." };
    given(world(admitted)).when(decide("p-ada", withdraw)).thenEvents("ProposalWithdrawn");
    given(world(admitted)).when(decide("p-bo", withdraw)).thenRefused("proposalNotYours");
    given(world(frozen)).when(decide("p-ada", withdraw)).thenRefused("proposalFrozen");
    given(world(after(admitted, ["p-ada", withdraw]))).when(decide("p-ada", withdraw)).thenRefused("proposalOver");
  });
  it("put an admitted proposal on an agenda, once, and carry it over (PRP-14)", () => {
    const put = (sitting: string, item: string): Input => ({ type: "PutOnAgenda", proposal: "7", sitting, item });
    given(world(admitted)).when(decide("p-secretary", put("12", "i4"))).thenEvents("ProposalPutOnAgenda");
    given(world(lodged)).when(decide("p-secretary", put("12", "i4"))).thenRefused("proposalNotAdmitted");
    given(world(admitted)).when(decide("p-secretary", put("13", "i4"))).thenRefused("sittingUnknown");
    const onAgenda = after(admitted, ["p-secretary", put("12", "i4")]);
    expect(onAgenda.stage).toBe("on-the-agenda");
    given(world(onAgenda)).when(decide("p-secretary", put("12", "i4"))).thenNothing();
    given(world(onAgenda)).when(decide("p-secretary", put("12", "i5"))).thenEvents("ProposalPutOnAgenda");
  });
  it("send back for another version and another lodging (PRP-14)", () => {
    const back = after(admitted, { type: "ProposalDebated", sitting: "12", item: "i4" }, { type: "ProposalReferredBack", sitting: "12" });
    expect(stageOf(back)).toBe("referred-back");
    given(world(back)).when(decide("p-ada", { type: "Lodge", proposal: "7" })).thenEvents("ProposalLodged");
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
    given(world(adopted)).when(decide("p-bo", { type: "Sponsor", proposal: "7", seat: "s-2" })).thenRefused("proposalOver");
    expect(after(frozen, { type: "ProposalDecided", ballot: "2026-1", carried: false }).stage).toBe("rejected");
    expect(after(admitted, { type: "ProposalLapsed", sitting: "12" }).stage).toBe("lapsed");
  });
});

describe("the page of a proposal", () => {
  const texts: { readonly [hash: string]: string } = { [hashOf(canonicalProposal(library))]: canonicalProposal(library) };
  it("shows text, numbered clauses, versions, check and sponsors; protected groups only as seats", () => {
    const view = proposalView(ready, (hash) => texts[hash] ?? null, roll);
    expect(view?.text?.title.cy).toBe("Llyfrgell o fewn cyrraedd");
    expect(view?.clauses.map((c) => c.number)).toEqual([1]);
    expect(view?.check?.answers).toHaveLength(6);
    expect(view?.sponsors.map((s) => [s.number, s.group, s.proposes])).toContainEqual([1, null, true]);
    expect(view?.isCurrent).toBe(true);
  });
  it("stands without its words and has no version that was never made", () => {
    expect(proposalView(ready, () => null, roll)?.text).toBeNull();
    expect(proposalView(ready, () => null, roll, 9)).toBeUndefined();
  });
});

describe("the whole text at the door", () => {
  it("comes out the same whatever went in twice", () => {
    const anything = fc.record({
      title: fc.record({ en: fc.string({ maxLength: 100 }), cy: fc.string({ maxLength: 100 }) }),
      cost: fc.string({ maxLength: 300 }),
      chapter: fc.constantFrom("money", null),
      extent: fc.subarray(["N92000002", "E92000001", "UK"]),
      clauses: fc.string({ maxLength: 300 }).map((text) => plainToBlocks(text)),
    });
    fc.assert(
      fc.property(anything, (input) => {
        const text = proposalTextSchema.parse(input);
        expect(proposalTextSchema.parse(JSON.parse(canonicalProposal(text)))).toEqual(text);
      }),
    );
  });
  it("refuses fields that do not belong and texts that are too long", () => {
    expect(proposalTextSchema.safeParse({ script: "x" }).success).toBe(false);
    expect(proposalTextSchema.safeParse({ title: { en: "x".repeat(151) } }).error?.issues[0]?.message).toBe("textTooLong");
    expect(typesOf(decide("p-ada", { type: "SaveDraft", text: library })(world()))).toEqual([]);
  });
});
