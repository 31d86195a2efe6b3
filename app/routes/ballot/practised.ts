import type { Assembly } from "../../../shared/assembly/assembly.ts";
import { countsByHeads } from "../../../shared/ballots/heads.ts";
import { type BallotMethod, optionMethods, takesWeights } from "../../../shared/ballots/papers/methods.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import type { Key } from "../../locales/keys.ts";
import type { OptionsShown } from "./load.ts";

/** Every way of voting that can be practised, in the order in which the desk offers them. */
export const practised: readonly BallotMethod[] = ["for-against-abstain", ...optionMethods];

/** What is practised without naming a method, and what each is called in an address. */
export const practiceId = "practice";
export const practiceIdOf = (method: BallotMethod): string => `${practiceId}-${method}`;

/** The method that an address asks to practise; `next`: whatever comes next; null: no practice ballot. */
export function methodIn(id: string): BallotMethod | "next" | null {
  if (id === practiceId) return "next";
  return practised.find((method) => practiceIdOf(method) === id) ?? null;
}

type Known = Pick<Assembly, "ids" | "ballot">;

const nextVote = (assembly: Known): Ballot | null =>
  assembly
    .ids("ballot")
    .flatMap((id) => assembly.ballot(id) ?? [])
    .find(({ phase, visibility }) => phase === "prepared" && visibility === "roll-call") ?? null;

const methodOf = ({ paper }: Ballot): BallotMethod => paper?.method ?? "for-against-abstain";

/** The method of the next prepared vote by roll call, which delegates practise before it opens (REH-9); null: none is prepared. */
export function nextMethod(assembly: Known): BallotMethod | null {
  const next = nextVote(assembly);
  return next && methodOf(next);
}

/** What a practice paper of this method says it is counted by: as the next vote, where that is the method of it (REH-9), else as it usually is. */
export function practiceCountedBy(assembly: Known, method: BallotMethod): OptionsShown["countedBy"] {
  const next = nextVote(assembly);
  const byHeads = next && methodOf(next) === method ? countsByHeads(next) : method !== "for-against-abstain" && !takesWeights(method);
  return byHeads ? "heads" : "weight";
}

/** The cakes to choose among, with what each costs where money is shared out. */
const cakes: readonly (readonly [name: Key, cost: number])[] = [
  ["practice.baraBrith", 40],
  ["practice.shortbread", 30],
  ["practice.sodaBread", 20],
  ["practice.scones", 50],
];

/** The options of a practice paper, as a paper prints them; null: for or against. */
export const practiceOptions = (
  method: BallotMethod,
  textOf: (key: Key) => string,
  lang: "en" | "cy",
  countedBy: OptionsShown["countedBy"],
): OptionsShown | null =>
  method === "for-against-abstain"
    ? null
    : {
        ...{ method, places: method === "stv-scotland" ? 2 : 1, budget: method === "equal-shares" ? 90 : null, overDefault: null },
        ...{ countedBy, lastIsNone: false },
        options: cakes.map(([name, cost]) => ({ name: { text: textOf(name), lang }, cost: method === "equal-shares" ? cost : null })),
      };
