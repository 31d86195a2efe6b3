import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import type { MeasureShown } from "./load.ts";

/** Where the figures come from, under which licence, and where they stand on the record. */
export function Source({ shown }: { readonly shown: Pick<MeasureShown, "source" | "licence" | "day" | "importedAt" | "entry" | "hash"> }) {
  const { t, lang } = useWords();
  const words = (said: MeasureShown["source"]) => <span lang={said?.lang}>{said?.text ?? t("site.withdrawn")}</span>;
  return (
    <Section id="source" title={t("evidence.sourceTitle")}>
      <SummaryList
        rows={[
          { key: "source", term: t("evidence.source"), value: words(shown.source) },
          { key: "licence", term: t("evidence.licence"), value: words(shown.licence) },
          { key: "day", term: t("evidence.sourceDay"), value: shown.day === null ? t("evidence.sourceDayNone") : dayText(shown.day, lang) },
          {
            key: "imported",
            term: t("evidence.imported"),
            value: (
              <a href={href(lang, "/data/journal")}>
                {t("evidence.importedIn", { date: formatDate(shown.importedAt, lang), entry: shown.entry })}
              </a>
            ),
          },
          { key: "hash", term: t("evidence.hash"), value: <code className="hash break-anywhere">{shown.hash}</code> },
        ]}
      />
    </Section>
  );
}
