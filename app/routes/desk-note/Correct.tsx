import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** What the form's fields are called. */
export function useCorrectionLabels() {
  const { t } = useWords();
  return {
    paragraph: t("desk.correctionParagraph"),
    outcome: t("desk.correctionOutcome"),
    text: t("desk.correctionText"),
    reason: t("desk.reasonLabel"),
  };
}

/** A numbered addition with a reason; what it corrects stays readable (MIN-6). */
export function Correct({
  outcomes,
  last,
  command,
}: {
  readonly outcomes: readonly string[];
  readonly last: number;
  readonly command: string;
}) {
  const { t } = useWords();
  const labels = useCorrectionLabels();
  const { errors, errorOf, field, typed } = useDeskForm(labels, "correct");
  return (
    <Section title={t("desk.correctionTitle")} id="correct" aside={t("desk.correctionNote")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={idFor(command, ["correct"])} />
        <Hidden name="intent" value="correct" />
        <TextField
          name="paragraph"
          type="number"
          min={1}
          max={last}
          width="short"
          label={labels.paragraph}
          hint={t("desk.correctionParagraphHint")}
          defaultValue={typed("paragraph")}
          error={errorOf("paragraph")}
        />
        {outcomes.length === 0 ? null : (
          <Select
            {...field("outcome")}
            width="short"
            options={[{ value: "", text: t("desk.correctionNoOutcome") }, ...outcomes.map((number) => ({ value: number, text: number }))]}
          />
        )}
        <TextArea
          name="text"
          label={labels.text}
          rows={4}
          maxLength={textLimits.correction}
          required
          defaultValue={typed("text")}
          error={errorOf("text")}
        />
        <TextArea {...field("reason")} hint={t("desk.reasonPublicHint")} rows={2} maxLength={textLimits.reason} required />
        <Button>{t("desk.correctionCheck")}</Button>
      </form>
    </Section>
  );
}

/** The correction read back before it stands on the record. */
export function CorrectReadBack({
  fields,
  kicker,
  command,
}: {
  readonly fields: Typed;
  readonly kicker: string;
  readonly command: string;
}) {
  const { t } = useWords();
  const labels = useCorrectionLabels();
  const given = (name: keyof typeof labels) => ({ key: name, term: labels[name], value: fields[name] ? fields[name] : "–" });
  return (
    <ReadBack
      title={t("desk.correctionTitle")}
      kicker={kicker}
      rows={[given("paragraph"), given("outcome"), given("text"), given("reason")]}
      warning={t("desk.correctionWarning")}
      confirm={t("desk.correctionConfirm")}
      command={command}
      fields={fields}
    />
  );
}
