import { alikeOf, scoresOf, supportersOf } from "./alike.ts";
import { exact, greatestDivisor } from "./exact.ts";
import { optionsOf } from "./lot.ts";
import { electOneByOne } from "./oneByOne.ts";
import type { Election } from "./places.ts";
import type { ApprovingVote, CountResult } from "./result.ts";

/**
 * Sequential proportional approval: seats are filled one after another, and a vote that has k of its options elected
 * already counts for the next with 1 / (k + 1) of its weight (T. N. Thiele, "Om Flerfoldsvalg", 1895; M. Lackner and
 * P. Skowron, "Multi-Winner Voting with Approval Preferences", 2023). Equal options: the lot. An option that nobody approves
 * of is never elected.
 */
export function countSequentialPav(election: Election<ApprovingVote>): CountResult {
  const { options, votes, seats } = election;
  const { groups, abstained } = alikeOf(scoresOf(options, votes));
  const supporters = supportersOf(options, groups);
  const electedOf = groups.map(() => 0);
  // Every share 1 / (k + 1) is a whole number of these.
  const parts = optionsOf(Math.min(seats, options)).reduce((all, k) => (all / greatestDivisor(all, BigInt(k + 1))) * BigInt(k + 1), 1n);
  const share = (group: number): bigint => ((groups[group]?.weight ?? 0n) * parts) / BigInt((electedOf[group] ?? 0) + 1);
  return electOneByOne(
    election,
    {
      method: "sequential-pav",
      first: "greatest",
      figure: (option) => {
        const strength = (supporters[option] ?? []).reduce((sum, group) => sum + share(group), 0n);
        return strength > 0n ? exact(strength, parts) : null;
      },
      elect: (option) => {
        for (const group of supporters[option] ?? []) electedOf[group] = (electedOf[group] ?? 0) + 1;
      },
    },
    abstained,
  );
}
