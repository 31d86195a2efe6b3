import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";

/** The way from a paper and its receipt to what one shares with the group: the summary, or afterwards the report (SHR-4). */
export function ShareLink({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  if (paper.practice || paper.phase === "voided") return null;
  return (
    <p className="no-print">
      <a href={href(lang, `/ballots/${paper.id}/share`)}>{t(paper.phase === "declared" ? "sharing.reportLink" : "sharing.title")}</a>
    </p>
  );
}
