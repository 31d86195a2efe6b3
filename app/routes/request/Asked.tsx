import type { ReactNode } from "react";
import { SummaryList } from "../../components/SummaryList.tsx";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { SeatName } from "../proposal/SeatName.tsx";
import { extentNames } from "../proposals/names.ts";
import { kindNames, principleNames } from "../requests/names.ts";
import type { RequestShown } from "../requests/shown.ts";

/** What is asked, section by section. */
export function Asked({ shown }: { readonly shown: RequestShown }) {
  const { t, lang } = useWords();
  const { text, asked, rule, askedBy, written, place, extent } = shown;
  if (!text) return <p>{t("site.withdrawn")}</p>;
  const row = (key: string, term: string, value: ReactNode) => ({ key, term, value });
  const lines = (said: string): ReactNode => <span lang={written}>{said}</span>;
  return (
    <SummaryList
      rows={[
        row("asked", t("requests.asked"), <span lang={asked?.lang}>{asked?.text}</span>),
        row(
          "rule",
          t("requests.rule"),
          <>
            {text.kind === null ? null : `${t(kindNames[text.kind])}: `}
            <span lang={rule?.lang}>{rule?.text}</span>
          </>,
        ),
        row("keeper", t("requests.keeper"), <span lang={written}>{text.keeper}</span>),
        row("extent", t("requests.extent"), [place, ...extent.map((one) => t(extentNames[one]))].filter((part) => part !== "").join(", ")),
        row("term", t("requests.term"), t("requests.termFromTo", { from: dayText(text.from, lang), until: dayText(text.until, lang) })),
        ...(text.principle === null ? [] : [row("principle", t("requests.principle"), t(principleNames[text.principle]))]),
        row("reliance", t("requests.reliance"), lines(text.reliance)),
        row("evidence", t("requests.evidence"), lines(text.evidence)),
        row("safeguards", t("requests.safeguards"), lines(text.safeguards)),
        ...(askedBy ? [row("by", t("requests.lodgedBy"), <SeatName seat={askedBy} />)] : []),
      ]}
    />
  );
}
