import type { PartRow, ShownAmounts } from "../../../shared/ballots/views.ts";
import { nationOf } from "../../../shared/counting/forAgainstAbstain.ts";
import { Key as Legend } from "../../charts/Key.tsx";
import { Mosaic, type MosaicTile } from "../../charts/Mosaic.tsx";
import { Table } from "../../components/Table.tsx";
import { formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { extentNames } from "../proposals/names.ts";
import { sideNames } from "./names.ts";
import type { VoteShown } from "./shown.ts";

type ResultShown = NonNullable<VoteShown["result"]>;

/** Regions or nations in rows: where each fell, once by heads and once by weight. */
function PartTables({
  what,
  rows,
  unitsPerVote,
  name,
}: {
  /** What the rows are: goes before each caption, so that every table has a name of its own. */
  readonly what: string;
  readonly rows: readonly PartRow[];
  readonly unitsPerVote: number;
  readonly name: (code: string) => string;
}) {
  const { t, lang } = useWords();
  const columns = [
    { head: t("votes.region"), wide: true },
    { head: t("votes.fell") },
    { head: t("votes.for"), numeric: true },
    { head: t("votes.against"), numeric: true },
    { head: t("votes.abstain"), numeric: true },
    { head: t("votes.didNotVote"), numeric: true },
  ];
  const cells = ({ code, side }: PartRow, amounts: ShownAmounts, shown: (n: number) => string) => ({
    key: code,
    cells: [name(code), t(sideNames[side]), ...[amounts.for, amounts.against, amounts.abstain, amounts.didNotVote].map(shown)],
  });
  return (
    <>
      <Table caption={`${what}. ${t("votes.byHeads")}`} columns={columns} rows={rows.map((row) => cells(row, row.heads, String))} />
      <Table
        caption={`${what}. ${t("votes.byWeight")}`}
        columns={columns}
        rows={rows.map((row) => cells(row, row.weight, (units) => formatVotes(units, unitsPerVote, lang)))}
      />
    </>
  );
}

const tileOf = ({ code, side, heads }: PartRow, name: string): MosaicTile => {
  const value = side === "none" ? "–" : `${heads.for}–${heads.against}`;
  const label = nationOf(code) === null ? { label: name } : {};
  return side === "none" ? { code, value, shade: 0, ...label } : { code, value, state: side, ...label };
};

/** Where each region fell, as a map of tiles and as a table. */
export function ByRegion({ vote, result }: { readonly vote: VoteShown; readonly result: ResultShown }) {
  const { t } = useWords();
  const name = (code: string) => vote.regions.find((region) => region.code === code)?.name ?? code;
  const rows = result.byRegion.filter(({ heads }) => heads.all > 0);
  return (
    <>
      <div className="split">
        <Mosaic tiles={rows.map((row) => tileOf(row, name(row.code)))} />
        <div className="stack">
          <p>{t("votes.mosaicNote")}</p>
          <Legend
            items={[
              { shape: "for", text: t("votes.sideFor") },
              { shape: "against", text: t("votes.sideAgainst") },
              { shape: "abstain", text: t("votes.sideNeither") },
            ]}
          />
        </div>
      </div>
      <PartTables what={t("votes.byRegion")} rows={rows} unitsPerVote={result.unitsPerVote} name={name} />
    </>
  );
}

/** How the nations voted that the proposal extends to. */
export function ByNation({ result }: { readonly result: ResultShown }) {
  const { t } = useWords();
  const names: { readonly [code: string]: string } = {
    E92000001: t(extentNames.E92000001),
    W92000004: t(extentNames.W92000004),
    S92000003: t(extentNames.S92000003),
    N92000002: t(extentNames.N92000002),
  };
  return (
    <PartTables what={t("votes.byNation")} rows={result.byNation} unitsPerVote={result.unitsPerVote} name={(code) => names[code] ?? code} />
  );
}
