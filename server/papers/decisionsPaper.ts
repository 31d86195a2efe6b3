import { formatDate, formatNumber, formatVotes } from "../../app/locales/dates.ts";
import { href } from "../../app/locales/href.ts";
import { plain } from "../../app/routes/decision-note/marked.ts";
import { speakerFor } from "../../app/routes/decision-note/speaker.ts";
import { votePath } from "../../app/routes/outcomes/chain.ts";
import { dayText } from "../../app/routes/plan/dayText.ts";
import { said } from "../../app/routes/proposals/said.ts";
import { titleOfSitting } from "../../app/routes/sittings/lines.ts";
import { outcomeOfVote } from "../../app/routes/vote/chainOfVote.ts";
import { questionOf } from "../../app/routes/votes/lines.ts";
import type { DeclaredBallot } from "../../shared/ballots/state.ts";
import { resultView, type ShownAmounts } from "../../shared/ballots/views.ts";
import { ballotSentences } from "../../shared/minutes/ballotSentences.ts";
import { spoken } from "../../shared/minutes/speak.ts";
import { stageOf } from "../../shared/minutes/whole/state.ts";
import { linePassages, type Paper, type Part } from "./paper.ts";
import { addressFact, frame, type Making } from "./papersWords.ts";

/** PCK-5: what a closed sitting decided, vote by vote with its figures, and what its minutes say is to be done. Null: it is not closed. */
export function decisionsPaper(making: Making, id: string): Paper | null {
  const { memory, journal } = making.parts.record;
  const { t, lang, reading } = making;
  const sitting = memory.sitting(id);
  if (sitting?.phase.name !== "closed") return null;
  const declared = memory.ballotsOf(id).flatMap((ballot) => (ballot.phase === "declared" ? [ballot] : []));
  const outcomes = declared.flatMap((ballot) => outcomeOfVote(reading, ballot.id) ?? []);
  const last = journal.lastOf(
    [
      `sitting/${id}`,
      `note/${id}`,
      `minutes/${id}`,
      ...declared.map((one) => `ballot/${one.id}`),
      ...outcomes.map(({ number }) => `outcome/${number}`),
    ],
    ["SittingClosed"],
  );
  const made = frame(making, {
    path: `/sittings/${id}/decisions.html`,
    file: `sitting-${id}-decisions`,
    kicker: [t("pack.decisions"), t("sittings.numbered", { number: id }), formatDate(sitting.openedAt ?? sitting.startsAt, lang)],
    title: titleOfSitting(reading, sitting, lang) ?? { text: t("sittings.numbered", { number: id }) },
    ...{ hash: last?.hash ?? memory.hash, at: sitting.phase.at, author: t("minutes.theSecretariat") },
  });
  return {
    ...made,
    whole: false,
    parts: [
      ...(declared.length === 0 ? [{ is: "note" as const, text: t("pack.noDecisions") }] : []),
      ...declared.flatMap((ballot) => decisionParts(making, ballot)),
      ...actionParts(making, id),
      { is: "heading", level: 2, text: t("papers.about") },
      {
        is: "facts",
        facts: [
          { name: t("pack.upToEntry"), text: String(last?.seq ?? memory.seq) },
          { name: t("pack.headHash"), text: made.hash },
          addressFact(making, made.permalink),
        ],
      },
    ],
  };
}

function decisionParts(making: Making, ballot: DeclaredBallot): readonly Part[] {
  const { t, lang, reading, parts } = making;
  const speaker = speakerFor(reading, t, lang);
  const question = questionOf(reading, ballot, lang);
  const outcome = outcomeOfVote(reading, ballot.id);
  const number = ballot.id.replace("-", "/");
  const to = (path: string): string => `${parts.origin}${href(lang, path)}`;
  const sentences = ballotSentences(ballot).map((sentence) => {
    const { key, values } = spoken(sentence, speaker);
    return plain(t(key, values));
  });
  return [
    { is: "heading", level: 2, text: t("votes.numbered", { vote: number }) },
    {
      is: "facts",
      facts: [
        {
          name: t("pack.question"),
          text: question?.text ?? t("site.withdrawn"),
          ...(question?.lang ? { lang: question.lang } : {}),
        },
        { name: t("pack.vote"), text: number, link: to(votePath(ballot.id)) },
        ...(outcome
          ? [{ name: t("pack.outcome"), text: t("outcomes.numbered", { number: outcome.number }), link: to(`/outcomes/${outcome.number}`) }]
          : []),
      ],
    },
    ...sentences.flatMap((sentence) => linePassages(sentence, lang)),
    ...(ballot.winners === undefined ? [figuresTable(making, resultView(ballot, parts.record.memory.roll))] : []),
  ];
}

function figuresTable({ t, lang }: Making, { heads, weight, unitsPerVote }: ReturnType<typeof resultView>): Part {
  const row = (name: string, amounts: ShownAmounts, shown: (n: number) => string): readonly string[] => [
    name,
    ...[amounts.for, amounts.against, amounts.abstain, amounts.didNotVote].map(shown),
  ];
  return {
    is: "table",
    header: [t("outcomes.countedBy"), t("outcomes.for"), t("outcomes.against"), t("outcomes.abstain"), t("outcomes.noVote")],
    rows: [
      row(t("outcomes.byWeight"), weight, (n) => formatVotes(n, unitsPerVote, lang)),
      row(t("outcomes.byHeads"), heads, (n) => formatNumber(n, lang)),
    ],
  };
}

/** What is to be done, once the minutes that say so were sent round (MIN-12). */
function actionParts({ t, lang, reading, parts }: Making, id: string): readonly Part[] {
  const minutes = parts.record.memory.minutes(id);
  const sent = minutes?.versions.at(-1);
  if (!minutes || !sent || stageOf(minutes) === "draft") return [];
  const actions = minutes.actions.filter(({ seq }) => seq <= sent.seq);
  if (actions.length === 0) return [];
  const words = (hash: string): string => said(reading, hash, lang)?.text ?? t("site.withdrawn");
  return [
    { is: "heading", level: 2, text: t("pack.actions") },
    {
      is: "table",
      header: [t("pack.owner"), t("pack.what"), t("pack.until")],
      rows: actions.map((one) => [words(one.owner), words(one[lang]), dayText(one.day, lang)]),
    },
  ];
}
