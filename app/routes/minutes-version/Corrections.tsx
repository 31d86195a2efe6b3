import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import type { MinutesLoaded } from "./loaded.ts";

/** What attendees said was wrong, and what the secretariat answered (MIN-13, MIN-14). */
export function Corrections({ corrections }: { readonly corrections: MinutesLoaded["corrections"] }) {
  const { t } = useWords();
  return (
    <Section id="corrections" title={t("minutesPages.corrections")} aside={t("minutesPages.correctionsNote")}>
      <Paragraphs
        items={corrections.map(({ number, paragraph, anchor, seat, text, answer }) => ({
          ...{ id: `c${number}`, number: `C${number}` },
          content: (
            <>
              <p>
                <a href={`#${anchor}`}>{t("minutesPages.onParagraph", { number: paragraph })}</a>{" "}
                {t("minutesPages.correctionFrom", { seat })} <span lang={text?.lang}>{text?.text ?? t("site.withdrawn")}</span>
              </p>
              {answer ? (
                <p>
                  <strong>{answer.accepted ? t("minutesPages.accepted") : t("minutesPages.refused")}</strong> {t("minutesPages.why")}{" "}
                  <span lang={answer.reason?.lang}>{answer.reason?.text ?? t("site.withdrawn")}</span>
                </p>
              ) : (
                <p className="quiet">{t("minutesPages.notAnswered")}</p>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}
