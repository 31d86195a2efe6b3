import { describe, expect, it } from "vitest";
import { CompositeWorld, halls, offered } from "../../tests/support/compositeWorld.ts";
import { expectDecision, expectRefusal, typesOf } from "../../tests/support/given.ts";
import { admitted, as, frozen, library, lodged } from "../../tests/support/proposalWorld.ts";
import { proposalCommands } from "../proposals/commands.ts";
import { decideProposal } from "../proposals/decide.ts";
import { canonicalProposal, missingIn } from "../proposals/text.ts";
import { compositeConsequences } from "./consequences.ts";
import { joinedText } from "./joinedText.ts";

const propose = { type: "ProposeComposite", proposal: "7", other: "8" } as const;
const consent = (world: CompositeWorld, proposal: string) =>
  ({ type: "ConsentToComposite", composite: "1", proposal, hash: world.hash }) as const;

describe("offering to join two proposals (CMP-1, CMP-2)", () => {
  it("is recorded, begins a draft of the first's proposer and invites the second's seat to it", () => {
    const decision = offered().composites["1"];
    expect(decision).toMatchObject({ stage: "open", proposals: ["7", "8"], seat: "s-1", consents: {} });
    const { keep } = new CompositeWorld().must("p-fay", propose);
    expect(keep).toMatchObject([
      { kind: "draft", person: "p-ada", by: "p-fay" },
      { kind: "invite", seat: "s-6", role: "editor" },
    ]);
    const byCommittee = new CompositeWorld();
    byCommittee.must("p-secretary", propose);
    expect(byCommittee.composites["1"]?.seat).toBe(null);
  });
  it("is refused for one referred back, held by a ballot, or in a sitting with a ballot open; and for itself", () => {
    const world = new CompositeWorld();
    const after = (change: Partial<CompositeWorld["proposals"]>) => {
      world.proposals = { "7": admitted, "8": halls, ...(change as CompositeWorld["proposals"]) };
      return world.ask("p-ada", propose);
    };
    expectRefusal(after({ "7": { ...lodged, stage: "referred-back" } }), "proposalNotAdmitted");
    expectRefusal(after({ "7": frozen }), "proposalFrozen");
    expectRefusal(after({ "8": { ...halls, stage: "rejected" } }), "proposalOver");
    expectRefusal(world.ask("p-ada", { ...propose, other: "7" }), "compositeOfOne");
    world.openIn = "12";
    expectRefusal(
      after({ "8": { ...halls, stage: "on-the-agenda", agenda: [{ sitting: "12", item: "i1", at: 0 }] } }),
      "compositeWhileVoting",
    );
  });
  it("stays quiet when the same is offered again, and is refused for one that stands in another offer", () => {
    const world = offered();
    expect(typesOf(world.ask("p-fay", propose))).toEqual([]);
    world.proposals["9"] = { ...admitted, id: "9" };
    expectRefusal(world.ask("p-ada", { ...propose, proposal: "9" }), "compositeUnderWay");
  });
});

describe("the text they begin with (CMP-3)", () => {
  it("holds case and clauses of both with ids of their own, and leaves the question to be written", () => {
    const text = joinedText(library, {
      ...library,
      extent: ["W92000004"],
      addressees: [{ nation: "W92000004", department: "welsh-government" }],
    });
    expect(text.clauses.blocks.map(({ id }) => id)).toEqual(["b1", "b2"]);
    expect(text.extent).toEqual(["E92000001", "W92000004"]);
    expect(text.title.en).toBe("A library within reach / A library within reach");
    expect(missingIn(text)).toEqual(["question"]);
  });
  it("is made public by both proposers' consent only: the draft is neither opened nor thrown away", () => {
    const world = offered();
    const draft = world.composites["1"]?.draft ?? "";
    const facts = { ...as("p-ada"), draftOf: () => world.draft };
    for (const command of [
      { type: "OpenForSponsors", draft, seat: "s-1" },
      { type: "DeleteDraft", draft },
    ] as const)
      expectRefusal(decideProposal(proposalCommands.parse(command), world, facts), "draftIsOfComposite");
  });
});

