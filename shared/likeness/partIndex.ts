import type { Terms } from "./terms.ts";

/** The texts that hold a stem, by their places, and how often each does. */
interface Holders {
  readonly places: number[];
  readonly counts: number[];
}

/** A text as it is kept: its place, and its stems with all who hold them. */
interface Counted {
  readonly place: number;
  readonly stems: readonly { readonly stem: string; readonly holders: Holders; readonly count: number }[];
  /** What all its stems weigh, as it was when so many changes had been made to the index. */
  whole: { readonly weight: number; readonly changes: number };
}

/** Less than this, in thousandths, counts as nothing in common. */
const least = 150;

/**
 * One part of many texts, by stem: which of them are like another text in it. Likeness is the coefficient of L. R. Dice ("Measures
 * of the Amount of Ecologic Association Between Species", 1945) over stems, each weighed by how few of the texts hold it
 * (K. Spärck Jones, "A Statistical Interpretation of Term Specificity and Its Application in Retrieval", 1972). Weights and
 * likeness are whole numbers, so that every server finds the same.
 */
export class PartIndex {
  readonly #texts = new Map<string, Counted>();
  /** Every stem with the texts that hold it. */
  readonly #stems = new Map<string, Holders>();
  /** The ids of the texts by their places; a place that is free again is taken first. */
  readonly #ids: (string | undefined)[] = [];
  #changes = 0;

  add(id: string, terms: Terms): void {
    const free = this.#ids.indexOf(undefined);
    const place = free < 0 ? this.#ids.length : free;
    this.#ids[place] = id;
    const stems = [...terms].map(([stem, count]) => {
      const holders = this.#stems.get(stem) ?? { places: [], counts: [] };
      this.#stems.set(stem, holders);
      holders.places.push(place);
      holders.counts.push(count);
      return { stem, holders, count };
    });
    this.#changes += 1;
    this.#texts.set(id, { place, stems, whole: { weight: 0, changes: 0 } });
  }

  remove(id: string): void {
    const text = this.#texts.get(id);
    if (!text) return;
    for (const { stem, holders } of text.stems) {
      const at = holders.places.indexOf(text.place);
      holders.places.splice(at, 1);
      holders.counts.splice(at, 1);
      if (holders.places.length === 0) this.#stems.delete(stem);
    }
    this.#changes += 1;
    this.#ids[text.place] = undefined;
    this.#texts.delete(id);
  }

  has(id: string): boolean {
    return this.#texts.has(id);
  }

  /** How like each text is, in thousandths; those that share next to nothing are absent. */
  likeness(own: Terms): ReadonlyMap<string, number> {
    const shared = new Uint32Array(this.#ids.length);
    let mine = 0;
    for (const [stem, count] of own) {
      const holders = this.#stems.get(stem);
      const weight = this.#weight(holders?.places.length ?? 0);
      mine += weight * count;
      if (!holders) continue;
      const { places, counts } = holders;
      for (let i = 0; i < places.length; i += 1) {
        const place = places[i] ?? 0;
        shared[place] = (shared[place] ?? 0) + weight * Math.min(count, counts[i] ?? 0);
      }
    }
    const found = new Map<string, number>();
    for (const [place, common] of shared.entries()) {
      const id = this.#ids[place];
      // However short the other is, it cannot be like enough: its own weight need not be counted.
      if (id === undefined || 2_000 * common < least * mine || common === 0) continue;
      const thousandths = Math.floor((2_000 * common) / (mine + this.#whole(id)));
      if (thousandths >= least) found.set(id, thousandths);
    }
    return found;
  }

  /** The stems that both hold, the weightiest first, then in the order of the alphabet. */
  common(own: Terms, id: string): readonly string[] {
    return (this.#texts.get(id)?.stems ?? [])
      .filter(({ stem }) => own.has(stem))
      .map(({ stem, holders }) => ({ stem, weight: this.#weight(holders.places.length) }))
      .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
      .map(({ stem }) => stem);
  }

  /** What a stem weighs that so many texts hold: 1 where at least every second does, one more for each halving. */
  #weight(holders: number): number {
    return 32 - Math.clz32(Math.max(1, Math.floor((this.#texts.size + 1) / Math.max(1, holders))));
  }

  #whole(id: string): number {
    const text = this.#texts.get(id);
    if (!text) return 0;
    if (text.whole.changes === this.#changes) return text.whole.weight;
    let weight = 0;
    for (const { holders, count } of text.stems) weight += this.#weight(holders.places.length) * count;
    text.whole = { weight, changes: this.#changes };
    return weight;
  }
}
