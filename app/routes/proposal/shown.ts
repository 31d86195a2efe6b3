import { cellsOf, standing } from "../../../shared/amendments/listViews.ts";
import { textOfVersion } from "../../../shared/amendments/questions.ts";
import { seatView } from "../../../shared/amendments/views.ts";
import { amendableProposal } from "../../../shared/amendments/within.ts";
import { isRefusal } from "../../../shared/journal.ts";
import { sponsorsStillNeeded } from "../../../shared/proposals/questions.ts";
import type { CheckMark, Proposal } from "../../../shared/proposals/state.ts";
import { type ProposalView, proposalView, type ReasonView, type SponsorView } from "../../../shared/proposals/views.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { type PassageAmended, passagesAmended } from "../amendments/amended.ts";
import { seatShown } from "../amendments/shown.ts";
import { type JoiningInShort, offerShown, offersOf, type ProposalNamed } from "../joining/offers.ts";
import { chainOfProposal, type WholeChainShown } from "../outcomes/chain.ts";
import { type StandingShown, standingShown } from "../proposal-languages/shown.ts";
import { eitherOf, type Reading, regionName, type Said, said, sittingTitle, titleOf } from "../proposals/said.ts";
import { byHandShown, type HandShown } from "./byHand.ts";

/** A seat as the public sees it: a protected one only by number and region. */
export interface SeatShown {
  readonly number: number;
  readonly region: string;
  /** Null where the seat is protected or the name was withdrawn. */
  readonly group: Said | null;
  readonly isProtected: boolean;
}

/** A reason as a page shows it. */
export interface ReasonShown {
  readonly at: number;
  readonly text: Said | null;
}

/** A sitting on whose agenda the proposal stands or stood. */
export interface AgendaShown {
  readonly sitting: string;
  readonly title: string | null;
  readonly at: number;
}

/** The amendments of a proposal as its own page tells of them; `passages` of the latest version only. */
export interface AmendmentsInShort {
  readonly all: number;
  readonly open: number;
  readonly taken: boolean;
  readonly passages: readonly PassageAmended[];
}

/** The page of a proposal or of one of its versions, ready to show. */
export interface ProposalShown
  extends Pick<
    ProposalView,
    "id" | "stage" | "chapter" | "extent" | "addressees" | "isCurrent" | "publishedAt" | "lodgedAt" | "decided" | "frozen"
  > {
  readonly version: number;
  readonly hash: string;
  /** Easy-read and BSL versions that people made (PCK-7). */
  readonly byHand: readonly HandShown[];
  readonly title: Said | null;
  readonly summary: Said | null;
  /** Title, question and summary in both languages and how these stand; null where the words were withdrawn. */
  readonly standing: StandingShown | null;
  /** The program that made title and summary as they are shown, while that label stands (PRP-22). */
  readonly machine: string | null;
  readonly written?: Lang | undefined;
  readonly cost: string;
  readonly case: ProposalView["case"];
  readonly clauses: ProposalView["clauses"];
  readonly hasText: boolean;
  readonly check: { readonly at: number; readonly answers: readonly (Said | null)[] } | null;
  readonly proposedBy: SeatShown | null;
  readonly sponsors: readonly SeatShown[];
  /** Seats and regions still missing before it can be lodged; null where it was lodged or there are no standing orders. */
  readonly needs: { readonly seats: number; readonly regions: number } | null;
  readonly versions: readonly {
    readonly number: number;
    readonly at: number;
    readonly hash: string;
    readonly reason: Said | null;
    readonly hasReason: boolean;
    /** The amendment it was made of; null where the author wrote it. */
    readonly amendment: string | null;
  }[];
  /** What seats say of the check of this version. */
  readonly marks: readonly { readonly seat: SeatShown; readonly mark: CheckMark["mark"]; readonly reason: Said | null }[];
  readonly amendments: AmendmentsInShort;
  /** The amendment whose vote holds the text; null: the vote is on the text itself, or none is under way. */
  readonly frozenFor: string | null;
  readonly admitted: ReasonShown | null;
  readonly returned: ReasonShown | null;
  readonly withdrawn: ReasonShown | null;
  readonly agenda: readonly AgendaShown[];
  /** Joining with others: into which it went, of which it was made, with which it is proposed; what was offered when. */
  readonly joining: {
    readonly into: { readonly id: string; readonly at: number } | null;
    readonly of: readonly ProposalNamed[];
    readonly open: JoiningInShort["open"];
    readonly offers: ReturnType<typeof offersOf>;
    /** When one of a composite's two proposers asked to withdraw it; null: neither did. */
    readonly withdrawalAskedAt: number | null;
  };
  readonly chain: WholeChainShown;
  readonly url: string;
}

