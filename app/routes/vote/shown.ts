import { isByHand } from "../../../shared/ballots/byHand.ts";
import { type OptionsPart, optionsByRegion } from "../../../shared/ballots/papers/byRegion.ts";
import { type OptionsResult, optionsResult } from "../../../shared/ballots/papers/optionsView.ts";
import { readReceiptCode } from "../../../shared/ballots/register.ts";
import type { Planned } from "../../../shared/ballots/runningState.ts";
import type { Ballot, OptionsBallot, QuorumFigures } from "../../../shared/ballots/state.ts";
import {
  type BallotLive,
  ballotLive,
  findReceipt,
  type NameRow,
  namesOf,
  type ResultView,
  resultView,
} from "../../../shared/ballots/views.ts";
import { ukDay } from "../../../shared/calendar/days.ts";
import { type Standing, standing } from "../../../shared/plan/questions.ts";
import { isProtectedSeat } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { type OptionsShown, optionsOf } from "../ballot/load.ts";
import { type ElectionLine, electionLine } from "../elections/shown.ts";
import { votePath } from "../outcomes/chain.ts";
import { eitherOf, type Reading, regionName, type Said, said, textOf } from "../proposals/said.ts";
import { type ExtensionShown, extensionsShown } from "../votes/extensions.ts";
import { questionOf, type VoteStanding, voteStanding, winnersSaid } from "../votes/lines.ts";
import { onOnePaper, type QuestionOnPaper } from "../votes/onePaper.ts";
import { chainOfVote, outcomeOfVote, type VoteChain } from "./chainOfVote.ts";
import { type RecountsShown, recountsShown } from "./recountsShown.ts";

/** A line of the roll call; a protected seat is its number and region (ROL-7). */
export interface NameShown extends Pick<NameRow, "number" | "region" | "weight" | "choice" | "how"> {
  /** Null: protected, or the name was withdrawn. */
  readonly group: Said | null;
  readonly isProtected: boolean;
}

/** The answer to a receipt code: the vote it belongs to, none, or not a code at all. */
export type ReceiptAnswer =
  | { readonly kind: "found"; readonly code: string; readonly seat: number; readonly choice: string }
  | { readonly kind: "unknown"; readonly code: string }
  | { readonly kind: "unreadable" };

/** Everything the page of a vote shows, whatever its phase. */
export interface VoteShown {
  readonly id: string;
  readonly standing: VoteStanding;
  readonly visibility: Ballot["visibility"];
  readonly title: Said | null;
  readonly summary: Said | null;
  readonly question: Said | null;
  readonly proposal: string | null;
  readonly version: number | null;
  /** The amendment that was voted on, and the version made of it; null: the proposal itself, or procedure. */
  readonly amendment: { readonly id: string; readonly made: number | null } | null;
  readonly chain: VoteChain;
  readonly preparedAt: number;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly declaredAt: number | null;
  readonly planned: Planned | null;
  readonly extensions: readonly ExtensionShown[];
  readonly recounts: RecountsShown;
  /** The void vote that this one puts again, and the vote that puts this void one again. */
  readonly rerunOf: string | null;
  readonly rerun: string | null;
  /** The questions that stood on one paper with it, itself among them; null where it had its own. */
  readonly package: readonly QuestionOnPaper[] | null;
  readonly asOf: number;
  readonly registerHash: string | null;
  readonly textHash: string | null;
  readonly quorum: QuorumFigures | null;
  /** Turnout without a tally, until the result is declared. */
  readonly live: BallotLive | null;
  /** What there was to choose among; null: the question is decided for or against. */
  readonly paper: OptionsShown | null;
  /** Once a choice among options is declared. */
  readonly among:
    | (OptionsResult & {
        readonly unitsPerVote: number;
        readonly countedBy: "weight" | "heads";
        readonly won: readonly Said[];
        readonly byRegion: readonly OptionsPart[];
      })
    | null;
  /** Once declared by a majority rule. Its names are in `names`. */
  readonly result: Omit<ResultView, "names"> | null;
  readonly names: readonly NameShown[];
  /** Names of the regions of its register, by code, in their order. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly reply: { readonly bodies: readonly string[]; readonly standing: Standing } | null;
  readonly corrected: string | null;
  /** The election that it decides; null: it is none. */
  readonly election: ElectionLine | null;
  readonly voided: { readonly at: number; readonly reason: Said | null; readonly wasOpen: boolean; readonly demands: number | null } | null;
  readonly receipt: ReceiptAnswer | null;
  readonly url: string;
}

type Sources = Reading & Pick<TesseraContext, "origin" | "now">;

