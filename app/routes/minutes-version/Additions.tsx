import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDate } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import type { MinutesLoaded } from "./loaded.ts";

/** Numbered additions since the minutes were published (MIN-16). */
export function Additions({ additions }: { readonly additions: MinutesLoaded["additions"] }) {
  const { t, lang } = useWords();
  return (
    <Section id="additions" title={t("minutes.corrections")} aside={t("minutes.correctionsNote")}>
      <Paragraphs
        items={additions.map(({ number, at, paragraph, text, reason }) => ({
          ...{ id: `a${number}`, number: `A${number}` },
          content: (
            <>
              <p>
                {paragraph === ""
                  ? t("minutesPages.additionOn", { day: formatDate(at, lang) })
                  : t("minutesPages.additionTo", { day: formatDate(at, lang), paragraph })}{" "}
                <span lang={text?.lang}>{text?.text ?? t("site.withdrawn")}</span>
              </p>
              <p className="quiet small">
                {t("minutesPages.why")} <span lang={reason?.lang}>{reason?.text ?? t("site.withdrawn")}</span>
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}
