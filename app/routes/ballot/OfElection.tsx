import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";

/** Where the vote is an election: that it is a roll call (ELE-6), and the way to what the candidates say. */
export function OfElection({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  if (paper.election === undefined) return null;
  return (
    <Notice>
      {t("elections.secretNote")} <a href={href(lang, `/elections/${paper.election}`)}>{t("elections.candidates")}</a>
    </Notice>
  );
}
