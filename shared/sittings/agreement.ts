import type { Hash, Time } from "../journal.ts";

export const agreementSubjects = ["minutes", "procedure"] as const;
/** What may be agreed without a vote. A proposal is not among them: it is always voted on (AGR-1). */
export type AgreementSubject = (typeof agreementSubjects)[number];

/** What the facilitator asks everybody to agree to without a vote. */
export interface Asking {
  /** `a1`, `a2` … in the sitting. */
  readonly id: string;
  readonly subject: AgreementSubject;
  /** Words. */
  readonly statement: Hash;
  readonly item: string | null;
  readonly askedAt: Time;
  /** Until then any seat that is here may object. */
  readonly endsAt: Time;
}

/** How it came out: agreed when nobody objected in time (`seat` null), or the seat that did and why. */
export interface Agreement extends Asking {
  readonly endedAt: Time;
  readonly seat: string | null;
  readonly reason: Hash | null;
}
