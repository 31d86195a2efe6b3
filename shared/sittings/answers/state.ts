import type { Hash } from "../../journal.ts";

/** What ends a round: the facilitator's hand, its time, or half of those present saying that they are ready (RND-6, RND-7). */
export const roundEnds = ["hand", "time", "ready"] as const;
export type RoundEnds = (typeof roundEnds)[number];

export const consentAnswers = ["consent", "concern", "objection"] as const;
/** What a seat says when consent is asked for. There is no abstaining (CON-1). */
export type ConsentAnswer = (typeof consentAnswers)[number];

/** The most marks a seat may have, and the most things they can be placed on: typed or proposals, or reported by small groups. */
export const marksMost = { each: 10, candidates: 30, reported: 99 } as const;

/** Something that marks can be placed on: a proposal as it then stood, or a point in words. */
export interface Candidate {
  /** `c1`, `c2` … in the round. */
  readonly id: string;
  readonly proposal: string | null;
  readonly version: number | null;
  /** Words; null for a proposal. */
  readonly point: Hash | null;
}

/** How marks are placed in a round. */
export interface MarksSetting {
  /** How many each seat has. */
  readonly each: number;
  /** More than one on a candidate is allowed. */
  readonly several: boolean;
  /** In the order shown. Before the round opens only the points typed for it; none: the proposals are taken (MRK-2). */
  readonly candidates: readonly Candidate[];
}

export const formQuestions = ["heard", "balanced", "answered", "useful"] as const;
/** What an exit form may ask, each from 1 (not at all) to 5 (completely). */
export type FormQuestion = (typeof formQuestions)[number];

/** So many seats gave a figure from `from` to `to`; never fewer than five (EXF-2). */
export interface RatingGroup {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What seats answered in a round: while it is open who has, afterwards what is published of it. */
export type RoundAnswers =
  | { readonly kind: "gathering"; readonly seats: readonly string[] }
  | { readonly kind: "consent"; readonly present: number; readonly answers: readonly Consented[] }
  | { readonly kind: "marks"; readonly placed: number; readonly totals: readonly Total[]; readonly lines: readonly MarksLine[] }
  | {
      readonly kind: "exit-form";
      readonly answered: number;
      readonly questions: readonly { readonly question: FormQuestion; readonly groups: readonly RatingGroup[] }[];
      /** Words that the desk reads first; the published ones can be read by all (EXF-3). */
      readonly comments: readonly { readonly text: Hash; readonly published: boolean }[];
    };

/** What a seat said, in the order of seat numbers. */
export interface Consented {
  readonly seat: string;
  readonly answer: ConsentAnswer;
  readonly reason: Hash | null;
}

/** The marks on one candidate. */
export interface Total {
  readonly candidate: string;
  readonly marks: number;
}

/** One seat's marks under a code that only the seat knows, in the order of the candidates (MRK-3). */
export interface MarksLine {
  readonly code: string;
  readonly marks: readonly number[];
}

/** Seats that said they are ready, in the order of their numbers. */
export interface Ready {
  readonly round: string;
  readonly seats: readonly string[];
}
