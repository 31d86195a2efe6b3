import type { ReactNode } from "react";
import { Confirmation } from "../../components/Confirmation.tsx";
import { useWords } from "../../locales/words.tsx";

/** A correction was asked for: its number, and where the answer will stand. */
export function CorrectionSent({ number, children }: { readonly number: string; readonly children?: ReactNode }) {
  const { t } = useWords();
  return (
    <Confirmation title={t("corrections.sentTitle")} reference={t("corrections.sentNumber", { number })}>
      <p>{t("corrections.sentText")}</p>
      {children}
    </Confirmation>
  );
}
