import { type Draft, type Refusal, refuse } from "../journal.ts";
import { currentRound } from "../sittings/questions.ts";
import type { RoundFormat } from "../sittings/state.ts";
import type { Assembly } from "./assembly.ts";

/** In these rounds the assembly speaks on, consents to or votes on the text as it stands. */
const holding: readonly RoundFormat[] = ["debate", "consent", "ballot"];

/** The sitting in which a round of debate, consent or voting on this proposal is open or paused; undefined where its text may change. */
export const sittingHolding = (assembly: Pick<Assembly, "ids" | "sitting">, proposal: string): string | undefined =>
  assembly.ids("sitting").findLast((id) => {
    const sitting = assembly.sitting(id);
    const round = sitting && currentRound(sitting);
    if (!round || !holding.includes(round.format)) return false;
    return sitting.items.some((item) => item.id === round.item && item.proposal === proposal);
  });

/**
 * RND-9: while such a round is open nobody replaces the text by a new version, an accepted amendment or a recommendation. What the
 * assembly itself decides in that round by a vote on an amendment (`ofVote`) does.
 */
export function textHeld(events: readonly Draft[], ofVote: boolean, assembly: Pick<Assembly, "ids" | "sitting">): Refusal | null {
  if (ofVote) return null;
  for (const { stream, event } of events) {
    const [kind, proposal = ""] = stream.split("/");
    if (kind !== "proposal" || event.type !== "VersionMade") continue;
    const sitting = sittingHolding(assembly, proposal);
    if (sitting !== undefined) return refuse("textHeldByRound", { number: proposal, sitting });
  }
  return null;
}
