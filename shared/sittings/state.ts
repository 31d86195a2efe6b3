import type { Hash, Time } from "../journal.ts";
import type { Agreement, Asking } from "./agreement.ts";
import type { ByItself } from "./byItself.ts";
import type { DeskParts } from "./desk.ts";
import type { Floor, SpokenTurn } from "./floorState.ts";
import type { FloorAct } from "./lastAct.ts";
import type { Motion } from "./motions.ts";
import type { PlanKept } from "./planKept.ts";
import type { StatementsOfRound } from "./statements.ts";
import type { RoundTables } from "./tables/state.ts";
import type { StepCode } from "./templates.ts";

export { type Floor, type FloorEntry, type ListOrder, listOrders, type SpokenTurn, type Turn, type TurnKind } from "./floorState.ts";

import type { MarksSetting, Ready, RoundAnswers, RoundEnds } from "./answers/state.ts";
import type { PublishedAgenda, SittingPhase } from "./phase.ts";

export type { PublishedAgenda, SittingPhase } from "./phase.ts";

import type { Access } from "./care/access.ts";
import type { Closing } from "./care/closed.ts";
import type { Measure } from "./moderation.ts";

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
  "small-groups",
  "statements",
  "consent",
  "marks",
  "exit-form",
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
  /** The item of the plan whose replies are heard (PLN-16); absent otherwise. */
  readonly planItem?: string | undefined;
  /** Words: why it was taken although it came after the agenda was published; null for items in time. */
  readonly lateReason: Hash | null;
  /** The item of an earlier sitting that this one takes up (RUN-6); absent where it is new. */
  readonly carriedFrom?: { readonly sitting: string; readonly item: string } | undefined;
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
  /** Its name and its prompt in Welsh, where a facilitator's own template gives them (TPL-2). */
  readonly titleCy?: Hash | undefined;
  readonly promptCy?: Hash | undefined;
  readonly phase: RoundPhase;
  /** What ends it; absent: by hand. */
  readonly ends?: Exclude<RoundEnds, "hand">;
  /** The version of the item's proposal that stood when it was opened; absent before, and where there is none. */
  readonly version?: number;
  /** What marks are placed on; absent until it is set, or the round opened. */
  readonly marks?: MarksSetting;
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

/** One meeting of the assembly: stream `sitting/12`. */
export interface Sitting extends PlanKept {
  /** Its number as text, `12`. */
  readonly id: string;
  readonly titleEn: Hash;
  readonly titleCy: Hash;
  readonly startsAt: Time;
  /** Words: the address is public, the link only for the roll. */
  readonly place: { readonly hall: Hash | null; readonly link: Hash | null };
  /** One of the eight, or an own one (`own-3`). */
  readonly template: string | null;
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
  /** Items taken off the agenda again (RUN-5), and why (words; null before it was published); absent until one was. */
  readonly removed?: readonly (AgendaItem & { readonly reason: Hash | null })[];
  /** Id of the round that is open or paused. */
  readonly round: string | null;
  readonly attendance: { readonly [seat: string]: Attendance };
  readonly count: QuorumCount | null;
  /** What everybody is being asked to agree to; absent where nothing is. */
  readonly asking?: Asking;
  /** What was asked so, in the order in which it ended; absent until something was. */
  readonly agreements?: readonly Agreement[];
  readonly floor: Floor;
  /** The last thing that the desk did on the floor, while it can be undone (DSK-4). */
  readonly lastAct?: FloorAct;
  /** Who has which part of the desk (DSK-1); absent until somebody took one. */
  readonly desk?: DeskParts;
  /** Procedural motions, in the order in which they were moved; absent until one was (MOT-1). */
  readonly motions?: readonly Motion[];
  /** The small groups of each round that has some; absent until tables are drawn. */
  readonly tables?: { readonly [round: string]: RoundTables };
  /** In the order in which they ended. */
  readonly turns: readonly SpokenTurn[];
  /** Milliseconds spoken so far in this sitting. */
  readonly heard: { readonly bySeat: { readonly [seat: string]: number }; readonly byRegion: { readonly [region: string]: number } };
  readonly contributions: readonly Contribution[];
  /** Texts of turns (`e4`) and contributions (`r2-s-7`) that others took the place of; absent until one was (MOD-7). */
  readonly replaced?: readonly { readonly said: string; readonly text: Hash }[];
  /** Rounds of statements, in the order in which their first statement was decided on; absent until one was. */
  readonly statements?: readonly StatementsOfRound[];
  /** What seats answered in rounds of consent, marks and forms, by round; absent until somebody did. */
  readonly answers?: { readonly [round: string]: RoundAnswers };
  /** Who is ready for the next round; absent until somebody is. */
  readonly ready?: Ready;
  /** The clock opens its rounds (RND-11); absent where somebody does. */
  readonly byItself?: ByItself;
  readonly interests: readonly { readonly seat: string; readonly item: string; readonly at: Time }[];
  /** Measures of moderation, in the order in which they were taken; absent until there is one. */
  readonly measures?: readonly Measure[];
  /** The highest numbers of motions that were undone and of questions that fell; absent until one was, or did (SIT-8). */
  readonly gone?: { readonly motion?: number; readonly agreement?: number };
  /** Seats for which apologies stand, in the order in which they were sent (ATT-6); absent until some were. */
  readonly apologies?: readonly string[];
  /** By what else it can be followed (ACC-1); absent until it was set. */
  readonly access?: Access;
  /** Items that the assembly was asked to close to the public (CLO-1), in that order; absent until one was. */
  readonly closings?: readonly Closing[];
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
