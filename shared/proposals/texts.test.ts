import { describe, expect, it } from "vitest";
import { expectDecision, given, hashOf, sha256 } from "../../tests/support/given.ts";
import {
  admitted,
  after,
  answers,
  checked,
  decide,
  frozen,
  library,
  library2,
  lodged,
  published,
  ready,
  world,
} from "../../tests/support/proposalWorld.ts";
import { proposalCommands } from "./commands.ts";
import { canonicalProposal, emptyProposalText, missingIn, type ProposalText } from "./text.ts";

describe("drafts (PRP-1)", () => {
  it("are kept for their author with a fresh id, and are no event", () => {
    const text: ProposalText = { ...emptyProposalText, title: { en: "A library", cy: "" } };
    const saved = given(world())
      .when(decide("p-ada", { type: "SaveDraft", text }))
      .thenEvents();
    expect(saved.keep).toEqual([
      { kind: "draft", draft: saved.answer?.draft, person: "p-ada", by: "p-ada", text: canonicalProposal(text) },
    ]);
  });
  it("need a title in one language, and say so at its field in the language that is written (PRP-23)", () => {
    for (const language of ["en", "cy"] as const) {
      const asked = decide("p-ada", { type: "SaveDraft", text: { language, case: library.case } })(world());
      expect(asked).toMatchObject({ refused: "draftNeedsTitle", field: `title.${language}` });
    }
    given(world())
      .when(decide("p-ada", { type: "SaveDraft", draft: "d-1", text: { ...library, title: { en: "", cy: "" } } }))
      .thenRefused("draftNeedsTitle");
    given(world())
      .when(decide("p-ada", { type: "SaveDraft", text: { title: { cy: "Llyfrgell" } } }))
      .thenEvents();
  });
  it("are nobody else's to save, open or delete", () => {
    given(world())
      .when(decide("p-bo", { type: "SaveDraft", draft: "d-1", text: library }))
      .thenRefused("draftUnknown");
    given(world())
      .when(decide("p-bo", { type: "DeleteDraft", draft: "d-1" }))
      .thenRefused("draftUnknown");
    given(world())
      .when(decide("p-bo", { type: "OpenForSponsors", draft: "d-1", seat: "s-2" }))
      .thenRefused("draftUnknown");
    expect(expectDecision(decide("p-ada", { type: "DeleteDraft", draft: "d-1" })(world())).keep).toEqual([
      { kind: "delete-draft", draft: "d-1" },
    ]);
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
    // The next version is written in the same text.
    expect(decision.keep).toEqual([{ kind: "draft-becomes", draft: "d-1", proposal: "7", version: 1 }]);
    expect(published).toMatchObject({ id: "7", stage: "seeking-sponsors", author: "p-ada", sponsors: ["s-1"], chapter: "civic-spaces" });
    expect(published.versions[0]).toMatchObject({ number: 1, hash: sha256(canonicalProposal(library)), languages: ["en", "cy"] });
  });
  it("refuses a text with something missing and a seat one does not act for (PRP-4)", () => {
    given(world())
      .when(decide("p-ada", { type: "OpenForSponsors", draft: "d-2", seat: "s-1" }))
      .thenRefused("proposalIncomplete");
    given(world())
      .when(decide("p-ada", { type: "OpenForSponsors", draft: "d-1", seat: "s-2" }))
      .thenRefused("seatNotYours");
  });
  it("needs an addressee for each nation, with powers there (PRP-3)", () => {
    expect(missingIn(library)).toEqual([]);
    expect(missingIn({ ...library, extent: ["E92000001", "W92000004"] })).toEqual(["addressees"]);
    expect(missingIn({ ...library, addressees: [{ nation: "E92000001", department: "welsh-government" }] })).toEqual(["addressees"]);
    expect(missingIn({ ...library, extent: ["UK", "W92000004"] })).toContain("extent");
    expect(
      missingIn({
        ...library,
        extent: ["UK"],
        addressees: [
          { nation: "UK", department: "hmt" },
          { nation: "W92000004", department: "welsh-government" },
        ],
      }),
    ).toEqual([]);
  });
});

