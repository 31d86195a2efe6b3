import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FileField } from "../../components/FileField.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";

/** The form that takes a file, or Markdown as text. Nothing is kept before what came of it is confirmed. */
export function Choose() {
  const { t, lang } = useWords();
  const labels = { file: t("imports.fileLabel"), pasted: t("imports.pasteLabel") };
  const { errors, errorOf, typed } = useProblem(labels);
  return (
    <form method="post" encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <FileField name="file" label={labels.file} hint={t("imports.fileHint")} accept=".docx,.md,.markdown,.txt" error={errorOf("file")} />
      <TextArea name="pasted" label={labels.pasted} hint={t("imports.pasteHint")} rows={8} defaultValue={typed("pasted")} />
      <Radios
        name="language"
        legend={t("imports.languageLabel")}
        inline
        defaultValue={typed("language", lang)}
        options={[
          { value: "en", text: t("proposals.english") },
          { value: "cy", text: t("proposals.welsh") },
        ]}
      />
      <Button name="intent" value="read">
        {t("imports.read")}
      </Button>
    </form>
  );
}
