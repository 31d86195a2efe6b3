import type { Stream } from "../journal.ts";
import type { AgendaItem, Sitting } from "../sittings/state.ts";
import { statementsOf } from "../sittings/statements.ts";
import type { Sentence, Value } from "./paragraph.ts";
import type { SentenceCode } from "./sentences.ts";

/** What a decision note says of an item's rounds of statements: how many were put before delegates, and where their map stands. */
export const statementSentences = (sitting: Sitting, item: AgendaItem): readonly Sentence[] => {
  const rests: readonly Stream[] = [`sitting/${sitting.id}`];
  const say = (code: SentenceCode, values: { readonly [name: string]: Value }): Sentence => ({ code, values, rests });
  return sitting.rounds
    .filter(({ item: of, format, phase }) => of === item.id && format === "statements" && phase.name === "closed")
    .flatMap(({ id }) => {
      const { accepted, refused, map } = statementsOf(sitting, id);
      const address = `/sittings/${sitting.id}/map/${id}`;
      const put = say("statementsPut", { item: item.number, count: accepted.length, refused: refused.length });
      if (!map) return [put];
      const made =
        map.groups.length === 0
          ? say("mapTooFew", { address })
          : say("mapMade", { people: map.people, count: map.groups.length, agreed: map.agreed.length, address });
      return [put, made];
    });
};
