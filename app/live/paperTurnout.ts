import type { OpenedBallot } from "../../shared/ballots/state.ts";
import { hasVoted } from "../../shared/ballots/turnout.ts";
import type { T } from "../locales/words.tsx";
import { ballotNumber } from "./names.ts";

/** How many seats have voted on a paper, of all that stand on its registers: whoever voted on one question of it has voted (PKG-5). */
export function paperTurnout(questions: readonly OpenedBallot[]): { readonly count: number; readonly all: number } {
  const [only, another] = questions;
  if (only && !another) return { count: only.votedCount, all: only.register.length };
  const all = new Set(questions.flatMap(({ register }) => register.map(({ seat }) => seat)));
  const voted = new Set(questions.flatMap((one) => one.register.flatMap(({ seat }, index) => (hasVoted(one, index) ? [seat] : []))));
  return { count: voted.size, all: all.size };
}

/** The number of a vote, or of all that stand on one paper: "Vote 2026/1", "Votes 2026/1, 2026/2". */
export const votesNamed = (t: T, questions: readonly Pick<OpenedBallot, "id">[]): string => {
  const vote = questions.map(({ id }) => ballotNumber(id)).join(", ");
  return questions.length === 1 ? t("live.voteNumbered", { vote }) : t("live.votesNumbered", { vote });
};
