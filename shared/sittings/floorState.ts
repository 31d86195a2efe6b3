import type { Hash, Time } from "../journal.ts";
import type { EntryKind, ProceduralMotion, Side } from "./state.ts";

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
  /** Milliseconds that a speaker yielded to it (FLR-12); absent where nobody did. */
  readonly extraMs?: number;
}

export const listOrders = ["arrival", "least-heard-first", "alternate"] as const;
/** In what order contributions are taken (FLR-5, FLR-15); `alternate` goes to and fro between for and against (FLR-11). */
export type ListOrder = (typeof listOrders)[number];

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
  /** Milliseconds of its limit that were yielded to it (FLR-12). */
  readonly extraMs?: number;
  /** The question's turn that this answers (FLR-14). */
  readonly answers?: string | undefined;
  /** What was put down for it before its end was taken back (DSK-4). */
  readonly words?: { readonly text: Hash; readonly wordCount: number };
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
  /** The question's turn that this answered (FLR-14). */
  readonly answers?: string | undefined;
  /** Words: what a scribe wrote down of it (WRT-6). */
  readonly summary?: Hash;
}

/** The floor of the round in hand. */
export interface Floor {
  readonly listOpen: boolean;
  readonly waiting: readonly FloorEntry[];
  readonly speaking: Turn | null;
  /** Whoever was interrupted by a point of order or of information; their clock stands still. */
  readonly held: Turn | null;
  readonly order: ListOrder;
  readonly limitMs: number | null;
}
