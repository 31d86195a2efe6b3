import { useWords } from "../locales/words.tsx";

/** The first thing the Tab key reaches: past the masthead to the page itself. */
export function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skip-link" href="#main">
      {t("components.skipToMain")}
    </a>
  );
}
