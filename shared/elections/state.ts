import type { Hash, Time } from "../journal.ts";
import type { electedOffices, electionMethods } from "./events.ts";

/** What people are elected to. */
export type ElectedOffice = (typeof electedOffices)[number];
/** How an election is counted. */
export type ElectionMethod = (typeof electionMethods)[number];

/** Somebody who stood. */
export interface Candidate {
  readonly seat: string;
  readonly person: string;
  readonly at: Time;
  /** Words. */
  readonly statement: Hash;
  /** Absent where they did not withdraw. */
  readonly withdrawn?: Time;
  /** Absent where the desk did not strike the candidacy; the reason is words. */
  readonly struck?: { readonly at: Time; readonly reason: Hash };
}

/** A paper laid out for an election: which ballot, and whose seat each option stands for; the last option is none of them. */
export interface ElectionPaper {
  readonly ballot: string;
  readonly order: readonly string[];
}

/** An election as the record has it. */
export interface Election {
  readonly id: string;
  readonly office: ElectedOffice;
  /** Words: what the panel is called; null where it is an office. */
  readonly panel: { readonly en: Hash; readonly cy: Hash } | null;
  readonly places: number;
  readonly method: ElectionMethod;
  readonly opensAt: Time;
  readonly closesAt: Time;
  readonly sitting: string;
  readonly announcedAt: Time;
  /** In the order in which they stood. */
  readonly candidates: readonly Candidate[];
  /** What the order on the paper is drawn from; null until a paper was laid out. */
  readonly seed: string | null;
  /** Every paper laid out, the latest last. */
  readonly papers: readonly ElectionPaper[];
  /** The seats whose candidates were appointed, when, and who has the office from it (absent in old entries); null until then. */
  readonly appointed: { readonly at: Time; readonly seats: readonly string[]; readonly granted?: readonly string[] } | null;
}
