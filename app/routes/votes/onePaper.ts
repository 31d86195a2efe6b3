import { fallingWith } from "../../../shared/amendments/byBallot.ts";
import { packageOf } from "../../../shared/ballots/package/questions.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import type { Lang } from "../../locales/href.ts";
import type { Reading, Said } from "../proposals/said.ts";
import { questionOf, type VoteStanding, voteStanding } from "./lines.ts";

/** One question of a paper that holds several. */
export interface QuestionOnPaper {
  /** `2026-42`. */
  readonly id: string;
  readonly question: Said | null;
  readonly standing: VoteStanding;
  /** Amendments before it on the paper with which it falls, if one is carried; empty once that is settled (PKG-3). */
  readonly fallsWith: readonly string[];
  /** The vote whose amendment was carried, so that this one fell; null: it has not fallen (PKG-8). */
  readonly fell: string | null;
}

/** The questions on one paper with a ballot, in their order; null where it has a paper of its own. */
export function onOnePaper(context: Reading, ballot: Ballot, lang: Lang): readonly QuestionOnPaper[] | null {
  const questions = packageOf(ballot, context.assembly);
  if (questions.length === 0) return null;
  return questions.map((one, i) => ({
    id: one.id,
    question: questionOf(context, one, lang),
    standing: voteStanding(one),
    fallsWith: fallsWith(context, one, questions.slice(0, i)),
    fell: "fell" in one ? (one.fell ?? null) : null,
  }));
}

/** The amendments put before this one with which it falls, as things stand: they collide, or the facilitator has said so (AMD-8). */
function fallsWith({ assembly, words }: Reading, { amendment, phase }: Ballot, before: readonly Ballot[]): readonly string[] {
  if (amendment === undefined || (phase !== "prepared" && phase !== "open" && phase !== "closed")) return [];
  return before.flatMap((one) => {
    const other = one.amendment === undefined || one.phase === "voided" ? undefined : assembly.amendment(one.amendment);
    return other?.stage === "open" && fallingWith(other, assembly, words).includes(amendment) ? [other.id] : [];
  });
}
