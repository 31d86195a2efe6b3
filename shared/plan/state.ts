import type { Day } from "../calendar/days.ts";
import type { Hash, Time } from "../journal.ts";
import type { Answer, PauseReason, ProgressStatus } from "./events.ts";

/** A numbered addition to an outcome, after its decision note was corrected (MIN-6). */
export interface OutcomeCorrection {
  readonly sitting: string;
  readonly correction: number;
  readonly at: Time;
  /** Words. */
  readonly text: Hash;
  readonly reason: Hash;
  readonly textCy?: Hash | undefined;
  readonly reasonCy?: Hash | undefined;
}

/** One decision of the assembly. Its number is never reused (PLN-1). */
export interface Outcome {
  readonly number: string;
  readonly recordedAt: Time;
  /** The journal entry that recorded it. */
  readonly seq: number;
  readonly ballot: string;
  readonly proposal: string;
  readonly version: number;
  readonly textHash: Hash;
  readonly sitting: string;
  readonly carried: boolean;
  readonly stronglySupported: boolean;
  readonly planItem: string | null;
  readonly corrections: readonly OutcomeCorrection[];
}

/** One thing asked for: a clause of the adopted text, or the whole proposal where `block` is null. */
export interface Recommendation {
  readonly number: number;
  readonly block: string | null;
  /** Words: the clause as adopted. */
  readonly text: Hash | null;
}

/** A body that is asked to reply. */
export interface Addressee {
  readonly code: string;
  readonly acknowledged: { readonly day: Day; readonly note: Hash | null } | null;
  /** Set once the body has committed itself in writing; only then do pages say "due" (PLN-5). */
  readonly committed: { readonly day: Day; readonly source: Hash } | null;
  /** When its next progress report is due; null while it owes none. */
  readonly progressDueDay: Day | null;
}

/** What a body answered to a recommendation. A later answer stands before an earlier one; both stay on the record. */
export interface Reply {
  readonly seq: number;
  readonly addressee: string;
  readonly recommendation: number;
  readonly answer: Answer;
  readonly receivedDay: Day;
  readonly reason: Hash | null;
  readonly owner: Hash | null;
  readonly day: Day | null;
  readonly sentTo: string | null;
  /** Words: the whole reply as it was sealed; absent where it was never under embargo (PLN-18). */
  readonly sealed?: Hash | undefined;
}

/** A progress report: a milestone with its evidence in words. */
export interface Progress {
  readonly seq: number;
  readonly addressee: string;
  readonly recommendation: number | null;
  readonly status: ProgressStatus;
  readonly day: Day;
  readonly note: Hash;
  /** Words: a link to what shows it; absent where none was named. */
  readonly evidence?: Hash | undefined;
}

/** A reply under embargo (PLN-17): nothing of it is public but this. */
export interface Embargoed {
  readonly seq: number;
  readonly addressee: string;
  readonly recommendation: number;
  readonly releaseAt: Time;
  /** Words: the whole reply, kept back until it is released. */
  readonly sealed: Hash;
  /** The day the reply came in; absent where the entry does not say. */
  readonly receivedDay?: Day | undefined;
}

/** A time in which the clocks stood still. `until` is null while it lasts. */
export interface Pause {
  readonly from: Day;
  readonly until: Day | null;
  readonly reason: PauseReason;
  readonly note: Hash | null;
}

/** An item of the plan's agenda, made from one outcome. */
export interface PlanItem {
  readonly id: string;
  readonly seq: number;
  readonly outcome: string;
  readonly chapter: string;
  readonly madeDay: Day;
  readonly addressees: readonly Addressee[];
  readonly recommendations: readonly Recommendation[];
  readonly receiptDueDay: Day;
  readonly replyDay: Day;
  readonly hardStopDay: Day;
  readonly replies: readonly Reply[];
  readonly progress: readonly Progress[];
  readonly pauses: readonly Pause[];
  /** Replies under embargo; absent where none ever was. */
  readonly embargoed?: readonly Embargoed[];
}

/** Before `PlanItemMade` there is none. */
export const initialPlanItem: PlanItem | null = null;
