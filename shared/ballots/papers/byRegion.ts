import type { OptionsRevealed } from "./count.ts";
import { type Support, supportIn } from "./optionsView.ts";

/** How the seats of one region chose among options: what stands behind each, who abstained and who did not vote. */
export interface OptionsPart {
  readonly code: string;
  /** By option. A ranking supports those in its first place. */
  readonly support: readonly Support[];
  readonly abstained: Support;
  readonly didNotVote: Support;
  /** Every seat of it on the register, outside declared interests. */
  readonly all: Support;
  /** The options with most behind them, by what the ballot counts; none where nobody there chose. */
  readonly leading: readonly number[];
}

/** The same vote region by region, in the order of the ballot; regions without a seat that may vote are left out (PAP-8). */
export const optionsByRegion = (ballot: OptionsRevealed): readonly OptionsPart[] =>
  ballot.regions.flatMap(({ code }) => {
    const apart = new Set(ballot.interests);
    const here = new Set(ballot.register.flatMap(({ region }, index) => (region === code && !apart.has(index) ? [index] : [])));
    if (here.size === 0) return [];
    const elsewhere = ballot.register.flatMap((_, index) => (here.has(index) ? [] : [index]));
    const support = supportIn({ ...ballot, interests: elsewhere });
    const most = Math.max(0, ...support.map((one) => one[ballot.paper.countedBy]));
    const of = (is: (choice: string | null) => boolean): Support => {
      const those = [...here].filter((index) => is(ballot.choices[index] ?? null));
      return { heads: those.length, weight: those.reduce((sum, index) => sum + (ballot.register[index]?.weight ?? 0), 0) };
    };
    return {
      code,
      support,
      abstained: of((choice) => choice === "abstain"),
      didNotVote: of((choice) => choice === null),
      all: of(() => true),
      leading: most === 0 ? [] : support.flatMap((one, option) => (one[ballot.paper.countedBy] === most ? [option] : [])),
    };
  });
