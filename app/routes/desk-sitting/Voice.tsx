import { Details } from "../../components/Details.tsx";
import { Table } from "../../components/Table.tsx";
import { clockText, timeWords } from "../../live/clock.ts";
import { regionName, seatShort } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { useDesk } from "./useDesk.ts";
import { delegateRows, voiceRows } from "./voice.ts";

/** 6250 as "62.5%". */
const percent = (hundredths: number): string =>
  `${(hundredths - (hundredths % 100)) / 100}.${((hundredths % 100) - (hundredths % 10)) / 10}%`;
/** 6250 as "0.62". */
const coefficient = (hundredths: number): string => `0.${String((hundredths - (hundredths % 100)) / 100).padStart(2, "0")}`;

/** Who was heard so far: share of speech against share of weight, region by region. */
export function Voice({ units }: { readonly units: { readonly [seat: string]: number } }) {
  const { t, lang } = useWords();
  const { live } = useDesk();
  const { rows, ms, gini, spoke } = voiceRows(live.room, units);
  return (
    <Details summary={t("deskSitting.voice")}>
      {ms === 0 ? (
        <p className="quiet">{t("deskSitting.voiceNone")}</p>
      ) : (
        <>
          <p>
            {t("deskSitting.voiceText", { time: timeWords(t, ms), count: spoke })}
            {gini === null ? null : ` ${t("deskSitting.voiceGini", { figure: coefficient(gini) })}`}
          </p>
          <Table
            dense
            caption={t("deskSitting.voiceByRegion")}
            captionHidden
            columns={[
              { head: t("deskSitting.region") },
              { head: t("deskSitting.shareOfSpeech"), numeric: true },
              { head: t("deskSitting.shareOfWeight"), numeric: true },
              { head: t("deskSitting.spokeOfThere"), numeric: true },
            ]}
            rows={rows.map((row) => ({
              key: row.region,
              cells: [regionName(live.room, row.region, lang), percent(row.speech), percent(row.weight), `${row.spoke} / ${row.there}`],
            }))}
          />
          <Details summary={t("ownVoice.byDelegate")}>
            <p className="quiet">{t("ownVoice.byDelegateNote")}</p>
            <Table
              dense
              caption={t("ownVoice.byDelegate")}
              captionHidden
              columns={[
                { head: t("ownVoice.seat") },
                { head: t("sittings.time"), numeric: true },
                { head: t("ownVoice.turns"), numeric: true },
                { head: t("sittings.words"), numeric: true },
              ]}
              rows={delegateRows(live.room).map((row) => ({
                key: row.seat,
                cells: [seatShort(t, lang, live.room, row.seat), clockText(row.ms), row.turns, row.words],
              }))}
            />
          </Details>
        </>
      )}
    </Details>
  );
}
