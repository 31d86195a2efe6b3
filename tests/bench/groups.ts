import { allocate } from "../../shared/smallGroups/allocate.ts";
import { balanceOf } from "../../shared/smallGroups/balance.ts";
import type { Placed, Tables } from "../../shared/smallGroups/people.ts";
import { type Found, findings } from "./gates.ts";

const people = 500;
const rounds = 6;

/** Placing five hundred people in small groups, six rounds of one sitting, each knowing those before it (GRP-1 to GRP-3). */
export function groups(): Promise<Found> {
  const found = findings("groups");
  const who: readonly Placed[] = Array.from({ length: people }, (_, i) => ({
    id: `s-${i + 1}`,
    traits: [`region ${(i * i + 3 * i) % 12}`, `kind ${(i * 5 + (i >> 2)) % 8}`],
  }));
  const earlier: Tables[] = [];
  const times: number[] = [];
  let [met, uneven] = [0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    const tables = allocate({ people: who, seed: `round ${round}`, earlier });
    times.push(performance.now() - began);
    const balance = balanceOf(who, tables, earlier);
    met += balance.metBefore;
    uneven += balance.unevenTables;
    earlier.push(tables);
  }
  found.atMost("placing 500 people, the slowest of six rounds", Math.max(...times), 2_000, "ms");
  found.atMost("tables that are away from their share, of all", uneven, 0, "tables");
  // Of some 9,000 pairs.
  found.atMost("pairs who met a second time, in six rounds", met, 20, "pairs");
  found.line(
    "all six rounds",
    times.reduce((sum, time) => sum + time, 0),
    "ms",
  );
  return Promise.resolve(found.all());
}
