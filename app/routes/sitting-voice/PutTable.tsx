import type { Through } from "../../../shared/voice/through.ts";
import { Table } from "../../components/Table.tsx";
import { useWords } from "../../locales/words.tsx";
import type { HeardShown } from "./shown.ts";

/** What each row put to the sitting, and what of it got through (VOI-5). */
export function PutTable<Row extends HeardShown>({
  caption,
  first,
  rows,
  nameOf,
}: {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
}) {
  const { t } = useWords();
  const of = ({ put, through }: Through): string => (put === 0 ? t("voice.nonePut") : t("voice.throughOfPut", { through, put }));
  return (
    <Table
      caption={caption}
      columns={[
        { head: first },
        { head: t("voice.proposalsAdopted"), numeric: true },
        { head: t("voice.amendmentsCarried"), numeric: true },
        { head: t("voice.questionsAnswered"), numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.name ?? "others",
        cells: [nameOf(row), of(row.put.proposal), of(row.put.amendment), of(row.put.question)],
      }))}
    />
  );
}
