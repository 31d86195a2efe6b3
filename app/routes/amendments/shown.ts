import { type AmendmentsView, amendmentsView, type OrderLine } from "../../../shared/amendments/listViews.ts";
import { changesNow, ordersNow, sponsorsNeeded, textOfVersion } from "../../../shared/amendments/questions.ts";
import type { Amendment } from "../../../shared/amendments/state.ts";
import { changeViews, type SeatView } from "../../../shared/amendments/views.ts";
import { amendableProposal } from "../../../shared/amendments/within.ts";
import { isRefusal } from "../../../shared/journal.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { eitherOf, type Reading, regionName, type Said, said, sittingTitle, textOf } from "../proposals/said.ts";
import { type PassageAmended, passagesAmended } from "./amended.ts";
import type { ChangeName } from "./names.ts";

/** A line of the list of a proposal's amendments, ready to show. */
export interface AmendmentShownInList {
  readonly id: string;
  readonly kind: Amendment["kind"];
  readonly stage: Amendment["stage"];
  /** Null: the secretariat's. */
  readonly seat: SeatShown | null;
  /** Null where the words were withdrawn. */
  readonly changes: readonly ChangeName[] | null;
  readonly reason: Said | null;
  readonly version: number;
  readonly sponsors: number;
  readonly supported: boolean;
  readonly late: boolean;
  readonly stuck: boolean;
}

/** Everything about the amendments of a proposal, ready to show. */
export interface AmendmentsShown {
  readonly proposal: string;
  readonly title: Said | null;
  readonly stage: Proposal["stage"];
  readonly version: number;
  /** Whether amendments are taken now (AMD-3). */
  readonly taken: boolean;
  readonly close: { readonly sitting: string; readonly title: string | null; readonly lastDay: string } | null;
  /** Sponsors that an amendment needs to be voted on (AMD-4). */
  readonly needed: { readonly seats: number; readonly regions: number };
  readonly amendments: readonly AmendmentShownInList[];
  readonly recommendations: readonly AmendmentShownInList[];
  readonly grid: AmendmentsView["grid"];
  readonly cells: AmendmentsView["cells"];
  readonly passages: readonly PassageAmended[];
  readonly order: readonly OrderLine[];
  readonly isSet: boolean;
  readonly url: string;
}

/** A seat as a page shows it: a protected one by number and region only (ROL-7). */
export const seatShown = (context: Reading, seat: SeatView, lang: Lang): SeatShown => ({
  number: seat.number,
  region: regionName(context, seat.region, lang),
  group: said(context, seat.group, lang),
  isProtected: seat.group === null,
});

/** The amendments of a proposal for a reader in `lang`; null where there is no such proposal. */
export function amendmentsShown(context: Reading & Pick<TesseraContext, "origin">, id: string, lang: Lang): AmendmentsShown | null {
  const { assembly, words } = context;
  const proposal = assembly.proposal(id);
  if (!proposal || proposal.versions.length === 0) return null;
  const view = amendmentsView(proposal, assembly, words);
  const text = textOf(context, id);
  const line = ({ id: one, supported, madeBy, stuck }: AmendmentsView["lines"][number]): readonly AmendmentShownInList[] => {
    const amendment = assembly.amendment(one);
    if (!amendment) return [];
    const { kind, stage, anchor, sponsors, reason, lateReason } = amendment;
    const before = textOfVersion(proposal, anchor.version, words);
    const changes = changesNow(amendment, words);
    return [
      {
        ...{ id: one, kind, stage, supported, stuck, version: anchor.version, late: lateReason !== null },
        seat: madeBy && seatShown(context, madeBy, lang),
        changes: before && changes ? changeViews(before, changes).map(({ change, passage, after }) => ({ change, passage, after })) : null,
        reason: said(context, reason, lang),
        sponsors: sponsors.length,
      },
    ];
  };
  const lines = view.lines.flatMap(line);
  return {
    proposal: id,
    title: text && eitherOf(text.title, lang),
    stage: proposal.stage,
    version: view.version,
    taken: !isRefusal(amendableProposal(id, assembly)),
    close: view.close && { ...view.close, title: sittingTitle(context, view.close.sitting, lang) },
    needed: sponsorsNeeded(ordersNow(assembly)),
    amendments: lines.filter(({ kind }) => kind === "amendment"),
    recommendations: lines.filter(({ kind }) => kind === "editorial"),
    grid: view.grid.filter((one) => view.cells.some(({ first, second }) => first === one || second === one)),
    cells: view.cells,
    passages: passagesAmended(proposal, assembly, words, view.cells),
    order: view.order,
    isSet: view.isSet,
    url: `${context.origin}${href(lang, `/proposals/${id}/amendments`)}`,
  };
}
