import type { BallotEvent } from "./events.ts";

type VoteCast = Extract<BallotEvent, { type: "VoteCast" }>;

/** How a seat's last vote came, where whoever acts for the seat did not simply cast it. */
export interface CastMark {
  /** The steward who cast it for whoever acts for the seat (MND-4). */
  readonly helped?: string | undefined;
  /** Who cast it by proxy (PRX-5). */
  readonly proxy?: string | undefined;
  /** Outside a sitting: the seat's alternate took over (MND-3). */
  readonly alternate?: true | undefined;
}

/** By register index. Absent until there is one. */
export type CastMarks = { readonly [index: number]: CastMark };

/** The marks after one more vote: a mark is of the last vote, so a vote that was simply cast takes it away. Looks at one place only. */
export const marksAfter = (marks: CastMarks | undefined, { index, helped, proxy, alternate }: VoteCast): CastMarks | undefined => {
  if (helped === undefined && proxy === undefined && alternate === undefined) {
    if (marks?.[index] === undefined) return marks;
    const { [index]: _gone, ...others } = marks;
    return others;
  }
  const mark = { ...(helped && { helped }), ...(proxy && { proxy }), ...(alternate && { alternate }) };
  return { ...marks, [index]: mark };
};
