import { extents } from "../../../shared/proposals/departments.ts";
import { principles, type RequestText, ruleKinds } from "../../../shared/requests/text.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";
import { useTicked } from "../desk/useDeskForm.ts";
import { extentNames } from "../proposals/names.ts";
import { Cites } from "../requests/Cites.tsx";
import { kindNames, principleNames, type requestLabels } from "../requests/names.ts";
import type { RequestLine } from "../requests/shown.ts";

/** The fields of a request, in the order in which a ruling reads them. */
export function RequestFields({
  start,
  form: { typed, errorOf },
  labels,
  precedents,
}: {
  readonly start: RequestText;
  readonly form: Problem;
  readonly labels: ReturnType<typeof requestLabels>;
  readonly precedents: readonly RequestLine[];
}) {
  const { t } = useWords();
  const extent = useTicked("extent", start.extent);
  const cites = useTicked("cites", start.cites);
  const field = <N extends keyof typeof labels>(name: N, otherwise: string) => ({
    ...{ name, label: labels[name], defaultValue: typed(name, otherwise), error: errorOf(name) },
  });
  const text = (name: "reliance" | "evidence" | "safeguards") => ({ ...field(name, start[name]), rows: 5 });
  return (
    <>
      <Radios
        name="language"
        legend={labels.language}
        hint={t("requests.languageHint")}
        defaultValue={typed("language", start.language)}
        error={errorOf("language")}
        inline
        options={[
          { value: "en", text: t("proposals.english") },
          { value: "cy", text: t("proposals.welsh") },
        ]}
      />
      <TextField {...field("title.en", start.title.en)} maxLength={textLimits.requestLine} />
      <TextField {...field("title.cy", start.title.cy)} maxLength={textLimits.requestLine} />
      <Radios
        name="kind"
        legend={labels.kind}
        defaultValue={typed("kind", start.kind ?? "")}
        error={errorOf("kind")}
        options={ruleKinds.map((kind) => ({ value: kind, text: t(kindNames[kind]) }))}
      />
      <TextField {...field("rule.en", start.rule.en)} hint={t("requests.ruleHint")} maxLength={textLimits.requestLine} />
      <TextField {...field("rule.cy", start.rule.cy)} hint={t("requests.ruleHint")} maxLength={textLimits.requestLine} />
      <TextField {...field("keeper", start.keeper)} hint={t("requests.keeperHint")} maxLength={textLimits.requestLine} />
      <TextArea {...field("asked.en", start.asked.en)} hint={t("requests.askedHint")} rows={3} maxLength={textLimits.requestAsked} />
      <TextArea {...field("asked.cy", start.asked.cy)} hint={t("requests.askedHint")} rows={3} maxLength={textLimits.requestAsked} />
      <Checkboxes
        name="extent"
        legend={labels.extent}
        hint={t("drafts.extentHint")}
        error={errorOf("extent")}
        defaultValues={extent}
        options={extents.map((one) => ({ value: one, text: t(extentNames[one]) }))}
      />
      <TextField {...field("place", start.place)} hint={t("requests.placeHint")} maxLength={textLimits.requestLine} />
      <TextField {...field("from", start.from)} type="date" width="short" />
      <TextField {...field("until", start.until)} type="date" width="short" />
      <Radios
        name="principle"
        legend={labels.principle}
        defaultValue={typed("principle", start.principle ?? "")}
        error={errorOf("principle")}
        options={principles.map((one) => ({ value: one, text: t(principleNames[one]) }))}
      />
      <TextArea {...text("reliance")} maxLength={textLimits.requestText} />
      <TextArea {...text("evidence")} hint={t("requests.evidenceHint")} maxLength={textLimits.requestText} />
      <TextArea {...text("safeguards")} hint={t("requests.safeguardsHint")} maxLength={textLimits.requestText} />
      <Cites precedents={precedents} label={labels.cites} error={errorOf("cites")} ticked={cites} />
    </>
  );
}
