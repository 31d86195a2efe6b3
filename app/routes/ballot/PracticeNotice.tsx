import { terms } from "../../../shared/minutes/sentences.ts";
import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";
import { practiceIdOf, practised } from "./practised.ts";

const nameOf = (method: (typeof practised)[number]): Key =>
  method === "for-against-abstain" ? "voteMethods.methodForAgainstAbstain" : terms[method];

/** Says at every step of a practice ballot that nothing is recorded (REH-7). */
export function PracticeNotice() {
  const { t } = useWords();
  return (
    <Notice tone="warn" title={t("practice.marked")}>
      {t("practice.meaning")}
    </Notice>
  );
}

/** Every way of voting to practise; which one this is, and which the next vote is counted by (REH-9). */
export function PractiseOthers({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  if (!paper.practice) return null;
  const here = paper.options?.method ?? "for-against-abstain";
  return (
    <nav className="stack" aria-label={t("practice.others")}>
      <h2>{t("practice.others")}</h2>
      <ul>
        {practised.map((method) => (
          <li key={method}>
            {method === here ? (
              <strong aria-current="page">{t(nameOf(method))}</strong>
            ) : (
              <a href={href(lang, `/ballots/${practiceIdOf(method)}`)}>{t(nameOf(method))}</a>
            )}
            {method === paper.next ? ` (${t("practice.isNext")})` : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
