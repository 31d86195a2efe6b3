import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { SideBySide } from "../proposal-languages/SideBySide.tsx";
import { Standing } from "../proposal-languages/Standing.tsx";
import { languagesPath, type StandingShown } from "../proposal-languages/shown.ts";

/** Title, question and summary in English and Welsh side by side, and whether a named person has checked each (PRP-9, PRP-21). */
export function Languages({ standing }: { readonly standing: StandingShown | null }) {
  const { t, lang } = useWords();
  if (!standing) return <p className="quiet">{t("site.withdrawn")}</p>;
  return (
    <>
      <SideBySide standing={standing} />
      <Standing standing={standing} />
      <p className="no-print">
        <a className="target-link" href={href(lang, languagesPath(standing.proposal, standing.version))}>
          {t("languages.toPage")}
        </a>
      </p>
    </>
  );
}
