import { type FundedWhy, fundingOf } from "../../../../shared/ballots/papers/funding.ts";
import { hundredthsOfPercent } from "../../../../shared/ballots/views.ts";
import { PairedBars } from "../../../charts/PairedBars.tsx";
import { Table } from "../../../components/Table.tsx";
import { formatNumber } from "../../../locales/dates.ts";
import type { Key } from "../../../locales/keys.ts";
import { useWords } from "../../../locales/words.tsx";
import { shareText } from "../names.ts";
import type { AmongProps } from "./AmongOptions.tsx";
import { OptionName } from "./OptionName.tsx";

const reasons: { readonly [why in FundedWhy]: Key } = {
  shares: "voteOptions.whyShares",
  "left-over": "voteOptions.whyLeftOver",
  nobody: "voteOptions.whyNobody",
  "too-dear": "voteOptions.whyDear",
};

/** What was funded, in its order, and why: the share of votes behind each option, its cost, what was left after it. */
export function Funding({ paper, among, budget }: AmongProps & { readonly budget: number }) {
  const { t, lang } = useWords();
  const { counted, countedBy, turnout, turnoutWeight } = among;
  const lines = fundingOf(
    counted,
    paper.options.map(({ cost }) => cost ?? 0),
  );
  const { cast, abstained } = countedBy === "heads" ? turnout : turnoutWeight;
  const supportShare = (option: number): number => hundredthsOfPercent(counted.totals[option] ?? 0, cast - abstained);
  const spent = lines.reduce((sum, { left, cost }) => (left === null ? sum : sum + cost), 0);
  return (
    <>
      <p>
        {t("voteOptions.spent", { spent: formatNumber(spent, lang), budget: formatNumber(budget, lang) })} {t("voteOptions.fundingNote")}
      </p>
      <PairedBars
        whole={10_000}
        words={{ filled: t("voteOptions.supportShare"), outlined: t("voteOptions.costShare") }}
        rows={lines.map(({ option, cost }) => ({
          key: String(option),
          name: paper.options[option]?.name?.text ?? t("site.withdrawn"),
          figures: `${shareText(supportShare(option))} / ${formatNumber(cost, lang)}`,
          filled: supportShare(option),
          outlined: hundredthsOfPercent(cost, budget),
        }))}
      />
      <Table
        caption={t("voteOptions.fundingTitle")}
        captionHidden
        columns={[
          { head: t("voteOptions.option"), wide: true },
          { head: t("voteOptions.why"), wide: true },
          { head: t("voteOptions.supportShare"), numeric: true },
          { head: t("voteOptions.cost"), numeric: true },
          { head: t("voteOptions.leftAfter"), numeric: true },
        ]}
        rows={lines.map(({ option, cost, left, why }) => ({
          key: String(option),
          cells: [
            <OptionName key="name" paper={paper} option={option} />,
            t(reasons[why]),
            shareText(supportShare(option)),
            formatNumber(cost, lang),
            left === null ? "–" : formatNumber(left, lang),
          ],
        }))}
      />
    </>
  );
}
