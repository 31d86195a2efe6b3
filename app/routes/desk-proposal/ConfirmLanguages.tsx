import { Button } from "../../components/Button.tsx";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { Languages } from "../proposal/Languages.tsx";
import type { ProposalShown } from "../proposal/shown.ts";

/** English and Welsh side by side, and one's own name to it that they say the same (PRP-9). */
export function ConfirmLanguages({
  both,
  missing,
  mayConfirm,
  command,
}: {
  readonly both: ProposalShown["both"];
  /** Languages nobody has confirmed for this version. */
  readonly missing: readonly Lang[];
  readonly mayConfirm: boolean;
  readonly command: string;
}) {
  const { t } = useWords();
  const labels = { languages: t("desk.languagesLabel") };
  const { errors, errorOf } = useDeskForm(labels, "languages");
  const complete = both.every((one) => one.title !== "" && one.question !== "" && one.summary !== "");
  const names: { readonly [lang in Lang]: string } = { en: "English", cy: "Cymraeg" };
  return (
    <Section title={t("desk.languagesTitle")} id="languages" aside={t("desk.languagesNote")}>
      <div className="split">
        <Languages both={both} />
      </div>
      {complete ? null : <Notice tone="warn">{t("desk.languagesIncomplete")}</Notice>}
      {complete && missing.length > 0 && mayConfirm ? (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={idFor(command, ["languages"])} />
          <Hidden name="intent" value="languages" />
          <Checkboxes
            name="languages"
            legend={labels.languages}
            hint={t("desk.languagesHint")}
            error={errorOf("languages")}
            options={missing.map((one) => ({ value: one, text: names[one] }))}
          />
          <Button>{t("desk.confirmLanguages")}</Button>
        </form>
      ) : null}
    </Section>
  );
}
