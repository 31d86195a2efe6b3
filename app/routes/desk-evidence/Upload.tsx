import { knownMeasures } from "../../../shared/evidence/known/index.ts";
import { units } from "../../../shared/evidence/units.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FileField } from "../../components/FileField.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { unitNames } from "../evidence/shown.ts";

/** What the fields of the form are called. */
export function useUploadLabels() {
  const { t } = useWords();
  return {
    file: t("evidenceDesk.file"),
    known: t("evidenceDesk.known"),
    measure: t("evidenceDesk.measureId"),
    titleEn: t("evidenceDesk.titleEn"),
    titleCy: t("evidenceDesk.titleCy"),
    unit: t("evidenceDesk.unit"),
    source: t("evidence.source"),
    licence: t("evidence.licence"),
    day: t("evidence.sourceDay"),
  };
}

/** The form that takes a file of figures or of areas; nothing changes before the preview is confirmed. */
export function Upload({ fileError }: { readonly fileError: string | undefined }) {
  const { t, lang } = useWords();
  const labels = useUploadLabels();
  const { errors, errorOf, field, typed } = useDeskForm(labels, "preview", "upload");
  return (
    <Section title={t("evidenceDesk.uploadTitle")} id="import" aside={t("evidenceDesk.uploadNote")}>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="intent" value="preview" />
        <FileField
          name="file"
          id="upload-file"
          label={labels.file}
          hint={t("evidenceDesk.fileHint")}
          accept=".csv,text/csv"
          required
          error={errorOf("file") ?? fileError}
        />
        <Select
          {...field("known")}
          hint={t("evidenceDesk.knownHint")}
          options={[
            { value: "", text: t("evidenceDesk.another") },
            { value: "areas", text: t("evidenceDesk.areasFile") },
            ...knownMeasures.map(({ id, titleEn, titleCy }) => ({ value: id, text: lang === "cy" ? titleCy : titleEn })),
          ]}
        />
        <TextField {...field("source")} hint={t("evidenceDesk.knownLeaves")} maxLength={textLimits.evidenceSource} />
        <TextField {...field("licence")} maxLength={textLimits.evidenceSource} />
        <TextField {...field("day")} type="date" hint={t("evidenceDesk.dayHint")} width="medium" />
        <fieldset className="choices">
          <legend>{t("evidenceDesk.anotherLegend")}</legend>
          <TextField {...field("measure")} hint={t("evidenceDesk.measureHint")} width="medium" />
          <TextField {...field("titleEn")} maxLength={textLimits.title} />
          <TextField {...field("titleCy")} maxLength={textLimits.title} />
          <Select {...field("unit")} options={units.map((unit) => ({ value: unit, text: t(unitNames[unit]) }))} />
          <Checkbox name="sums" label={t("evidenceDesk.sums")} defaultChecked={typed("sums") === "yes"} />
        </fieldset>
        <Button>{t("evidenceDesk.preview")}</Button>
      </form>
    </Section>
  );
}
