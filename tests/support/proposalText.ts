import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";

/** A complete proposal in both languages: two clauses, the whole kingdom, addressed to the communities department. */
export const proposalTextOf = (title: string): ProposalText => ({
  language: "en",
  title: { en: title, cy: `${title} (Cymraeg)` },
  question: { en: `Shall the assembly adopt "${title}"?`, cy: `A ddylai'r cynulliad fabwysiadu "${title}"?` },
  summary: {
    en: "Every library has a room that is warm, open and free from October to April.",
    cy: "Mae gan bob llyfrgell ystafell gynnes, agored a di-dâl o fis Hydref i fis Ebrill.",
  },
  case: plainToBlocks("# Why\n\nPeople sit at home in the cold. A library is *already* heated.\n\n- It is near.\n- It is free."),
  clauses: plainToBlocks("1. Each council keeps one warm room in every static library.\n\n2. The department pays for heating and staff."),
  cost: "About four million pounds a year, paid by the department.",
  chapter: "civic-spaces",
  extent: ["UK"],
  addressees: [{ nation: "UK", department: "mhclg" }],
});

/** The same proposal, revised: words changed, a clause inserted, the points of the case in another order, another sum, a nation named. */
export function revisedTextOf(title: string): ProposalText {
  const first = proposalTextOf(title);
  return {
    ...first,
    summary: { ...first.summary, en: "Every library has a room that is warm, open and free from October to May." },
    case: plainToBlocks(
      "# Why\n\nPeople sit at home in the cold. A library is **already** heated, and it is open to all.\n\n- It is free.\n- It is near.",
      first.case,
    ),
    clauses: plainToBlocks(
      "1. Each council keeps two warm rooms in every static library.\n\n2. A room is open ten hours a day.\n\n3. The department pays for heating and staff.",
      first.clauses,
    ),
    cost: "About five million pounds a year, paid by the department.",
    extent: ["E92000001", "W92000004"],
    addressees: [
      { nation: "E92000001", department: "mhclg" },
      { nation: "W92000004", department: "welsh-government" },
    ],
  };
}
