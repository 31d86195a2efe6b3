import { describe, expect, it } from "vitest";
import { expectDecision, given } from "../../tests/support/given.ts";
import { admitted, as, frozen, type Input, library, library2, lodged, published, world } from "../../tests/support/proposalWorld.ts";
import type { Facts, PrivateDraft } from "../journal.ts";
import { proposalCommands } from "./commands.ts";
import { decideProposal } from "./decide.ts";
import { plainToBlocks } from "./plainForm.ts";
import type { Proposal } from "./state.ts";
import { takeOver } from "./takeOver.ts";
import { canonicalProposal, parseProposal } from "./text.ts";
import { writingRole } from "./writers.ts";

const draft = (more: Partial<PrivateDraft> = {}): PrivateDraft => ({ person: "p-ada", text: canonicalProposal(library), ...more });

/** What a command of a person leads to where this is the draft d-1. */
const asks = (person: string, input: Input, kept: PrivateDraft, proposal?: Proposal) => {
  const facts: Facts = {
    ...as(person),
    draftOf: (id) => (id === "d-1" ? kept : undefined),
    draftOfProposal: (id) => (kept.proposal === id ? { ...kept, id: "d-1" } : undefined),
    wordsOf: () => canonicalProposal(library),
  };
  return given(world(proposal)).when((know) => decideProposal(proposalCommands.parse(input), know, facts));
};

describe("co-authors (DRA-2)", () => {
  it("are invited by seat, as editors or commenters; again with another role changes it, with the same nothing", () => {
    const invite = { type: "InviteCoAuthor", draft: "d-1", seat: "s-2", role: "editor" } as const;
    const asked = (kept: PrivateDraft) => asks("p-ada", invite, kept).thenEvents();
    expect(asked(draft()).keep).toEqual([{ kind: "invite", draft: "d-1", seat: "s-2", role: "editor" }]);
    expect(asked(draft({ seats: [{ seat: "s-2", role: "commenter" }] })).keep).toHaveLength(1);
    expect(asked(draft({ seats: [{ seat: "s-2", role: "editor" }] })).keep).toBeUndefined();
  });

  it("are invited and removed by the author only; a seat leaves by itself; strangers hear of no draft (PRP-1)", () => {
    const kept = draft({ seats: [{ seat: "s-2", role: "editor" }] });
    const on = (seat: string) => ({ draft: "d-1", seat }) as const;
    asks("p-bo", { type: "InviteCoAuthor", ...on("s-3"), role: "editor" }, kept).thenRefused("draftNotAuthor");
    asks("p-bo", { type: "RemoveCoAuthor", ...on("s-2") }, kept).thenRefused("draftNotAuthor");
    asks("p-cai", { type: "InviteCoAuthor", ...on("s-4"), role: "editor" }, kept).thenRefused("draftUnknown");
    expect(asks("p-bo", { type: "LeaveDraft", ...on("s-2") }, kept).thenEvents().keep).toEqual([{ kind: "uninvite", ...on("s-2") }]);
    expect(asks("p-ada", { type: "RemoveCoAuthor", ...on("s-2") }, kept).thenEvents().keep).toEqual([{ kind: "uninvite", ...on("s-2") }]);
    asks("p-ada", { type: "InviteCoAuthor", ...on("s-1"), role: "editor" }, kept).thenRefused("coAuthorIsAuthor");
    asks("p-ada", { type: "InviteCoAuthor", ...on("s-99"), role: "editor" }, kept).thenRefused("coAuthorSeatUnknown");
  });

  it("write, comment or read as they were invited, and everybody only reads while a ballot holds the text (DRA-1, PRP-7)", () => {
    const kept = draft({
      seats: [
        { seat: "s-2", role: "editor" },
        { seat: "s-3", role: "commenter" },
      ],
    });
    const role = (person: string, proposal?: Proposal) =>
      writingRole(person, proposal ? { ...kept, proposal: proposal.id, version: 1 } : kept, world(proposal));
    expect(["p-ada", "p-bo", "p-cai", "p-dee"].map((person) => role(person))).toEqual(["editor", "editor", "commenter", null]);
    expect(["p-ada", "p-bo"].map((person) => role(person, lodged))).toEqual(["editor", "editor"]);
    expect(["p-ada", "p-bo"].map((person) => role(person, frozen))).toEqual(["reader", "reader"]);
  });

  it("save with a form as editors, not as commenters, and open or delete nothing", () => {
    const kept = draft({
      seats: [
        { seat: "s-2", role: "editor" },
        { seat: "s-3", role: "commenter" },
      ],
    });
    expect(asks("p-bo", { type: "SaveDraft", draft: "d-1", text: library2 }, kept).thenEvents().keep).toMatchObject([
      { kind: "draft", person: "p-ada", by: "p-bo" },
    ]);
    asks("p-cai", { type: "SaveDraft", draft: "d-1", text: library2 }, kept).thenRefused("documentReadOnly");
    asks("p-bo", { type: "DeleteDraft", draft: "d-1" }, kept).thenRefused("draftNotAuthor");
    asks("p-bo", { type: "OpenForSponsors", draft: "d-1", seat: "s-2" }, kept).thenRefused("draftNotAuthor");
  });

  it("are not written over by a form made before they wrote (DRA-9)", () => {
    const base = as("p-ada").sha256(canonicalProposal(library));
    asks(
      "p-ada",
      { type: "SaveDraft", draft: "d-1", base, text: library2 },
      draft({ text: canonicalProposal({ ...library, cost: "Else." }) }),
    ).thenRefused("draftMoved");
    asks("p-ada", { type: "SaveDraft", draft: "d-1", base, text: library2 }, draft()).thenEvents();
  });
});

