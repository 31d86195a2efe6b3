import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** A page that somebody else needs: the way to it, its whole address, and a mail with it, for whoever is at the desk with a telephone. */
export function PassOn({ path, origin, text }: { readonly path: string; readonly origin: string; readonly text: string }) {
  const { t, lang } = useWords();
  const url = `${origin}${href(lang, path)}`;
  return (
    <p>
      <a href={href(lang, path)}>{text}</a>
      <br />
      <span className="quiet small break-anywhere">{url}</span>
      <br />
      <a href={`mailto:?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(url)}`}>{t("votePages.passOn")}</a>
    </p>
  );
}
