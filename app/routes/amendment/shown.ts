import { amendmentsView, type GridCell } from "../../../shared/amendments/listViews.ts";
import { ordersNow, sponsorsNeeded } from "../../../shared/amendments/questions.ts";
import type { Amendment, Anchor } from "../../../shared/amendments/state.ts";
import { type AmendmentView, amendmentView } from "../../../shared/amendments/views.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import type { ChangeName } from "../amendments/names.ts";
import { amendmentPath } from "../amendments/paths.ts";
import { seatShown } from "../amendments/shown.ts";
import { type ChangesShown, changesShown } from "../comparison/shown.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { type Reading, type Said, said, titleOf } from "../proposals/said.ts";
import { isInRegister } from "../votes/lines.ts";
import { type StuckShown, stuckShown } from "./stuck.ts";

/** How an amendment ended, ready to show. */
export interface EndShown extends Pick<NonNullable<Amendment["ended"]>, "at" | "ballot" | "version" | "amendment" | "joined"> {
  readonly reason: Said | null;
}

/** The page of one amendment, ready to show. */
export interface AmendmentShown extends Pick<AmendmentView, "id" | "proposal" | "kind" | "stage" | "madeAt" | "missing" | "late"> {
  readonly title: Said | null;
  /** Null: the secretariat's. */
  readonly seat: SeatShown | null;
  readonly reason: Said | null;
  readonly lateReason: Said | null;
  readonly sponsors: readonly SeatShown[];
  readonly needed: { readonly seats: number; readonly regions: number };
  /** The version it stands against. */
  readonly version: number;
  readonly hash: string;
  /** Null where the words were withdrawn. */
  readonly changes: readonly ChangeName[] | null;
  readonly changed: ChangesShown | null;
  readonly anchors: readonly Pick<Anchor, "version" | "how" | "at">[];
  readonly stuck: { readonly version: number; readonly passages: readonly StuckShown[] } | null;
  /** The ballot it is held by; null while nothing is voted on. */
  readonly frozenBy: string | null;
  /** Votes that were opened on it, oldest first. */
  readonly votes: readonly string[];
  /** Its turn in the order of voting and the others that fall with it; null where it has none. */
  readonly turn: { readonly number: number; readonly of: number; readonly isSet: boolean; readonly falls: readonly string[] } | null;
  /** Other open amendments it meets. */
  readonly meets: readonly GridCell[];
  readonly ended: EndShown | null;
  readonly url: string;
}

/** The page of an amendment for a reader in `lang`; null where there is none with this id. */
export function amendmentShown(context: Reading & Pick<TesseraContext, "origin">, id: string, lang: Lang): AmendmentShown | null {
  const { assembly, words } = context;
  const amendment = assembly.amendment(id);
  const proposal = amendment && assembly.proposal(amendment.proposal);
  if (!amendment || !proposal) return null;
  const view = amendmentView(amendment, proposal, assembly, words);
  const { before, after } = view;
  return {
    ...{ id, proposal: proposal.id, kind: view.kind, stage: view.stage, madeAt: view.madeAt, missing: view.missing, late: view.late },
    title: titleOf(context, proposal.id, lang),
    seat: view.madeBy && seatShown(context, view.madeBy, lang),
    reason: said(context, amendment.reason, lang),
    lateReason: said(context, amendment.lateReason, lang),
    sponsors: view.sponsors.map((seat) => seatShown(context, seat, lang)),
    needed: sponsorsNeeded(ordersNow(assembly)),
    version: view.anchor.version,
    hash: view.anchor.hash,
    changes: view.changes?.map(({ change, passage, after: behind }) => ({ change, passage, after: behind })) ?? null,
    changed: before && after ? changesShown(before, after, lang) : null,
    anchors: view.anchors.map(({ version, how, at }) => ({ version, how, at })),
    stuck: view.stuck && { version: view.stuck.version, passages: view.stuck.passages.map(stuckShown) },
    frozenBy: view.frozen?.ballot ?? null,
    votes: assembly.ids("ballot").filter((one) => {
      const ballot = assembly.ballot(one);
      return ballot?.amendment === id && isInRegister(ballot);
    }),
    ...amongOthers(context, amendment, proposal),
    ended: amendment.ended && {
      ...{ at: amendment.ended.at, ballot: amendment.ended.ballot },
      ...{ version: amendment.ended.version, amendment: amendment.ended.amendment },
      reason: said(context, amendment.ended.reason, lang),
      ...(amendment.ended.joined === undefined ? {} : { joined: amendment.ended.joined }),
    },
    url: `${context.origin}${href(lang, amendmentPath(id))}`,
  };
}

/** Its turn among the open amendments and those it meets; nothing for one that is over. */
function amongOthers(
  { assembly, words }: Reading,
  { id, stage, kind }: Amendment,
  proposal: Proposal,
): Pick<AmendmentShown, "turn" | "meets"> {
  if (stage !== "open" || kind !== "amendment") return { turn: null, meets: [] };
  const { order, cells, isSet } = amendmentsView(proposal, assembly, words);
  const at = order.findIndex((one) => one.id === id);
  return {
    turn: at < 0 ? null : { number: at + 1, of: order.length, isSet, falls: order[at]?.falls ?? [] },
    meets: cells.filter(({ first, second }) => first === id || second === id),
  };
}
