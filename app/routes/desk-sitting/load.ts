import { amendmentsView } from "../../../shared/amendments/listViews.ts";
import { readyForAmendmentBallot, votable } from "../../../shared/amendments/questions.ts";
import { mayOpen } from "../../../shared/assembly/pagePermissions.ts";
import type { Visibility } from "../../../shared/ballots/state.ts";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import { noteAddress } from "../../../shared/minutes/dates.ts";
import { webLink } from "../../../shared/proposals/document.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";
import { isProtectedSeat, weightOf } from "../../../shared/roll/questions.ts";
import type { Moderating } from "../../../shared/sittings/answering.ts";
import { noticeOf } from "../../../shared/sittings/notice.ts";
import { reconveneFrom } from "../../../shared/sittings/quorumWait.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import { type LiveStart, loadLive } from "../../live/load.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { type BusinessLine, businessLines } from "../desk-sittings/business.ts";
import { type OfferedTemplate, offeredTemplates } from "../desk-templates/offered.ts";
import { itemLines } from "../plan/items.ts";
import { textOf, titleOf } from "../proposals/said.ts";
import { type AtDesk, loadAtDesk } from "./atDesk.ts";
import type { People } from "./find.ts";
import { readyWithAmendments } from "./readyWithAmendments.ts";
import { type VoteSubject, voteSubject } from "./voteSubject.ts";

/** The steps that have a page of their own. */
export const steps = ["publish", "open", "adjourn", "close", "refer", "item", "vote"] as const;
export type StepName = (typeof steps)[number];

/** A vote about to be prepared on an item. */
export interface VotePrepared {
  readonly kind: Visibility;
  /** How it came to be about this item; null: which one has to be asked first. */
  readonly why: VoteSubject["why"] | null;
  readonly item: string | null;
  readonly round: string | null;
  readonly proposal: string | null;
  /** The amendment to be voted on; null: the proposal itself. */
  readonly amendment: string | null;
  /** Open amendments that could be voted on, in the order of voting (AMD-10). */
  readonly amendments: readonly string[];
  readonly versions: readonly number[];
  readonly questionEn: string;
  readonly questionCy: string;
  readonly minutes: number;
  /** Why no ballot could open on its text now; null where one could. */
  readonly notReady: Refusal | null;
}

/** What the page of a step needs beside the room. */
export interface Step {
  readonly name: StepName;
  readonly item: string | null;
  /** For want of a quorum: the first time at which it may meet again (QUO-4); null where that was not asked for. */
  readonly again: number | null;
  readonly notice: {
    readonly clearDays: number;
    readonly needed: number;
    readonly late: boolean;
    readonly lateProposals: readonly string[];
  } | null;
  /** Proposals that could still come on the agenda, and items of the plan whose replies can be heard. */
  readonly offered: readonly { readonly id: string; readonly title: string | null }[];
  /** Business that earlier sittings carried over and nobody has taken up (RUN-6), by `3.i2`. */
  readonly business: readonly BusinessLine[];
  readonly vote: VotePrepared | null;
}

/** What the control room begins with. */
export interface DeskStart extends LiveStart, AtDesk {
  readonly people: People;
  readonly units: { readonly [seat: string]: number };
  /** The kind of group each seat belongs to: tables are mixed by it. */
  readonly kinds: { readonly [seat: string]: string };
  readonly link: string | null;
  /** The same where it is safe to print as a link; older records may hold other words. */
  readonly linkAddress: string | null;
  /** This is no rehearsal, so that one can begin here (REH-1). */
  readonly mayRehearse: boolean;
  readonly hall: string | null;
  readonly asked: string;
  readonly facilitator: boolean;
  /** The page of its decision note that this viewer may open; null while there is none. */
  readonly note: string | null;
  readonly step: Step | null;
  /** What waits to be read in a round of statements. */
  readonly toRead: Moderating | null;
  /** Templates that can be used: the eight and the assembly's own. */
  readonly templates: readonly OfferedTemplate[];
  readonly command: string;
}

/** Who acts for each filled seat that is not protected. */
function peopleOf(context: TesseraContext): People {
  const { roll } = context.assembly;
  const name = (id: string | null): string | null => (id === null ? null : (context.person(id)?.name ?? null));
  return Object.fromEntries(
    roll.seats
      .filter((seat) => !seat.withdrawn && seat.delegate !== null && !isProtectedSeat(roll, seat.id))
      .map((seat) => [seat.id, { delegate: name(seat.delegate), alternate: name(seat.alternate) }]),
  );
}

/** Amendments that could be voted on, in their order. */
function votableInOrder({ assembly, words }: TesseraContext, proposal: Proposal): readonly string[] {
  const ready = votable(proposal.id, assembly);
  return amendmentsView(proposal, assembly, words)
    .order.map(({ id }) => id)
    .filter((id) => ready.some((one) => one.id === id));
}

