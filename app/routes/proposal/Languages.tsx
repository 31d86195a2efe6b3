import { formatDate } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { ProposalShown } from "./shown.ts";

const languageNames: { readonly [lang in Lang]: Key } = { en: "proposals.english", cy: "proposals.welsh" };

/** Title, question and summary in English and Welsh side by side, and whether a named person has checked each (PRP-9). */
export function Languages({ both }: { readonly both: ProposalShown["both"] }) {
  const { t, lang } = useWords();
  return both.map((one) => (
    <div key={one.lang} className="card stack">
      <h3>{t(languageNames[one.lang])}</h3>
      {one.title === "" ? (
        <p className="quiet">{t("proposals.languageMissing")}</p>
      ) : (
        <div className="stack" lang={one.lang === lang ? undefined : one.lang}>
          <p>
            <strong>{one.title}</strong>
          </p>
          <p>{one.question}</p>
          <p>{one.summary}</p>
        </div>
      )}
      <p className="quiet small">
        {one.confirmedAt === null ? t("proposals.notConfirmed") : t("proposals.confirmedOn", { date: formatDate(one.confirmedAt, lang) })}
      </p>
    </div>
  ));
}
