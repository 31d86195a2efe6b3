import type { Hash, Time } from "../journal.ts";
import type { PlanChapter } from "./chapters.ts";
import type { Addressee, Extent } from "./departments.ts";
import type { MadeByHand } from "./madeByHand.ts";

/** The stages of domain.md §3, and `joined` for what became part of a composite. `draft` is private; everything from `seeking-sponsors` on is public. */
export const proposalStages = [
  "draft",
  "seeking-sponsors",
  "lodged",
  "admitted",
  "on-the-agenda",
  "debated",
  "adopted",
  "rejected",
  "referred-back",
  "withdrawn",
  "lapsed",
  "joined",
] as const;
/** Where a proposal stands. */
export type ProposalStage = (typeof proposalStages)[number];

/** The language of a text that stands in English and Welsh. */
export type Language = "en" | "cy";

/** A numbered, immutable text of the proposal. */
export interface ProposalVersion {
  readonly number: number;
  /** Plain SHA-256 of the canonical text: anybody who has the text can compute it. A ballot names it. */
  readonly hash: Hash;
  /** Words: the canonical text (see `canonicalProposal`). */
  readonly text: Hash;
  /** The person who made it. */
  readonly author: string;
  readonly at: Time;
  /** Words: why it was made; null where none was needed. */
  readonly reason: Hash | null;
  /** In which languages title, question and summary are complete. */
  readonly languages: readonly Language[];
  /** The amendment it was made of; absent where the author wrote it. */
  readonly amendment?: string;
}

/** The six answers of the equality and anti-racism check, given for one version. */
export interface CheckAnswers {
  /** Words, six of them, in the order of the questions. */
  readonly answers: readonly Hash[];
  readonly by: string;
  readonly at: Time;
}

/** What a seat says of the check as answered for one version. */
export interface CheckMark {
  readonly version: number;
  readonly seat: string;
  readonly person: string;
  readonly mark: "adequate" | "concerns";
  /** Words; null where none was given. */
  readonly reason: Hash | null;
  readonly at: Time;
}

/** A named person's word that one language says what the other says. */
export interface LanguageConfirmation {
  readonly version: number;
  readonly language: Language;
  readonly person: string;
  readonly at: Time;
  /** Parts that changed in the other language only and need no change in this one, as the person says; absent where there are none. */
  readonly unchanged?: readonly ("title" | "question" | "summary")[];
}

/** A ruling or a step that was taken with a reason. */
export interface ReasonGiven {
  /** Words. */
  readonly reason: Hash;
  readonly by: string;
  readonly at: Time;
}

/** A proposal as the record has it: stream `proposal/<id>`. */
export interface Proposal {
  /** The number as text; empty until published. */
  readonly id: string;
  readonly stage: ProposalStage;
  /** The person who proposes; empty until published. */
  readonly author: string;
  /** The seat the author acts for. */
  readonly seat: string;
  readonly publishedAt: Time;
  readonly chapter: PlanChapter;
  readonly extent: readonly Extent[];
  readonly addressees: readonly Addressee[];
  /** Version 1 first. */
  readonly versions: readonly ProposalVersion[];
  /** By version number; the last answers given for it. */
  readonly checks: { readonly [version: number]: CheckAnswers };
  readonly confirmations: readonly LanguageConfirmation[];
  /** Marks on the check, the last one of each seat for each version; absent until there is one. */
  readonly marks?: readonly CheckMark[];
  /** What people made of it for those who cannot read it as it is, in the order in which it came; absent until there is some. */
  readonly byHand?: readonly MadeByHand[];
  /** Seats, in the order in which they came. */
  readonly sponsors: readonly string[];
  readonly lodgedAt: Time | null;
  readonly admitted: ReasonGiven | null;
  /** The last return by the committee, while it has not been admitted since. */
  readonly returned: ReasonGiven | null;
  readonly withdrawn: ReasonGiven | null;
  /** Where it stands or stood on an agenda, oldest first. */
  readonly agenda: readonly { readonly sitting: string; readonly item: string; readonly at: Time }[];
  /** The ballot that holds the text still, and the version it names; null while the text may change. */
  readonly frozen: { readonly ballot: string; readonly version: number } | null;
  readonly decided: { readonly ballot: string; readonly version: number; readonly carried: boolean; readonly at: Time } | null;
  /** Of a composite: which of its two proposers wants to withdraw it, while the other does not; absent where neither does. */
  readonly withdrawalAsked?: ReasonGiven & { readonly seat: string };
  /** The composite it was joined into (CMP-5); absent where it was not. */
  readonly joined?: { readonly into: string; readonly at: Time };
  /** Of a composite: the two it was made of, and who proposes it beside `author` and `seat`; absent for any other. */
  readonly joins?: { readonly proposals: readonly string[]; readonly author: string; readonly seat: string };
}

/** Before anything is on the record. */
export const initialProposal: Proposal = {
  id: "",
  stage: "draft",
  author: "",
  seat: "",
  publishedAt: 0,
  chapter: "baseline-and-standards",
  extent: [],
  addressees: [],
  versions: [],
  checks: {},
  confirmations: [],
  sponsors: [],
  lodgedAt: null,
  admitted: null,
  returned: null,
  withdrawn: null,
  agenda: [],
  frozen: null,
  decided: null,
};
