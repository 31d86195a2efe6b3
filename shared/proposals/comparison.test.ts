import { describe, expect, test } from "vitest";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { applyProposalComparison, compareProposals, proposalCounts } from "./comparison.ts";
import { plainToBlocks } from "./plainForm.ts";
import { canonicalProposal, emptyProposalText, type ProposalText } from "./text.ts";

const first = proposalTextOf("Warm rooms");
const second: ProposalText = {
  ...first,
  title: { en: "Warm rooms in every town", cy: first.title.cy },
  cost: "About five million pounds a year, paid by the department.",
  clauses: plainToBlocks(
    "1. Each council keeps two warm rooms in every static library.\n\n2. The department pays for heating and staff.\n\n3. It reports each year.",
    first.clauses,
  ),
  extent: ["E92000001", "W92000004"],
  addressees: [
    { nation: "E92000001", department: "mhclg" },
    { nation: "W92000004", department: "welsh-government" },
  ],
};

describe("the comparison of two versions", () => {
  test("DIF-8 gives the second from the first, whatever changed, also through JSON", () => {
    for (const [a, b] of [
      [first, second],
      [second, first],
      [emptyProposalText, first],
      [first, emptyProposalText],
      [first, first],
    ] as const) {
      const comparison = compareProposals(a, b);
      const applied = applyProposalComparison(a, JSON.parse(JSON.stringify(comparison)));
      expect(applied && canonicalProposal(applied)).toBe(canonicalProposal(b));
    }
  });

  test("DIF-8 is not applied to another text", () => {
    expect(applyProposalComparison(proposalTextOf("Cold rooms"), compareProposals(first, second))).toBeNull();
  });

  test("counts what changed, and names what was chosen", () => {
    const comparison = compareProposals(first, second);
    expect(proposalCounts(comparison)).toEqual({
      clauses: { changed: 1, inserted: 1, deleted: 0, moved: 0 },
      case: { changed: 0, inserted: 0, deleted: 0, moved: 0 },
      others: 4,
    });
    expect(comparison.extent).toEqual({ before: ["UK"], after: ["E92000001", "W92000004"] });
    expect(comparison.chapter).toBeNull();
  });
});
