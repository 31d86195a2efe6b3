import { describe, expect, it } from "vitest";
import { actor, factsAt, given, hashOf, operator, thursdayAtTen } from "../../tests/support/given.ts";
import { admitted, after, answers, decide, drafts, library, published, ready, world } from "../../tests/support/proposalWorld.ts";
import { proposalCommands } from "./commands.ts";
import { decideProposal } from "./decide.ts";
import { languagesStanding, partsDiffering } from "./languages.ts";
import { readyForBallot } from "./questions.ts";
import { initialProposal, type Proposal } from "./state.ts";
import { canonicalProposal, type ProposalText } from "./text.ts";

/** The words of these texts, as the record would give them. */
const wordsOf = (...texts: readonly ProposalText[]) => {
  const known = new Map(texts.map((text) => [hashOf(canonicalProposal(text)), canonicalProposal(text)]));
  return (hash: string) => known.get(hash);
};
const retitled: ProposalText = { ...library, title: { ...library.title, en: "A library within a short walk" } };
const bothRetitled: ProposalText = { ...retitled, title: { ...retitled.title, cy: "Llyfrgell o fewn tro byr" } };
const machineMade: ProposalText = { ...library, machine: { cy: "Cyfieithydd 3" } };

/** The proposal with one more version, made by its author. */
const withVersion = (proposal: Proposal, text: ProposalText): Proposal =>
  after(proposal, ["p-ada", { type: "MakeVersion", proposal: "7", text, reason: "Said more plainly." }]);
const confirm = (version: number, more: { readonly languages?: ("en" | "cy")[]; readonly unchanged?: ("title" | "question")[] } = {}) =>
  ({ type: "ConfirmLanguages", proposal: "7", version, ...more }) as const;

describe("what changed in one language and not in the other (PRP-21)", () => {
  const second = withVersion(ready, retitled);
  it("is found by comparing with the version both of whose languages were confirmed last", () => {
    const standing = languagesStanding(second, 2, wordsOf(library, retitled));
    expect(standing).toMatchObject({ since: 1, sinceConfirmed: true });
    expect(standing?.parts.map(({ part, changed, behind }) => [part, changed.en, changed.cy, behind])).toEqual([
      ["title", true, false, "cy"],
      ["question", false, false, null],
      ["summary", false, false, null],
    ]);
    expect(standing && partsDiffering(standing, ["en"])).toEqual([]);
  });
  it("is nothing where both changed, where nothing did, and where the words were withdrawn", () => {
    const both = languagesStanding(withVersion(ready, bothRetitled), 2, wordsOf(library, bothRetitled));
    expect(both && partsDiffering(both)).toEqual([]);
    const first = languagesStanding(ready, 1, wordsOf(library));
    expect(first && partsDiffering(first)).toEqual([]);
    expect(languagesStanding(second, 2, () => undefined)).toBeNull();
  });
  it("is counted from the first version in both languages where none was ever confirmed", () => {
    expect(languagesStanding(withVersion(published, retitled), 2, wordsOf(library, retitled))).toMatchObject({
      since: 1,
      sinceConfirmed: false,
    });
  });
  it("keeps a ballot shut, by name, until it is settled", () => {
    const checked = after(second, ["p-ada", { type: "AnswerCheck", proposal: "7", version: 2, answers }]);
    const known = wordsOf(library, retitled);
    expect(readyForBallot(checked, known)).toMatchObject({
      refused: "languagesDiffer",
      values: { number: "7", version: 2, parts: "title" },
    });
    const settled = after(checked, ["p-secretary", confirm(2, { unchanged: ["title"] })]);
    expect(readyForBallot(settled, known)).toMatchObject({ version: 2 });
  });
  it("is confirmed only by somebody who says that the language left behind still says the same, and that stands on the record", () => {
    given(world(second))
      .when(decide("p-secretary", confirm(2)))
      .thenRefused("languagesDiffer");
    given(world(second))
      .when(decide("p-secretary", confirm(2, { languages: ["en"] })))
      .thenEvents("LanguagesConfirmed");
    const settled = after(second, ["p-secretary", confirm(2, { unchanged: ["title", "question"] })]);
    expect(settled.confirmations.slice(2)).toEqual([
      { version: 2, language: "en", person: "p-secretary", at: thursdayAtTen },
      { version: 2, language: "cy", person: "p-secretary", at: thursdayAtTen, unchanged: ["title"] },
    ]);
    expect(languagesStanding(settled, 2, wordsOf(library, retitled))?.parts[0]).toMatchObject({ behind: null });
  });
});

describe("words that a program made (PRP-22)", () => {
  const known = wordsOf(library, machineMade);
  const opened = after(withVersion(admitted, machineMade), ["p-ada", { type: "AnswerCheck", proposal: "7", version: 2, answers }]);
  it("are labelled with its name, which is part of what is hashed, and open no ballot", () => {
    expect(languagesStanding(opened, 2, known)?.languages).toMatchObject({
      en: { machine: null, machineStands: false },
      cy: { machine: "Cyfieithydd 3", machineStands: true },
    });
    expect(canonicalProposal(machineMade)).not.toBe(canonicalProposal(library));
    expect(readyForBallot(opened, known)).toMatchObject({ refused: "languagesMachineMade", values: { source: "Cyfieithydd 3" } });
  });
  it("keep the label until a named person confirms these very words", () => {
    const settled = after(opened, ["p-secretary", confirm(2, { languages: ["cy"] })]);
    expect(languagesStanding(settled, 2, known)?.languages.cy).toMatchObject({ machine: "Cyfieithydd 3", machineStands: false });
    const later: ProposalText = { ...machineMade, summary: { ...library.summary, cy: "Gall pawb gerdded yno." } };
    expect(languagesStanding(withVersion(settled, later), 3, wordsOf(machineMade, later))?.languages.cy.machineStands).toBe(true);
    const costlier: ProposalText = { ...machineMade, cost: "£60 million a year." };
    expect(languagesStanding(withVersion(settled, costlier), 3, wordsOf(machineMade, costlier))?.languages.cy.machineStands).toBe(false);
  });
  it("do not lose it by leaving it out, in a version or in a draft; they may once nothing of them is left, or they are confirmed", () => {
    const plain = { type: "MakeVersion", proposal: "7", text: library, reason: "x" } as const;
    given(world(opened)).when(decide("p-ada", plain)).thenRefused("machineLabelStays");
    given(world(after(opened, ["p-secretary", confirm(2)])))
      .when(decide("p-ada", plain))
      .thenEvents("VersionMade");
    const none = { en: library.title.en, cy: "" };
    given(world(opened))
      .when(
        decide("p-ada", {
          ...plain,
          text: {
            ...library,
            title: none,
            question: { ...library.question, cy: "" },
            summary: { ...library.summary, cy: "" },
          },
        }),
      )
      .thenEvents("VersionMade");
    const facts = factsAt(thursdayAtTen, actor("p-ada", ["delegate"]), {
      drafts: { ...drafts, "d-9": { person: "p-ada", text: canonicalProposal(machineMade) } },
    });
    const save = proposalCommands.parse({ type: "SaveDraft", draft: "d-9", text: library });
    expect(decideProposal(save, world(initialProposal), facts)).toMatchObject({ refused: "machineLabelStays", field: "machine.cy" });
  });
  it("are confirmed by no program", () => {
    const asked = proposalCommands.parse(confirm(2));
    expect(decideProposal(asked, world(opened), factsAt(thursdayAtTen, operator))).toMatchObject({ refused: "confirmedByPeopleOnly" });
  });
});
