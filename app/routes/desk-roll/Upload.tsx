import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FileField } from "../../components/FileField.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { ColumnHelp } from "./ColumnHelp.tsx";

/** The form that takes the file; nothing changes before the preview is confirmed. */
export function Upload({ regions }: { readonly regions: readonly { readonly code: string; readonly name: string }[] }) {
  const { t } = useWords();
  const labels = { file: t("deskRoll.fileLabel") };
  const { errors, errorOf } = useProblem(labels);
  return (
    <Section title={t("deskRoll.uploadTitle")} id="import" aside={t("deskRoll.uploadNote")}>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="intent" value="preview" />
        <FileField name="file" label={labels.file} hint={t("deskRoll.fileHint")} accept=".csv,text/csv" required error={errorOf("file")} />
        <Button>{t("deskRoll.preview")}</Button>
      </form>
      <ColumnHelp regions={regions} />
    </Section>
  );
}
