import { closedHashes } from "../sittings/care/closed.ts";
import type { AgendaItem, Sitting } from "../sittings/state.ts";
import type { Sentence } from "./paragraph.ts";

/** That an item was closed to the public: by which vote, why, and who was invited (CLO-5). */
export const closedSentences = (sitting: Sitting, item: AgendaItem): readonly Sentence[] =>
  (sitting.closings ?? [])
    .filter((one) => one.item === item.id && one.from !== null)
    .flatMap(({ reason, invited, ballot }): readonly Sentence[] => {
      const rests = [`sitting/${sitting.id}`, `ballot/${ballot}`] as const;
      return [
        { code: "itemClosed", values: { item: item.number, ballot, reason: { kind: "words", en: reason, cy: null } }, rests },
        ...invited.map(
          (line): Sentence => ({
            code: "itemClosedInvited",
            values: { item: item.number, who: { kind: "words", en: line, cy: null } },
            rests,
          }),
        ),
      ];
    });

/** CLO-3: the note repeats no words of a closed item; what was decided on it stands in sentences of its own. */
export function published(sitting: Sitting, sentences: readonly Sentence[]): readonly Sentence[] {
  if (!sitting.closings) return sentences;
  const closed = closedHashes(sitting);
  return sentences.filter(({ values }) =>
    Object.values(values).every((value) => typeof value !== "object" || value.kind !== "words" || !closed.has(value.en ?? "")),
  );
}
