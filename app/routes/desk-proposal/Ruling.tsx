import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** The names of the ruling's fields, for errors and for reading back. */
export function useRulingLabels() {
  const { t } = useWords();
  return { ruling: t("desk.rulingLabel"), reason: t("desk.reasonLabel") };
}

/** Admit or return with a reason that everybody will read (PRP-12). */
export function Ruling({ command }: { readonly command: string }) {
  const { t } = useWords();
  const labels = useRulingLabels();
  const { errors, errorOf, field, typed } = useDeskForm(labels, "rule");
  return (
    <Section title={t("desk.rulingTitle")} id="ruling" aside={t("desk.rulingNote")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="rule" />
        <Radios
          name="ruling"
          legend={labels.ruling}
          defaultValue={typed("ruling")}
          error={errorOf("ruling")}
          options={[
            { value: "admit", text: t("desk.admit"), hint: t("desk.admitHint") },
            { value: "return", text: t("desk.returnIt"), hint: t("desk.returnHint") },
          ]}
        />
        <TextArea {...field("reason")} hint={t("desk.reasonPublicHint")} rows={4} maxLength={textLimits.reason} required />
        <ButtonRow>
          <Button>{t("desk.continue")}</Button>
        </ButtonRow>
      </form>
    </Section>
  );
}

/** The ruling read back before it stands on the record. */
export function RulingReadBack({ fields, command, kicker }: { readonly fields: Typed; readonly command: string; readonly kicker: string }) {
  const { t } = useWords();
  const labels = useRulingLabels();
  const admits = fields.ruling === "admit";
  return (
    <ReadBack
      title={admits ? t("desk.admitConfirmTitle") : t("desk.returnConfirmTitle")}
      kicker={kicker}
      rows={[
        { key: "ruling", term: labels.ruling, value: admits ? t("desk.admit") : t("desk.returnIt") },
        { key: "reason", term: labels.reason, value: fields.reason },
      ]}
      warning={admits ? t("desk.admitWarning") : t("desk.returnWarning")}
      confirm={admits ? t("desk.admitConfirm") : t("desk.returnConfirm")}
      command={command}
      fields={fields}
    />
  );
}
