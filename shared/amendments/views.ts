import type { Hash, Time } from "../journal.ts";
import type { BlockKind } from "../proposals/document.ts";
import { type LineName, lineOf } from "../proposals/lines.ts";
import type { Proposal } from "../proposals/state.ts";
import type { ProposalText } from "../proposals/text.ts";
import { printedBlocks } from "../proposals/views.ts";
import { isProtectedSeat, seatById } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { applyChanges } from "./apply.ts";
import { type BlockChange, type BlockWords, type Changes, type DocumentName, documentNames } from "./changes.ts";
import type { CollisionKind } from "./collisions.ts";
import type { AmendmentsKnow } from "./know.ts";
import { amendmentSponsorsMissing, changesNow, ordersNow, textOfVersion, type WordsOf } from "./questions.ts";
import type { Stuck } from "./reanchor.ts";
import type { Amendment, Anchor } from "./state.ts";

/** A seat as the public may see it. `group` is words, null where the seat is protected (ROL-7). */
export interface SeatView {
  readonly seat: string;
  readonly number: number;
  readonly region: string;
  readonly group: Hash | null;
}

/** A passage as a page names it: "clause 3", "the case, paragraph 2", "cost". */
export interface PassageName {
  readonly where: DocumentName | LineName;
  /** The block's id in the version; null for a section without blocks and for the start of a document. */
  readonly block: string | null;
  readonly kind: BlockKind | null;
  /** The number of a numbered clause; null for anything else. */
  readonly clause: number | null;
  /** The place among the document's blocks, from 1; null where it has none. */
  readonly place: number | null;
}

/** One change as a page prints it. `after`: what an inserted or moved passage comes to stand behind; null: the start. */
export interface ChangeView {
  readonly change: BlockChange["change"] | "line";
  readonly passage: PassageName;
  readonly after: PassageName | null;
  /** What it said; null for an insertion. Lines are one run of a paragraph. */
  readonly was: BlockWords | null;
  /** What it is to say; null for a deletion and a move. */
  readonly now: BlockWords | null;
}

/** A passage at which an amendment could not follow into the new version, with both texts. */
export interface StuckView {
  readonly passage: PassageName;
  readonly kind: CollisionKind;
  /** What the passage said when the amendment was written; null where the words were withdrawn. */
  readonly wrote: BlockWords | null;
  /** What it says now; null where it is gone. */
  readonly stands: BlockWords | null;
  /** What the amendment wants there; null where it deletes or moves it. */
  readonly wants: BlockWords | null;
}

/** An amendment's page. */
export interface AmendmentView {
  readonly id: string;
  readonly proposal: string;
  readonly kind: Amendment["kind"];
  readonly stage: Amendment["stage"];
  readonly author: string;
  readonly madeBy: SeatView | null;
  readonly madeAt: Time;
  /** Null where the words were withdrawn. */
  readonly reason: string | null;
  readonly late: boolean;
  readonly lateReason: string | null;
  readonly sponsors: readonly SeatView[];
  readonly missing: { readonly seats: number; readonly regions: number };
  readonly anchor: Anchor;
  readonly anchors: readonly Anchor[];
  /** Null where the words were withdrawn. */
  readonly changes: readonly ChangeView[] | null;
  /** The version's text, and the same with the amendment in it, for a comparison; null where there is none. */
  readonly before: ProposalText | null;
  readonly after: ProposalText | null;
  readonly stuck: { readonly version: number; readonly passages: readonly StuckView[] } | null;
  readonly frozen: Amendment["frozen"];
  readonly place: Amendment["place"];
  readonly ended: (Omit<NonNullable<Amendment["ended"]>, "reason"> & { readonly reason: string | null }) | null;
}

