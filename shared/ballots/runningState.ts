import type { ActorId, Hash, Time } from "../journal.ts";

/** A delegate who asked for a recount, and the seat they act for (BAL-44). */
export interface RecountRequest {
  readonly at: Time;
  readonly seat: string;
  readonly person: ActorId;
}

/** When a ballot is to open and close by the server's clock (BAL-40). */
export interface Planned {
  readonly opensAt: Time | null;
  readonly closesAt: Time | null;
}

/** Why the clock could not open a ballot at its time: the refusal, as its sentence needs it (BAL-41). */
export interface Missed {
  readonly at: Time;
  readonly refused: string;
  readonly values: readonly { readonly name: string; readonly value: number | string }[];
}

/** One time that a ballot was extended: from when, until when, and why (BAL-42). */
export interface Extension {
  readonly at: Time;
  readonly from: Time;
  readonly closesAt: Time;
  /** Words. */
  readonly reason: Hash;
}

/** What a recount takes: how many delegates ask for it, within how many working days of the declaration (BAL-44). */
export interface RecountNeeds {
  readonly delegates: number;
  readonly workingDays: number;
}
