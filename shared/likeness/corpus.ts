import type { Proposal, ProposalStage } from "../proposals/state.ts";
import type { ProposalText } from "../proposals/text.ts";
import { PartIndex } from "./partIndex.ts";
import { type Reasons, reasonsFor } from "./reasons.ts";
import { type Fingerprint, fingerprint, type Part, parts } from "./terms.ts";

/** From this likeness on, in thousandths, a proposal is pointed out (LIK-2). */
export const pointedOutFrom = 300;
/** At most so many are pointed out. */
const most = 5;

/** Another proposal that says much the same, and why it is thought so. */
export interface Alike extends Reasons {
  readonly id: string;
  readonly likeness: number;
}

/** Which proposals others are compared with (LIK-1): open or decided, not withdrawn, lapsed or joined into another. */
export const isCompared = (stage: ProposalStage): boolean =>
  stage !== "draft" && stage !== "withdrawn" && stage !== "lapsed" && stage !== "joined";

/**
 * The proposals of an assembly as a new one is compared with them (LIK-1). Kept in memory: a version's stems are counted once, under
 * its hash, and again only when another version counts.
 */
export class Corpus {
  readonly #kept = new Map<string, { readonly hash: string; readonly print: Fingerprint }>();
  readonly #indexes: { readonly [part in Part]: PartIndex } = {
    "en-head": new PartIndex(),
    "cy-head": new PartIndex(),
    "en-body": new PartIndex(),
    "cy-body": new PartIndex(),
  };

  /** Brings it up to what the record holds; `textOf` is asked only for versions not counted yet. */
  follow(proposals: Iterable<Pick<Proposal, "id" | "stage" | "versions">>, textOf: (id: string) => ProposalText | null): void {
    for (const { id, stage, versions } of proposals) {
      const hash = isCompared(stage) ? versions.at(-1)?.hash : undefined;
      const kept = this.#kept.get(id);
      if (kept?.hash === hash) continue;
      if (kept) this.#forget(id);
      const text = hash === undefined ? null : textOf(id);
      if (hash !== undefined && text) this.#count(id, hash, fingerprint(text));
    }
  }

  /** What is much like this text, the most alike first (LIK-2); `except`: the proposal that it is the text of. */
  alike(text: ProposalText, except: string | null, textOf: (id: string) => ProposalText | null): readonly Alike[] {
    const own = fingerprint(text);
    const found = parts.map((part) => [part, this.#indexes[part].likeness(own[part] ?? new Map())] as const);
    const of = (part: Part, id: string): number => found.find(([name]) => name === part)?.[1].get(id) ?? 0;
    const ids = new Set(found.flatMap(([, likenesses]) => [...likenesses.keys()]));
    const scored = [...ids]
      .filter((id) => id !== except)
      .map((id) => {
        const inLanguages = (["en", "cy"] as const).map((lang) => {
          const [head, body] = [of(`${lang}-head`, id), of(`${lang}-body`, id)];
          const bothSay = own[`${lang}-body`] !== undefined && this.#indexes[`${lang}-body`].has(id);
          return { lang, likeness: bothSay ? Math.floor((head + body) / 2) : head };
        });
        const best = inLanguages.reduce((a, b) => (b.likeness > a.likeness ? b : a));
        // Quoted in the language one writes in, where that has anything to quote.
        const quoted = inLanguages.find(({ lang, likeness }) => lang === text.language && likeness > 0) ?? best;
        return { id, likeness: best.likeness, lang: quoted.lang };
      });
    return scored
      .filter(({ likeness }) => likeness >= pointedOutFrom)
      .sort((a, b) => b.likeness - a.likeness || Number(a.id) - Number(b.id))
      .slice(0, most)
      .flatMap(({ id, lang, likeness }): readonly Alike[] => {
        const theirs = textOf(id);
        const common = (["head", "body"] as const).flatMap((where) => {
          const part = `${lang}-${where}` as const;
          return this.#indexes[part].common(own[part] ?? new Map(), id);
        });
        return theirs ? [{ id, likeness, ...reasonsFor(text, theirs, lang, common) }] : [];
      });
  }

  #count(id: string, hash: string, print: Fingerprint): void {
    this.#kept.set(id, { hash, print });
    for (const part of parts) {
      const terms = print[part];
      if (terms) this.#indexes[part].add(id, terms);
    }
  }

  #forget(id: string): void {
    this.#kept.delete(id);
    for (const part of parts) this.#indexes[part].remove(id);
  }
}
