import { useActionData } from "@remix-run/react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { Both } from "./Both.tsx";
import type { DeskMinutes } from "./loaded.ts";
import { useTextLabels } from "./ReadBack.tsx";

/** What attendees say is wrong, each with its answer or the way to it (MIN-14). */
export function Asked({ minutes }: { readonly minutes: DeskMinutes }) {
  const { t, lang } = useWords();
  const { id, corrections, stage } = minutes;
  if (stage === "draft" || corrections.length === 0) return null;
  return (
    <Section id="corrections" title={t("minutesPages.corrections")}>
      <ul>
        {corrections.map(({ number, seat, paragraph, text, accepted }) => (
          <li key={number}>
            <p>
              {t("deskMinutes.askedBy", { number, paragraph, seat })} <span lang={text?.lang}>{text?.text ?? t("site.withdrawn")}</span>
            </p>
            {accepted === null ? (
              <p>
                <a href={`${href(lang, `/desk/minutes/${id}`)}?answer=${number}#answer`}>{t("deskMinutes.answer", { number })}</a>
              </p>
            ) : (
              <p className="quiet">{accepted ? t("minutesPages.accepted") : t("minutesPages.refused")}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One correction: accepted with the paragraph's new text, or refused; both with a reason. */
export function AnswerCorrection({
  correction,
  sitting,
  command,
}: {
  readonly correction: NonNullable<DeskMinutes["answering"]>;
  readonly sitting: string;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const labels = useTextLabels();
  const sent = useActionData<{ readonly change?: { readonly intent?: string }; readonly fields?: { readonly intent?: string } }>();
  const intent = (sent?.change ?? sent?.fields)?.intent === "refuse" ? "refuse" : "accept";
  const { errors, field } = useDeskForm(labels, intent, "answer");
  const { number, seat, text, paragraph } = correction;
  return (
    <Section id="answer" title={t("deskMinutes.answer", { number })} aside={t("deskMinutes.answerNote")}>
      <p>
        {t("deskMinutes.askedBy", { number, paragraph: paragraph?.number ?? "–", seat })}{" "}
        <span lang={text?.lang}>{text?.text ?? t("site.withdrawn")}</span>
      </p>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={`${command}-answer-${number}`} />
        <Hidden name="correction" value={String(number)} />
        <Both field={field} en={paragraph?.en ?? ""} cy={paragraph?.cy ?? ""} />
        <TextArea {...field("reason")} hint={t("desk.reasonPublicHint")} rows={2} maxLength={textLimits.reason} required />
        <ButtonRow>
          <Button name="intent" value="accept">
            {t("deskMinutes.accept")}
          </Button>
          <Button name="intent" value="refuse" tone="plain">
            {t("deskMinutes.refuse")}
          </Button>
        </ButtonRow>
      </form>
      <p>
        <a href={`${href(lang, `/desk/minutes/${sitting}`)}#corrections`}>{t("deskMinutes.leave")}</a>
      </p>
    </Section>
  );
}
