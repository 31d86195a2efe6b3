import { describe, expect, it } from "vitest";
import { textFromFields, textToFields } from "./form.ts";
import { plainToBlocks } from "./plainForm.ts";
import type { ProposalText } from "./text.ts";
import { emptyProposalText, proposalTextSchema } from "./text.ts";

const library: ProposalText = {
  ...emptyProposalText,
  title: { en: "A library within reach", cy: "Llyfrgell o fewn cyrraedd" },
  case: plainToBlocks("Libraries have *closed*.\n\nSee [here](https://example.org)."),
  clauses: plainToBlocks("1. Reopen them."),
  chapter: "civic-spaces",
  extent: ["E92000001", "W92000004"],
  addressees: [
    { nation: "E92000001", department: "dcms" },
    { nation: "W92000004", department: "welsh-government" },
  ],
};
const sent = (fields: { readonly [name: string]: string | readonly string[] }) => (name: string) => [fields[name] ?? []].flat();

describe("the form of a proposal without JavaScript", () => {
  it("gives back the text it was filled with, block ids included (PRP-17)", () => {
    expect(proposalTextSchema.parse(textFromFields(sent(textToFields(library)), library))).toEqual(library);
  });
  it("leaves alone the sections whose fields were not sent, and clears boxes that were unticked", () => {
    const read = proposalTextSchema.parse(
      textFromFields(
        sent({ "title.en": " Libraries ", extent: "E92000001", "addressee.E92000001": "dcms", "addressee.W92000004": "welsh-government" }),
        library,
      ),
    );
    expect(read).toEqual({
      ...library,
      title: { en: "Libraries", cy: library.title.cy },
      extent: ["E92000001"],
      addressees: [library.addressees[0]],
    });
  });
  it("lets the schema refuse what is too long or unknown, without failing itself", () => {
    expect(proposalTextSchema.safeParse(textFromFields(sent({ case: "x\n\n".repeat(300_000) }), library)).success).toBe(false);
    expect(proposalTextSchema.safeParse(textFromFields(sent({ chapter: "gossip" }), library)).success).toBe(false);
  });
});
