import type { Measure } from "../evidence/state.ts";
import { Gathered, type Passage, type PublicWords } from "./passage.ts";

/** A measure (SEA-10): its name, source and licence as they were last imported, and what was written about corrections. Figures are no words. */
export function evidencePassages(measure: Measure, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  const latest = measure.revisions.at(-1);
  if (!latest) return [];
  const page = `/evidence/${measure.id}`;
  const shared = { kind: "evidence", at: latest.at } as const;
  found.words("title/en", latest.titleEn, page, shared);
  found.words("title/cy", latest.titleCy, page, shared);
  found.words("source", latest.source, `${page}#source`, shared);
  found.words("licence", latest.licence, `${page}#source`, shared);
  for (const { number, source, at, decided } of measure.corrections) {
    found.words(`correction/${number}/source`, source, `${page}#correction-${number}`, { ...shared, at });
    found.words(`correction/${number}/reason`, decided?.reason, `${page}#correction-${number}`, { ...shared, at });
  }
  return found.all();
}
