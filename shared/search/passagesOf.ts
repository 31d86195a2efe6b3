import type { Assembly } from "../assembly/assembly.ts";
import type { Kind } from "../assembly/streams.ts";
import { notePassages, outcomePassages, planPassages, votePassages } from "./decisionPassages.ts";
import { evidencePassages } from "./evidencePassages.ts";
import { minutesPassages } from "./minutesPassages.ts";
import { electionPassages, requestPassages, rollPassages } from "./otherPassages.ts";
import type { Passage, PublicWords } from "./passage.ts";
import { amendmentPassages, proposalPassages, proposalSources } from "./proposalPassages.ts";
import { sittingPassages, sittingSources } from "./sittingPassages.ts";

/**
 * Everything in one stream that everybody may read and search (SEA-1), in the order in which its page shows it. A function of the
 * record and of the words that are public now, and of nothing else (SEA-3).
 */
export function passagesOf(assembly: Assembly, kind: Kind, id: string, words: PublicWords): readonly Passage[] {
  switch (kind) {
    case "proposal": {
      const one = assembly.proposal(id);
      return one ? proposalPassages(one, words) : [];
    }
    case "amendment": {
      const one = assembly.amendment(id);
      return one ? amendmentPassages(one, words) : [];
    }
    case "sitting": {
      const one = assembly.sitting(id);
      return one ? sittingPassages(one, words) : [];
    }
    case "ballot": {
      const one = assembly.ballot(id);
      return one ? votePassages(one, words) : [];
    }
    case "outcome": {
      const one = assembly.outcome(id);
      return one ? outcomePassages(one, assembly.proposal(one.proposal), words) : [];
    }
    case "plan": {
      const one = assembly.planItem(id);
      const outcome = one && assembly.outcome(one.outcome);
      return one ? planPassages(one, { outcome, proposal: outcome && assembly.proposal(outcome.proposal) }, words) : [];
    }
    case "note": {
      const one = assembly.note(id);
      return one ? notePassages(one, assembly, words) : [];
    }
    case "minutes":
      return minutesPassages(assembly, id, words);
    case "measure": {
      const one = assembly.measure(id);
      return one ? evidencePassages(one, words) : [];
    }
    case "request": {
      const one = assembly.request(id);
      return one ? requestPassages(one, words) : [];
    }
    case "election": {
      const one = assembly.election(id);
      return one ? electionPassages(one, words) : [];
    }
    case "roll":
      return rollPassages(assembly.roll, words);
    case "assembly":
    case "composite":
    case "template":
    case "areas":
    case "space":
      return [];
  }
}

/** What of a stream its passages are made of: where these are the very same as before, so are the passages. */
export function sourcesOf(assembly: Assembly, kind: Kind, id: string): readonly unknown[] {
  const proposal = kind === "proposal" ? assembly.proposal(id) : undefined;
  if (proposal) return proposalSources(proposal);
  const sitting = kind === "sitting" ? assembly.sitting(id) : undefined;
  if (sitting) return sittingSources(sitting);
  if (kind === "roll") return [assembly.roll.regions, assembly.roll.groups, assembly.roll.seats];
  const ballot = kind === "ballot" ? assembly.ballot(id) : undefined;
  if (ballot) return [ballot.phase];
  return [{}];
}
