import type { Decision, Draft, Facts, Hash, PrivateChange } from "../journal.ts";
import type { PlanItem } from "./state.ts";

interface Know {
  ids(kind: "plan"): readonly string[];
  planItem(id: string): PlanItem | null | undefined;
}

/**
 * What is withdrawn of a reply that was under embargo is withdrawn of its sealed words as well (PLN-18): they hold the same reason and
 * owner, and would stay public without it.
 */
export function planConsequences(decision: Decision, know: Know, facts: Facts): Required<Pick<Decision, "events" | "keep">> {
  const withdrawn = decision.events.flatMap(({ event }) => (event.type === "WordsWithdrawn" ? [event as WordsWithdrawn] : []));
  const already = new Set(withdrawn.map(({ hash }) => hash));
  const events: Draft[] = [];
  const keep: PrivateChange[] = [];
  for (const id of withdrawn.length === 0 ? [] : know.ids("plan"))
    for (const { reason, owner, sealed } of know.planItem(id)?.replies ?? []) {
      const cause = withdrawn.find(({ hash }) => hash === reason || hash === owner);
      if (!cause || sealed === undefined || already.has(sealed) || facts.wordsOf(sealed) === undefined) continue;
      already.add(sealed);
      events.push({ stream: "assembly", event: { ...cause, hash: sealed } });
      keep.push({ kind: "withdraw-words", hash: sealed });
    }
  return { events, keep };
}

type WordsWithdrawn = Draft["event"] & { readonly hash: Hash };
