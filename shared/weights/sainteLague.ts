/**
 * Sainte-Laguë's method (A. Sainte-Laguë, 1910; the same as Webster's): votes are handed out one by one, each to
 * whoever has the highest population divided by 1, 3, 5 … Equal quotients go to the earlier in `draw`, the order
 * that was drawn by lot. Quotients are compared by multiplying across, never divided.
 */
export const sainteLague = (populations: readonly number[], votes: number, draw: readonly number[]): readonly number[] => {
  const given = populations.map(() => 0);
  for (let vote = 0; vote < votes; vote++) {
    let best: number | undefined;
    for (const i of draw) {
      if (best === undefined || quotientAbove(populations, given, i, best)) best = i;
    }
    if (best === undefined) break;
    given[best] = (given[best] ?? 0) + 1;
  }
  return given;
};

const quotientAbove = (populations: readonly number[], given: readonly number[], a: number, b: number): boolean =>
  BigInt(populations[a] ?? 0) * BigInt(2 * (given[b] ?? 0) + 1) > BigInt(populations[b] ?? 0) * BigInt(2 * (given[a] ?? 0) + 1);
