import type { Choice } from "../../shared/ballots/state.ts";
import type { Chance } from "./chance.ts";
import type { Member } from "./members.ts";

/** How the assembly leans on a question: percentages of those who are there. */
export interface Leaning {
  /** Of those who vote for or against. */
  readonly for: number;
  readonly abstain: number;
  /** By how much seats of small weight are more in favour: 0 not at all, 100 all of them before any other. */
  readonly tilt?: number;
}

const whole = (n: number, percent: number): number => Math.round((n * percent) / 100);

/**
 * Who votes what, so that the assembly as a whole leans as it is said to: a few do not vote, some abstain, the rest divide.
 * Which seat does what is chance. Gives a choice for each seat that votes.
 */
export function votesOf<M extends Pick<Member, "weight">>(members: readonly M[], leaning: Leaning, chance: Chance): Map<M, Choice> {
  const order = chance.shuffled(members);
  const silent = whole(order.length, 4);
  const abstaining = whole(order.length, leaning.abstain);
  const average = order.reduce((sum, one) => sum + one.weight, 0) / Math.max(1, order.length);
  const dividing = order
    .slice(silent + abstaining)
    .map((member) => ({ member, place: chance.below(100) + (member.weight > average ? (leaning.tilt ?? 0) : 0) }))
    .sort((a, b) => a.place - b.place);
  const inFavour = whole(dividing.length, leaning.for);
  return new Map<M, Choice>([
    ...order.slice(silent, silent + abstaining).map((member) => [member, "abstain"] as const),
    ...dividing.map(({ member }, i) => [member, i < inFavour ? "for" : "against"] as const),
  ]);
}
