import type { ReactNode } from "react";
import { planChapters } from "../../../shared/proposals/chapters.ts";
import { departmentsFor, type Extent, extents } from "../../../shared/proposals/departments.ts";
import type { TextDocument } from "../../../shared/proposals/document.ts";
import { figureField, figureParts, figureToFields } from "../../../shared/proposals/figureForm.ts";
import { addresseeField, type ProposalFields } from "../../../shared/proposals/form.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { Details } from "../../components/Details.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { DocumentField } from "../../editor/DocumentField.tsx";
import { FigureFields } from "../../editor/FigureFields.tsx";
import type { WritingTogether } from "../../editor/together/useTogether.ts";
import { useWords } from "../../locales/words.tsx";
import { chapterNames, departmentNames, extentNames } from "../proposals/names.ts";
import { labelsOf } from "./labels.ts";
import { MachineFields } from "./MachineFields.tsx";

/** What the fields begin with: the text as it was saved. */
export interface TextStart {
  readonly fields: ProposalFields;
  readonly case: TextDocument;
  readonly clauses: TextDocument;
  readonly language: "en" | "cy";
}

interface TextFieldsProps {
  readonly start: TextStart;
  readonly errorOf: (field: string) => string | undefined;
  readonly typed: (field: string, otherwise?: string) => string;
  /** Places ticked in a form that was refused. */
  readonly extent?: readonly string[] | undefined;
  /** Case and clauses are written together with others: null while the text is being joined. */
  readonly writing?: WritingTogether | null;
  /** Only what an amendment may change (AMD-1): not the language, the chapter, where it applies and who is asked. */
  readonly wordsOnly?: boolean;
}

/** A part of the form under its own heading. */
function Part({ title, note, children }: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <div className="stack">
      <h2>{title}</h2>
      {note ? <p className="quiet">{note}</p> : null}
      {children}
    </div>
  );
}

/** A clause with a figure in its five fields, for whoever writes without the toolbar: it becomes the last clause (PRP-19). */
function FigurePart({ errorOf, typed }: Pick<TextFieldsProps, "errorOf" | "typed">) {
  const { t } = useWords();
  const filled = figureParts.some((part) => part !== "comparison" && typed(figureField(part)) !== "");
  const wrong = figureParts.some((part) => errorOf(figureField(part)) !== undefined);
  return (
    <Details summary={t("editor.figureAdd")} open={filled || wrong}>
      <p className="hint">{t("editor.figureNote")}</p>
      <FigureFields start={(part) => typed(figureField(part), figureToFields(null)[part])} errorOf={errorOf} />
    </Details>
  );
}

/** All fields of a proposal's text, in the order in which it is printed. The same names with and without scripts. */
export function TextFields({ start, errorOf, typed, extent, writing, wordsOnly = false }: TextFieldsProps) {
  const { t } = useWords();
  const labels = labelsOf(t);
  const { fields, language } = start;
  const before = (name: string): string => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  const field = (name: string) => ({ name, label: labels[name] ?? name, defaultValue: typed(name, before(name)), error: errorOf(name) });
  const extents_ = fields.extent;
  const ticked = extent ?? (typeof extents_ === "string" ? [extents_] : (extents_ ?? []));
  return (
    <>
      <Part title={t("drafts.partBoth")} note={t("drafts.partBothNote")}>
        <TextField {...field("title.en")} lang="en" maxLength={textLimits.title} />
        <TextField {...field("title.cy")} lang="cy" maxLength={textLimits.title} />
        <TextArea {...field("summary.en")} hint={t("drafts.summaryHint")} rows={2} lang="en" maxLength={textLimits.summary} />
        <TextArea {...field("summary.cy")} rows={2} lang="cy" maxLength={textLimits.summary} />
        <TextArea {...field("question.en")} hint={t("drafts.questionHint")} rows={2} lang="en" maxLength={textLimits.question} />
        <TextArea {...field("question.cy")} rows={2} lang="cy" maxLength={textLimits.question} />
        {wordsOnly ? null : (
          <MachineFields
            field={field}
            open={typed("machine.en", before("machine.en")) + typed("machine.cy", before("machine.cy")) !== ""}
          />
        )}
      </Part>
      <Part title={t("drafts.partText")}>
        {wordsOnly ? null : (
          <Radios
            {...field("language")}
            legend={labels.language}
            hint={t("drafts.languageHint")}
            inline
            options={[
              { value: "en", text: t("proposals.english") },
              { value: "cy", text: t("proposals.welsh") },
            ]}
          />
        )}
        <DocumentField
          {...field("case")}
          hint={<p>{t("drafts.caseHint")}</p>}
          previous={start.case}
          lang={language}
          shared={writing === undefined ? undefined : { writing, section: "case" }}
        />
        <DocumentField
          {...field("clauses")}
          hint={<p>{t("drafts.clausesHint")}</p>}
          previous={start.clauses}
          lang={language}
          shared={writing === undefined ? undefined : { writing, section: "clauses" }}
        />
        {writing?.standing.here ? null : <FigurePart errorOf={errorOf} typed={typed} />}
        <TextArea {...field("cost")} hint={t("drafts.costHint")} rows={3} lang={language} maxLength={textLimits.cost} />
      </Part>
      {wordsOnly ? null : (
        <Part title={t("drafts.partPlace")}>
          <Select
            {...field("chapter")}
            width="full"
            options={[
              { value: "", text: t("drafts.chooseChapter") },
              ...planChapters.map((code) => ({ value: code, text: t(chapterNames[code]) })),
            ]}
          />
          <Checkboxes
            name="extent"
            legend={labels.extent}
            hint={t("drafts.extentHint")}
            error={errorOf("extent")}
            defaultValues={ticked}
            options={extents.map((code) => ({ value: code, text: t(extentNames[code]) }))}
          />
          <p className="quiet">{t("drafts.addresseesNote")}</p>
          {extents.map((nation: Extent) => (
            <Select
              key={nation}
              {...field(addresseeField(nation))}
              width="full"
              options={[
                { value: "", text: t("drafts.nobody") },
                ...departmentsFor(nation).map((code) => ({ value: code, text: t(departmentNames[code]) })),
              ]}
            />
          ))}
        </Part>
      )}
    </>
  );
}
