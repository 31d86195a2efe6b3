import { useWords } from "../../locales/words.tsx";
import { type ChangeName, changeText } from "./names.ts";

/** What an amendment changes, passage by passage, without the words. */
export function WhatChanges({ changes }: { readonly changes: readonly ChangeName[] | null }) {
  const { t } = useWords();
  if (changes === null) return <span>{t("site.withdrawn")}</span>;
  return (
    <ul className="plain-list">
      {changes.map((change) => (
        <li key={`${change.change} ${change.passage.where} ${change.passage.block}`}>{changeText(t, change)}</li>
      ))}
    </ul>
  );
}
