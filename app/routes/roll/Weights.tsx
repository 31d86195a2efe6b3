import type { StandingOrders } from "../../../shared/founding/standingOrders.ts";
import type { WeightsInForce } from "../../../shared/roll/state.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { formatDate, formatNumber, formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { schemeMeanings, schemeNames } from "./names.ts";

/** The weights in force: scheme, seed, date, and how they come about in plain words. */
export function Weights({
  weights,
  orders,
  all,
}: {
  readonly weights: Omit<WeightsInForce, "units"> | null;
  readonly orders: StandingOrders["weights"] | null;
  /** What all seats weigh together, in units. */
  readonly all: number;
}) {
  const { t, lang } = useWords();
  if (!weights) return <EmptyState title={t("roll.noWeights")}>{t("roll.noWeightsText")}</EmptyState>;
  const { scheme, seed, adoptedAt, unitsPerVote } = weights;
  const explained = {
    votes: formatVotes(all, unitsPerVote, lang).replace(/\.00$/, ""),
    base: orders ? formatNumber(orders.basePerRegion, lang) : "",
    units: formatNumber(unitsPerVote, lang),
  };
  return (
    <>
      <p>{t(schemeMeanings[scheme], explained)}</p>
      {scheme !== "one-seat-one-vote" && orders?.seatCapTimesAverage ? (
        <p>{t("roll.capped", { times: orders.seatCapTimesAverage })}</p>
      ) : null}
      <p>{t("roll.whole", { units: explained.units })}</p>
      <p>{t("roll.drawn")}</p>
      <SummaryList
        rows={[
          { key: "scheme", term: t("roll.scheme"), value: t(schemeNames[scheme]) },
          { key: "all", term: t("roll.allTogether"), value: formatVotes(all, unitsPerVote, lang) },
          { key: "adopted", term: t("roll.adoptedOn"), value: formatDate(adoptedAt, lang) },
          { key: "seed", term: t("roll.seed"), value: <code className="hash">{seed}</code> },
        ]}
      />
    </>
  );
}
