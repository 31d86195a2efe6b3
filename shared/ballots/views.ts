import { type Amounts, cast, didNotVote, type PartTally, tallyByNation } from "../counting/forAgainstAbstain.ts";
import type { Hash, Refusal, Time } from "../journal.ts";
import { actsFor, isProtectedSeat, seatsOfPerson } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import type { Sitting } from "../sittings/state.ts";
import type { CastMark } from "./castMarks.ts";
import { countBallot } from "./count.ts";
import type { KeyResult } from "./majority.ts";
import { whoseVoteItIs, whyNoProxyVote } from "./mayCast.ts";
import { whyCannotVote } from "./questions.ts";
import { readReceiptCode, receiptCode, registerIndex } from "./register.ts";
import type { MajorityBallot, OpenedBallot, Outcome, RevealedBallot, SealedBallot } from "./state.ts";
import { hasVoted } from "./turnout.ts";

/** A part of a whole in hundredths of a percent, to the nearest, for showing only: 5 of 8 is 6250. Rules never read it. */
export const hundredthsOfPercent = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole)));

/** Units in hundredths of a vote, to the nearest, for "counts as about 1.08 of 150": 1,080 units of 1,000 are 108. */
export const hundredthsOfVote = (units: number, unitsPerVote: number): number =>
  Number((BigInt(units) * 200n + BigInt(unitsPerVote)) / (2n * BigInt(unitsPerVote)));

/** A count with who did not vote, as tables show it. */
export interface ShownAmounts extends Amounts {
  readonly cast: number;
  readonly didNotVote: number;
}

/** One key of the rule as a bar with its threshold line: shares of its base in hundredths of a percent. */
export interface KeyBar extends KeyResult {
  readonly forShare: number;
  readonly againstShare: number;
  /** Where the threshold line stands, from the left of the base. */
  readonly thresholdShare: number;
}

/** A region or nation as a row of the result's table. */
export interface PartRow {
  readonly code: string;
  readonly side: PartTally["side"];
  readonly regionalWeight: number;
  readonly heads: ShownAmounts;
  readonly weight: ShownAmounts;
}

/** How a seat voted, as written down (`papers/choice.ts`), `none` or `interest`. A protected seat has no group here, only its number and region (ROL-7). */
export interface NameRow {
  readonly number: number;
  readonly region: string;
  readonly group: string | null;
  readonly weight: number;
  readonly choice: string;
  readonly receipt: string | null;
  /** Cast with help of a steward (MND-4), or by proxy (PRX-5); absent where it was neither. */
  readonly how?: "help" | "proxy";
}

/** Everything the page of a declared vote shows. */
export interface ResultView {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly visibility: RevealedBallot["visibility"];
  readonly sitting: string | null;
  readonly proposal: string | null;
  readonly version: number | null;
  readonly textHash: Hash | null;
  readonly registerHash: Hash;
  /** Words. */
  readonly questionEn: Hash;
  readonly questionCy: Hash | null;
  readonly opensAt: Time;
  readonly closedAt: Time;
  readonly declaredAt: Time;
  readonly outcome: Outcome;
  readonly stronglySupported: boolean;
  readonly unitsPerVote: number;
  readonly totalVotes: number;
  readonly heads: ShownAmounts;
  readonly weight: ShownAmounts;
  readonly regions: ShownAmounts;
  /** Seats with a declared interest, outside every base. */
  readonly interests: number;
  /** The keys of the rule, in its order. */
  readonly keys: readonly KeyBar[];
  readonly byRegion: readonly PartRow[];
  /** The nations the proposal extends to. */
  readonly byNation: readonly PartRow[];
  /** In order of seat number; empty after a show of hands. */
  readonly names: readonly NameRow[];
}

const shown = (amounts: Amounts): ShownAmounts => ({ ...amounts, cast: cast(amounts), didNotVote: didNotVote(amounts) });
const partRow = ({ code, side, regionalWeight, heads, weight }: PartTally): PartRow => ({
  code,
  side,
  regionalWeight,
  heads: shown(heads),
  weight: shown(weight),
});

/** The result of a ballot declared by a majority rule as its page, its JSON and its CSV show it. `roll` says which seats are protected now. */
export const resultView = (ballot: MajorityBallot, roll: Roll): ResultView => {
  const { tally, evaluation } = countBallot(ballot);
  const { id, year, number, visibility, sitting, proposal, version, textHash, registerHash, questionEn, questionCy } = ballot;
  const { opensAt, closedAt, declaredAt, outcome, stronglySupported, unitsPerVote, totalVotes } = ballot;
  return {
    ...{ id, year, number, visibility, sitting, proposal, version, textHash, registerHash, questionEn, questionCy },
    ...{ opensAt, closedAt, declaredAt, outcome, stronglySupported, unitsPerVote, totalVotes },
    heads: shown(tally.heads),
    weight: shown(tally.weight),
    regions: shown(tally.regions),
    interests: tally.interests,
    keys: evaluation.keys.map((key) => ({
      ...key,
      forShare: hundredthsOfPercent(key.for, key.of),
      againstShare: hundredthsOfPercent(key.against, key.of),
      thresholdShare: hundredthsOfPercent(key.fraction.of, key.fraction.in),
    })),
    byRegion: tally.byRegion.map(partRow),
    byNation: tallyByNation(tally.byRegion, ballot.nations).map(partRow),
    names: namesOf(ballot, roll),
  };
};

