import { readyForAmendmentBallot } from "../../../shared/amendments/questions.ts";
import { countBallot } from "../../../shared/ballots/count.ts";
import { byHeads, type MajorityRule, majorityPresets } from "../../../shared/ballots/majority.ts";
import { hasInterestIn } from "../../../shared/ballots/questions.ts";
import { registerOf } from "../../../shared/ballots/register.ts";
import type { Ballot, DeclaredBallot, Outcome, RegisterLine } from "../../../shared/ballots/state.ts";
import { hasVoted } from "../../../shared/ballots/turnout.ts";
import type { Amounts } from "../../../shared/counting/forAgainstAbstain.ts";
import type { StandingOrders } from "../../../shared/founding/standingOrders.ts";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import { ballotSentences } from "../../../shared/minutes/ballotSentences.ts";
import { spoken } from "../../../shared/minutes/speak.ts";
import { type Quorum, quorumNow } from "../../../shared/sittings/questions.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { plain } from "../decision-note/marked.ts";
import { speakerFor } from "../decision-note/speaker.ts";
import { readyWithAmendments } from "../desk-sitting/readyWithAmendments.ts";
import { regionName, type Said, sittingTitle, titleOf } from "../proposals/said.ts";

/** The rule a prepared ballot would be opened with; procedure goes by heads (BAL-12). */
export function ruleToBe({ majority, visibility }: Ballot, orders: StandingOrders): MajorityRule {
  const hands = visibility === "show-of-hands";
  const named = majority === "as-ordered" ? (hands ? "simple" : orders.ballots.majority) : majority;
  const rule = typeof named === "object" ? named : majorityPresets[named];
  return hands ? byHeads(rule) : rule;
}

/** A region's part of the register: its seats, how many of them are there, who is missing, who has voted. */
export interface RegisterRow {
  readonly code: string;
  readonly name: string;
  readonly seats: number;
  readonly here: number;
  /** Numbers of the seats that are not checked in. */
  readonly missing: readonly number[];
  readonly voted: number;
  /** Numbers of the seats that are checked in and have not voted. */
  readonly notYet: readonly number[];
}

/** Everything the desk's page of a ballot shows, whatever its phase. */
export interface DeskBallot {
  readonly id: string;
  readonly phase: Ballot["phase"];
  readonly visibility: Ballot["visibility"];
  readonly sitting: { readonly id: string; readonly title: string | null; readonly open: boolean } | null;
  readonly proposal: {
    readonly id: string;
    readonly title: Said | null;
    readonly version: number | null;
    readonly hash: string | null;
  } | null;
  /** The amendment to that proposal which is voted on; null: the proposal itself. */
  readonly amendment: string | null;
  /** Why its text could not be voted on now; null where it could. */
  readonly notReady: Refusal | null;
  readonly questionEn: string | null;
  readonly questionCy: string | null;
  readonly rule: MajorityRule | null;
  readonly lengthSeconds: number;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly at: number;
  readonly quorum: Quorum | null;
  readonly register: readonly RegisterRow[];
  readonly registerHash: string | null;
  readonly weightsMissing: boolean;
  /** After closing: the count as it will be, or was, declared. */
  readonly count: {
    readonly outcome: Outcome;
    readonly heads: Amounts;
    readonly weight: Amounts;
    readonly regions: Amounts;
    readonly unitsPerVote: number;
    readonly interests: number;
  } | null;
  /** Once declared: what is read out, in both languages. */
  readonly declaration: { readonly en: string; readonly cy: string } | null;
  readonly voided: string | null;
}

