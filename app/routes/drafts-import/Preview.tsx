import type { Imported, NotUnderstood } from "../../../shared/proposals/imported.ts";
import { printedBlocks } from "../../../shared/proposals/views.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Table } from "../../components/Table.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { labelsOf } from "../draft/labels.ts";
import { MachineFields } from "../draft/MachineFields.tsx";
import { Blocks } from "../proposal/Blocks.tsx";

/** What became of what was not understood. */
const sentences: { readonly [what in NotUnderstood]: Key } = {
  picture: "imports.picture",
  table: "imports.table",
  nestedPoint: "imports.nestedPoint",
  footnote: "imports.footnote",
  html: "imports.html",
  code: "imports.code",
  rule: "imports.rule",
  deepHeading: "imports.deepHeading",
  unsafeLink: "imports.unsafeLink",
  struckOut: "imports.struckOut",
  trackedChanges: "imports.trackedChanges",
  comments: "imports.comments",
  field: "imports.field",
  macros: "imports.macros",
  aboutLeftOut: "imports.aboutLeftOut",
  noSections: "imports.noSections",
  lineTooLong: "imports.lineTooLong",
  startsElsewhere: "imports.startsElsewhere",
  unknown: "imports.unknown",
};

/** What came of the file: the report first, then the text as the draft will hold it, then the one step that makes it. */
export function Preview({
  imported,
  canonical,
  command,
}: {
  readonly imported: Imported;
  readonly canonical: string;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { text, report, from } = imported;
  const labels = labelsOf(t);
  const written = text.language === lang ? undefined : text.language;
  const place = (at: number | null): string =>
    at === null ? t("imports.wholeFile") : t(from === "word" ? "imports.paragraph" : "imports.line", { place: at });
  const lines = (["title", "summary", "question"] as const).flatMap((part) =>
    (["en", "cy"] as const).flatMap((one) =>
      text[part][one] === ""
        ? []
        : [
            {
              key: `${part}-${one}`,
              term: t("comparison.lineIn", {
                line: t(lineNames[part]),
                language: t(one === "en" ? "proposals.english" : "proposals.welsh"),
              }),
              value: <span lang={one === lang ? undefined : one}>{text[part][one]}</span>,
            },
          ],
    ),
  );
  return (
    <>
      {report.length === 0 ? (
        <Notice tone="good">{t("imports.reportNone")}</Notice>
      ) : (
        <Section title={t("imports.reportTitle")} id="report" aside={t("imports.reportLead")}>
          <Table
            dense
            caption={t("imports.reportTitle")}
            captionHidden
            columns={[{ head: t("imports.place") }, { head: t("imports.sample"), wide: true }, { head: t("imports.what"), wide: true }]}
            rows={report.map((line, i) => ({
              key: `${i} ${line.what}`,
              cells: [place(line.place), line.sample || "–", t(sentences[line.what])],
            }))}
          />
        </Section>
      )}
      <Section title={t("drafts.partBoth")} id="lines">
        {lines.length === 0 ? <p className="quiet">{t("imports.noTitle")}</p> : <SummaryList rows={lines} />}
      </Section>
      {(["clauses", "case"] as const).map((name) => (
        <Section key={name} title={t(name === "clauses" ? "proposals.sectionClauses" : "proposals.sectionCase")} id={name}>
          {text[name].blocks.length === 0 ? (
            <p className="quiet">{t("imports.nothingIn")}</p>
          ) : (
            <Blocks blocks={printedBlocks(text[name].blocks)} lang={written} prefix={name} />
          )}
        </Section>
      ))}
      <Section title={t("proposals.sectionCost")} id="cost">
        {text.cost === "" ? <p className="quiet">{t("imports.nothingIn")}</p> : <p lang={written}>{text.cost}</p>}
      </Section>
      <form method="post" encType="multipart/form-data" className="form no-print">
        <Hidden name="command" value={command} />
        <Hidden name="text" value={canonical} />
        {text.title.en === "" && text.title.cy === "" ? (
          <TextField name="title" label={t(lineNames.title)} hint={t("imports.titleHint")} required maxLength={textLimits.title} />
        ) : null}
        <MachineFields field={(name) => ({ name, label: labels[name] ?? name, defaultValue: "", error: undefined })} open={false} />
        <ButtonRow>
          <Button name="intent" value="make">
            {t("imports.make")}
          </Button>
          <ButtonLink tone="quiet" href={href(lang, "/drafts/import")}>
            {t("imports.another")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}

const lineNames = { title: "comparison.lineTitle", summary: "comparison.lineSummary", question: "comparison.lineQuestion" } as const;