describe("the next version", () => {
  const ofSeven = (more: Partial<PrivateDraft> = {}) => draft({ proposal: "7", version: 1, ...more });

  it("is made of the draft as it stands, and no text is sent beside one that is being written (DRA-8)", () => {
    const written = ofSeven({ text: canonicalProposal(library2) });
    const made = asks("p-ada", { type: "MakeVersion", proposal: "7", draft: "d-1" }, written, published).thenEvents("VersionMade");
    expect(made.keep).toEqual([{ kind: "draft-becomes", draft: "d-1", proposal: "7", version: 2 }]);
    asks("p-ada", { type: "MakeVersion", proposal: "7", text: { ...library, cost: "Sent." } }, written, published).thenRefused(
      "versionIsWrittenTogether",
    );
  });

  it("sent as a text while nobody has written is what the draft says from then on", () => {
    const made = asks("p-ada", { type: "MakeVersion", proposal: "7", text: library2 }, ofSeven(), published).thenEvents("VersionMade");
    expect(made.keep?.map(({ kind }) => kind)).toEqual(["draft", "draft-becomes"]);
  });

  it("is not made while the draft lacks a version made elsewhere; taking that over keeps what the draft changed (DRA-10)", () => {
    const behind = ofSeven({ version: 0 });
    asks("p-ada", { type: "MakeVersion", proposal: "7", draft: "d-1", reason: "So." }, behind, admitted).thenRefused("draftBehindVersion");
    expect(
      asks("p-ada", { type: "TakeOverVersion", proposal: "7" }, behind, admitted)
        .thenEvents()
        .keep?.map(({ kind }) => kind),
    ).toEqual(["draft", "draft-becomes"]);
    const from = { ...library, clauses: plainToBlocks("1. One.\n2. Two.\n3. Three.") };
    const to = { ...from, cost: "More.", clauses: plainToBlocks("1. One.\n2. Two, amended.\n3. Three, amended.", from.clauses) };
    const clause = (id: string, text: string) => ({ id, kind: "clause", runs: [{ text }] }) as const;
    const mine = {
      ...from,
      clauses: { blocks: [...from.clauses.blocks.slice(0, 2), clause("b3", "Three, mine."), clause("b4", "Four.")], given: 4 },
    };
    const merged = takeOver(from, to, mine);
    expect(merged.cost).toBe("More.");
    expect(merged.clauses.blocks.map(({ runs }) => runs[0]?.text)).toEqual(["One.", "Two, amended.", "Three, mine.", "Four."]);
    expect(new Set(merged.clauses.blocks.map(({ id }) => id)).size).toBe(4);
  });

  it("of a proposal without a draft is begun from its last version, once", () => {
    const begun = asks("p-ada", { type: "WriteNextVersion", proposal: "7" }, draft(), published).thenEvents();
    expect(begun.keep?.map(({ kind }) => kind)).toEqual(["draft", "draft-becomes"]);
    expect(parseProposal(canonicalProposal(library))).toEqual(library);
    const again = expectDecision(asks("p-ada", { type: "WriteNextVersion", proposal: "7" }, ofSeven(), published).thenEvents());
    expect(again).toMatchObject({ answer: { draft: "d-1" } });
    expect(again.keep).toBeUndefined();
  });
});