/** How every seat voted, in order of seat number; nobody after a show of hands. */
export const namesOf = (ballot: RevealedBallot, roll: Roll): readonly NameRow[] =>
  ballot.visibility === "roll-call" ? ballot.register.flatMap((_, index) => nameRow(ballot, index, roll) ?? []) : [];

const nameRow = (ballot: RevealedBallot, index: number, roll: Roll): NameRow | null => {
  const line = ballot.register[index];
  if (!line) return null;
  const commitment = ballot.commitments[index] ?? null;
  const mark = ballot.casts?.[index];
  return {
    number: line.number,
    region: line.region,
    group: isProtectedSeat(roll, line.seat) ? null : line.group,
    weight: line.weight,
    choice: ballot.interests.includes(index) ? "interest" : (ballot.choices[index] ?? "none"),
    receipt: commitment === null ? null : receiptCode(commitment),
    ...(mark?.proxy ? { how: "proxy" as const } : mark?.helped ? { how: "help" as const } : {}),
  };
};

/** The vote that a receipt code belongs to, once votes are revealed; null where no vote has this code. */
export const findReceipt = (ballot: RevealedBallot, typed: string): { readonly seatNumber: number; readonly choice: string } | null => {
  const code = readReceiptCode(typed);
  const index = ballot.commitments.findIndex((commitment) => commitment !== null && code !== null && receiptCode(commitment) === code);
  const [line, choice] = [ballot.register[index], ballot.choices[index]];
  return line && choice ? { seatNumber: line.number, choice } : null;
};

/** A ballot under way as everybody may see it: who may vote and how many have, never how. */
export interface BallotLive {
  readonly id: string;
  readonly phase: SealedBallot["phase"];
  readonly visibility: SealedBallot["visibility"];
  readonly questionEn: Hash;
  readonly questionCy: Hash | null;
  readonly opensAt: Time;
  readonly closesAt: Time;
  readonly seats: number;
  readonly voted: number;
  /** In the order of the roll's regions. */
  readonly byRegion: readonly { readonly code: string; readonly seats: number; readonly voted: number }[];
}

/** Turnout while a ballot is open and after; no tally (BAL-6). */
export const ballotLive = (ballot: SealedBallot): BallotLive => {
  const perRegion = new Map(ballot.regions.map(({ code }) => [code, { code, seats: 0, voted: 0 }]));
  ballot.register.forEach(({ region }, index) => {
    const row = perRegion.get(region);
    if (!row) return;
    row.seats += 1;
    if (hasVoted(ballot, index)) row.voted += 1;
  });
  const { id, phase, visibility, questionEn, questionCy, opensAt, closesAt, register, votedCount } = ballot;
  return {
    ...{ id, phase, visibility, questionEn, questionCy, opensAt, closesAt },
    seats: register.length,
    voted: votedCount,
    byRegion: [...perRegion.values()].filter(({ seats }) => seats > 0),
  };
};

/** A seat on the ballot paper of the person who acts for it. */
export interface PaperSeat {
  readonly seat: string;
  readonly number: number;
  /** What its vote counts as, in hundredths of a vote. */
  readonly worth: number;
  readonly voted: boolean;
  /** The receipt code of the last vote. Known on the server only. */
  readonly receipt: string | null;
  /** Why it cannot vote now, or null. */
  readonly cannot: Refusal | null;
  /** How the vote that stands came, where it was not simply cast; null otherwise. */
  readonly mark: CastMark | null;
  /** Where the person holds the seat's proxy: the seat that it was given to. */
  readonly by?: string;
}

/** The seats on the register that this person acts for, in order of number, each voting for itself on a paper of its own (MND-1). */
export const ballotPaper = (ballot: OpenedBallot, sitting: Sitting | null, roll: Roll, person: string): readonly PaperSeat[] =>
  seatsOfPerson(roll, person).flatMap(({ id }): readonly PaperSeat[] => {
    const index = registerIndex(ballot.register, id);
    const line = ballot.register[index];
    if (!line) return [];
    const commitment = ballot.commitments[index] ?? null;
    return [
      {
        seat: id,
        number: line.number,
        worth: hundredthsOfVote(line.weight, ballot.unitsPerVote),
        voted: hasVoted(ballot, index),
        receipt: commitment === null ? null : receiptCode(commitment),
        cannot: whyCannotVote(ballot, sitting, roll, person, id) ?? whoseVoteItIs(ballot, index, actsFor(roll, person, id) === "alternate"),
        mark: ballot.casts?.[index] ?? null,
      },
    ];
  });

/** The seats whose proxy this person holds in the ballot (PRX-5), in order of number. Each is a paper of its own. */
export const proxyPaper = (ballot: OpenedBallot, sitting: Sitting | null, roll: Roll, person: string): readonly PaperSeat[] =>
  ballot.register.flatMap((line, index): readonly PaperSeat[] => {
    if (line.proxy === undefined || actsFor(roll, person, line.proxy) === null) return [];
    const commitment = ballot.commitments[index] ?? null;
    return [
      {
        ...{ seat: line.seat, number: line.number, by: line.proxy },
        worth: hundredthsOfVote(line.weight, ballot.unitsPerVote),
        voted: hasVoted(ballot, index),
        receipt: commitment === null ? null : receiptCode(commitment),
        cannot: whyNoProxyVote(ballot, sitting, roll, person, line.seat),
        mark: ballot.casts?.[index] ?? null,
      },
    ];
  });
