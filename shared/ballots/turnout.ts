import type { Ballot, SealedBallot } from "./state.ts";

/**
 * Turnout without the votes: votes are never announced one by one, but at most four times a second as a frame that
 * says which places of the register have voted. Folding the entries and folding the frames give the same turnout.
 */
export interface TurnoutFrame {
  /** The last entry that the frame includes. */
  readonly seq: number;
  /** A bitmap over the register in hexadecimal: four places a digit, the first place the digit's highest bit. */
  readonly voted: string;
}

const bit = (index: number): number => 8 >> (index & 3);

/** Whether the seat at this place of the register has voted. */
export const hasVoted = (ballot: SealedBallot, index: number): boolean => {
  if (ballot.phase !== "open" && ballot.choices.length > 0) return (ballot.choices[index] ?? null) !== null;
  if ((ballot.commitments[index] ?? null) !== null) return true;
  const digit = ballot.votedFrame?.charAt(index >> 2) ?? "";
  return digit !== "" && (Number.parseInt(digit, 16) & bit(index)) !== 0;
};

/** The frame that tells live pages how the turnout stands. */
export const turnoutFrame = (ballot: SealedBallot): TurnoutFrame => {
  const digits = new Array<number>(Math.ceil(ballot.register.length / 4)).fill(0);
  ballot.register.forEach((_, index) => {
    if (hasVoted(ballot, index)) digits[index >> 2] = (digits[index >> 2] ?? 0) | bit(index);
  });
  return { seq: ballot.votedSeq, voted: digits.map((digit) => digit.toString(16)).join("") };
};

/** Takes a frame in. A frame that is older than what is known, of another length, or after closing changes nothing. */
export const applyTurnout = (ballot: Ballot | null, frame: TurnoutFrame): Ballot | null => {
  if (ballot?.phase !== "open" || frame.seq <= ballot.votedSeq) return ballot;
  if (frame.voted.length !== Math.ceil(ballot.register.length / 4) || !/^[0-9a-f]*$/.test(frame.voted)) return ballot;
  const known = { ...ballot, votedFrame: frame.voted, votedSeq: frame.seq };
  return { ...known, votedCount: ballot.register.reduce((n, _, index) => (hasVoted(known, index) ? n + 1 : n), 0) };
};
