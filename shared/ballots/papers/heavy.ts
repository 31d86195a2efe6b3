import type { HeldCount } from "../../heldCount.ts";
import type { Facts, Refusal } from "../../journal.ts";
import { refuse } from "../../refusal.ts";
import type { Ballot } from "../state.ts";
import { countAnew, countOptions, type OptionsRevealed } from "./count.ts";

/** Marks that can be counted in some ten milliseconds, while everybody waits: 500 seats on 40 options. */
const marksInTurn = 20_000;

/** Whether counting this ballot takes long enough to keep others waiting, by how many marks its papers can bear. */
export const isHeavy = ({ register, paper }: Pick<OptionsRevealed, "register" | "paper">): boolean =>
  register.length * paper.options.length > marksInTurn;

/** The ballot, if it is one among options whose votes can be read and whose count is heavy; null otherwise. */
export const heavyOf = (ballot: Ballot | null | undefined): OptionsRevealed | null => {
  if ((ballot?.phase !== "closed" && ballot?.phase !== "declared") || !ballot.paper || ballot.choices.length === 0) return null;
  const revealed = { ...ballot, paper: ballot.paper };
  return isHeavy(revealed) ? revealed : null;
};

/** Everything that a count depends on, in one text to be hashed. */
export const countedText = ({ id, paper, register, choices, salts, interests, quorumByVotes, unitsPerVote }: OptionsRevealed): string =>
  JSON.stringify([id, paper, register.map(({ weight }) => weight), choices, salts, interests, quorumByVotes, unitsPerVote]);

/**
 * What a ballot among options was counted to be, for a decision. A small one is counted now; a heavy one was counted beside the
 * turn, and what is brought in must be of this ballot's revealed votes (BAL-48). Refuses while that count goes on. `anew`: nothing that
 * was counted before is taken for it (BAL-45).
 */
export const countFor = (
  ballot: OptionsRevealed,
  facts: Pick<Facts, "counted" | "sha256">,
  anew = false,
): Omit<HeldCount, "of"> | Refusal => {
  if (!facts.counted || !isHeavy(ballot)) return anew ? countAnew(ballot) : countOptions(ballot);
  const held = facts.counted(ballot.id, anew);
  if (!held) return refuse("ballotStillCounting", { ballot: ballot.id });
  if (held.of !== facts.sha256(countedText(ballot))) throw new Error(`the count brought in is not of the votes of ballot ${ballot.id}`);
  return held;
};
