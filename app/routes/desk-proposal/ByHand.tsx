import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { WithReason } from "../joining/Answers.tsx";
import { ByHand } from "../proposal/ByHand.tsx";
import { formNames, type HandShown } from "../proposal/byHand.ts";

interface Props {
  /** Everything that stands, of the proposal and of its outcomes. */
  readonly made: readonly HandShown[];
  readonly outcomes: readonly string[];
  readonly version: number;
  readonly command: string;
}

/** The names of the fields, for errors and for reading back. */
export function useByHandLabels() {
  const { t } = useWords();
  return {
    ...{ outcome: t("byHand.aboutLabel"), form: t("byHand.formLabel"), address: t("byHand.addressLabel") },
    ...{ maker: t("byHand.makerLabel"), day: t("byHand.dayLabel") },
  };
}

function useFormOptions() {
  const { t } = useWords();
  return [
    { value: "easy-read-en", text: t(formNames["easy-read-en"]) },
    { value: "easy-read-cy", text: t(formNames["easy-read-cy"]) },
    { value: "bsl", text: t(formNames.bsl) },
  ];
}

/** Links what a person made, and takes it away with a reason (PCK-6, PCK-7). */
export function LinkByHand({ made, outcomes, version, command }: Props) {
  const { t } = useWords();
  const labels = useByHandLabels();
  const { errors, errorOf, field, typed } = useDeskForm(labels, "byHand");
  const forms = useFormOptions();
  const about = [
    { value: "", text: t("byHand.aboutProposal") },
    ...outcomes.map((number) => ({ value: number, text: t("outcomes.numbered", { number }) })),
  ];
  return (
    <Section id="by-hand" title={t("byHand.title")} aside={t("byHand.deskNote")}>
      <ByHand made={made} version={version} />
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="byHand" />
        {outcomes.length > 0 ? (
          <Radios name="outcome" legend={labels.outcome} defaultValue={typed("outcome")} error={errorOf("outcome")} options={about} />
        ) : null}
        <Radios name="form" legend={labels.form} defaultValue={typed("form")} error={errorOf("form")} options={forms} />
        <TextField {...field("address")} type="url" hint={t("byHand.addressHint")} maxLength={textLimits.webAddress} required />
        <TextField {...field("maker")} maxLength={textLimits.maker} required />
        <TextField {...field("day")} hint={t("byHand.dayHint")} width="short" required />
        <ButtonRow>
          <Button>{t("desk.continue")}</Button>
        </ButtonRow>
      </form>
      {made.map(({ number, form }) => (
        <section key={number} className="stack">
          <h3>{t("byHand.removeTitle", { name: t(formNames[form]) })}</h3>
          <WithReason
            offer={{ command }}
            intent={`byHandRemove-${number}`}
            fields={{ number: String(number) }}
            button={t("byHand.remove")}
            tone="danger"
          />
        </section>
      ))}
    </Section>
  );
}

/** The link read back before it is public. */
export function ByHandReadBack({ fields, command, kicker }: { readonly fields: Typed; readonly command: string; readonly kicker: string }) {
  const { t } = useWords();
  const labels = useByHandLabels();
  const outcome = fields.outcome ?? "";
  const form = useFormOptions().find(({ value }) => value === fields.form)?.text ?? "";
  return (
    <ReadBack
      title={t("byHand.confirmTitle")}
      kicker={kicker}
      rows={[
        {
          key: "outcome",
          term: labels.outcome,
          value: outcome === "" ? t("byHand.aboutProposal") : t("outcomes.numbered", { number: outcome }),
        },
        { key: "form", term: labels.form, value: form },
        { key: "address", term: labels.address, value: fields.address },
        { key: "maker", term: labels.maker, value: fields.maker },
        { key: "day", term: labels.day, value: fields.day },
      ]}
      warning={t("byHand.confirmWarning")}
      confirm={t("byHand.confirm")}
      command={command}
      fields={fields}
    />
  );
}
