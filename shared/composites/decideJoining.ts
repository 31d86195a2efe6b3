import { nationalStandingOrders } from "../founding/standingOrders.ts";
import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse, words } from "../journal.ts";
import { addresseeEnded } from "../proposals/addresseeEnded.ts";
import { sponsorsStillNeeded } from "../proposals/questions.ts";
import { initialProposal, type Proposal } from "../proposals/state.ts";
import { canonicalProposal, completeLanguages, isComplete, missingIn, type ProposalText } from "../proposals/text.ts";
import { onRecord } from "../proposals/within.ts";
import type { CompositesKnow } from "./know.ts";
import type { Composite } from "./state.ts";

/**
 * The two become one (CMP-5): a proposal of its own with a new number, proposed by both, sponsored by the sponsors of both,
 * and lodged where these are enough (PRP-11). Each of the two ends, pointing to it. Refuses a text that is not complete (PRP-4).
 */
export function join(
  composite: Composite,
  [first, second]: readonly [Proposal, Proposal],
  text: ProposalText,
  know: CompositesKnow,
  facts: Facts,
): Decision | Refusal {
  if (!isComplete(text)) return refuse("proposalIncomplete", { missing: missingIn(text).length }, missingIn(text)[0]);
  const ended = addresseeEnded(text, facts);
  if (ended) return ended;
  const number = String(know.proposalsCount() + 1);
  const canonical = canonicalProposal(text);
  const common = { chapter: text.chapter, extent: text.extent, addressees: text.addressees };
  const sponsors = [...new Set([first.seat, second.seat, ...first.sponsors, ...second.sponsors])];
  const needed = sponsorsStillNeeded({ ...initialProposal, sponsors }, know.roll, know.founding?.orders ?? nationalStandingOrders);
  const joins = { proposals: [first.id, second.id], author: second.author, seat: second.seat };
  return {
    events: [
      ...onRecord(
        number,
        { type: "ProposalPublished", number, author: first.author, seat: first.seat, ...common, joins },
        {
          ...{
            type: "VersionMade" as const,
            version: 1,
            text: words(canonical, text.language),
            hash: facts.sha256(canonical),
            reason: null,
          },
          ...{ languages: completeLanguages(text), ...common },
        },
        ...sponsors.map((seat) => ({ type: "ProposalSponsored" as const, seat })),
        ...(needed.seats + needed.regions === 0 ? [{ type: "ProposalLodged" as const }] : []),
      ),
      ...[first, second].flatMap(({ id }) => onRecord(id, { type: "ProposalJoined", into: number })),
    ],
    // The next version is written in the same text.
    keep: [{ kind: "draft-becomes", draft: composite.draft, proposal: number, version: 1 }],
    answer: { proposal: number, composite: composite.id },
  };
}
