import type { PartRow } from "../../../shared/ballots/views.ts";
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

/** Regions or nations in rows: where each fell, by heads and by weight. */
function PartTable({
  caption,
  rows,
  unitsPerVote,
  name,
  hidden,
}: {
  readonly caption: string;
  readonly rows: readonly PartRow[];
  readonly unitsPerVote: number;
  readonly name: (code: string) => string;
  readonly hidden?: boolean;
}) {
  const { t, lang } = useWords();
  const votes = (units: number) => formatVotes(units, unitsPerVote, lang);
  return (
    <Table
      caption={caption}
      captionHidden={hidden ?? false}
      columns={[
        { head: t("votes.region") },
        { head: t("votes.fell") },
        { head: t("votes.seatsForHead"), numeric: true },
        { head: t("votes.seatsAgainstHead"), numeric: true },
        { head: t("votes.seatsAbstainHead"), numeric: true },
        { head: t("votes.seatsNoneHead"), numeric: true },
        { head: t("votes.weightForHead"), numeric: true },
        { head: t("votes.weightAgainstHead"), numeric: true },
        { head: t("votes.weightAbstainHead"), numeric: true },
      ]}
      rows={rows.map(({ code, side, heads, weight }) => ({
        key: code,
        cells: [
          name(code),
          t(sideNames[side]),
          heads.for,
          heads.against,
          heads.abstain,
          heads.didNotVote,
          votes(weight.for),
          votes(weight.against),
          votes(weight.abstain),
        ],
      }))}
    />
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
      <Mosaic tiles={rows.map((row) => tileOf(row, name(row.code)))} />
      <Legend
        items={[
          { shape: "for", text: t("votes.sideFor") },
          { shape: "against", text: t("votes.sideAgainst") },
          { shape: "abstain", text: t("votes.sideNeither") },
        ]}
      />
      <p>{t("votes.mosaicNote")}</p>
      <PartTable caption={t("votes.byRegion")} hidden rows={rows} unitsPerVote={result.unitsPerVote} name={name} />
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
    <PartTable
      caption={t("votes.byNation")}
      hidden
      rows={result.byNation}
      unitsPerVote={result.unitsPerVote}
      name={(code) => names[code] ?? code}
    />
  );
}
