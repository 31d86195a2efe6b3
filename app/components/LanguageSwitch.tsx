import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";

/** A link straight to the same page in the other language, named in that language. `path` is without `/cy`, with what the page is asked for. */
export function LanguageSwitch({ path }: { readonly path: string }) {
  const { lang } = useWords();
  const other = lang === "en" ? "cy" : "en";
  return (
    <a href={href(other, path)} hrefLang={other} lang={other} rel="alternate">
      {other === "cy" ? "Cymraeg" : "English"}
    </a>
  );
}