describe("versions", () => {
  it("are numbered and made freely before lodging, with a reason afterwards (PRP-5, PRP-6)", () => {
    given(world(published))
      .when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library2 }))
      .thenEvents("VersionMade");
    given(world(lodged))
      .when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library2 }))
      .thenRefused("reasonMissing");
    const second = after(lodged, ["p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "Costs rose." }]);
    expect(second.versions.map((v) => [v.number, v.reason])).toEqual([
      [1, null],
      [2, hashOf("Costs rose.")],
    ]);
  });
  it("are refused to others, incomplete, and while a ballot holds the text (PRP-7)", () => {
    given(world(published))
      .when(decide("p-bo", { type: "MakeVersion", proposal: "7", text: library2 }))
      .thenRefused("proposalNotYours");
    given(world(published))
      .when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: {} }))
      .thenRefused("proposalIncomplete");
    given(world(frozen))
      .when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "x" }))
      .thenRefused("proposalFrozen");
    given(world())
      .when(decide("p-ada", { type: "MakeVersion", proposal: "8", text: library2 }))
      .thenRefused("proposalUnknown");
  });
  it("are not made where the text says the same (PRP-5)", () => {
    given(world(published))
      .when(decide("p-ada", { type: "MakeVersion", proposal: "7", text: library }))
      .thenRefused("versionUnchanged");
  });
});

describe("the equality and anti-racism check (PRP-8)", () => {
  it("is answered for the newest version and stands beside it", () => {
    given(world(admitted))
      .when(decide("p-ada", { type: "AnswerCheck", proposal: "7", version: 1, answers }))
      .thenEvents("CheckAnswered");
    expect(checked.checks[1]?.answers).toEqual(answers.map((a) => hashOf(a)));
  });
  it("refuses an older version, somebody else, and five answers", () => {
    given(world(admitted))
      .when(decide("p-ada", { type: "AnswerCheck", proposal: "7", version: 2, answers }))
      .thenRefused("versionNotLatest");
    given(world(admitted))
      .when(decide("p-bo", { type: "AnswerCheck", proposal: "7", version: 1, answers }))
      .thenRefused("proposalNotYours");
    expect(proposalCommands.safeParse({ type: "AnswerCheck", proposal: "7", version: 1, answers: answers.slice(1) }).success).toBe(false);
    expect(
      proposalCommands.safeParse({ type: "AnswerCheck", proposal: "7", version: 1, answers: ["a", "b", "c", "d", "e", " "] }).success,
    ).toBe(false);
  });
  it("stays quiet when the same answers come again", () => {
    given(world(checked))
      .when(decide("p-ada", { type: "AnswerCheck", proposal: "7", version: 1, answers }))
      .thenNothing();
  });
});

describe("English and Welsh (PRP-9)", () => {
  it("are confirmed by name, one by one or together", () => {
    given(world(checked))
      .when(decide("p-secretary", { type: "ConfirmLanguages", proposal: "7", version: 1 }))
      .thenEvents("LanguagesConfirmed", "LanguagesConfirmed");
    given(world(checked))
      .when(decide("p-bo", { type: "ConfirmLanguages", proposal: "7", version: 1, languages: ["cy"] }))
      .thenEvents("LanguagesConfirmed");
    expect(ready.confirmations.map((c) => [c.language, c.person])).toEqual([
      ["en", "p-secretary"],
      ["cy", "p-secretary"],
    ]);
  });
  it("cannot be confirmed while one is missing", () => {
    const onlyEnglish = after(published, [
      "p-ada",
      { type: "MakeVersion", proposal: "7", text: { ...library, title: { en: "A library", cy: "" } } },
    ]);
    given(world(onlyEnglish))
      .when(decide("p-bo", { type: "ConfirmLanguages", proposal: "7", version: 2 }))
      .thenRefused("languagesNotComplete");
  });
  it("confirmed already stay as they are", () => {
    given(world(ready))
      .when(decide("p-bo", { type: "ConfirmLanguages", proposal: "7", version: 1 }))
      .thenNothing();
  });
});
