import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { takeOver } from "./takeOver.ts";
import { canonicalProposal, parseProposal } from "./text.ts";
import { changeableProposal, speaksForProposal } from "./within.ts";

type NextVersionCommand = Extract<ProposalCommand, { type: "WriteNextVersion" | "TakeOverVersion" }>;

/** The text in which the next version is written: begun from the last version, and brought up to it when amendments made one. */
export function decideNextVersion(command: NextVersionCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  const proposal = changeableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  if (!speaksForProposal(proposal, know, facts)) return refuse("proposalNotYours", { number: proposal.id });
  const draft = facts.draftOfProposal?.(proposal.id);
  const latest = proposal.versions.at(-1);
  const text = latest && facts.wordsOf(latest.text);
  if (!latest || text === undefined) return refuse("versionWithdrawn");
  const becomes = (id: string) => ({ kind: "draft-becomes", draft: id, proposal: proposal.id, version: latest.number }) as const;
  const save = (id: string, person: string, saved: string) =>
    ({ kind: "draft", draft: id, person, by: facts.actor.id, text: saved }) as const;
  if (command.type === "WriteNextVersion") {
    if (draft) return { events: [], answer: { draft: draft.id } };
    const id = `d-${facts.newId()}`;
    return { events: [], keep: [save(id, proposal.author, text), becomes(id)], answer: { draft: id } };
  }
  if (!draft) return refuse("draftUnknown");
  if (draft.version === latest.number) return { events: [], answer: { draft: draft.id } };
  const before = proposal.versions.find((version) => version.number === draft.version);
  const [from, to, mine] = [before && facts.wordsOf(before.text), text, draft.text].map((one) => parseProposal(one));
  if (!to || !mine) return refuse("versionWithdrawn");
  // Words of the version it went on from may be withdrawn: then the draft is taken as it is, word for word.
  const merged = takeOver(from ?? mine, to, mine);
  return {
    events: [],
    keep: [save(draft.id, draft.person, canonicalProposal(merged)), becomes(draft.id)],
    answer: { draft: draft.id },
  };
}
