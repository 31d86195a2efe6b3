import type { ReactNode } from "react";
import { answers, progressStatuses } from "../../../shared/plan/events.ts";
import { departmentCodes } from "../../../shared/proposals/departments.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { answerNames, progressNames } from "../plan-item/Story.tsx";
import { bodyName } from "../proposals/names.ts";
import type { StepName, StepOf } from "./fields.ts";
import { stepTitles, useStepLabels } from "./words.ts";

/** What a body said to a recommendation (PLN-6). */
function ReplyFields({ field }: { readonly field: Problem["field"] }) {
  const { t } = useWords();
  const answer = field("answer");
  return (
    <>
      <Radios
        name="answer"
        legend={answer.label}
        defaultValue={answer.defaultValue}
        error={answer.error}
        options={answers.map((one) => ({ value: one, text: t(answerNames[one]) }))}
      />
      <TextField {...field("receivedDay")} type="date" hint={t("deskPlan.dayHint")} width="medium" />
      <TextArea {...field("reason")} hint={t("deskPlan.reasonHint")} rows={4} maxLength={textLimits.planReport} />
      <TextField {...field("owner")} hint={t("deskPlan.ownerHint")} maxLength={textLimits.planOwner} />
      <TextField {...field("day")} label={t("deskPlan.promisedLabel")} type="date" hint={t("deskPlan.promisedHint")} width="medium" />
      <Select
        {...field("sentTo")}
        hint={t("deskPlan.sentToHint")}
        width="full"
        options={[{ value: "", text: "–" }, ...departmentCodes.map((code) => ({ value: code, text: bodyName(t, code) }))]}
      />
      <TextField {...field("releaseAt")} type="datetime-local" hint={t("deskPlan.releaseHint")} width="medium" />
    </>
  );
}

function ProgressFields({ field, taken }: { readonly field: Problem["field"]; readonly taken: readonly number[] }) {
  const { t } = useWords();
  const status = field("status");
  return (
    <>
      <Select
        {...field("recommendation")}
        width="full"
        options={[
          { value: "", text: t("deskPlan.wholeItem") },
          ...taken.map((number) => ({ value: String(number), text: t("deskPlan.recommendationNumbered", { number }) })),
        ]}
      />
      <Radios
        name="status"
        legend={status.label}
        defaultValue={status.defaultValue}
        error={status.error}
        options={progressStatuses.map((one) => ({ value: one, text: t(progressNames[one]) }))}
      />
      <TextField {...field("day")} type="date" hint={t("deskPlan.dayHint")} width="medium" />
      <TextArea
        {...field("note")}
        label={t("deskPlan.progressNoteLabel")}
        hint={t("deskPlan.progressNoteHint")}
        rows={5}
        maxLength={textLimits.planReport}
      />
      <TextField
        {...field("evidence")}
        type="url"
        inputMode="url"
        hint={t("deskPlan.evidenceHint")}
        width="full"
        maxLength={textLimits.planNote}
      />
    </>
  );
}

/** One form about an item and one body, on a page of its own. */
export function StepForm({
  item,
  step,
  command,
}: {
  readonly item: { readonly id: string; readonly title: string };
  readonly step: StepOf;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const labels = useStepLabels();
  const { errors, field, titled } = useDeskForm(labels, step.name);
  const title = t(stepTitles[step.name]);
  const back = href(lang, `/desk/plan/${item.id}`);
  const forms: { readonly [name in StepName]: () => ReactNode } = {
    acknowledge: () => (
      <>
        <TextField {...field("day")} type="date" hint={t("deskPlan.dayHint")} width="medium" />
        <TextArea {...field("note")} rows={3} maxLength={textLimits.planNote} />
      </>
    ),
    commit: () => (
      <>
        <TextField {...field("day")} type="date" hint={t("deskPlan.dayHint")} width="medium" />
        <TextArea {...field("source")} hint={t("deskPlan.sourceHint")} rows={3} maxLength={textLimits.planNote} required />
      </>
    ),
    reply: () => <ReplyFields field={field} />,
    "take-back": () => (
      <>
        <Hidden name="sealed" value={step.sealed ?? ""} />
        <TextArea {...field("reason")} hint={t("deskPlan.takeBackHint")} rows={3} maxLength={textLimits.reason} required />
      </>
    ),
    progress: () => <ProgressFields field={field} taken={step.taken} />,
  };
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk/plan"), text: t("deskPlan.title") },
          { href: back, text: item.id },
        ]}
        here={title}
      />
      <PageHeader title={title} kicker={`${item.id} · ${item.title}`} lead={bodyName(t, step.body)} />
      {(step.name === "reply" || step.name === "take-back") && step.recommendation !== null ? (
        <div className="card stack">
          <p>
            <strong>{t("deskPlan.recommendationNumbered", { number: step.recommendation })}</strong>
          </p>
          {step.text === null ? null : <p lang={step.text.lang}>{step.text.text}</p>}
        </div>
      ) : null}
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value={step.name} />
        <Hidden name="addressee" value={step.body} />
        {step.name === "reply" || step.name === "take-back" ? (
          <Hidden name="recommendation" value={String(step.recommendation ?? 1)} />
        ) : null}
        {forms[step.name]()}
        <ButtonRow>
          <Button>{t("desk.continue")}</Button>
          <ButtonLink href={back} tone="plain">
            {t("deskPlan.backToItem")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
