import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { Table } from "../../components/Table.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { EvidencePreview } from "./sent.ts";

/** Everything wrong in the file, with the line it stands on (EVI-4). */
export function Problems({ problems, fileName }: Pick<EvidencePreview, "problems" | "fileName">) {
  const { t } = useWords();
  const hidden = problems.count - problems.first.length;
  return (
    <Section title={t("evidenceDesk.problems", { count: problems.count })} id="problems">
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

/** What the file would bring in, before it does; the same file goes with the confirmation. */
export function Preview({ preview, command }: { readonly preview: EvidencePreview; readonly command: string }) {
  const { t, lang } = useWords();
  const { fields, years } = preview;
  const notes = [
    preview.without > 0 ? t("evidenceDesk.without", { count: preview.without }) : null,
    preview.repeated > 0 ? t("evidenceDesk.repeated", { count: preview.repeated }) : null,
    preview.unregistered > 0 ? t("evidenceDesk.unregistered", { count: preview.unregistered }) : null,
  ].filter((note) => note !== null);
  return (
    <>
      <title>{`${t("evidenceDesk.previewTitle")} – Tessera`}</title>
      <PageHeader title={t("evidenceDesk.previewTitle")} kicker={preview.fileName} lead={t("evidenceDesk.previewLead")} />
      <StatLine
        stats={[
          ...(fields.known === "areas"
            ? []
            : [{ key: "figures", figure: formatNumber(preview.count, lang), label: t("evidenceDesk.figures", { count: preview.count }) }]),
          { key: "areas", figure: formatNumber(preview.areas, lang), label: t("evidenceDesk.areas", { count: preview.areas }) },
        ]}
      />
      {years.length > 0 ? <p>{years.join(", ")}</p> : null}
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
          <ButtonLink href={href(lang, "/desk/evidence")} tone="plain">
            {t("evidenceDesk.importNot")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
