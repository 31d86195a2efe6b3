import type { Decision, Hash, PrivateChange } from "../../journal.ts";
import { seatById } from "../../roll/questions.ts";
import type { Roll } from "../../roll/state.ts";
import type { Value } from "../paragraph.ts";
import type { MinutesKnow } from "./about.ts";
import { minutesOf } from "./decide.ts";

/** What is read of the assembly to find what the secretariat wrote over words that go. */
export type WithdrawnKnow = MinutesKnow & { readonly roll: Roll; ids(kind: "minutes"): readonly string[] };

const names = (value: Value, gone: ReadonlySet<Hash>, roll: Roll): boolean => {
  if (typeof value !== "object") return false;
  if (value.kind === "words") return gone.has(value.en) || (value.cy !== null && gone.has(value.cy));
  if (value.kind === "seats") return value.seats.some((seat) => gone.has(roll.groups[seatById(roll, seat)?.group ?? ""]?.name ?? ""));
  return false;
};

/**
 * MIN-19: where words of the record go out of sight (said in a turn, or a group's name), what the secretariat wrote instead of a paragraph
 * that holds them goes too, in every version: it may repeat them. The paragraph then says that its words were withdrawn.
 */
export function minutesConsequences(decision: Decision, know: WithdrawnKnow): readonly PrivateChange[] {
  const gone = new Set((decision.keep ?? []).flatMap((change) => (change.kind === "withdraw-words" ? [change.hash] : [])));
  if (gone.size === 0) return [];
  return know.ids("minutes").flatMap((sitting) => {
    const changes = know.minutes(sitting)?.changes ?? [];
    if (changes.length === 0) return [];
    const held = minutesOf(sitting, know).filter(({ sentences }) =>
      sentences.some(({ values }) => Object.values(values).some((value) => names(value, gone, know.roll))),
    );
    const keys = new Set(held.map(({ key }) => key));
    return changes
      .filter(({ key }) => keys.has(key))
      .flatMap(({ en, cy }) => [en, cy])
      .flatMap((hash): readonly PrivateChange[] => (hash === null || gone.has(hash) ? [] : [{ kind: "withdraw-words", hash }]));
  });
}
