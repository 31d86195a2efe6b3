import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { StandingTag, standingText } from "../plan/Standing.tsx";
import { BodyEnded, type BodyShown } from "../plan-item/Bodies.tsx";
import type { RecommendationShown } from "../plan-item/recommendationsShown.ts";
import { answerNames, progressNames } from "../plan-item/Story.tsx";
import { bodyName } from "../proposals/names.ts";

/** One body: where it stands, what it said to each recommendation, and what can be recorded now. */
export function BodyPart({
  item,
  body,
  recommendations,
  held,
}: {
  readonly item: string;
  readonly body: BodyShown;
  readonly recommendations: readonly RecommendationShown[];
  /** Its answers that wait under embargo. */
  readonly held: readonly { readonly number: number; readonly releaseAt: number }[];
}) {
  const { t, lang } = useWords();
  const step = (name: string, more = ""): string => href(lang, `/desk/plan/${item}?do=${name}&body=${body.code}${more}`);
  const mine = recommendations.map(({ number, text, whole, answers }) => ({
    number,
    text,
    whole,
    answer: answers.find((one) => one.body === body.code),
  }));
  const tookOn = mine.some(({ answer }) => answer?.answer === "accepted" || answer?.answer === "in-part");
  return (
    <Section title={bodyName(t, body.code)} id={body.code}>
      <p>
        <StandingTag standing={body.standing} /> {standingText(t, lang, body.standing)}
      </p>
      <BodyEnded body={body} />
      <SummaryList
        rows={[
          { key: "receipt", term: t("plan.acknowledged"), value: body.acknowledged ? dayText(body.acknowledged, lang) : t("plan.notYet") },
          {
            key: "committed",
            term: t("plan.committed"),
            value: body.committed ? (
              <>
                {dayText(body.committed.day, lang)}.{" "}
                <span lang={body.committed.source?.lang}>{body.committed.source?.text ?? t("site.withdrawn")}</span>
              </>
            ) : (
              t("plan.notYet")
            ),
          },
        ]}
      />
      {held.map(({ number, releaseAt }) => (
        <p key={number}>
          {t("deskPlan.heldUntil", { number, time: formatDateTime(releaseAt, lang) })}{" "}
          <a href={step("take-back", `&recommendation=${number}`)}>{t("deskPlan.takeBack", { number })}</a>
        </p>
      ))}
      <ButtonRow>
        {body.acknowledged === null ? <ButtonLink href={step("acknowledge")}>{t("deskPlan.acknowledge")}</ButtonLink> : null}
        {body.committed === null ? (
          <ButtonLink href={step("commit")} tone="plain">
            {t("deskPlan.commit")}
          </ButtonLink>
        ) : null}
        {tookOn ? (
          <ButtonLink href={step("progress")} tone="plain">
            {t("deskPlan.reportProgress")}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      <Table
        caption={t("deskPlan.answersOf", { body: bodyName(t, body.code) })}
        captionHidden
        columns={[
          { head: t("deskPlan.recommendationLabel") },
          { head: t("deskPlan.whatIsAsked"), wide: true },
          { head: t("deskPlan.answerLabel") },
          { head: t("deskPlan.statusLabel") },
          { head: t("deskPlan.toDo") },
        ]}
        rows={mine.map(({ number, text, whole, answer }) => ({
          key: String(number),
          cells: [
            String(number),
            <span key="text" lang={text?.lang}>
              {text?.text ?? (whole ? t("deskPlan.wholeItem") : t("site.withdrawn"))}
            </span>,
            t(answerNames[answer?.answer ?? "no-answer-yet"]),
            answer?.progress ? t(progressNames[answer.progress]) : "–",
            <a key="do" href={step("reply", `&recommendation=${number}`)}>
              {t(answer && answer.answer !== "no-answer-yet" ? "deskPlan.newAnswer" : "deskPlan.recordAnswer", { number })}
            </a>,
          ],
        }))}
      />
    </Section>
  );
}
