import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { schemeNames } from "../roll/names.ts";
import type { WeightRow, WeightsShown } from "./shown.ts";

/** A share that grew or shrank, in hundredths of a percent: "+1.25 points". Millionths come in, whole. */
export function points(millionths: number, lang: Lang): string {
  const amount = Math.abs(millionths);
  const hundredths = (amount - (amount % 100)) / 100;
  const text = `${formatNumber((hundredths - (hundredths % 100)) / 100, lang)}.${String(hundredths % 100).padStart(2, "0")}`;
  if (hundredths === 0) return text;
  return millionths < 0 ? `−${text}` : `+${text}`;
}

/** One figure in votes, with what it changes under it; what would be said twice is said once. */
function Cell({
  cell,
  equal,
  shown,
}: {
  readonly cell: WeightRow["cells"][number];
  readonly equal: boolean;
  readonly shown: WeightsShown;
}) {
  const { t, lang } = useWords();
  const { overOneSeatOneVote, overCurrent } = cell;
  const inForceIsEqual = shown.schemes.some(({ scheme, inForce }) => inForce && scheme === "one-seat-one-vote");
  return (
    <>
      {formatVotes(cell.units, shown.unitsPerVote, lang)}
      {equal ? null : (
        <>
          <br />
          <span className="quiet small">{t("deskRoll.overEqual", { points: points(overOneSeatOneVote, lang) })}</span>
        </>
      )}
      {overCurrent === null || inForceIsEqual ? null : (
        <>
          <br />
          <span className="quiet small">{t("deskRoll.overCurrent", { points: points(overCurrent, lang) })}</span>
        </>
      )}
    </>
  );
}

/** What each scheme gives each region or kind, in votes, and what that changes in points of all weight. */
export function Comparison({
  caption,
  head,
  rows,
  nameOf,
  shown,
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly WeightRow[];
  readonly nameOf: (code: string) => string;
  readonly shown: WeightsShown;
}) {
  const { t } = useWords();
  const { schemes } = shown;
  return (
    <Table
      dense
      caption={caption}
      columns={[
        { head },
        { head: t("deskRoll.seats"), numeric: true },
        ...schemes.map(({ scheme }) => ({ head: t(schemeNames[scheme]), numeric: true })),
      ]}
      rows={rows.map((row) => ({
        key: row.of,
        cells: [
          nameOf(row.of),
          String(row.seats),
          ...row.cells.map((cell, i) => (
            <Cell key={schemes[i]?.scheme ?? i} cell={cell} equal={schemes[i]?.scheme === "one-seat-one-vote"} shown={shown} />
          )),
        ],
      }))}
    />
  );
}
