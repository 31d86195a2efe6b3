import { useWords } from "../../locales/words.tsx";
import type { MinutesLoaded } from "../minutes-version/loaded.ts";

/** What this delegate said was wrong, and what the secretariat answered. */
export function OwnCorrections({
  corrections,
}: {
  readonly corrections: readonly Pick<MinutesLoaded["corrections"][number], "number" | "paragraph" | "text" | "answer">[];
}) {
  const { t } = useWords();
  return (
    <ul>
      {corrections.map(({ number, paragraph, text, answer }) => (
        <li key={number}>
          <p>
            C{number}. {t("minutesPages.onParagraph", { number: paragraph })}{" "}
            <span lang={text?.lang}>{text?.text ?? t("site.withdrawn")}</span>
          </p>
          {answer ? (
            <p>
              <strong>{answer.accepted ? t("minutesPages.accepted") : t("minutesPages.refused")}</strong> {t("minutesPages.why")}{" "}
              <span lang={answer.reason?.lang}>{answer.reason?.text ?? t("site.withdrawn")}</span>
            </p>
          ) : (
            <p className="quiet">{t("minutesPages.notAnswered")}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
