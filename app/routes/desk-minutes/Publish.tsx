import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { Both } from "./Both.tsx";
import type { DeskMinutes } from "./loaded.ts";
import { useTextLabels } from "./ReadBack.tsx";

/** Publishing what a later sitting approved (MIN-15); once that is done, numbered additions (MIN-16). */
export function Publish({ minutes }: { readonly minutes: DeskMinutes }) {
  if (minutes.published) return <Addition minutes={minutes} />;
  return minutes.version ? <Approve minutes={minutes} version={minutes.version} /> : null;
}

function Approve({ minutes, version }: { readonly minutes: DeskMinutes; readonly version: NonNullable<DeskMinutes["version"]> }) {
  const { t } = useWords();
  const { approvals, unanswered, command } = minutes;
  const { errors, field } = useDeskForm(useTextLabels(), "publish");
  return (
    <Section id="publish" title={t("deskMinutes.publishTitle")} aside={t("deskMinutes.publishNote", { number: version.number })}>
      <ErrorSummary errors={errors} />
      {unanswered > 0 ? (
        <p>{t("deskMinutes.unanswered", { count: unanswered })}</p>
      ) : !version.same ? (
        <p>{t("deskMinutes.changedSince", { number: version.number })}</p>
      ) : approvals.length === 0 ? (
        <p>{t("deskMinutes.noApproval")}</p>
      ) : (
        <form method="post" className="form" noValidate>
          <Hidden name="command" value={`${command}-publish`} />
          <Hidden name="intent" value="publish" />
          <Select
            {...field("ballot")}
            width="full"
            options={approvals.map(({ ballot, question }) => ({ value: ballot, text: `${ballot.replace("-", "/")}: ${question}` }))}
          />
          <Button>{t("deskMinutes.publishCheck")}</Button>
        </form>
      )}
    </Section>
  );
}

function Addition({ minutes }: { readonly minutes: DeskMinutes }) {
  const { t } = useWords();
  const { paragraphs, command } = minutes;
  const { errors, field } = useDeskForm(useTextLabels(), "addition", "addition");
  return (
    <Section id="addition" title={t("deskMinutes.additionTitle")} aside={t("desk.correctionNote")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={`${command}-addition`} />
        <Hidden name="intent" value="addition" />
        <Select
          {...field("paragraph")}
          width="short"
          options={[{ value: "", text: t("deskMinutes.asWhole") }, ...paragraphs.map(({ key, number }) => ({ value: key, text: number }))]}
        />
        <Both field={field} />
        <TextArea {...field("reason")} hint={t("desk.reasonPublicHint")} rows={2} maxLength={textLimits.reason} required />
        <Button>{t("desk.correctionCheck")}</Button>
      </form>
    </Section>
  );
}
