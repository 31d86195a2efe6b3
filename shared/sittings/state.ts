import type { Hash, Time } from "../journal.ts";
import type { Agreement, Asking } from "./agreement.ts";
import type { Measure } from "./moderation.ts";
import type { StepCode, TemplateId } from "./templates.ts";

export const itemKinds = [
  "opening",
  "previous-minutes",
  "evidence",
  "proposal",
  "election",
  "reply-hearing",
  "any-other-business",
] as const;
/** What an agenda item is for. */
export type ItemKind = (typeof itemKinds)[number];

export const roundFormats = [
  "presentation",
  "chair",
  "silent",
  "go-round",
  "clarifying-questions",
  "open-floor",
  "debate",
  "written",
  "ballot",
  "break",
] as const;
/** How a round goes; `formats.ts` says what each allows. */
export type RoundFormat = (typeof roundFormats)[number];

export const entryKinds = ["point-of-order", "point-of-information", "procedural-motion", "contribution", "question"] as const;
/** What somebody wants the floor for, in the order of classes (FLR-1). `question` ranks with `contribution`. */
export type EntryKind = (typeof entryKinds)[number];

export const sides = ["for", "against", "neutral"] as const;
export type Side = (typeof sides)[number];

export const proceduralMotions = ["adjourn", "close-list", "proceed-to-vote", "refer-back"] as const;
export type ProceduralMotion = (typeof proceduralMotions)[number];

/** One line of the agenda. `title*` null: the kind's own name is shown. */
export interface AgendaItem {
  readonly id: string;
  /** 1, 2, 3 … as printed. */
  readonly number: number;
  readonly kind: ItemKind;
  readonly titleEn: Hash | null;
  readonly titleCy: Hash | null;
  readonly minutes: number;
  readonly proposal: string | null;
  /** Words: why it was taken although it came after the agenda was published; null for items in time. */
  readonly lateReason: Hash | null;
}

/** Where a round stands. Times are the server's. `pausedMs` are the pauses already over. */
export type RoundPhase =
  | { readonly name: "waiting" }
  | {
      readonly name: "open" | "paused";
      readonly openedAt: Time;
      /** When the running pause began; null while open. */
      readonly pausedAt: Time | null;
      readonly pausedMs: number;
      /** Its length, time added since included. */
      readonly lengthMs: number;
    }
  | { readonly name: "closed"; readonly openedAt: Time; readonly closedAt: Time };

/** One structured part of the discussion on an item. */
export interface Round {
  readonly id: string;
  readonly item: string;
  readonly format: RoundFormat;
  /** Words, or null where `step` names it. */
  readonly title: Hash | null;
  readonly step: StepCode | null;
  readonly prompt: Hash | null;
  readonly minutes: number;
  /** Seconds each speaker has; null: what the standing orders say for the format. */
  readonly secondsEach: number | null;
  readonly phase: RoundPhase;
}

/** A seat's presence. Kept after leaving: it is the attendance record. */
export interface Attendance {
  readonly seat: string;
  readonly region: string;
  /** Who acts for the seat (last acted, once it has left). */
  readonly person: string;
  readonly as: "delegate" | "alternate";
  readonly where: "hall" | "link";
  readonly here: boolean;
  readonly firstAt: Time;
  /** Last check-in. */
  readonly since: Time;
  readonly leftAt: Time | null;
  /** How often checked in; above 1 means returned. */
  readonly times: number;
}

/** A quorum count under way (QUO-5). */
export interface QuorumCount {
  readonly startedAt: Time;
  readonly endsAt: Time;
  readonly here: readonly string[];
}

/** One waiting entry of the speakers' list. */
export interface FloorEntry {
  readonly id: string;
  readonly seat: string;
  readonly person: string;
  readonly region: string;
  readonly kind: EntryKind;
  readonly side: Side | null;
  /** The rule a point of order names, such as `FLR-3`. */
  readonly rule: string | null;
  readonly motion: ProceduralMotion | null;
  readonly joinedAt: Time;
  /** Go-round: how often passed. */
  readonly passes: number;
  /** Ids of the entries that were ahead when the facilitator moved it; null: never moved. */
  readonly movedBehind: readonly string[] | null;
}

export type TurnKind = EntryKind | "presentation" | "answer";

/** Somebody on the floor. */
export interface Turn {
  /** The floor entry's id. */
  readonly id: string;
  readonly seat: string;
  readonly person: string;
  readonly region: string;
  readonly kind: TurnKind;
  readonly side: Side | null;
  readonly rule: string | null;
  readonly motion: ProceduralMotion | null;
  readonly startedAt: Time;
  readonly limitMs: number | null;
  readonly pausedAt: Time | null;
  readonly pausedMs: number;
  /** When its entry joined the list, and how often it passed (go-round). */
  readonly joinedAt: Time;
  readonly passes: number;
}

