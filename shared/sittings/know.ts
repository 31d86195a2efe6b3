import type { Founding } from "../founding/state.ts";
import type { Proposal } from "../proposals/state.ts";
import type { Roll } from "../roll/state.ts";
import type { OwnCourse } from "./course.ts";
import type { Sitting } from "./state.ts";

/** What decisions about sittings read. The assembly satisfies it. */
export interface SittingsKnow {
  readonly founding: Founding;
  readonly roll: Roll;
  sitting(id: string): Sitting | undefined;
  /** How many sittings the record has; the next number is one more. */
  sittingsCount(): number;
  /** Whether a ballot of this sitting is open now. */
  openBallotIn(sitting: string): boolean;
  proposal(id: string): Proposal | undefined;
  /** An item of the plan by its number, `NCSP-0001`. */
  planItem(id: string): { readonly id: string } | undefined;
  /** An own template by its name, `own-3`. */
  ownTemplate(name: string): OwnCourse | undefined;
  /** How many proposals the record has; they are numbered from 1. */
  proposalsCount(): number;
}
