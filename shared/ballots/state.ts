import type { Amounts, NationCode } from "../counting/forAgainstAbstain.ts";
import type { Hash, Time } from "../journal.ts";
import type { CastMark } from "./castMarks.ts";
import type { MajorityChoice, MajorityKeyName, MajorityRule } from "./majority.ts";

/** What a seat may cast. */
export type Choice = "for" | "against" | "abstain";
/** How a ballot is taken: names published after closing, or procedure by heads. */
export type Visibility = "roll-call" | "show-of-hands";
/** What a declared ballot decided. `not-quorate` only outside a sitting, where votes cast are the quorum. */
export type Outcome = "carried" | "not-carried" | "not-quorate";

/** A line of the sealed register; its place in the array is the *index* that votes are kept by. */
export interface RegisterLine {
  readonly seat: string;
  readonly number: number;
  readonly group: string;
  readonly region: string;
  /** Units. */
  readonly weight: number;
  /** The seat that holds this one's proxy; absent where none does. */
  readonly proxy?: string;
}

/** Quorum as it was when the ballot opened: counted, and needed. */
export interface QuorumFigures {
  readonly seats: number;
  readonly seatsNeeded: number;
  readonly regions: number;
  readonly regionsNeeded: number;
  readonly nations: number;
  readonly nationsNeeded: number;
}

interface Question {
  /** `2026-42`. */
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly sitting: string | null;
  readonly round: string | null;
  readonly proposal: string | null;
  readonly version: number | null;
  /** The amendment to the proposal that is voted on; absent where it is the proposal itself, or procedure. */
  readonly amendment?: string;
  readonly visibility: Visibility;
  readonly majority: MajorityChoice;
  /** Words. */
  readonly questionEn: Hash;
  /** Words; null where a procedural question was put in English alone. */
  readonly questionCy: Hash | null;
  readonly lengthSeconds: number;
  readonly preparedAt: Time;
  /** Who casts votes for others in it (MND-4); absent until somebody was named. */
  readonly stewards?: readonly string[];
}

/** Fixed when the ballot opens; nothing about weights or delegation can change it afterwards (BAL-2). */
interface Sealed extends Question {
  readonly opensAt: Time;
  readonly closesAt: Time;
  readonly register: readonly RegisterLine[];
  readonly registerHash: Hash;
  readonly rule: MajorityRule;
  readonly ordersVersion: number;
  readonly textHash: Hash | null;
  readonly quorum: QuorumFigures;
  readonly unitsPerVote: number;
  readonly totalVotes: number;
  readonly regions: readonly { readonly code: string; readonly regionalWeight: number }[];
  readonly nations: readonly NationCode[];
  /** The last commitment of each seat, by register index. */
  readonly commitments: readonly (Hash | null)[];
  /** How last votes came that were not simply cast, by register index; absent until there is one. Not in live rooms. */
  readonly casts?: { readonly [index: number]: CastMark };
  /** Turnout as a bitmap from a live page's frames (see `turnout.ts`); null where entries were folded. */
  readonly votedFrame: string | null;
  /** How many seats have voted. */
  readonly votedCount: number;
  /** The entry or frame that `votedCount` stands at. */
  readonly votedSeq: number;
}

/** Revealed at closing, by register index. */
interface Revealed extends Sealed {
  readonly closedAt: Time;
  /** Register indices checked in at closing. */
  readonly present: readonly number[];
  /** Register indices with a declared interest: outside every base. */
  readonly interests: readonly number[];
  /** Outside a sitting: the quorum by votes cast. Null in a sitting. */
  readonly quorumByVotes: QuorumFigures | null;
  /** Null: no vote recorded. Empty until the votes are revealed, which happens in the same moment. */
  readonly choices: readonly (Choice | null)[];
  readonly salts: readonly (string | null)[];
}

export interface PreparedBallot extends Question {
  readonly phase: "prepared";
}
export interface OpenedBallot extends Sealed {
  readonly phase: "open";
}
export interface ClosedBallot extends Revealed {
  readonly phase: "closed";
}
export interface DeclaredBallot extends Revealed {
  readonly phase: "declared";
  readonly declaredAt: Time;
  readonly heads: Amounts;
  readonly weight: Amounts;
  readonly regionCount: Amounts;
  readonly keysMet: readonly { readonly key: MajorityKeyName; readonly met: boolean }[];
  readonly outcome: Outcome;
  readonly stronglySupported: boolean;
}
export interface VoidedBallot extends Question {
  readonly phase: "voided";
  readonly voidedAt: Time;
  /** Words. */
  readonly reason: Hash;
  /** Whether it had been opened. */
  readonly wasOpen: boolean;
}

/** One question put to the assembly: prepared → open → closed → declared, or voided before any total could be seen. */
export type Ballot = PreparedBallot | OpenedBallot | ClosedBallot | DeclaredBallot | VoidedBallot;
/** A ballot whose register is sealed. */
export type SealedBallot = OpenedBallot | ClosedBallot | DeclaredBallot;
/** A ballot whose votes can be read. */
export type RevealedBallot = ClosedBallot | DeclaredBallot;
