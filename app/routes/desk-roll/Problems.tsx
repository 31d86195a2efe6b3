import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import type { RollPreview } from "./preview.ts";

/** Everything wrong in the file, with where it stands and how to mend it (ROL-3). */
export function Problems({ problems, fileName }: { readonly problems: RollPreview["problems"]; readonly fileName: string }) {
  const { t } = useWords();
  const hidden = problems.count - problems.first.length;
  return (
    <Section title={t("deskRoll.problems", { count: problems.count })} id="problems">
      <Notice tone="bad">{t("deskRoll.problemsText", { file: fileName })}</Notice>
      <Table
        caption={t("deskRoll.problemsCaption")}
        captionHidden
        columns={[
          { head: t("deskRoll.line"), numeric: true },
          { head: t("deskRoll.column") },
          { head: t("deskRoll.problem"), wide: true },
          { head: t("deskRoll.mend"), wide: true },
        ]}
        rows={problems.first.map(({ line, column, problem, mend }, i) => ({
          key: `${line} ${column} ${i}`,
          cells: [String(line), column, refusalText(t, problem), refusalText(t, mend)],
        }))}
      />
      {hidden > 0 ? <p>{t("deskRoll.moreProblems", { count: hidden })}</p> : null}
    </Section>
  );
}
