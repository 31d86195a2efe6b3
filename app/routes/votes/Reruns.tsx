import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** The void vote that this one puts again, or the vote that puts this void one again (BAL-47). */
export function Reruns({ rerunOf, rerun }: { readonly rerunOf: string | null; readonly rerun: string | null }) {
  const { t, lang } = useWords();
  const link = (id: string, key: "votesRunning.rerunOf" | "votesRunning.rerunBy") => (
    <Notice>
      <a href={href(lang, `/votes/${id.replace("-", "/")}`)}>{t(key, { vote: id.replace("-", "/") })}</a>
    </Notice>
  );
  return (
    <>
      {rerunOf === null ? null : link(rerunOf, "votesRunning.rerunOf")}
      {rerun === null ? null : link(rerun, "votesRunning.rerunBy")}
    </>
  );
}
