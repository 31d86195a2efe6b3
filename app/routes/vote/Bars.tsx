import type { MajorityBase, MajorityKeyName } from "../../../shared/ballots/majority.ts";
import type { KeyBar, ShownAmounts } from "../../../shared/ballots/views.ts";
import { ThresholdBar } from "../../charts/ThresholdBar.tsx";
import type { BarBase } from "../../charts/thresholdPlan.ts";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { votePath } from "../outcomes/chain.ts";
import { fractionText, keyNames } from "./names.ts";
import type { VoteShown } from "./shown.ts";

const headings: { readonly [key in MajorityKeyName]: Key } = {
  heads: "votes.byHeads",
  weight: "votes.byWeight",
  regions: "votes.byRegions",
};

const bases: { readonly [base in MajorityBase]: BarBase } = {
  "for-and-against": "forAgainst",
  "all-cast": "cast",
  present: "all",
  "all-seats": "all",
};

/** By heads, by weight and by regions: a bar each with the line that had to be passed, and all figures in a table. */
export function Bars({ vote, result }: { readonly vote: VoteShown; readonly result: NonNullable<VoteShown["result"]> }) {
  const { t, lang } = useWords();
  const byHeadsOnly = vote.visibility !== "roll-call";
  const amountsOf = { heads: result.heads, weight: result.weight, regions: result.regions };
  const shownKeys: readonly MajorityKeyName[] = byHeadsOnly ? ["heads"] : ["heads", "weight", "regions"];
  const shown = (key: MajorityKeyName, n: number): string =>
    key === "weight" ? formatVotes(n, result.unitsPerVote, lang) : formatNumber(n, lang);
  const lineOf = (rule: KeyBar | undefined): string => {
    if (!rule) return t("votes.halfForComparison");
    const fraction = fractionText(t, rule.fraction.of, rule.fraction.in);
    return rule.strict ? t("votes.moreThan", { fraction }) : t("votes.atLeast", { fraction });
  };
  return (
    <>
      {shownKeys.map((key) => {
        const rule = result.keys.find((one) => one.key === key);
        const amounts: ShownAmounts = amountsOf[key];
        return (
          <div key={key}>
            <h3>{t(headings[key])}</h3>
            <ThresholdBar
              forCount={amounts.for}
              againstCount={amounts.against}
              abstainCount={amounts.abstain}
              all={rule?.base === "present" ? amounts.present : amounts.all}
              base={rule ? bases[rule.base] : "forAgainst"}
              threshold={rule ? { numerator: rule.fraction.of, denominator: rule.fraction.in } : { numerator: 1, denominator: 2 }}
              label={lineOf(rule)}
              words={{
                for: t("votes.forFigure", { figure: shown(key, amounts.for) }),
                against: t("votes.againstFigure", { figure: shown(key, amounts.against) }),
                abstain: t(key === "regions" ? "votes.neitherFigure" : "votes.abstainFigure", { figure: shown(key, amounts.abstain) }),
              }}
            />
          </div>
        );
      })}
      <Table
        caption={t("votes.sameAsTable")}
        columns={[
          { head: t("votes.countedBy") },
          { head: t("votes.for"), numeric: true },
          { head: t("votes.against"), numeric: true },
          { head: byHeadsOnly ? t("votes.abstain") : t("votes.abstainOrNeither"), numeric: true },
          { head: t("votes.didNotVote"), numeric: true },
          { head: t("votes.all"), numeric: true },
        ]}
        rows={shownKeys.map((key) => {
          const amounts = amountsOf[key];
          const figures = [amounts.for, amounts.against, amounts.abstain, amounts.didNotVote, amounts.all];
          return { key, cells: [t(keyNames[key]), ...figures.map((n) => shown(key, n))] };
        })}
        csv={`${votePath(vote.id)}.csv`}
        json={`${votePath(vote.id)}.json`}
      />
      <p>{t(result.keys.every((key) => key.base === "for-and-against") ? "votes.abstentionsNote" : "votes.abstentionsCounted")}</p>
      {byHeadsOnly ? null : <p>{t("votes.regionsNote")}</p>}
      {result.interests > 0 ? <p>{t("votes.interestsNote", { count: result.interests })}</p> : null}
    </>
  );
}
