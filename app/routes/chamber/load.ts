import { awaitingAnswer } from "../../../shared/amendments/questions.ts";
import { isByHand } from "../../../shared/ballots/byHand.ts";
import { standingWith } from "../../../shared/ballots/package/questions.ts";
import { itemOf } from "../../../shared/ballots/questions.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import { hasVoted } from "../../../shared/ballots/turnout.ts";
import { ukDay } from "../../../shared/calendar/days.ts";
import { currentMinutes, stageOf } from "../../../shared/minutes/whole/state.ts";
import { isOver } from "../../../shared/proposals/questions.ts";
import type { ProposalStage } from "../../../shared/proposals/state.ts";
import { parseProposal } from "../../../shared/proposals/text.ts";
import { speaksForProposal } from "../../../shared/proposals/within.ts";
import { checkInFromMs, hasInterest, presence } from "../../../shared/sittings/questions.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import { paperPath } from "../../live/ballots.ts";
import type { Lang } from "../../locales/href.ts";
import { type MySeat, mySeats } from "../chamber-sitting/load.ts";
import { eitherOf, type Said, sittingTitle, titleOf } from "../proposals/said.ts";
import { questionOf } from "../votes/lines.ts";

/** A sitting as the delegate's first page lists it. */
export interface SittingLine {
  readonly id: string;
  readonly title: string | null;
  readonly startsAt: number;
  readonly phase: Sitting["phase"]["name"];
  /** Numbers of one's seats that are checked in by this person, and of those that are not. */
  readonly here: readonly number[];
  readonly missing: readonly number[];
  readonly checkInOpen: boolean;
}

/** An open paper with one's own seats: one vote, or several that share it. Whoever voted on one question of it has voted (PKG-5). */
export interface VoteLine {
  readonly id: string;
  /** Where it is voted on, without the language. */
  readonly paper: string;
  readonly question: Said | null;
  /** Where several questions stand on one paper: all of them that are open, in its order; absent where it is one. */
  readonly questions?: readonly { readonly id: string; readonly question: Said | null }[];
  readonly closesAt: number;
  readonly at: number;
  readonly sitting: string | null;
  readonly voted: readonly number[];
  readonly missing: readonly number[];
}

/** A proposal of one's own, or one that looks for sponsors. */
export interface ProposalLine {
  readonly id: string;
  readonly stage: ProposalStage;
  readonly title: Said | null;
}

/** A draft, seen by its author and whom they invited. */
export interface DraftLine {
  readonly id: string;
  readonly title: Said | null;
  readonly at: number;
  /** Whether the reader is its author; others were invited. */
  readonly own: boolean;
  /** How many threads of comments on it are open. */
  readonly openThreads: number;
}

/** What others would change in a proposal of one's own: amendments that can be taken in, recommendations that want an answer. */
export interface AnswerLine extends ProposalLine {
  readonly amendments: number;
  readonly recommendations: number;
}

export interface ChamberHome {
  readonly name: string;
  readonly seats: readonly MySeat[];
  readonly sittings: readonly SittingLine[];
  readonly votes: readonly VoteLine[];
  /** The standing orders have proxies (PRX-1). */
  readonly proxies: boolean;
  /** The secret of the page of everything they follow; null where they follow nothing. */
  readonly following: string | null;
  readonly proposals: readonly ProposalLine[];
  readonly seeking: readonly ProposalLine[];
  readonly answers: readonly AnswerLine[];
  readonly drafts: readonly DraftLine[];
  /** Minutes of sittings that a seat of theirs attended, while corrections can be asked for (MIN-13). */
  readonly minutes: readonly { readonly id: string; readonly title: string | null; readonly until: string }[];
}

/** What a delegate finds first: what waits for them, then everything else of theirs. */
export function loadHome(context: TesseraContext, lang: Lang): ChamberHome {
  const { assembly, viewer } = context;
  const seats = mySeats(context, lang, "/chamber");
  const own = assembly.ids("proposal").filter((id) => {
    const proposal = assembly.proposal(id);
    return proposal !== undefined && speaksForProposal(proposal, assembly, viewer);
  });
  const line = (id: string): ProposalLine => ({ id, stage: assembly.proposal(id)?.stage ?? "draft", title: titleOf(context, id, lang) });
  const seeking = assembly.ids("proposal").filter((id) => assembly.proposal(id)?.stage === "seeking-sponsors" && !own.includes(id));
  return {
    name: viewer.name,
    seats,
    sittings: sittingLines(context, seats, lang),
    votes: voteLines(context, seats, lang),
    proxies: assembly.founding?.orders.ballots.proxies === true,
    following: context.following.mine(),
    // Those under way first, the newest first among them.
    proposals: own
      .map(line)
      .toReversed()
      .sort((a, b) => Number(over(context, a.id)) - Number(over(context, b.id))),
    seeking: seeking.map(line).toReversed(),
    answers: own.flatMap((id) => {
      const { amendments, recommendations } = awaitingAnswer(id, assembly);
      return amendments + recommendations === 0 ? [] : [{ ...line(id), amendments, recommendations }];
    }),
    drafts: draftLines(context, lang),
    minutes: minutesLines(context, seats, lang),
  };
}