/** The page of a proposal for a reader in `lang`; with `number` that of one version. Null: there is none. */
export function proposalShown(
  context: Reading & Pick<TesseraContext, "origin" | "person">,
  id: string,
  lang: Lang,
  number?: number,
): ProposalShown | null {
  const { assembly } = context;
  const proposal = assembly.proposal(id);
  const view = proposal && proposalView(proposal, context.words, assembly.roll, number);
  if (!proposal || !view) return null;
  const seat = ({ number: n, region, group }: SponsorView): SeatShown => ({
    number: n,
    region: regionName(context, region, lang),
    group: said(context, group, lang),
    isProtected: group === null,
  });
  const reason = (given: ReasonView | null, hash: string | undefined): ReasonShown | null =>
    given && { at: given.at, text: said(context, hash, lang) };
  const { text } = view;
  const check = proposal.checks[view.version.number];
  const orders = assembly.founding?.orders;
  const standing = standingShown(context, proposal, view.version.number);
  const title = text && eitherOf(text.title, lang);
  const made = title && standing?.languages[title.lang ?? lang];
  return {
    ...{ id, stage: view.stage, chapter: view.chapter, extent: view.extent, addressees: view.addressees, isCurrent: view.isCurrent },
    ...{ publishedAt: view.publishedAt, lodgedAt: view.lodgedAt, decided: view.decided, frozen: view.frozen },
    version: view.version.number,
    hash: view.version.hash,
    byHand: byHandShown(context.words, proposal),
    title,
    summary: text && eitherOf(text.summary, lang),
    standing,
    machine: made?.machineStands ? made.machine : null,
    written: text && text.language !== lang ? text.language : undefined,
    cost: text?.cost ?? "",
    case: view.case,
    clauses: view.clauses,
    hasText: text !== null,
    check: check ? { at: check.at, answers: check.answers.map((hash) => said(context, hash, lang)) } : null,
    proposedBy: view.proposedBy && seat(view.proposedBy),
    sponsors: view.sponsors.map(seat),
    needs: orders && view.stage === "seeking-sponsors" ? sponsorsStillNeeded(proposal, assembly.roll, orders) : null,
    versions: proposal.versions
      .map((one) => ({
        number: one.number,
        at: one.at,
        hash: one.hash,
        reason: said(context, one.reason, lang),
        hasReason: one.reason !== null,
        amendment: one.amendment ?? null,
      }))
      .toReversed(),
    frozenFor: (view.frozen && assembly.ballot(view.frozen.ballot)?.amendment) ?? null,
    marks: (proposal.marks ?? [])
      .filter((one) => one.version === view.version.number)
      .flatMap(({ seat: id_, mark, reason: why }) => {
        const marking = seatView(id_, assembly.roll);
        return marking ? [{ seat: seatShown(context, marking, lang), mark, reason: said(context, why, lang) }] : [];
      }),
    amendments: amendmentsInShort(context, proposal, view.version.number),
    admitted: reason(view.admitted, proposal.admitted?.reason),
    returned: reason(view.returned, proposal.returned?.reason),
    withdrawn: reason(view.withdrawn, proposal.withdrawn?.reason),
    agenda: view.agenda.map(({ sitting, at }) => ({ sitting, at, title: sittingTitle(context, sitting, lang) })),
    joining: {
      into: proposal.joined ? { id: proposal.joined.into, at: proposal.joined.at } : null,
      of: (proposal.joins?.proposals ?? []).map((one) => ({ id: one, title: titleOf(context, one, lang) })),
      open: offerShown(context, id, lang),
      offers: offersOf(context, id),
      withdrawalAskedAt: proposal.stage === "withdrawn" ? null : (proposal.withdrawalAsked?.at ?? null),
    },
    chain: chainOfProposal(context, id, lang),
    url: `${context.origin}${href(lang, number === undefined ? `/proposals/${id}` : `/proposals/${id}/v${number}`)}`,
  };
}

function amendmentsInShort({ assembly, words }: Reading, proposal: Proposal, version: number): AmendmentsInShort {
  const all = assembly.amendmentsOf(proposal.id);
  const open = all.filter(({ kind, stage }) => kind === "amendment" && stage === "open").length;
  // The text is read once more only where something is to be marked on it.
  const text = open > 0 && version === proposal.versions.length ? textOfVersion(proposal, version, words) : undefined;
  return {
    ...{ all: all.length, open },
    taken: !isRefusal(amendableProposal(proposal.id, assembly)),
    passages: text ? passagesAmended(proposal, assembly, words, cellsOf(text, standing(proposal, assembly, words))) : [],
  };
}
