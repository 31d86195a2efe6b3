import type { Sitting } from "../sittings/state.ts";
import { Gathered, type Passage, type PublicWords } from "./passage.ts";

const regionOf = (sitting: Sitting, seat: string): string => sitting.attendance[seat]?.region ?? "";

/** What was said, written, reported and answered, round by round. What is not revealed, or of a closed item, cannot be read (SEA-1). */
function gatherSaid(sitting: Sitting, found: Gathered): void {
  const page = `/sittings/${sitting.id}`;
  const when = (round: string): number => {
    const phase = sitting.rounds.find(({ id }) => id === round)?.phase;
    return phase && phase.name !== "waiting" ? phase.openedAt : sitting.startsAt;
  };
  for (const { id, text, summary, region, startedAt } of sitting.turns) {
    found.words(`${id}/text`, text, `${page}#${id}`, { kind: "said", at: startedAt, region });
    found.words(`${id}/summary`, summary, `${page}#${id}`, { kind: "said", at: startedAt, region });
  }
  for (const { round, seat, text, region, at, revealed } of sitting.contributions)
    if (revealed) found.words(`${round}/${seat}`, text, `${page}#${round}-${seat}`, { kind: "said", at, region });
  for (const { round, accepted } of sitting.statements ?? [])
    for (const { number, text } of accepted)
      found.words(`${round}/statement/${number}`, text, `${page}/map/${round}`, { kind: "said", at: when(round) });
  for (const [round, { tables }] of Object.entries(sitting.tables ?? {}))
    for (const { number, report } of tables) {
      const shared = { kind: "said", at: report?.at ?? 0 } as const;
      for (const [i, point] of (report?.points ?? []).entries())
        found.words(`${round}/table/${number}/${i}`, point, `${page}#${round}-table-${number}`, shared);
      found.words(`${round}/table/${number}/not-agreed`, report?.notAgreed, `${page}#${round}-table-${number}`, shared);
    }
  for (const [round, answers] of Object.entries(sitting.answers ?? {})) {
    const at = { kind: "said", at: when(round) } as const;
    if (answers.kind === "consent")
      for (const { seat, reason } of answers.answers)
        found.words(`${round}/consent/${seat}`, reason, `${page}#answers-${round}`, { ...at, region: regionOf(sitting, seat) });
    if (answers.kind === "exit-form")
      for (const [i, { text, published }] of answers.comments.entries())
        if (published) found.words(`${round}/comment/${i}`, text, `${page}#answers-${round}`, at);
  }
}

/** A sitting: title, place, agenda, prompts, and what was said in public. */
export function sittingPassages(sitting: Sitting, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  const page = `/sittings/${sitting.id}`;
  const shared = { kind: "sitting", at: sitting.openedAt ?? sitting.startsAt } as const;
  found.words("title/en", sitting.titleEn, page, shared);
  found.words("title/cy", sitting.titleCy, page, shared);
  found.words("hall", sitting.place.hall, `${page}#when`, shared);
  for (const { id, number, titleEn, titleCy, lateReason } of sitting.items) {
    found.words(`${id}/en`, titleEn, `${page}#item-${number}`, shared);
    found.words(`${id}/cy`, titleCy, `${page}#item-${number}`, shared);
    found.words(`${id}/late`, lateReason, `${page}#item-${number}`, shared);
  }
  for (const { id, item, title, titleCy, prompt, promptCy, marks } of sitting.rounds) {
    const at = `${page}#item-${sitting.items.find((one) => one.id === item)?.number ?? 1}`;
    for (const [part, hash] of Object.entries({ title, titleCy, prompt, promptCy })) found.words(`${id}/${part}`, hash, at, shared);
    for (const candidate of marks?.candidates ?? []) found.words(`${id}/${candidate.id}`, candidate.point, at, shared);
  }
  for (const { item, reason, from } of sitting.closings ?? [])
    if (from !== null)
      found.words(`${item}/closed/${from}`, reason, `${page}#item-${sitting.items.find(({ id }) => id === item)?.number ?? 1}`, shared);
  gatherSaid(sitting, found);
  return found.all();
}

/** What of a sitting its passages are made of. The floor and who is there move with every step and say nothing to be found. */
export const sittingSources = (sitting: Sitting): readonly unknown[] => {
  const { titleEn, titleCy, startsAt, openedAt, place, items, rounds, closings, turns, contributions, statements, tables, answers } =
    sitting;
  return [titleEn, titleCy, startsAt, openedAt, place, items, rounds, closings, turns, contributions, statements, tables, answers];
};
