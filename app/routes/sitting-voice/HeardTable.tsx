import type { Told } from "../../../shared/opinion/told.ts";
import { Table } from "../../components/Table.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { type T, useWords } from "../../locales/words.tsx";
import { useDuration } from "../sitting/useDuration.ts";
import { shareText } from "../vote/names.ts";
import type { HeardShown } from "./shown.ts";

/** A number of people as it is told: exactly, as fewer than five, as at least so many, or not at all (VOI-4). */
export function toldText(t: T, { from, to }: Told): string {
  if (from === to) return String(from);
  if (from > 0) return t("voice.atLeast", { least: from });
  return to < 5 ? t("voice.fewerThanFive") : t("voice.notTold");
}

/** Who was heard: time and words, and their share beside the share of weight (VOI-1). `voices`: how many spoke or wrote, where it is told. */
export function HeardTable<Row extends HeardShown>({
  caption,
  first,
  rows,
  nameOf,
  voices,
}: {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly voices?: (row: Row) => Told;
}) {
  const { t, lang } = useWords();
  const duration = useDuration();
  return (
    <Table
      caption={caption}
      columns={[
        { head: first },
        { head: t("sittings.seatsThere"), numeric: true },
        ...(voices ? [{ head: t("sittings.spokeOrWrote"), numeric: true }] : []),
        { head: t("sittings.time"), numeric: true },
        { head: t("sittings.shareOfTime"), numeric: true },
        { head: t("sittings.words"), numeric: true },
        { head: t("sittings.shareOfWords"), numeric: true },
        { head: t("sittings.shareOfWeight"), numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.name ?? "others",
        cells: [
          nameOf(row),
          row.seats,
          ...(voices ? [toldText(t, voices(row))] : []),
          duration(row.ms),
          shareText(row.shareOfTime),
          formatNumber(row.words, lang),
          shareText(row.shareOfWords),
          shareText(row.shareOfWeight),
        ],
      }))}
    />
  );
}