/** A turn that is over. */
export interface SpokenTurn {
  readonly id: string;
  readonly seat: string;
  readonly person: string;
  readonly region: string;
  readonly kind: TurnKind;
  readonly side: Side | null;
  readonly rule: string | null;
  readonly motion: ProceduralMotion | null;
  readonly item: string;
  readonly round: string;
  readonly startedAt: Time;
  readonly endedAt: Time;
  /** Time spoken, pauses left out. */
  readonly spokenMs: number;
  /** Words: what was said, as the delegate recorded it. */
  readonly text: Hash | null;
  readonly wordCount: number;
  /** A point of order once ruled on. */
  readonly upheld: boolean | null;
}

/** The floor of the round in hand. */
export interface Floor {
  readonly listOpen: boolean;
  readonly waiting: readonly FloorEntry[];
  readonly speaking: Turn | null;
  /** Whoever was interrupted by a point of order or of information; their clock stands still. */
  readonly held: Turn | null;
  readonly order: "arrival" | "least-heard-first";
  readonly limitMs: number | null;
}

/** A written contribution; `text` can be read by all once the round is revealed. */
export interface Contribution {
  readonly round: string;
  readonly item: string;
  readonly seat: string;
  readonly person: string;
  readonly region: string;
  readonly text: Hash;
  readonly wordCount: number;
  readonly at: Time;
  readonly revealed: boolean;
}

export type SittingPhase =
  | { readonly name: "scheduled" }
  | { readonly name: "open"; readonly since: Time }
  | {
      readonly name: "adjourned";
      readonly since: Time;
      readonly reason: Hash;
      readonly until: Time | null;
      readonly withoutQuorum: boolean;
    }
  | {
      readonly name: "closed";
      readonly at: Time;
      readonly unreached: "carried-over" | "lapses";
      readonly unreachedItems: readonly string[];
    };

/** How the agenda was published: with how much notice, and why if it was late (AGD-1, AGD-2). */
export interface PublishedAgenda {
  readonly publishedAt: Time;
  /** Clear working days from publication to the sitting. */
  readonly clearDays: number;
  readonly late: boolean;
  /** Words. */
  readonly reason: Hash | null;
  /** Proposals that were lodged too late to circulate in time. */
  readonly lateProposals: readonly string[];
}

/** One meeting of the assembly: stream `sitting/12`. */
export interface Sitting {
  /** Its number as text, `12`. */
  readonly id: string;
  readonly titleEn: Hash;
  readonly titleCy: Hash;
  readonly startsAt: Time;
  /** Words: the address is public, the link only for the roll. */
  readonly place: { readonly hall: Hash | null; readonly link: Hash | null };
  readonly template: TemplateId | null;
  readonly agenda: PublishedAgenda | null;
  readonly phase: SittingPhase;
  /** First opening. */
  readonly openedAt: Time | null;
  /** How many seats had been made by then: a higher number is a newer seat (ROL-2). Older records do not say. */
  readonly seatsAtOpening?: number;
  /** It resumed after an adjournment for want of a quorum: the smaller quorum holds (QUO-4). */
  readonly reconvened: boolean;
  readonly items: readonly AgendaItem[];
  /** In the order in which they are taken. */
  readonly rounds: readonly Round[];
  /** Id of the round that is open or paused. */
  readonly round: string | null;
  readonly attendance: { readonly [seat: string]: Attendance };
  readonly count: QuorumCount | null;
  /** What everybody is being asked to agree to; absent where nothing is. */
  readonly asking?: Asking;
  /** What was asked so, in the order in which it ended; absent until something was. */
  readonly agreements?: readonly Agreement[];
  readonly floor: Floor;
  /** In the order in which they ended. */
  readonly turns: readonly SpokenTurn[];
  /** Milliseconds spoken so far in this sitting. */
  readonly heard: { readonly bySeat: { readonly [seat: string]: number }; readonly byRegion: { readonly [region: string]: number } };
  readonly contributions: readonly Contribution[];
  readonly interests: readonly { readonly seat: string; readonly item: string; readonly at: Time }[];
  /** Measures of moderation, in the order in which they were taken; absent until there is one. */
  readonly measures?: readonly Measure[];
  /** Numbers the next item, round and floor entry get. */
  readonly next: { readonly item: number; readonly round: number; readonly entry: number };
}

/** Nobody has the floor and the list is open. */
export const emptyFloor: Floor = { listOpen: true, waiting: [], speaking: null, held: null, order: "least-heard-first", limitMs: null };

/** Before `SittingScheduled`. */
export const initialSitting: Sitting = {
  id: "",
  titleEn: "",
  titleCy: "",
  startsAt: 0,
  place: { hall: null, link: null },
  template: null,
  agenda: null,
  phase: { name: "scheduled" },
  openedAt: null,
  reconvened: false,
  items: [],
  rounds: [],
  round: null,
  attendance: {},
  count: null,
  floor: emptyFloor,
  turns: [],
  heard: { bySeat: {}, byRegion: {} },
  contributions: [],
  interests: [],
  next: { item: 1, round: 1, entry: 1 },
};
