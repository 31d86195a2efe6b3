import type { OverDefault as CountedOverDefault } from "../../counting/schulze.ts";
import type { BallotPaper } from "../state.ts";

/** What an option must reach against the default option of its paper, by index (PAP-10). */
export interface OverDefault {
  /** "None of the above", "further discussion": it always stays in the count. */
  readonly option: number;
  /** So many votes at least must put an option before it, in the unit that papers say a vote in; absent: no such number. */
  readonly quorum?: number;
  /** Options that more than `of` in `in` as many must put before it as behind it. All others: more than as many. */
  readonly supermajorities?: readonly { readonly option: number; readonly times: { readonly of: number; readonly in: number } }[];
}

/** The same for the count, which adds up heads, or units of which `unitsPerVote` make a vote (PAP-10). */
export const countedOver = (
  { overDefault, countedBy }: BallotPaper,
  unitsPerVote: number,
): { readonly overDefault?: CountedOverDefault } => {
  if (!overDefault) return {};
  const { quorum, ...rest } = overDefault;
  return { overDefault: { ...rest, ...(quorum === undefined ? {} : { quorum: countedBy === "heads" ? quorum : quorum * unitsPerVote }) } };
};