function rowsOf(
  context: TesseraContext,
  ballot: Ballot,
  sitting: Sitting | undefined,
  register: readonly RegisterLine[],
  lang: Lang,
): readonly RegisterRow[] {
  const rows = new Map<string, { seats: number; here: number; missing: number[]; voted: number; notYet: number[] }>();
  for (const { code } of context.assembly.roll.regions) rows.set(code, { seats: 0, here: 0, missing: [], voted: 0, notYet: [] });
  register.forEach((line, index) => {
    const row = rows.get(line.region);
    if (!row) return;
    const here = sitting?.attendance[line.seat]?.here ?? false;
    const voted = "register" in ballot && hasVoted(ballot, index);
    const interest = sitting !== undefined && hasInterestIn(ballot, sitting, line.seat);
    row.seats += 1;
    if (here) row.here += 1;
    else row.missing.push(line.number);
    if (voted) row.voted += 1;
    else if (here && !interest) row.notYet.push(line.number);
  });
  return [...rows].filter(([, { seats }]) => seats > 0).map(([code, row]) => ({ code, name: regionName(context, code, lang), ...row }));
}

/** What the facilitator reads out once a ballot is declared: the sentences of the decision note, in one language. */
export function declarationText(context: TesseraContext, ballot: DeclaredBallot, lang: Lang): string {
  const t = tOf(lang, catalogues[lang]);
  const speaker = speakerFor(context, t, lang);
  return ballotSentences(ballot)
    .map((sentence) => {
      const { key, values } = spoken(sentence, speaker);
      return plain(t(key, values));
    })
    .join("\n");
}

function countOf(ballot: Ballot): DeskBallot["count"] {
  if (ballot.phase !== "closed" && ballot.phase !== "declared") return null;
  const { tally, outcome } = countBallot(ballot);
  const { heads, weight, regions, interests } = tally;
  return { outcome, heads, weight, regions, interests, unitsPerVote: ballot.unitsPerVote };
}

/** The desk's page of a ballot for a reader in `lang`. */
export function deskBallot(context: TesseraContext, ballot: Ballot, lang: Lang): DeskBallot {
  const { assembly } = context;
  const { founding, roll } = assembly;
  const sitting = ballot.sitting === null ? undefined : assembly.sitting(ballot.sitting);
  const proposal = ballot.proposal === null ? undefined : assembly.proposal(ballot.proposal);
  const sealed = "register" in ballot ? ballot : null;
  const register = sealed?.register ?? registerOf(roll, assembly.founding?.orders.ballots.proxies === true);
  const amendment = ballot.amendment === undefined ? undefined : assembly.amendment(ballot.amendment);
  const ready =
    ballot.phase === "prepared" && proposal
      ? amendment
        ? readyForAmendmentBallot(amendment, proposal, assembly)
        : readyWithAmendments(proposal, assembly, context.words)
      : null;
  const version = sealed?.version ?? ballot.version ?? amendment?.anchor.version ?? proposal?.versions.at(-1)?.number ?? null;
  return {
    ...{ id: ballot.id, phase: ballot.phase, visibility: ballot.visibility, lengthSeconds: ballot.lengthSeconds, at: context.now() },
    sitting: sitting ? { id: sitting.id, title: sittingTitle(context, sitting.id, lang), open: sitting.phase.name === "open" } : null,
    proposal: proposal
      ? {
          id: proposal.id,
          title: titleOf(context, proposal.id, lang, version ?? undefined),
          version,
          hash: sealed?.textHash ?? amendment?.anchor.hash ?? proposal.versions.find((one) => one.number === version)?.hash ?? null,
        }
      : null,
    amendment: ballot.amendment ?? null,
    notReady: ready && isRefusal(ready) ? ready : null,
    questionEn: context.words(ballot.questionEn),
    questionCy: ballot.questionCy === null ? null : context.words(ballot.questionCy),
    rule: sealed?.rule ?? (founding ? ruleToBe(ballot, founding.orders) : null),
    opensAt: sealed?.opensAt ?? null,
    closesAt: sealed?.closesAt ?? null,
    quorum: founding && sitting && ballot.phase === "prepared" ? quorumNow(sitting, roll, founding.orders) : null,
    register: rowsOf(context, ballot, sitting, register, lang),
    registerHash: sealed?.registerHash ?? null,
    weightsMissing: ballot.visibility === "roll-call" && !roll.weights,
    count: countOf(ballot),
    declaration:
      ballot.phase === "declared" ? { en: declarationText(context, ballot, "en"), cy: declarationText(context, ballot, "cy") } : null,
    voided: ballot.phase === "voided" ? context.words(ballot.reason) : null,
  };
}