function voteOn(context: TesseraContext, sitting: Sitting, asked: URLSearchParams): VotePrepared {
  const [wantedKind, wantedItem] = [asked.get("kind"), asked.get("item")];
  const { assembly } = context;
  const kind = wantedKind === "show-of-hands" || wantedKind === "by-hand" ? wantedKind : "roll-call";
  const inHand = sitting.rounds.find((round) => round.id === sitting.round);
  const subject = kind === "roll-call" ? voteSubject(sitting, assembly.ballotsOf(sitting.id), wantedItem) : null;
  const byHands = sitting.items.find((one) => one.id === (wantedItem ?? inHand?.item)) ?? null;
  const item = kind === "roll-call" ? (subject?.item ?? null) : byHands;
  const proposalId = kind === "roll-call" ? (item?.proposal ?? null) : null;
  const proposal = proposalId === null ? undefined : assembly.proposal(proposalId);
  const text = proposalId === null ? null : textOf(context, proposalId);
  const round =
    sitting.rounds.find((one) => one.item === item?.id && one.format === "ballot" && one.phase.name !== "closed") ??
    (inHand && inHand.item === item?.id ? inHand : undefined);
  const amendments = proposal ? votableInOrder(context, proposal) : [];
  // What comes first in the order is offered first: the proposal's own turn comes when no amendment waits.
  const amendment = assembly.amendment(asked.get("amendment") ?? amendments[0] ?? "");
  const ready = proposal
    ? amendment
      ? readyForAmendmentBallot(amendment, proposal, assembly)
      : readyWithAmendments(proposal, assembly, context.words)
    : null;
  const names = amendment ? { amendment: amendment.id, number: amendment.proposal } : null;
  return {
    kind,
    why: kind === "roll-call" ? (subject?.why ?? null) : "asked",
    item: item?.id ?? null,
    round: round?.id ?? null,
    proposal: proposalId,
    amendment: amendment?.id ?? null,
    amendments,
    versions: amendment ? [] : (proposal?.versions ?? []).map(({ number }) => number).toReversed(),
    questionEn: names ? tOf("en", catalogues.en)("deskAmendments.question", names) : (text?.question.en ?? ""),
    questionCy: names ? tOf("cy", catalogues.cy)("deskAmendments.question", names) : (text?.question.cy ?? ""),
    minutes: assembly.founding?.orders.ballots.minutes ?? 5,
    notReady: ready && isRefusal(ready) ? ready : null,
  };
}

function stepOf(context: TesseraContext, sitting: Sitting, asked: URLSearchParams, lang: Lang): Step | null {
  const name = steps.find((one) => one === asked.get("do"));
  if (!name) return null;
  const { assembly } = context;
  const item = sitting.items.find((one) => one.id === asked.get("item"))?.id ?? null;
  const on = new Set(sitting.items.map((one) => one.proposal));
  const { founding } = assembly;
  const notice = founding ? noticeOf(sitting, (id) => assembly.proposal(id), founding.orders, context.now()) : null;
  return {
    name,
    item,
    again: asked.get("without") === "quorum" ? reconveneFrom(sitting, context.now()) : null,
    notice: name === "publish" ? notice : null,
    offered:
      name === "item"
        ? [
            ...assembly
              .ids("proposal")
              .filter((id) => !on.has(id) && ["admitted", "on-the-agenda", "debated"].includes(assembly.proposal(id)?.stage ?? ""))
              .map((id) => ({ id, title: titleOf(context, id, lang)?.text ?? null })),
            // PLN-16: items of the plan whose replies can be heard.
            ...itemLines(context, assembly.ids("plan"), lang).map(({ id, title }) => ({ id, title: title?.text ?? null })),
          ]
        : [],
    business: name === "item" ? businessLines(context, lang) : [],
    vote: name === "vote" ? voteOn(context, sitting, asked) : null,
  };
}

function notePath(context: TesseraContext, id: string): string | null {
  const { assembly, viewer } = context;
  if (!assembly.note(id)) return null;
  return mayOpen(viewer.actor, `/desk/notes/${id}`) ? `/desk/notes/${id}` : `/minutes/${noteAddress(assembly, id) ?? ""}`;
}

/** Loads the control room of a sitting, or one step's page of it. */
export function loadDesk(context: TesseraContext, id: string, lang: Lang, asked: URLSearchParams): DeskStart {
  const live = loadLive(context, id, lang);
  const { roll } = context.assembly;
  const { sitting } = live.room;
  const { hall } = sitting.place;
  const { link } = context.joining(id);
  return {
    ...live,
    ...loadAtDesk(context),
    people: peopleOf(context),
    units: Object.fromEntries(roll.seats.filter((seat) => !seat.withdrawn).map((seat) => [seat.id, weightOf(roll, seat.id)])),
    hall: hall === null ? null : context.words(hall),
    kinds: Object.fromEntries(roll.seats.map((seat) => [seat.id, roll.groups[seat.group]?.kind ?? ""])),
    link,
    linkAddress: link === null ? null : webLink(link),
    mayRehearse: context.rehearsal === null,
    asked: (asked.get("find") ?? "").slice(0, 100),
    facilitator: context.viewer.actor.roles.includes("facilitator"),
    note: notePath(context, id),
    templates: offeredTemplates(context, lang),
    step: stepOf(context, sitting, asked, lang),
    toRead: context.statementsToRead(id),
    command: context.newCommandId(),
  };
}
