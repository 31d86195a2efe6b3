import { units } from "../../../shared/evidence/units.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { SummaryList, type SummaryRow } from "../../components/SummaryList.tsx";
import { Table } from "../../components/Table.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href, type Lang } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { unitNames } from "../evidence/shown.ts";
import { dayText } from "../plan/dayText.ts";
import type { EvidencePreview, ImportAbout } from "./sent.ts";
import { useUploadLabels } from "./Upload.tsx";

/** Everything wrong in the file, with the line it stands on (EVI-4). */
export function Problems({ problems, fileName }: Pick<EvidencePreview, "problems" | "fileName">) {
  const { t } = useWords();
  const hidden = problems.count - problems.first.length;
  return (
    <Section title={t("evidenceDesk.problems", { count: problems.count })} id="problems">
      <ErrorSummary errors={[{ field: "upload-file", text: t("evidenceDesk.problems", { count: problems.count }) }]} />
      <Notice tone="bad">{t("evidenceDesk.problemsText", { file: fileName })}</Notice>
      <Table
        caption={t("evidenceDesk.problems", { count: problems.count })}
        captionHidden
        columns={[{ head: t("deskRoll.line"), numeric: true }, { head: t("deskRoll.column") }, { head: t("deskRoll.problem"), wide: true }]}
        rows={problems.first.map(({ line, column, problem }, i) => ({
          key: `${line} ${column} ${i}`,
          cells: [String(line), column, refusalText(t, problem)],
        }))}
      />
      {hidden > 0 ? <p>{t("deskRoll.moreProblems", { count: hidden })}</p> : null}
    </Section>
  );
}

/** What was typed about the file, or is known of its source, as it would be imported. */
function useAboutRows({ measure, titleEn, titleCy, unit, sums, source, licence, day }: ImportAbout): readonly SummaryRow[] {
  const { t, lang } = useWords();
  const labels = useUploadLabels();
  const named = units.find((one) => one === unit);
  const inOwn = (own: Lang, text: string) => <span lang={own === lang ? undefined : own}>{text}</span>;
  return [
    ...(measure === undefined ? [] : [{ key: "measure", term: labels.measure, value: measure }]),
    ...(titleEn === undefined ? [] : [{ key: "titleEn", term: labels.titleEn, value: inOwn("en", titleEn) }]),
    ...(titleCy === undefined ? [] : [{ key: "titleCy", term: labels.titleCy, value: inOwn("cy", titleCy) }]),
    ...(named === undefined ? [] : [{ key: "unit", term: labels.unit, value: t(unitNames[named]) }]),
    { key: "source", term: labels.source, value: source },
    { key: "licence", term: labels.licence, value: licence },
    { key: "day", term: labels.day, value: day === "" ? t("evidence.sourceDayNone") : dayText(day, lang) },
    ...(sums === undefined
      ? []
      : [{ key: "sums", term: t("evidenceDesk.wider"), value: t(sums ? "evidenceDesk.widerSums" : "evidenceDesk.widerGiven") }]),
  ];
}

/** What the file would bring in, before it does; the same file goes with the confirmation. */
export function Preview({ preview, command }: { readonly preview: EvidencePreview; readonly command: string }) {
  const { t, lang } = useWords();
  const { fields, years } = preview;
  const about = useAboutRows(preview.about);
  const yearsRow = { key: "years", term: t("evidenceDesk.year"), value: years.join(", ") };
  const notes = [
    preview.without > 0 ? t("evidenceDesk.without", { count: preview.without }) : null,
    preview.repeated > 0 ? t("evidenceDesk.repeated", { count: preview.repeated }) : null,
    preview.unregistered > 0 ? t("evidenceDesk.unregistered", { count: preview.unregistered }) : null,
  ].filter((note) => note !== null);
  return (
    <>
      <title>{`${t("evidenceDesk.previewTitle")} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/evidence"), text: t("evidenceDesk.title") },
        ]}
        here={t("evidenceDesk.previewTitle")}
      />
      <PageHeader title={t("evidenceDesk.previewTitle")} kicker={preview.fileName} lead={t("evidenceDesk.previewLead")} />
      <StatLine
        stats={[
          ...(fields.known === "areas"
            ? []
            : [{ key: "figures", figure: formatNumber(preview.count, lang), label: t("evidenceDesk.figures", { count: preview.count }) }]),
          { key: "areas", figure: formatNumber(preview.areas, lang), label: t("evidenceDesk.areas", { count: preview.areas }) },
        ]}
      />
      <SummaryList rows={[...about, ...(years.length > 0 ? [yearsRow] : [])]} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {preview.corrections > 0 ? <Notice tone="warn">{t("evidenceDesk.correctionsEnd", { count: preview.corrections })}</Notice> : null}
      <form method="post" encType="multipart/form-data">
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="import" />
        <Hidden name="after" value={String(preview.after)} />
        <Hidden name="text" value={preview.text} />
        {Object.entries(fields).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <ButtonRow>
          <Button>{t("evidenceDesk.import")}</Button>
          <Button name="step" value="change" tone="plain">
            {t("desk.goBackAndChange")}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
