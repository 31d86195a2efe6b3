import type { OptionMethod } from "../../../../shared/ballots/papers/methods.ts";
import { terms } from "../../../../shared/minutes/sentences.ts";
import { formatNumber } from "../../../locales/dates.ts";
import type { Key } from "../../../locales/keys.ts";
import { useWords } from "../../../locales/words.tsx";
import type { OptionsShown } from "../../ballot/load.ts";
import { Term } from "../../glossary/Term.tsx";

/** How each method counts, in a sentence or two. */
const explained: { readonly [method in OptionMethod]: Key } = {
  "choose-one": "voteOptions.explainChooseOne",
  approval: "voteOptions.explainApproval",
  "instant-runoff": "voteOptions.explainInstantRunoff",
  schulze: "voteOptions.explainSchulze",
  "stv-scotland": "voteOptions.explainStvScotland",
  "equal-shares": "voteOptions.explainEqualShares",
};

/** The sentences that say how a choice is counted: the method, what counts, how many places or how much money, and "none of the above". */
export function useExplained(): (paper: OptionsShown) => readonly string[] {
  const { t, lang } = useWords();
  return ({ method, countedBy, places, budget, lastIsNone }) => [
    t(explained[method]),
    t(countedBy === "heads" ? "voteOptions.countedByHeads" : "voteOptions.countedByWeight"),
    budget === null ? t("voteOptions.placesToFill", { count: places }) : t("voteOptions.spendable", { budget: formatNumber(budget, lang) }),
    ...(lastIsNone ? [t("voteResults.noneMeans")] : []),
  ];
}

/** The same as a paragraph, with the method's name, which leads to the glossary. */
export function HowCounted({ paper }: { readonly paper: OptionsShown }) {
  const { t } = useWords();
  const sentences = useExplained()(paper);
  return (
    <p>
      <strong>
        <Term of="method">{t(terms[paper.method])}</Term>.
      </strong>{" "}
      {sentences.join(" ")}
    </p>
  );
}

/** What there is to choose among, for whoever cannot mark it here: a vote that is not declared yet, or a paper that is not theirs. */
export function OptionList({ paper }: { readonly paper: OptionsShown }) {
  const { t, lang } = useWords();
  return (
    <ol>
      {Object.entries(paper.options).map(([place, { name, cost }]) => (
        <li key={place}>
          {name ? <span lang={name.lang}>{name.text}</span> : t("site.withdrawn")}
          {cost === null ? null : ` · ${formatNumber(cost, lang)}`}
        </li>
      ))}
    </ol>
  );
}