/** The page of a vote for a reader in `lang`. `typed` is the receipt code that was asked for, if any. */
export function voteShown(context: Sources, ballot: Ballot, lang: Lang, typed: string | null): VoteShown {
  const { id, proposal, version, visibility } = ballot;
  const text = proposal === null ? null : textOf(context, proposal, version ?? undefined);
  const sealed = "register" in ballot ? ballot : null;
  const declared = ballot.phase === "declared" ? ballot : null;
  const { roll } = context.assembly;
  const result = declared && declared.winners === undefined ? withoutNames(resultView(declared, roll)) : null;
  const outcome = outcomeOfVote(context, id);
  const election = context.assembly.electionOf(id);
  return {
    ...{ id, proposal, version, visibility },
    amendment: ballot.amendment === undefined ? null : amendmentVoted(context, id, ballot.amendment),
    standing: voteStanding(ballot),
    title: text && eitherOf(text.title, lang),
    summary: text && eitherOf(text.summary, lang),
    question: questionOf(context, ballot, lang),
    chain: chainOfVote(context, id, lang),
    preparedAt: ballot.preparedAt,
    opensAt: sealed?.opensAt ?? null,
    closesAt: sealed && !isByHand(sealed) ? sealed.closesAt : null,
    declaredAt: declared?.declaredAt ?? null,
    planned: ballot.phase === "prepared" ? (ballot.planned ?? null) : null,
    extensions: extensionsShown(context, ballot, lang),
    recounts: recountsShown(ballot, context.now()),
    rerunOf: ballot.rerunOf ?? null,
    rerun: ballot.phase === "voided" ? (ballot.rerun ?? null) : null,
    package: onOnePaper(context, ballot, lang),
    asOf: context.now(),
    registerHash: sealed?.registerHash ?? null,
    textHash: sealed?.textHash ?? null,
    quorum: sealed?.quorum ?? null,
    live: sealed && !declared ? ballotLive(sealed) : null,
    result,
    paper: optionsOf(context, ballot, lang),
    among: declared && declared.winners !== undefined ? amongShown(context, declared, lang) : null,
    names: declared ? namesShown(context, namesOf(declared, roll), lang) : [],
    regions: (sealed?.regions ?? []).map(({ code }) => ({ code, name: regionName(context, code, lang) })),
    reply: replyAsked(context, id),
    election: election ? electionLine(context, election, lang) : null,
    corrected: outcome && outcome.corrections.length > 0 ? outcome.number : null,
    voided:
      ballot.phase === "voided"
        ? {
            at: ballot.voidedAt,
            reason: said(context, ballot.reason, lang),
            wasOpen: ballot.wasOpen,
            demands: ballot.rollCallDemands ?? null,
          }
        : null,
    receipt: typed === null || ballot.phase !== "declared" ? null : receiptAnswer(ballot, typed),
    url: `${context.origin}${href(lang, votePath(id))}`,
  };
}

const withoutNames = ({ names: _names, ...result }: ResultView): Omit<ResultView, "names"> => result;

/** A declared choice among options, with the names of those that won. */
const amongShown = (context: Sources, ballot: OptionsBallot, lang: Lang): NonNullable<VoteShown["among"]> => ({
  ...optionsResult(ballot),
  ...{ unitsPerVote: ballot.unitsPerVote, countedBy: ballot.paper.countedBy },
  won: winnersSaid(context, ballot, lang),
  byRegion: optionsByRegion(ballot),
});

/** What a vote on an amendment has made of the text. */
function amendmentVoted({ assembly }: Reading, ballot: string, id: string): VoteShown["amendment"] {
  const ended = assembly.amendment(id)?.ended;
  return { id, made: ended?.ballot === ballot ? ended.version : null };
}

/** The roll call with the groups' names as they may be shown now. */
function namesShown(context: Reading, names: readonly NameRow[], lang: Lang): readonly NameShown[] {
  const { roll } = context.assembly;
  return names.map(({ number, region, weight, choice, group, how }) => ({
    ...(how && { how }),
    ...{ number, region, weight, choice },
    group: group === null ? null : said(context, roll.groups[group]?.name, lang),
    isProtected: isProtectedSeat(roll, `s-${number}`),
  }));
}

/** Who is asked to reply by when, where the vote has made an item of the plan. */
function replyAsked(context: Sources, ballot: string): VoteShown["reply"] {
  const planItem = outcomeOfVote(context, ballot)?.planItem ?? null;
  const item = planItem === null ? undefined : context.assembly.planItem(planItem);
  return item ? { bodies: item.addressees.map((body) => body.code), standing: standing(item, ukDay(context.now())) } : null;
}

function receiptAnswer(ballot: Extract<Ballot, { phase: "declared" }>, typed: string): ReceiptAnswer {
  const code = readReceiptCode(typed);
  if (code === null) return { kind: "unreadable" };
  const found = findReceipt(ballot, code);
  return found ? { kind: "found", code, seat: found.seatNumber, choice: found.choice } : { kind: "unknown", code };
}
