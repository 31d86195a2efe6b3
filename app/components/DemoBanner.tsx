import { useWords } from "../locales/words.tsx";

/** Says on every page of a demonstration that its groups and decisions are invented. */
export function DemoBanner() {
  const { t } = useWords();
  return (
    <aside className="demo-banner" aria-label={t("components.demonstration")}>
      <strong>{t("components.demonstration")}</strong> {t("components.demonstrationMeaning")}
    </aside>
  );
}
