import { Table } from "../../components/Table.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { kindNames } from "../roll/names.ts";
import { shareText } from "../vote/names.ts";
import { useDuration } from "./useDuration.ts";
import type { HeardShown, VoiceShown } from "./voiceShown.ts";

/** One table of who was heard: time and words, and their share beside the share of weight (VOI-1). */
function HeardTable<Name extends string>({
  caption,
  first,
  rows,
  nameOf,
}: {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly HeardShown<Name>[];
  readonly nameOf: (name: Name) => string;
}) {
  const { t, lang } = useWords();
  const duration = useDuration();
  return (
    <Table
      caption={caption}
      columns={[
        { head: first },
        { head: t("sittings.seatsThere"), numeric: true },
        { head: t("sittings.spokeOrWrote"), numeric: true },
        { head: t("sittings.time"), numeric: true },
        { head: t("sittings.shareOfTime"), numeric: true },
        { head: t("sittings.words"), numeric: true },
        { head: t("sittings.shareOfWords"), numeric: true },
        { head: t("sittings.shareOfWeight"), numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.name,
        cells: [
          nameOf(row.name),
          row.seats,
          row.voices,
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

/** Equality of voice: by region and by kind of group, with the Gini coefficient in plain words. */
export function Voice({ voice }: { readonly voice: VoiceShown }) {
  const { t } = useWords();
  return (
    <>
      <HeardTable caption={t("sittings.voiceByRegion")} first={t("sittings.region")} rows={voice.byRegion} nameOf={(name) => name} />
      <HeardTable
        caption={t("sittings.voiceByKind")}
        first={t("sittings.kind")}
        rows={voice.byKind}
        nameOf={(name) => t(kindNames[name])}
      />
      {voice.gini === null ? null : (
        <p>
          {t("sittings.gini", { gini: `${(voice.gini - (voice.gini % 100)) / 100}.${String(voice.gini % 100).padStart(2, "0")}` })}{" "}
          {t("sittings.giniMeaning")}
        </p>
      )}
      <p>{t("sittings.firstTime", { count: voice.firstTime })}</p>
    </>
  );
}
