import type { Amounts, NationCode } from "../counting/forAgainstAbstain.ts";
import type { Hash, Time } from "../journal.ts";
import type { CastMark } from "./castMarks.ts";
import type { HandCount, SealedHandCount } from "./handState.ts";
import type { MajorityChoice, MajorityKeyName, MajorityRule } from "./majority.ts";
import type { OptionMethod } from "./papers/methods.ts";
import type { OverDefault } from "./papers/overDefault.ts";
import type { Extension, Missed, Planned, RecountNeeds, RecountRequest } from "./runningState.ts";

/** What a seat may cast where the question is decided for or against. */
export type Choice = "for" | "against" | "abstain";

/** A paper with options, as laid out: see `papers/` for what may be marked on it. */
export interface BallotPaper {
  readonly method: OptionMethod;
  readonly options: readonly {
    /** Words. */
    readonly en: Hash;
    readonly cy: Hash | null;
    /** What it costs, where a budget is shared out. */
    readonly cost?: number;
  }[];
  /** How many options win; for a budget, as many as the money funds. */
  readonly places: number;
  /** What there is to spend. */
  readonly budget?: number;
  readonly countedBy: "weight" | "heads";
  /** The last option is "none of the above": what it beats wins nothing. */
  readonly lastIsNone?: true;
  /** What options must reach against a default option (PAP-10); absent where there is none. */
  readonly overDefault?: OverDefault;
}
/** How a ballot is taken: names published after closing, or procedure by heads, on devices or counted in the hall. */
export type Visibility = "roll-call" | "show-of-hands" | "by-hand";
/** What a declared ballot decided. `not-quorate` only outside a sitting, where votes cast are the quorum. */
export type Outcome = "carried" | "not-carried" | "not-quorate";
/** What a declared ballot among options decided. */
export type OptionsOutcome = "chosen" | "none-chosen" | "not-quorate";

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
  /** The item of the plan that a statement of response is about (PLN-16); absent otherwise. */
  readonly planItem?: string;
  readonly visibility: Visibility;
  readonly majority: MajorityChoice;
  /** Words. */
  readonly questionEn: Hash;
  /** Words; null where a procedural question was put in English alone. */
  readonly questionCy: Hash | null;
  readonly lengthSeconds: number;
  /** Absent: the question is decided for or against. */
  readonly paper?: BallotPaper;
  readonly preparedAt: Time;
  /** Absent where it is opened by hand for its length. */
  readonly planned?: Planned;
  /** The void ballot that is put again; absent where it is none. */
  readonly rerunOf?: string;
  /** The questions on one paper with it, itself among them, in the order of the paper (PKG-1); absent where it has a paper of its own. */
  readonly package?: readonly string[];
  /** Who casts votes for others in it (MND-4); absent until somebody was named. */
  readonly stewards?: readonly string[];
  /** Who counts hands in the hall (HND-2); absent until somebody was named. */
  readonly counters?: readonly string[];
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
  /** What a recount takes (BAL-44); absent where the standing orders had the usual. */
  readonly recounting?: RecountNeeds | undefined;
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
  /** Oldest first; absent where it was never extended. */
  readonly extensions?: readonly Extension[];
  /** Register indices that were reminded to vote; absent where nobody was. */
  readonly reminded?: readonly number[];
  /** Seats that demand a roll call in place of this show of hands (HND-6); absent until one does. */
  readonly demands?: readonly string[];
  /** The first of two hall counts, until the second confirms it. */
  readonly handSealed?: SealedHandCount;
  /** How often the two counts differed (HND-3); absent until they do. */
  readonly handDiffered?: number;
  /** What both counters have entered; absent until they agree, and in every ballot that is not by hand. */
  readonly handCount?: HandCount;
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
  /** As written down (`papers/choice.ts`). Null: no vote recorded. Empty until the votes are revealed, which happens in the same moment. */
  readonly choices: readonly (string | null)[];
  readonly salts: readonly (string | null)[];
  /** The ballot on the same paper whose amendment was carried, so that this one cannot stand (PKG-8); absent where it can. */
  readonly fell?: string;
}

export interface PreparedBallot extends Question {
  readonly phase: "prepared";
  /** Present once the clock could not open it at its time. */
  readonly missed?: Missed;
}
export interface OpenedBallot extends Sealed {
  readonly phase: "open";
}
export interface ClosedBallot extends Revealed {
  readonly phase: "closed";
}
/** What was read out as the result of a ballot decided for or against. */
export interface Declaration {
  readonly declaredAt: Time;
  readonly heads: Amounts;
  readonly weight: Amounts;
  readonly regionCount: Amounts;
  readonly keysMet: readonly { readonly key: MajorityKeyName; readonly met: boolean }[];
  readonly outcome: Outcome;
  readonly stronglySupported: boolean;
}
/** What was read out as the result of a choice among options. */
export interface OptionsDeclaration {
  readonly declaredAt: Time;
  /** Options by index, in the order in which they won. */
  readonly winners: readonly number[];
  readonly outcome: OptionsOutcome;
  /** Between how many options each tie was that had to be settled. */
  readonly ties: readonly number[];
}
interface Declared<D> extends Revealed {
  readonly phase: "declared";
  /** Absent where nobody asked for a recount. */
  readonly recountRequests?: readonly RecountRequest[];
  /** Every time the votes were counted again; absent where they never were. */
  readonly recounts?: readonly { readonly at: Time; readonly same: boolean }[];
  /** What was declared before a correction, oldest first (BAL-46); absent where nothing was corrected. */
  readonly earlier?: readonly D[];
}
/** Declared by a majority rule. */
export interface MajorityBallot extends Declared<Declaration>, Declaration {
  readonly winners?: undefined;
}
/** Declared among options. */
export interface OptionsBallot extends Declared<OptionsDeclaration>, OptionsDeclaration {
  readonly paper: BallotPaper;
}
export type DeclaredBallot = MajorityBallot | OptionsBallot;
export interface VoidedBallot extends Question {
  readonly phase: "voided";
  readonly voidedAt: Time;
  /** Words. */
  readonly reason: Hash;
  /** So many seats demanded a roll call (HND-7); absent where it is void for another reason. */
  readonly rollCallDemands?: number;
  /** Whether it had been opened. */
  readonly wasOpen: boolean;
  /** The ballot that puts the same question again; absent until one does. */
  readonly rerun?: string;
}

/** One question put to the assembly: prepared → open → closed → declared, or voided before any total could be seen. */
export type Ballot = PreparedBallot | OpenedBallot | ClosedBallot | DeclaredBallot | VoidedBallot;
/** A ballot whose register is sealed. */
export type SealedBallot = OpenedBallot | ClosedBallot | DeclaredBallot;
/** A ballot whose votes can be read. */
export type RevealedBallot = ClosedBallot | DeclaredBallot;
