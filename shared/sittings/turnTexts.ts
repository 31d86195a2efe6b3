import type { Facts, Hash, Refusal } from "../journal.ts";
import { refuse } from "../refusal.ts";
import { measuresOf, subjectIn } from "./moderation.ts";
import type { Sitting } from "./state.ts";

/** What somebody said in a turn (`e4`), or wrote in a round for a seat (`r2-s-7`): whose it was, and every text of it. */
export interface SaidThere {
  readonly person: string;
  readonly seat: string;
  /** The words that count, what they took the place of, and the scribe's summaries; none where nothing was put down. */
  readonly texts: readonly Hash[];
  /** The turn is not over (its end was undone): what was prepared for it still waits beside the record. */
  readonly onFloor: boolean;
}

/** The sitting with a text of a turn, or of a written contribution, remembered that another takes the place of. */
export const withReplaced = (sitting: Sitting, said: string, text: Hash | null | undefined): Sitting =>
  text ? { ...sitting, replaced: [...(sitting.replaced ?? []), { said, text }] } : sitting;

/** What a withdrawal of `said` is about; null where there is no such turn, and no such contribution that was revealed. */
export function saidThere(sitting: Sitting, said: string): SaidThere | null {
  const before = (sitting.replaced ?? []).flatMap((one) => (one.said === said ? [one.text] : []));
  const turn = sitting.turns.find(({ id }) => id === said);
  if (turn) {
    const { person, seat, text, summary } = turn;
    return { person, seat, texts: [...before, ...[text, summary].flatMap((hash) => hash ?? [])], onFloor: false };
  }
  const onFloor = [sitting.floor.speaking, sitting.floor.held].find((one) => one?.id === said);
  if (onFloor) {
    const { person, seat, words } = onFloor;
    return { person, seat, texts: words ? [...before, words.text] : before, onFloor: true };
  }
  const written = sitting.contributions.find(({ revealed, round, seat }) => revealed && `${round}-${seat}` === said);
  return written ? { person: written.person, seat: written.seat, texts: [...before, written.text], onFloor: false } : null;
}

/** MOD-7: why no words are put down for this turn any more, or null: they were withdrawn, and no appeal was granted. */
export function withdrawnRefusal(sitting: Sitting, said: string, facts: Pick<Facts, "wordsOf">): Refusal | null {
  const withdrawn = measuresOf(sitting).some(
    ({ kind, ended, subject }) => kind === "words" && ended === null && subjectIn(facts.wordsOf(subject))?.said === said,
  );
  return withdrawn ? refuse("turnWithdrawn", undefined, "turn") : null;
}
