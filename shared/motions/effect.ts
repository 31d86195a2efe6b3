import { type Decision, type Facts, type Refusal, refuse } from "../journal.ts";
import { decideSitting } from "../sittings/decide.ts";
import type { SittingsKnow } from "../sittings/know.ts";
import type { Motion } from "../sittings/motions.ts";

/** When and why to adjourn. */
export interface Adjournment {
  readonly reason: string | null;
  readonly until: number | null;
  readonly lang: "en" | "cy";
}

/** What a carried motion asks for, decided by the rules that decide it anywhere (MOT-5). */
export function effectOf(motion: Motion, sitting: string, adjournment: Adjournment, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (motion.kind) {
    case "close-list":
      return decideSitting({ type: "CloseList", sitting }, know, facts);
    case "proceed-to-vote":
      return decideSitting({ type: "CloseRound", sitting, round: null }, know, facts);
    case "refer-back":
      return motion.item === null
        ? refuse("itemNeedsProposal", undefined, "item")
        : decideSitting({ type: "ReferBack", sitting, item: motion.item }, know, facts);
    case "adjourn": {
      const { reason, until, lang } = adjournment;
      if (reason === null) return refuse("motionNeedsReason", undefined, "reason");
      return decideSitting({ type: "AdjournSitting", sitting, reason, until, withoutQuorum: false, lang }, know, facts);
    }
  }
}

/** What the assembly decided is not taken back by one press at the desk (DSK-4). */
export const settled = (decision: Decision): Decision["events"] =>
  decision.events.map(({ stream, event: { undo: _undo, ...event } }) => ({ stream, event }));
