import type { Hash, Time } from "../journal.ts";
import type { Stuck } from "./reanchor.ts";

/** `open` until it is withdrawn, accepted, refused, decided, fallen, met by another version, or lapsed with its proposal. */
export type AmendmentStage = "open" | "withdrawn" | "accepted" | "refused" | "carried" | "rejected" | "fallen" | "met" | "lapsed";

/** The changes as they stand against one version. */
export interface Anchor {
  readonly version: number;
  /** Words: the canonical changes. */
  readonly changes: Hash;
  /** Plain SHA-256 of the canonical changes; a ballot names it. */
  readonly hash: Hash;
  readonly how: "made" | "reanchored" | "joined" | "mended";
  readonly at: Time;
}

/** How it ended: by whom, and the version, ballot or other amendment that ended it, where there is one. */
export interface AmendmentEnd {
  readonly at: Time;
  readonly by: string;
  readonly version: number | null;
  readonly ballot: string | null;
  readonly amendment: string | null;
  /** Words. */
  readonly reason: Hash | null;
  /** The composite that its proposal was joined into; absent where it ended otherwise. */
  readonly joined?: string;
}

/** An amendment to a proposal, or an editorial recommendation, as the record has it. */
export interface Amendment {
  /** `7-3`, or `7-e2` for a recommendation. */
  readonly id: string;
  readonly proposal: string;
  readonly number: number;
  readonly kind: "amendment" | "editorial";
  /** The person who made it. */
  readonly author: string;
  /** The seat they acted for; null for the secretariat's recommendations. */
  readonly seat: string | null;
  readonly madeAt: Time;
  readonly stage: AmendmentStage;
  /** The version it stands against now. */
  readonly anchor: Anchor;
  /** Every anchor it had, oldest first, the present one last. */
  readonly anchors: readonly Anchor[];
  /** Words. */
  readonly reason: Hash;
  /** Words: why it came late; null: in time. */
  readonly lateReason: Hash | null;
  /** Seats, in the order in which they came; the making seat first. */
  readonly sponsors: readonly string[];
  /** The version in which it cannot stand, and at which passages; null: it stands in the latest. */
  readonly stuck: { readonly version: number; readonly passages: readonly Stuck[] } | null;
  readonly frozen: { readonly ballot: string; readonly hash: Hash } | null;
  /** As the facilitator set it; null: as proposed. */
  readonly place: { readonly place: number; readonly falls: readonly string[] } | null;
  readonly ended: AmendmentEnd | null;
}
