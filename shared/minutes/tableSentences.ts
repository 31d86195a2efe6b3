import type { AgendaItem, Sitting } from "../sittings/state.ts";
import type { Sentence, Value } from "./paragraph.ts";
import type { SentenceCode } from "./sentences.ts";

/** What the small groups of an item told the plenary, table by table; what they wrote among themselves is on no record (GRP-6, GRP-8). */
export const tableSentences = (sitting: Sitting, item: AgendaItem): readonly Sentence[] => {
  const say = (code: SentenceCode, values: { readonly [name: string]: Value }): Sentence => ({
    ...{ code, values },
    rests: [`sitting/${sitting.id}`],
  });
  return sitting.rounds
    .filter((round) => round.item === item.id && round.phase.name !== "waiting")
    .flatMap((round): readonly Sentence[] => {
      const tables = sitting.tables?.[round.id]?.tables;
      if (!tables) return [];
      const reported = tables.filter(({ report }) => report !== null).length;
      return [
        say("tablesMet", { item: item.number, count: tables.length, reported }),
        ...tables.flatMap(({ number: table, report }) => [
          ...(report?.points ?? []).map((point) => say("tablePoint", { table, point: { kind: "words", en: point, cy: null } })),
          ...(report?.notAgreed ? [say("tableNotAgreed", { table, point: { kind: "words", en: report.notAgreed, cy: null } })] : []),
        ]),
      ];
    });
};