describe("consent (CMP-4, CMP-5)", () => {
  it("of both to the same text makes a lodged proposal of both, with the sponsors of both, and ends the two", () => {
    const world = offered();
    world.must("p-ada", consent(world, "7"));
    const { answer, keep } = world.must("p-fay", consent(world, "8"));
    expect(answer).toMatchObject({ proposal: "9" });
    expect(world.proposals["9"]).toMatchObject({
      stage: "lodged",
      author: "p-ada",
      seat: "s-1",
      joins: { proposals: ["7", "8"], author: "p-fay", seat: "s-6" },
      sponsors: ["s-1", "s-6", "s-2", "s-3", "s-4"],
    });
    for (const id of ["7", "8"]) expect(world.proposals[id]).toMatchObject({ stage: "joined", joined: { into: "9" } });
    expect(world.composites["1"]).toMatchObject({ stage: "joined", ended: { proposal: "9" } });
    expect(keep).toEqual([{ kind: "draft-becomes", draft: world.composites["1"]?.draft, proposal: "9", version: 1 }]);
  });
  it("is refused for another's proposal, for a text that has changed or lacks something, and once it is over", () => {
    const world = offered();
    expectRefusal(world.ask("p-bo", consent(world, "7")), "proposalNotYours");
    expectRefusal(world.ask("p-ada", { ...consent(world, "7"), hash: "0".repeat(64) }), "compositeTextMoved");
    expectRefusal(world.ask("p-ada", { ...consent(world, "7"), composite: "2" }), "compositeUnknown");
    world.draft = { person: "p-ada", text: canonicalProposal({ ...library, cost: "" }) };
    expectRefusal(world.ask("p-ada", consent(world, "7")), "proposalIncomplete");
    world.proposals["8"] = { ...halls, stage: "lodged" };
    expectRefusal(world.ask("p-ada", consent(world, "7")), "compositeNotAdmitted");
    world.must("p-fay", { type: "RefuseComposite", composite: "1", proposal: "8", reason: "They ask for different things." });
    expectRefusal(world.ask("p-ada", consent(world, "7")), "compositeOver");
  });
  it("does not count for a text changed since; agreeing twice to the same changes nothing; it can be taken back", () => {
    const world = offered();
    world.must("p-ada", consent(world, "7"));
    expect(typesOf(world.ask("p-ada", consent(world, "7")))).toEqual([]);
    world.draft = { person: "p-ada", text: canonicalProposal(library) };
    expect(typesOf(world.ask("p-fay", consent(world, "8")))).toEqual(["CompositeConsented"]);
    world.must("p-ada", { type: "WithdrawConsent", composite: "1", proposal: "7" });
    expect(world.composites["1"]?.consents).toEqual({});
    expect(typesOf(world.ask("p-ada", { type: "WithdrawConsent", composite: "1", proposal: "7" }))).toEqual([]);
  });
});

describe("ending an offer (CMP-4, CMP-6)", () => {
  it("either proposer refuses with a reason; who offered withdraws", () => {
    const refused = offered();
    refused.must("p-fay", { type: "RefuseComposite", composite: "1", proposal: "8", reason: "No." });
    expect(refused.composites["1"]).toMatchObject({ stage: "refused", ended: { proposal: "8" } });
    const withdrawn = offered();
    expectRefusal(withdrawn.ask("p-fay", { type: "WithdrawComposite", composite: "1", reason: "No." }), "compositeNotYours");
    withdrawn.must("p-ada", { type: "WithdrawComposite", composite: "1", reason: "We go on alone." });
    expect(withdrawn.composites["1"]?.stage).toBe("withdrawn");
    expect(typesOf(withdrawn.ask("p-ada", propose))).toEqual(["CompositeProposed"]);
  });
  it("lapses with the end of one of the two, and says whose", () => {
    const world = offered();
    const ends = compositeConsequences([{ stream: "proposal/8", event: { type: "ProposalWithdrawn" } }], world);
    expect(ends.map(({ event }) => event)).toEqual([{ type: "CompositeLapsed", proposal: "8" }]);
    expect(compositeConsequences([{ stream: "proposal/8", event: { type: "ProposalJoined" } }], world)).toEqual([]);
  });
});

describe("a composite's two proposers (CMP-7)", () => {
  it("either speaks for it, and it is withdrawn once both have asked", () => {
    const world = offered();
    world.must("p-ada", consent(world, "7"));
    world.must("p-fay", consent(world, "8"));
    const ask = (person: string) => {
      const command = proposalCommands.parse({ type: "WithdrawProposal", proposal: "9", reason: "It was too much." });
      return expectDecision(decideProposal(command, world, as(person)));
    };
    const first = ask("p-fay");
    expect(typesOf(first)).toEqual(["ProposalWithdrawalAsked"]);
    world.fold(first.events, "p-fay");
    expect(typesOf(ask("p-fay"))).toEqual(["ProposalWithdrawalAsked"]);
    expect(typesOf(ask("p-ada"))).toEqual(["ProposalWithdrawn"]);
    const unsponsor = proposalCommands.parse({ type: "WithdrawSponsor", proposal: "9", seat: "s-6" });
    expectRefusal(decideProposal(unsponsor, world, as("p-fay")), "sponsorIsProposer");
  });
});
