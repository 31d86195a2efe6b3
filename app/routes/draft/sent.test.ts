import { describe, expect, it } from "vitest";
import { commandRules } from "../../../shared/assembly/commands.ts";
import { isRefusal } from "../../../shared/journal.ts";
import { type ProposalFields, textToFields } from "../../../shared/proposals/form.ts";
import { emptyProposalText } from "../../../shared/proposals/text.ts";
import { proposalTextOf } from "../../../tests/support/proposalText.ts";
import { fieldInForm, performText, textOf } from "./sent.ts";

const formOf = (fields: ProposalFields) => {
  const lists = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? [value] : value]));
  const last = Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, all.at(-1) ?? ""]));
  return { fields: last, lists, file: null, id: "command-1", lang: "en", unreadable: null } as const;
};

describe("a proposal's form", () => {
  it("sends the same text that it was filled with", () => {
    const text = proposalTextOf("Warm rooms");
    expect(textOf(formOf(textToFields(text)), text)).toEqual(text);
  });

  it("may be saved empty: a draft need not be complete", () => {
    const text = textOf(formOf({ "title.en": "Only a title" }), emptyProposalText);
    expect(isRefusal(commandRules.read({ type: "SaveDraft", text }))).toBe(false);
  });

  it("names its own fields where the rules name parts of the text", () => {
    expect(
      ["text.title.en", "text.case.blocks.3.runs", "text.cost", "text.addressees.0", "text.machine.cy", "reason"].map(fieldInForm),
    ).toEqual(["title.en", "case", "cost", "addressee.UK", "machine.cy", "reason"]);
  });

  it("loses nothing when it is refused: also every ticked place comes back", async () => {
    const form = formOf({ ...textToFields(proposalTextOf("Warm rooms")), extent: ["W92000004", "S92000003"], "title.en": "x".repeat(200) });
    const perform = () =>
      Promise.resolve({
        ok: false,
        refusal: { refused: "fieldTooLong", field: "text.title.en", values: { field: "text.title.en", most: 150 } },
      } as const);
    const answer = await performText({ perform }, form, {}, () => "/drafts");
    expect(answer).toMatchObject({
      data: {
        refusal: { field: "title.en", values: { field: "title.en" } },
        extent: ["W92000004", "S92000003"],
        fields: { "title.en": "x".repeat(200) },
      },
      init: { status: 422 },
    });
  });
});
