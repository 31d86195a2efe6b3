import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, typesOf } from "../../tests/support/given.ts";
import { decide, library, ready, roll, world } from "../../tests/support/proposalWorld.ts";
import { commandRules } from "../assembly/commands.ts";
import { plainToBlocks } from "./plainForm.ts";
import { canonicalProposal, emptyProposalText, proposalTextSchema } from "./text.ts";
import { clausesOf, proposalView } from "./views.ts";

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
  it("names the limit that a text has to keep to, however far it is over it", () => {
    for (const length of [151, 300, 301, 100_000]) {
      const command = { type: "SaveDraft", text: { title: { en: "x".repeat(length) } } };
      expect(commandRules.read(command)).toMatchObject({ refused: "fieldTooLong", field: "text.title.en", values: { most: 150 } });
      const reason = { type: "WithdrawProposal", proposal: "7", reason: "x".repeat(length * 10) };
      expect(commandRules.read(reason)).toMatchObject({ refused: "fieldTooLong", field: "reason", values: { most: 1_000 } });
    }
    expect(commandRules.read({ type: "SaveDraft", text: { title: { en: `${" ".repeat(140)}A title` } } })).toMatchObject({
      text: { title: { en: "A title" } },
    });
  });
});

it("asks of departments what the clauses say, without their notes and sources (PRP-20)", () => {
  const clauses = plainToBlocks("1. Open the hall ^[Since 1911.]^. ~[Census, 2021]~\n2. Pay for it.");
  expect(clausesOf({ ...emptyProposalText, clauses }).map(({ text }) => text)).toEqual(["Open the hall.", "Pay for it."]);
});
