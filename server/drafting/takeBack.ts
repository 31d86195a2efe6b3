import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import type { KindRules } from "./kinds.ts";
import type { Live } from "./live.ts";

/** What is left when what does not fit is taken back, and whose writing was taken. */
export interface TakenBack {
  readonly doc: Doc;
  readonly people: readonly string[];
}

/**
 * Begins again from the last state that fitted and lets in what each person wrote since, one after another; whoever's
 * writing makes the text one that no proposal can be is left out, the others lose nothing (DRA-6).
 */
export function takeBack({ good, since, given }: Pick<Live, "good" | "since" | "given">, { read }: Pick<KindRules, "read">): TakenBack {
  let kept = good;
  const people: string[] = [];
  for (const person of new Set(since.map((written) => written.person))) {
    const doc = docOf(kept);
    doc.transact(() => {
      for (const { bytes } of since.filter((written) => written.person === person)) applyUpdate(doc, bytes);
    });
    const whole = doc.store.pendingStructs === null && doc.store.pendingDs === null;
    if (whole && read(doc, given)) kept = encodeStateAsUpdate(doc);
    else people.push(person);
  }
  return { doc: docOf(kept), people };
}

function docOf(update: Uint8Array): Doc {
  const doc = new Doc();
  applyUpdate(doc, update);
  return doc;
}
