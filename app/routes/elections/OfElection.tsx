import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/**
 * That an election is a roll call until there are secret ballots (ELE-6), and the way from its vote to what the candidates say.
 * Nothing where it is no election. `here`: on a page where the candidates stand.
 */
export function OfElection({ election, here = false }: { readonly election: string | null | undefined; readonly here?: boolean }) {
  const { t, lang } = useWords();
  if (!election) return null;
  return (
    <Notice>
      <p>
        {t("elections.secretNote")} {here ? null : <a href={href(lang, `/elections/${election}`)}>{t("elections.candidates")}</a>}
      </p>
    </Notice>
  );
}
