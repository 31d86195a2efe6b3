import { SummaryList } from "../../components/SummaryList.tsx";
import { useWords } from "../../locales/words.tsx";
import { outcomeNames, ownerNames, useNames } from "../civic-spaces/names.ts";
import type { SpaceShown } from "../civic-spaces/shown.ts";
import { dayText } from "../plan/dayText.ts";
import { SeatName } from "../proposal/SeatName.tsx";
import type { Said } from "../proposals/said.ts";

/** Everything that the register says of a space; of its owner the kind only (CIV-3). */
export function Facts({ shown }: { readonly shown: SpaceShown }) {
  const { t, lang } = useWords();
  const { about, area, address, group, seat, source } = shown;
  const words = (one: Said | null) => <span lang={one?.lang}>{one?.text ?? t("site.withdrawn")}</span>;
  const dayRow = (key: string, term: string, day: string | null) => (day === null ? [] : [{ key, term, value: dayText(day, lang) }]);
  return (
    <SummaryList
      rows={[
        { key: "address", term: t("civic.address"), value: words(address) },
        { key: "area", term: t("civic.area"), value: t("civic.areaCoded", { name: area, code: about.area }) },
        { key: "use", term: t("civic.use"), value: t(useNames[about.use]) },
        { key: "owner", term: t("civic.owner"), value: t(ownerNames[about.owner]) },
        ...(seat ? [{ key: "seat", term: t("civic.seat"), value: <SeatName seat={seat} /> }] : []),
        ...(about.group === null && seat !== null
          ? []
          : [{ key: "group", term: t("civic.group"), value: about.group === null ? t("civic.none") : words(group) }]),
        ...dayRow("listed", t("civic.listed"), about.listed),
        ...dayRow("notice", t("civic.notice"), about.notice),
        ...dayRow("bid", t("civic.bid"), about.bid),
        {
          key: "outcome",
          term: t("civic.outcome"),
          value: about.outcome === null ? t("civic.outcomeNone") : t(outcomeNames[about.outcome]),
        },
        ...dayRow("outcomeDay", t("civic.outcomeDay"), about.outcomeDay),
        { key: "source", term: t("civic.source"), value: words(source) },
      ]}
    />
  );
}
