import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../locales/words.tsx";

/** Says at every step of a practice ballot that nothing is recorded (REH-7). */
export function PracticeNotice() {
  const { t } = useWords();
  return (
    <Notice tone="warn" title={t("practice.marked")}>
      {t("practice.meaning")}
    </Notice>
  );
}
