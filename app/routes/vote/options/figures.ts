import { formatNumber, formatVotes } from "../../../locales/dates.ts";
import type { Lang } from "../../../locales/href.ts";
import type { VoteShown } from "../shown.ts";

type Among = NonNullable<VoteShown["among"]>;

/** Five decimals as a Scottish count prints them, from hundred-thousandths. */
const decimals = (amount: number, scale: number, lang: Lang): string =>
  `${formatNumber(Math.floor(amount / scale), lang)}.${String(amount % scale).padStart(String(scale).length - 1, "0")}`;

/** An amount in a count as it is printed: heads, votes of weight, or parts of a vote where they are passed on. */
export const amountIn = ({ counted, countedBy, unitsPerVote }: Among, amount: number, lang: Lang): string => {
  if (counted.scale > 1) return decimals(amount, counted.scale, lang);
  return countedBy === "weight" ? formatVotes(amount, unitsPerVote, lang) : formatNumber(amount, lang);
};
