import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";
import { proposalTextOf } from "./proposalText.ts";
import { admittedProposal } from "./story.ts";
import type { World } from "./world.ts";

/** The clauses of a text in plain form, one changed; block ids kept. */
export const withClauses = (text: ProposalText, plain: string): ProposalText => ({
  ...text,
  clauses: plainToBlocks(plain, text.clauses),
});

const first = "1. Each council keeps one warm room in every static library.";
const second = "2. The department pays for heating and staff.";

/**
 * A proposal of Ada's with amendments of every kind: 1 and 2 collide at clause 2, 3 puts in a clause, 4 was taken over by the
 * proposer and made version 2, in which 5 does not stand; the secretariat recommends a change of form.
 */
export async function amendedProposal(w: World, title = "A quiet hour in every hall"): Promise<string> {
  const proposal = await admittedProposal(w, title);
  const text = proposalTextOf(title);
  const amend = async (name: string, changed: ProposalText, reason: string, sponsors: readonly string[] = []): Promise<string> => {
    const made = { type: "MakeAmendment", proposal, seat: w.seats(name)[0], version: 1, text: changed, reason };
    const { amendment } = await w.must(name, made);
    for (const sponsor of sponsors) await w.must(sponsor, { type: "SponsorAmendment", amendment, seat: w.seats(sponsor)[0] });
    return String(amendment);
  };
  await amend(
    "Fay Ford",
    withClauses(text, `${first}\n\n2. The council pays for heating; the department pays for staff.`),
    "Heating is local.",
    ["Jo Juniper", "Kit Knoll"],
  );
  await amend(
    "Gwen Grist",
    withClauses(text, `${first}\n\n2. The department pays for heating, staff and cleaning.`),
    "A room must be clean.",
    ["Cai Caulk", "Kit Knoll"],
  );
  await amend("Hal Hedge", withClauses(text, `${first}\n\n${second}\n\n3. Each room has a kettle.`), "Tea warms too.");
  const friendly = await amend(
    "Cai Caulk",
    withClauses(text, `1. Each council keeps two warm rooms in every static library.\n\n${second}`),
    "One is not enough.",
  );
  await amend(
    "Jo Juniper",
    withClauses(text, `1. Each council keeps three warm halls near every bus stop.\n\n${second}`),
    "Halls are larger.",
  );
  const recommended = { ...text, cost: "About £4 million a year, paid by the department." };
  await w.must("secretariat", { type: "RecommendChange", proposal, version: 1, text: recommended, reason: "Sums in figures." });
  await w.must("Ada Anchor", { type: "AcceptFriendly", amendment: friendly });
  return proposal;
}
