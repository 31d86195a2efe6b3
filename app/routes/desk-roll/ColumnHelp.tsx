import { optionalColumns, rollColumns } from "../../../shared/roll/importColumns.ts";
import { groupKinds } from "../../../shared/roll/state.ts";
import { Details } from "../../components/Details.tsx";
import { Table } from "../../components/Table.tsx";
import { useWords } from "../../locales/words.tsx";
import { columnHelp, sampleAddress } from "./columns.ts";

/** What the file looks like: a sample to save, every column, the codes that may stand in it. */
export function ColumnHelp({ regions }: { readonly regions: readonly { readonly code: string; readonly name: string }[] }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <a href={sampleAddress(regions[0]?.code ?? "")} download="roll.csv">
          {t("deskRoll.sample")}
        </a>
      </p>
      <Details summary={t("deskRoll.columnsShow")}>
        <Table
          dense
          caption={t("deskRoll.columns")}
          captionHidden
          columns={[{ head: t("deskRoll.column") }, { head: t("deskRoll.columnHolds"), wide: true }, { head: t("deskRoll.columnNeeded") }]}
          rows={rollColumns.map((column) => ({
            key: column,
            cells: [
              <code key="name" lang="en">
                {column}
              </code>,
              t(columnHelp[column]),
              optionalColumns.includes(column) ? t("deskRoll.no") : t("deskRoll.yes"),
            ],
          }))}
        />
        <Table
          dense
          caption={t("deskRoll.regionCodes")}
          columns={[{ head: t("deskRoll.code") }, { head: t("deskRoll.region") }]}
          rows={regions.map(({ code, name }) => ({ key: code, cells: [<code key="code">{code}</code>, name] }))}
        />
        <p>
          {t("deskRoll.kindCodes")} <code lang="en">{groupKinds.join(", ")}</code>
        </p>
      </Details>
    </>
  );
}
