import type { Hash, Time } from "../journal.ts";
import type { Extent } from "../proposals/departments.ts";
import type { Language, ReasonGiven } from "../proposals/state.ts";
import type { Principle, RuleKind } from "./text.ts";

/** `waiting` for the ruling until it is ruled or withdrawn. */
export type RequestStage = "waiting" | "withdrawn" | "granted" | "granted-with-conditions" | "refused";

/** A numbered, immutable text of a request. */
export interface RequestVersion {
  readonly number: number;
  readonly kind: RuleKind;
  readonly principle: Principle;
  readonly extent: readonly Extent[];
  /** Days. */
  readonly from: string;
  readonly until: string;
  readonly cites: readonly string[];
  readonly languages: readonly Language[];
  /** Words: the canonical text. */
  readonly text: Hash;
  readonly hash: Hash;
  readonly author: string;
  readonly at: Time;
  /** Words; null for the first. */
  readonly reason: Hash | null;
}

/** The ruling on a request. */
export interface Ruling {
  readonly result: Exclude<RequestStage, "waiting" | "withdrawn">;
  readonly version: number;
  /** Words. */
  readonly reason: Hash;
  readonly conditions: readonly Hash[];
  /** Days for which it is granted, and the day on which it is looked at again; null where it was refused. */
  readonly from: string | null;
  readonly until: string | null;
  readonly review: string | null;
  readonly cites: readonly string[];
  readonly by: string;
  readonly at: Time;
}

/** A right to innovate request as the record has it. */
export interface InnovationRequest {
  readonly id: string;
  readonly stage: RequestStage;
  readonly author: string;
  /** The seat that asks. */
  readonly seat: string;
  readonly lodgedAt: Time;
  /** Version 1 first. */
  readonly versions: readonly RequestVersion[];
  readonly withdrawn: ReasonGiven | null;
  readonly ruling: Ruling | null;
  /** Where what was granted ended before its day. */
  readonly ended: ReasonGiven | null;
}