const minutesLines = (context: TesseraContext, seats: readonly MySeat[], lang: Lang): ChamberHome["minutes"] => {
  const { assembly } = context;
  const today = ukDay(context.now());
  return assembly.ids("minutes").flatMap((id) => {
    const minutes = assembly.minutes(id);
    const until = currentMinutes(minutes)?.correctionsUntil;
    const attended = seats.some(({ seat }) => assembly.sitting(id)?.attendance[seat] !== undefined);
    if (!attended || until === undefined || until < today || stageOf(minutes) !== "circulated") return [];
    return [{ id, title: sittingTitle(context, id, lang), until }];
  });
};

const over = ({ assembly }: TesseraContext, id: string): boolean => {
  const proposal = assembly.proposal(id);
  return proposal === undefined || isOver(proposal);
};

/** The drafts of whoever reads, the last saved first. */
export const draftLines = (context: TesseraContext, lang: Lang): readonly DraftLine[] =>
  context.drafts().map(({ id, text, at, own, openThreads }) => {
    const draft = parseProposal(text);
    return { id, at, own, openThreads, title: draft ? eitherOf(draft.title, lang) : null };
  });

function sittingLines(context: TesseraContext, seats: readonly MySeat[], lang: Lang): readonly SittingLine[] {
  const { assembly, viewer } = context;
  const now = context.now();
  return assembly
    .ids("sitting")
    .flatMap((id): readonly SittingLine[] => {
      const sitting = assembly.sitting(id);
      if (!sitting || sitting.phase.name === "closed") return [];
      const isHere = ({ seat }: MySeat): boolean => presence(sitting, seat)?.person === viewer.actor.id;
      return [
        {
          id,
          title: sittingTitle(context, id, lang),
          startsAt: sitting.startsAt,
          phase: sitting.phase.name,
          here: seats.filter(isHere).map((one) => one.number),
          missing: seats.filter((one) => !isHere(one)).map((one) => one.number),
          checkInOpen: sitting.phase.name !== "scheduled" || now >= sitting.startsAt - checkInFromMs,
        },
      ];
    })
    .sort((a, b) => Number(a.phase === "scheduled") - Number(b.phase === "scheduled") || a.startsAt - b.startsAt);
}

function voteLines(context: TesseraContext, seats: readonly MySeat[], lang: Lang): readonly VoteLine[] {
  const { assembly } = context;
  return assembly.ballotsOpen().flatMap((id): readonly VoteLine[] => {
    const ballot = assembly.ballot(id);
    if (ballot?.phase !== "open" || isByHand(ballot) || context.now() >= ballot.closesAt) return [];
    const sitting = ballot.sitting === null ? undefined : assembly.sitting(ballot.sitting);
    const item = sitting && itemOf(ballot, sitting);
    const listed = seats.filter(
      ({ seat }) => registerIndex(ballot.register, seat) >= 0 && !(sitting && item && hasInterest(sitting, seat, item)),
    );
    const questions = standingWith(ballot, assembly).flatMap((one) => (one.phase === "open" ? [one] : []));
    if (questions[0]?.id !== id) return [];
    const isIn = ({ seat }: MySeat): boolean => questions.some((one) => hasVoted(one, registerIndex(one.register, seat)));
    return [
      {
        id,
        paper: paperPath(ballot),
        question: questionOf(context, ballot, lang),
        ...(ballot.package ? { questions: questions.map((one) => ({ id: one.id, question: questionOf(context, one, lang) })) } : {}),
        closesAt: ballot.closesAt,
        at: context.now(),
        sitting: ballot.sitting,
        voted: listed.filter(isIn).map((one) => one.number),
        missing: listed.filter((one) => !isIn(one)).map((one) => one.number),
      },
    ];
  });
}
