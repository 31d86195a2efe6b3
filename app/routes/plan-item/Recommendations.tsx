import type { ReactNode } from "react";
import type { Answer } from "../../../shared/plan/events.ts";
import { Details } from "../../components/Details.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { bodyName } from "../proposals/names.ts";
import type { AnswerShown, RecommendationShown } from "./recommendationsShown.ts";
import { answerNames, progressNames } from "./Story.tsx";

const tones: { readonly [answer in Answer]: TagTone } = {
  accepted: "good",
  "in-part": "warn",
  "not-accepted": "bad",
  "outside-powers": "plain",
  "no-answer-yet": "quiet",
};

/** One body's answer: what, why, who sees to it, by when. */
function AnswerOf({ answer }: { readonly answer: AnswerShown }) {
  const { t, lang } = useWords();
  const { reason, owner, promised, received, sentTo, progress, earlier } = answer;
  const rows: { key: string; term: string; value: ReactNode }[] = [];
  if (reason) rows.push({ key: "reason", term: t("plan.reason"), value: <span lang={reason.lang}>{reason.text}</span> });
  if (sentTo) rows.push({ key: "sent", term: t("plan.sentTo"), value: bodyName(t, sentTo) });
  if (owner) rows.push({ key: "owner", term: t("plan.owner"), value: <span lang={owner.lang}>{owner.text}</span> });
  if (promised)
    rows.push({
      key: "promised",
      term: t("plan.promisedFor"),
      value: (
        <>
          {dayText(promised, lang)} {answer.promiseOverdue ? <Tag tone="bad">{t("plan.promiseOverdue")}</Tag> : null}
        </>
      ),
    });
  if (progress) rows.push({ key: "progress", term: t("plan.lastReport"), value: t(progressNames[progress]) });
  if (received) rows.push({ key: "received", term: t("plan.receivedOn"), value: dayText(received, lang) });
  return (
    <div className="card stack">
      <p className="row">
        <strong>{bodyName(t, answer.body)}</strong> <Tag tone={tones[answer.answer]}>{t(answerNames[answer.answer])}</Tag>
      </p>
      {rows.length > 0 ? <SummaryList rows={rows} /> : null}
      {earlier.length > 0 ? (
        <Details summary={t("plan.earlierAnswers")}>
          <ul>
            {earlier.map((one) => (
              <li key={one.seq}>
                {dayText(one.received, lang)}: {t(answerNames[one.answer])}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  );
}

/** Every recommendation with every body's answer. */
export function Recommendations({ items }: { readonly items: readonly RecommendationShown[] }) {
  const { t, lang } = useWords();
  return items.map(({ number, text, whole, answers, standards }) => (
    <Section key={number} level={3} id={`r${number}`} title={t("plan.recommendation", { number })}>
      <p className="serif" lang={text?.lang}>
        {text?.text ?? (whole ? t("plan.wholeText") : t("site.withdrawn"))}
      </p>
      {standards.map(({ measure, title }) => (
        <p key={measure}>
          <a href={href(lang, `/evidence/${measure}#gap`)}>{t("evidence.madeStandard", { measure: title })}</a>
        </p>
      ))}
      {answers.map((answer) => (
        <AnswerOf key={answer.body} answer={answer} />
      ))}
    </Section>
  ));
}
