import type { MajorityRule } from "../../../shared/ballots/majority.ts";
import { terms } from "../../../shared/minutes/sentences.ts";
import { useWords } from "../../locales/words.tsx";
import { fractionText } from "../vote/names.ts";

/** A majority rule in words, a line for each key; every one must be met. */
export function RuleWords({ rule }: { readonly rule: MajorityRule | null }) {
  const { t } = useWords();
  return (
    <ul className="plain-list">
      {(rule?.keys ?? []).map((key) => {
        const values = { fraction: fractionText(t, key.fraction.of, key.fraction.in), base: t(terms[key.base]) };
        return (
          <li key={key.key}>
            {t("deskVote.ruleLine", { key: t(terms[key.key]), rule: t(key.strict ? "votes.moreThanOf" : "votes.atLeastOf", values) })}
            {key.blockedOnlyBy === null ? null : ` ${t("deskVote.ruleBlock", { count: key.blockedOnlyBy })}`}
          </li>
        );
      })}
    </ul>
  );
}
