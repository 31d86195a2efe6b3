import { writeChoice } from "../../shared/ballots/papers/choice.ts";
import { shapeOf } from "../../shared/ballots/papers/methods.ts";
import type { BallotPaper } from "../../shared/ballots/state.ts";
import type { Chance } from "./chance.ts";

/**
 * What one seat marks on a paper: its own order of the options, in which the better liked tend to come first. Now and then an
 * abstention, a ranking that stops early, or two options in one place where that may be.
 */
export function markedBy(
  { method, options, budget }: Pick<BallotPaper, "method" | "budget"> & { readonly options: readonly { readonly cost?: number }[] },
  chance: Chance,
): string {
  if (chance.happens(5)) return "abstain";
  const order = options
    .map((_, i) => ({ i, liked: i * 30 + chance.below(120) }))
    .toSorted((a, b) => a.liked - b.liked)
    .map(({ i }) => i);
  const some = order.slice(0, 1 + chance.below(order.length));
  switch (shapeOf(method)) {
    case "one":
      return writeChoice({ marks: "options", options: order.slice(0, 1) });
    case "several": {
      let left = budget ?? Number.MAX_SAFE_INTEGER;
      const taken = some.filter((option) => {
        const cost = options[option]?.cost ?? 0;
        if (cost > left) return false;
        left -= cost;
        return true;
      });
      return writeChoice({ marks: "options", options: taken });
    }
    case "ranking":
      return writeChoice({ marks: "ranking", places: some.map((option) => [option]) });
  }
}
