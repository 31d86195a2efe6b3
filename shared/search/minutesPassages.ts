import type { Assembly } from "../assembly/assembly.ts";
import { noteAddress } from "../minutes/dates.ts";
import { minutesOf } from "../minutes/whole/decide.ts";
import { currentMinutes } from "../minutes/whole/state.ts";
import { Gathered, type Passage, type PublicWords } from "./passage.ts";

/**
 * Minutes that were sent round (SEA-9): what the secretariat wrote, the actions agreed, the corrections asked for and the additions, as
 * the version that counts has them; nothing that was written since. What the record itself says is found where it happened.
 */
export function minutesPassages(assembly: Assembly, sitting: string, words: PublicWords): readonly Passage[] {
  const minutes = assembly.minutes(sitting);
  const version = currentMinutes(minutes);
  const address = noteAddress(assembly, sitting);
  if (!minutes || !version || address === null) return [];
  const found = new Gathered(words);
  const page = `/minutes/${address}/full`;
  const shared = { kind: "minutes", at: version.at } as const;
  for (const { id, key, changed, own, action } of minutesOf(sitting, assembly, version.seq)) {
    const reads = changed ?? own ?? action;
    found.words(`${key}/en`, reads?.en, `${page}#${id}`, shared);
    found.words(`${key}/cy`, reads?.cy, `${page}#${id}`, shared);
    found.words(`${key}/reason`, changed?.reason, `${page}#${id}`, shared);
    found.words(`${key}/owner`, action?.owner, `${page}#${id}`, shared);
  }
  for (const { number, text, answer, at } of minutes.corrections) {
    found.words(`c${number}/text`, text, `${page}#c${number}`, { ...shared, at });
    found.words(`c${number}/answer`, answer?.reason, `${page}#c${number}`, { ...shared, at });
  }
  for (const { number, at, ...added } of minutes.additions)
    for (const part of ["en", "cy", "reason"] as const)
      found.words(`a${number}/${part}`, added[part], `${page}#a${number}`, { ...shared, at });
  return found.all();
}
