import { readyForAmendmentBallot } from "../../../shared/amendments/questions.ts";
import { isByHand } from "../../../shared/ballots/byHand.ts";
import { countBallot } from "../../../shared/ballots/count.ts";
import { countsByHeads } from "../../../shared/ballots/heads.ts";
import { byHeads, type MajorityRule, majorityPresets } from "../../../shared/ballots/majority.ts";
import { amendmentsBefore } from "../../../shared/ballots/package/questions.ts";
import { type OptionsResult, optionsResult } from "../../../shared/ballots/papers/optionsView.ts";
import { registerOf } from "../../../shared/ballots/register.ts";
import { lastsDays, toRemind } from "../../../shared/ballots/remind.ts";
import type { Planned } from "../../../shared/ballots/runningState.ts";
import type { Ballot, DeclaredBallot, Outcome } from "../../../shared/ballots/state.ts";
import type { Amounts } from "../../../shared/counting/forAgainstAbstain.ts";
import type { StandingOrders } from "../../../shared/founding/standingOrders.ts";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import { ballotSentences } from "../../../shared/minutes/ballotSentences.ts";
import { spoken } from "../../../shared/minutes/speak.ts";
import { type Quorum, quorumNow } from "../../../shared/sittings/questions.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { type OptionsShown, optionsOf } from "../ballot/load.ts";
import { plain } from "../decision-note/marked.ts";
import { speakerFor } from "../decision-note/speaker.ts";
import { readyWithAmendments } from "../desk-sitting/readyWithAmendments.ts";
import { regionName, type Said, sittingTitle, titleOf } from "../proposals/said.ts";
import { kindNames } from "../roll/names.ts";
import { type RecountsShown, recountsShown } from "../vote/recountsShown.ts";
import { type ExtensionShown, extensionsShown } from "../votes/extensions.ts";
import { onOnePaper, type QuestionOnPaper } from "../votes/onePaper.ts";
import { type RegisterRow, registerRows } from "./register.ts";

/** The rule a prepared ballot would be opened with; procedure goes by heads (BAL-12). */
export function ruleToBe({ majority, visibility }: Ballot, orders: StandingOrders): MajorityRule {
  const hands = visibility !== "roll-call";
  const named = majority === "as-ordered" ? (hands ? "simple" : orders.ballots.majority) : majority;
  const rule = typeof named === "object" ? named : majorityPresets[named];
  return hands ? byHeads(rule) : rule;
}

