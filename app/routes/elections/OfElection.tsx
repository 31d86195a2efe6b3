import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** That an election is a roll call until there are secret ballots (ELE-6), and the way from its vote to what the candidates say. Nothing where it is no election. */
export function OfElection({ election }: { readonly election: string | null | undefined }) {
  const { t, lang } = useWords();
  if (!election) return null;
  return (
    <Notice>
      {t("elections.secretNote")} <a href={href(lang, `/elections/${election}`)}>{t("elections.candidates")}</a>
    </Notice>
  );
}