/** The shape of an amendment's page. */
export function amendmentView(amendment: Amendment, proposal: Proposal, know: AmendmentsKnow, wordsOf: WordsOf): AmendmentView {
  const before = textOfVersion(proposal, amendment.anchor.version, wordsOf) ?? null;
  const changes = changesNow(amendment, wordsOf) ?? null;
  const applied = before && changes ? applyChanges(before, changes) : null;
  const { id, kind, stage, author, madeAt, anchor, anchors, frozen, place, ended, stuck } = amendment;
  return {
    ...{ id, kind, stage, author, madeAt, anchor, anchors, frozen, place, before, proposal: proposal.id },
    madeBy: amendment.seat === null ? null : seatView(amendment.seat, know.roll),
    reason: wordsOf(amendment.reason) ?? null,
    late: amendment.lateReason !== null,
    lateReason: amendment.lateReason === null ? null : (wordsOf(amendment.lateReason) ?? null),
    sponsors: amendment.sponsors.flatMap((seat) => seatView(seat, know.roll) ?? []),
    missing: kind === "editorial" ? { seats: 0, regions: 0 } : amendmentSponsorsMissing(amendment, know.roll, ordersNow(know)),
    changes: before && changes ? changeViews(before, changes) : null,
    after: applied && "text" in applied ? applied.text : null,
    stuck: stuck && { version: stuck.version, passages: stuckViews(stuck, proposal, before, changes, wordsOf) },
    ended: ended && { ...ended, reason: ended.reason === null ? null : (wordsOf(ended.reason) ?? null) },
  };
}

/** The name of a passage in a text. An inserted block is named by the place it comes to. */
export function passageName(text: ProposalText, where: DocumentName | LineName, block: string | null): PassageName {
  const none = { where, block, kind: null, clause: null, place: null };
  if (where !== "case" && where !== "clauses") return none;
  const blocks = printedBlocks(text[where].blocks);
  const at = blocks.findIndex(({ id }) => id === block);
  const found = blocks[at];
  return found ? { where, block, kind: found.kind, clause: found.number, place: at + 1 } : none;
}

const lineWords = (text: string): BlockWords => ({ kind: "paragraph", runs: text === "" ? [] : [{ text }] });

/** Every change with the name of its passage, sections first, then the case, then the clauses. */
export const changeViews = (text: ProposalText, changes: Changes): readonly ChangeView[] => [
  ...changes.lines.map(
    ({ section, was, now }): ChangeView => ({
      ...{ change: "line", passage: passageName(text, section, null), after: null },
      ...{ was: lineWords(was), now: lineWords(now) },
    }),
  ),
  ...documentNames.flatMap((where) =>
    changes[where].map((one): ChangeView => {
      const after = one.change === "insert" || one.change === "move" ? one.after : null;
      return {
        change: one.change,
        passage: passageName(text, where, one.block),
        after: after === null ? null : passageName(text, where, after),
        was: "was" in one ? one.was : one.change === "move" ? blockIn(text, where, one.block) : null,
        now: "now" in one ? one.now : null,
      };
    }),
  ),
];

function blockIn(text: ProposalText, where: DocumentName | LineName, block: string | null): BlockWords | null {
  if (where !== "case" && where !== "clauses") return lineWords(lineOf(text, where));
  const found = text[where].blocks.find(({ id }) => id === block);
  return found ? { kind: found.kind, runs: found.runs } : null;
}

function stuckViews(
  stuck: { readonly version: number; readonly passages: readonly Stuck[] },
  proposal: Proposal,
  before: ProposalText | null,
  changes: Changes | null,
  wordsOf: WordsOf,
): readonly StuckView[] {
  const now = textOfVersion(proposal, stuck.version, wordsOf) ?? null;
  return stuck.passages.map(({ where, block, kind }) => {
    const inBlocks = where === "case" || where === "clauses";
    const line = changes?.lines.find(({ section }) => section === where);
    const own = inBlocks
      ? changes?.[where].find((one) => "now" in one && (one.change === "insert" ? one.after : one.block) === block)
      : undefined;
    return {
      passage: before ? passageName(before, where, block) : { where, block, kind: null, clause: null, place: null },
      kind,
      wrote: before && blockIn(before, where, block),
      stands: now && blockIn(now, where, block),
      wants: line ? lineWords(line.now) : own && "now" in own ? own.now : null,
    };
  });
}

/** A seat for a page. */
export function seatView(id: string, roll: Roll): SeatView | null {
  const seat = seatById(roll, id);
  if (!seat) return null;
  const group = isProtectedSeat(roll, id) ? null : (roll.groups[seat.group]?.name ?? null);
  return { seat: id, number: seat.number, region: seat.region, group };
}
