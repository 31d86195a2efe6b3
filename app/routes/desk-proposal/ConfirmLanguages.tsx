import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { Languages } from "../proposal/Languages.tsx";
import { ConfirmFields, confirmLabels } from "../proposal-languages/ConfirmFields.tsx";
import { Agreement, Since } from "../proposal-languages/Standing.tsx";
import type { StandingShown } from "../proposal-languages/shown.ts";

/** English and Welsh side by side, and one's own name to it that they say the same (PRP-9, PRP-21). */
export function ConfirmLanguages({
  standing,
  missing,
  mayConfirm,
  command,
}: {
  readonly standing: StandingShown | null;
  /** Languages nobody has confirmed for this version. */
  readonly missing: readonly Lang[];
  readonly mayConfirm: boolean;
  readonly command: string;
}) {
  const { t } = useWords();
  const { errors, errorOf } = useDeskForm(confirmLabels(t), "languages");
  const complete = standing?.parts.every((part) => part.missing === null) ?? false;
  return (
    <Section title={t("desk.languagesTitle")} id="languages" aside={t("desk.languagesNote")}>
      {standing ? <Agreement standing={standing} /> : null}
      {standing ? <Since standing={standing} /> : null}
      <Languages standing={standing} />
      {complete ? null : <Notice tone="warn">{t("desk.languagesIncomplete")}</Notice>}
      {complete && missing.length > 0 && mayConfirm ? (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={idFor(command, ["languages"])} />
          <Hidden name="intent" value="languages" />
          <Hidden name="version" value={String(standing?.version ?? 0)} />
          <ConfirmFields standing={standing} missing={missing} errorOf={errorOf} />
          <Button>{t("desk.confirmLanguages")}</Button>
        </form>
      ) : null}
    </Section>
  );
}
