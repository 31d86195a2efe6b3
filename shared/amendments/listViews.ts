import type { Proposal } from "../proposals/state.ts";
import type { ProposalText } from "../proposals/text.ts";
import { fallingWith } from "./byBallot.ts";
import type { CollisionKind } from "./collisions.ts";
import type { AmendmentsKnow } from "./know.ts";
import { meetings, type Named, previewOf } from "./preview.ts";
import { amendmentsClose, changesNow, isSupported, ordersNow, textOfVersion, type WordsOf } from "./questions.ts";
import { type Placed, proposedOrder } from "./reach.ts";
import type { Amendment } from "./state.ts";
import { type PassageName, passageName, type SeatView, seatView } from "./views.ts";

/** A line of a proposal's list of amendments. */
export interface AmendmentLine {
  readonly id: string;
  readonly kind: Amendment["kind"];
  readonly stage: Amendment["stage"];
  readonly madeBy: SeatView | null;
  readonly reason: string | null;
  readonly supported: boolean;
  readonly late: boolean;
  readonly stuck: boolean;
  readonly version: number;
}

/** Where two amendments meet, for the grid and for the margin of the text. */
export interface GridCell {
  readonly first: string;
  readonly second: string;
  /** False where they only change other words of the same passage and can both be had. */
  readonly collide: boolean;
  readonly at: readonly { readonly passage: PassageName; readonly kind: CollisionKind; readonly joins: boolean }[];
}

/** A line of the order of voting. `place` null: proposed, not set. `falls`: those that fall if it is carried. */
export interface OrderLine extends Placed {
  readonly place: number | null;
  readonly falls: readonly string[];
}

/** Everything about the amendments of a proposal: its list, its collisions, the order of voting. */
export interface AmendmentsView {
  readonly proposal: string;
  /** The version that open amendments stand in. */
  readonly version: number;
  readonly close: ReturnType<typeof amendmentsClose>;
  readonly lines: readonly AmendmentLine[];
  /** Open amendments that stand in the latest version: rows and columns of the grid. */
  readonly grid: readonly string[];
  readonly cells: readonly GridCell[];
  /** The order in force: as the facilitator set it, else as proposed. */
  readonly order: readonly OrderLine[];
  readonly isSet: boolean;
}

/** Open amendments that stand in the latest version, with their changes; those whose words were withdrawn are left out. */
export const standing = (proposal: Proposal, know: AmendmentsKnow, wordsOf: WordsOf): readonly Named[] =>
  know
    .amendmentsOf(proposal.id)
    .filter((one) => one.kind === "amendment" && one.stage === "open" && !one.stuck)
    .flatMap((one) => {
      const changes = changesNow(one, wordsOf);
      return changes ? [{ id: one.id, changes }] : [];
    });

/** The amendments of a proposal as their page, the desk and the exports show them. */
export function amendmentsView(proposal: Proposal, know: AmendmentsKnow, wordsOf: WordsOf): AmendmentsView {
  const version = proposal.versions.length;
  const text = textOfVersion(proposal, version, wordsOf);
  const open = text ? standing(proposal, know, wordsOf) : [];
  const orders = ordersNow(know);
  const all = know.amendmentsOf(proposal.id);
  const order = text ? orderOf(text, open, know, wordsOf) : [];
  return {
    proposal: proposal.id,
    version,
    close: amendmentsClose(proposal, know),
    lines: all.map((one) => ({
      ...{ id: one.id, kind: one.kind, stage: one.stage, version: one.anchor.version, late: one.lateReason !== null },
      madeBy: one.seat === null ? null : seatView(one.seat, know.roll),
      reason: wordsOf(one.reason) ?? null,
      supported: one.kind === "editorial" || isSupported(one, know.roll, orders),
      stuck: one.stage === "open" && one.stuck !== null,
    })),
    grid: open.map(({ id }) => id),
    cells: text ? cellsOf(text, open) : [],
    order,
    isSet: order.some(({ place }) => place !== null),
  };
}

/** The grid's cells that are not empty, each pair once. */
export const cellsOf = (text: ProposalText, open: readonly Named[]): readonly GridCell[] =>
  meetings(open).map(({ first, second, collisions }) => ({
    first,
    second,
    collide: collisions.some(({ joins }) => !joins),
    at: collisions.map(({ where, block, kind, joins }) => ({ passage: passageName(text, where, block), kind, joins })),
  }));

function orderOf(text: ProposalText, open: readonly Named[], know: AmendmentsKnow, wordsOf: WordsOf): readonly OrderLine[] {
  const lines = proposedOrder(text, open).map((one): OrderLine => {
    const amendment = know.amendment(one.id);
    const place = amendment?.place?.place ?? null;
    return { ...one, place, falls: amendment ? fallingWith(amendment, know, wordsOf) : [] };
  });
  // What came after the order was set stands behind it, as proposed.
  return lines.toSorted((a, b) => (a.place ?? 10_000) - (b.place ?? 10_000));
}

/** The text with a set of open amendments accepted (AMD-7), or which of them collide; undefined where one is not open or the text is gone. */
export function previewView(proposal: Proposal, ids: readonly string[], know: AmendmentsKnow, wordsOf: WordsOf) {
  const text = textOfVersion(proposal, proposal.versions.length, wordsOf);
  const set = standing(proposal, know, wordsOf).filter(({ id }) => ids.includes(id));
  return text && set.length === new Set(ids).size ? previewOf(text, set) : undefined;
}
