import type { Known, Place } from "../../../shared/places/place.ts";
import type { Alike } from "../../../shared/places/votes.ts";
import { votesOf } from "../../../shared/places/votes.ts";
import type { Lang } from "../../locales/href.ts";
import type { Reading, Said } from "../proposals/said.ts";
import { type VoteStanding, voteLine } from "../votes/lines.ts";

/** Votes on the page of a place, newest first; all of them stand in its files. */
export const mostVotes = 50;

/** How the seats of a place voted in one roll call, ready to show. */
export interface VoteRow {
  readonly id: string;
  readonly title: Said | null;
  readonly standing: VoteStanding;
  readonly at: number;
  readonly unitsPerVote: number;
  readonly sides: { readonly for: Alike; readonly against: Alike; readonly abstain: Alike } | null;
  readonly voted: Alike;
  readonly didNotVote: Alike;
  readonly interests: number;
}

/** How the seats of a place voted (PLC-4). */
export function votesShown(context: Reading, place: Place, known: Known, lang: Lang) {
  const { assembly } = context;
  const all = votesOf(
    place,
    assembly.ids("ballot").flatMap((id) => assembly.ballot(id) ?? []),
    assembly.roll,
    known,
  );
  return {
    total: all.length,
    rows: all.slice(0, mostVotes).map(({ ballot, sides, voted, didNotVote, interests }): VoteRow => {
      const { id, title, question, standing } = voteLine(context, ballot, lang);
      return {
        ...{ id, title: title ?? question, standing, at: ballot.declaredAt, unitsPerVote: ballot.unitsPerVote },
        ...{ sides, voted, didNotVote, interests },
      };
    }),
  };
}
