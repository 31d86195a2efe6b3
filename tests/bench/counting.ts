import { readChoice, writeChoice } from "../../shared/ballots/papers/choice.ts";
import type { RankedVote } from "../../shared/counting/result.ts";
import { schulze } from "../../shared/counting/schulze.ts";
import { caritatLibrary, votesLibrary } from "./countingFloors.ts";
import { type Found, findings } from "./gates.ts";
import { numbers } from "./numbers.ts";

/** What the work takes where nothing else wants the machine: the same is done in every run. */
const fastest = (times: readonly number[]): number => Math.min(...times);

/** Rankings of all options by people who lean the same way and stray: there is an order to find. */
const rankings = (count: number, options: number, seed: number): readonly (readonly number[])[] => {
  const next = numbers(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: options }, (_, option) => ({ option, liked: option * 1_000 + next(options * 1_500) }))
      .sort((a, b) => a.liked - b.liked)
      .map(({ option }) => option),
  );
};

/** A vote as the count is given it: read from what was written on the paper. */
const asRead = (order: readonly number[]): RankedVote => {
  const written = writeChoice({ marks: "ranking", places: order.map((option) => [option]) });
  const choice = readChoice(written, { method: "schulze", options: order.length });
  if (!("places" in choice)) throw new Error(`not a ranking: ${written}`);
  return { weight: 1, ranking: choice.places };
};

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Schulze's method, 10,000 votes on 20 options, against two kept libraries on the same papers in their own shapes; and a million weighted votes. */
export async function counting(): Promise<Found> {
  const found = findings("counting");
  const options = 20;
  const orders = rankings(10_000, options, 11);
  const rules = { lot: { seed: "" } };
  const ours = orders.map(asRead);
  const floors = [
    { name: "votes", floor: votesLibrary(orders, options), gate: 10 },
    { name: "@node-core/caritat", floor: await caritatLibrary(orders, options), gate: 50 },
  ];
  const order = schulze(ours, options, rules).ranking.flat().join(" ");
  const own: number[] = [];
  const theirs = floors.map((): number[] => []);
  for (const { name, floor } of floors) if (floor().join(" ") !== order) throw new Error(`${name} came to another order`);
  // All three are compiled first, by as many runs: what is compared is the work, not how soon each is translated.
  for (let run = -10; run < 21; run++) {
    const took = timed(() => schulze(ours, options, rules));
    const floorsTook = floors.map(({ floor }) => timed(floor));
    if (run < 0) continue;
    own.push(took);
    floorsTook.forEach((time, at) => {
      theirs[at]?.push(time);
    });
  }
  found.line("Schulze, 10,000 votes on 20 options, the fastest of 21", fastest(own), "ms");
  floors.forEach(({ name, gate }, at) => {
    found.atLeast(`the same against ${name}, same order`, fastest(theirs[at] ?? []) / fastest(own), gate);
  });
  // Equal papers are one object, as where each different paper is read once.
  const papers = [...new Map(rankings(2_000, 5, 13).map((paper) => [paper.join(), paper.map((option) => [option])])).values()];
  const million = Array.from(
    { length: 1_000_000 },
    (_, i): RankedVote => ({ weight: 1 + (i % 7), ranking: papers[(i * 7_919) % papers.length] ?? [] }),
  );
  const large = Array.from({ length: 7 }, () => timed(() => schulze(million, 5, rules)));
  found.atMost("a million weighted votes on 5 options, the fastest of 7", fastest(large), 50, "ms");
  return found.all();
}
