import { joinable } from "../../../shared/composites/questions.ts";
import type { Composite } from "../../../shared/composites/state.ts";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import { proposesAs } from "../../../shared/proposals/questions.ts";
import { type MissingSection, missingIn, parseProposal } from "../../../shared/proposals/text.ts";
import { type PrintedBlock, printedBlocks } from "../../../shared/proposals/views.ts";
import { seatById } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { eitherOf, type Said, said, titleOf } from "../proposals/said.ts";

/** One side of an offer to join: a proposal, and whether its proposer agrees. */
export interface SideShown {
  readonly id: string;
  readonly title: Said | null;
  /** `now`: to the text as it stands; `earlier`: to another that it was. */
  readonly agreed: "now" | "earlier" | null;
  readonly at: number | null;
  /** Whoever reads proposes it. */
  readonly mine: boolean;
}

/** The joined text as its two proposers see it. */
export interface JoinedShown {
  readonly title: Said | null;
  readonly summary: Said | null;
  readonly question: Said | null;
  readonly clauses: readonly PrintedBlock[];
  readonly case: readonly PrintedBlock[];
  readonly cost: string;
  readonly written?: Lang | undefined;
  readonly missing: readonly MissingSection[];
  /** What agreement names. */
  readonly hash: string;
}

/** An offer to join two proposals, for whoever reads. */
export interface OfferShown {
  readonly id: string;
  readonly stage: Composite["stage"];
  readonly at: number;
  /** The number of the seat that offered; null: the committee. */
  readonly seat: number | null;
  readonly sides: readonly SideShown[];
  readonly draft: string;
  /** Null for anybody but the two proposers and those they invited. */
  readonly text: JoinedShown | null;
  readonly ended: { readonly proposal: string | null; readonly reason: Said | null } | null;
  readonly mayWithdraw: boolean;
  /** Why the two cannot be joined yet; null: they can. */
  readonly notYet: Refusal | null;
  readonly command: string;
}

/** The offer with this number; null where there is none. */
export function loadOffer(context: TesseraContext, id: string, lang: Lang): OfferShown | null {
  const { assembly, viewer } = context;
  const offer = assembly.composite(id);
  if (!offer) return null;
  const draft = offer.stage === "open" ? context.draft(offer.draft) : null;
  const text = draft && parseProposal(draft.text);
  const speaksFor = (proposal: string): string | null => {
    const known = assembly.proposal(proposal);
    return known ? proposesAs(known, viewer.actor.id, assembly.roll) : null;
  };
  return {
    ...{ id, stage: offer.stage, at: offer.at, draft: offer.draft, command: context.newCommandId() },
    seat: offer.seat === null ? null : (seatById(assembly.roll, offer.seat)?.number ?? null),
    sides: offer.proposals.map((proposal): SideShown => {
      const consent = offer.consents[proposal];
      const agreed = consent ? (consent.hash === draft?.hash ? "now" : "earlier") : null;
      return { id: proposal, title: titleOf(context, proposal, lang), agreed, at: consent?.at ?? null, mine: speaksFor(proposal) !== null };
    }),
    text:
      draft && text
        ? {
            ...{ title: eitherOf(text.title, lang), summary: eitherOf(text.summary, lang), question: eitherOf(text.question, lang) },
            ...{ clauses: printedBlocks(text.clauses.blocks), case: printedBlocks(text.case.blocks), cost: text.cost },
            ...{ written: text.language === lang ? undefined : text.language, missing: missingIn(text), hash: draft.hash },
          }
        : null,
    ended: offer.ended && { proposal: offer.ended.proposal, reason: said(context, offer.ended.reason, lang) },
    notYet: offer.stage === "open" ? (offer.proposals.map((one) => joinable(one, assembly)).find(isRefusal) ?? null) : null,
    mayWithdraw: offer.stage === "open" && offer.seat !== null && offer.proposals.some((one) => speaksFor(one) === offer.seat),
  };
}