/** Everything the desk's page of a ballot shows, whatever its phase. */
export interface DeskBallot {
  readonly id: string;
  readonly phase: Ballot["phase"];
  readonly visibility: Ballot["visibility"];
  /** Every seat counts as one: nothing is said of weights. */
  readonly byHeads: boolean;
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
  readonly planned: Planned | null;
  readonly missed: { readonly at: number; readonly refusal: Refusal } | null;
  readonly extensions: readonly ExtensionShown[];
  readonly recounts: RecountsShown;
  readonly rerunOf: string | null;
  readonly rerun: string | null;
  /** The questions on one paper with it, itself among them; null where it has its own. */
  readonly package: readonly QuestionOnPaper[] | null;
  readonly at: number;
  readonly quorum: Quorum | null;
  readonly register: readonly RegisterRow[];
  /** The same by kind of group, named by its code. */
  readonly kinds: readonly RegisterRow[];
  /** Null: no weights are in force, or none count here. */
  readonly unitsPerVote: number | null;
  /** In a vote that lasts for days: seats reminded, and those that have neither voted nor been reminded. */
  readonly reminders: { readonly sent: number; readonly left: number } | null;
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
  /** How many steps of a count that takes a while are done (BAL-48); null: nothing is being counted. */
  readonly counting: number | null;
  /** After closing a choice among options: the same. */
  readonly among: (Pick<OptionsResult, "outcome" | "winners" | "support" | "turnout"> & { readonly unitsPerVote: number }) | null;
  /** The options, where the question is not for or against, and how they are counted. */
  readonly options: OptionsShown | null;
  /** The election that it decides; null: it is none. */
  readonly election: string | null;
  /** Once declared: what is read out, in both languages. */
  readonly declaration: { readonly en: string; readonly cy: string } | null;
  readonly voided: string | null;
  /** So many seats demanded a roll call instead of it. */
  readonly demanded: number | null;
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

/** Why the clock could not open it, as its sentence is made (BAL-41). */
function missedOf(ballot: Ballot): DeskBallot["missed"] {
  if (ballot.phase !== "prepared" || !ballot.missed) return null;
  const { at, refused, values } = ballot.missed;
  return { at, refusal: { refused, values: Object.fromEntries(values.map(({ name, value }) => [name, value])) } };
}

function countOf(ballot: Ballot): DeskBallot["count"] {
  if ((ballot.phase !== "closed" && ballot.phase !== "declared") || ballot.paper) return null;
  const { tally, outcome } = countBallot(ballot);
  const { heads, weight, regions, interests } = tally;
  return { outcome, heads, weight, regions, interests, unitsPerVote: ballot.unitsPerVote };
}

function amongOf(ballot: Ballot, counting: number | null): DeskBallot["among"] {
  if (counting !== null || (ballot.phase !== "closed" && ballot.phase !== "declared") || !ballot.paper) return null;
  const { outcome, winners, support, turnout } = optionsResult({ ...ballot, paper: ballot.paper });
  return { outcome, winners, support, turnout, unitsPerVote: ballot.unitsPerVote };
}

/** The desk's page of a ballot for a reader in `lang`. */
export function deskBallot(context: TesseraContext, ballot: Ballot, lang: Lang): DeskBallot {
  const { assembly } = context;
  const { founding, roll } = assembly;
  const sitting = ballot.sitting === null ? undefined : assembly.sitting(ballot.sitting);
  const proposal = ballot.proposal === null ? undefined : assembly.proposal(ballot.proposal);
  const counting = context.countSteps(ballot.id);
  const sealed = "register" in ballot ? ballot : null;
  const register = sealed?.register ?? registerOf(roll, assembly.founding?.orders.ballots.proxies === true);
  const rowsOf = [ballot, sitting, register] as const;
  const amendment = ballot.amendment === undefined ? undefined : assembly.amendment(ballot.amendment);
  const ready =
    ballot.phase === "prepared" && proposal
      ? amendment
        ? readyForAmendmentBallot(amendment, proposal, assembly, amendmentsBefore(ballot, assembly))
        : readyWithAmendments(proposal, assembly, context.words)
      : null;
  const version = sealed?.version ?? ballot.version ?? amendment?.anchor.version ?? proposal?.versions.at(-1)?.number ?? null;
  return {
    ...{ id: ballot.id, phase: ballot.phase, visibility: ballot.visibility, lengthSeconds: ballot.lengthSeconds, at: context.now() },
    byHeads: countsByHeads(ballot),
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
    closesAt: sealed && !isByHand(sealed) ? sealed.closesAt : null,
    planned: ballot.phase === "prepared" ? (ballot.planned ?? null) : null,
    missed: missedOf(ballot),
    extensions: extensionsShown(context, ballot, lang),
    recounts: recountsShown(ballot, context.now()),
    package: onOnePaper(context, ballot, lang),
    rerunOf: ballot.rerunOf ?? null,
    rerun: ballot.phase === "voided" ? (ballot.rerun ?? null) : null,
    quorum: founding && sitting && ballot.phase === "prepared" ? quorumNow(sitting, roll, founding.orders) : null,
    register: registerRows(
      ...rowsOf,
      roll.regions.map(({ code }) => code),
      ({ region }) => region,
      (code) => regionName(context, code, lang),
    ),
    kinds: registerRows(
      ...rowsOf,
      Object.keys(kindNames),
      ({ group }) => roll.groups[group]?.kind,
      (code) => code,
    ),
    unitsPerVote: countsByHeads(ballot) ? null : (sealed?.unitsPerVote ?? roll.weights?.unitsPerVote ?? null),
    reminders: lastsDays(ballot) ? { sent: ballot.reminded?.length ?? 0, left: toRemind(ballot, assembly).length } : null,
    registerHash: sealed?.registerHash ?? null,
    weightsMissing: !countsByHeads(ballot) && !roll.weights,
    count: countOf(ballot),
    among: amongOf(ballot, counting),
    counting,
    options: optionsOf(context, ballot, lang),
    election: assembly.electionOf(ballot.id)?.id ?? null,
    declaration:
      ballot.phase === "declared" ? { en: declarationText(context, ballot, "en"), cy: declarationText(context, ballot, "cy") } : null,
    demanded: ballot.phase === "voided" ? (ballot.rollCallDemands ?? null) : null,
    voided: ballot.phase === "voided" ? context.words(ballot.reason) : null,
  };
}
