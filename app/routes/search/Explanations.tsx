import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Explained } from "./explained.ts";

/** What the words asked for mean here, where this site uses them in a way of its own. */
export function Explanations({ explained }: { readonly explained: readonly Explained[] }) {
  const { t, lang } = useWords();
  return (
    <Section id="words" title={t("search.wordsTitle")}>
      <dl className="stack measure">
        {explained.map(({ id, term, meaning }) => (
          <div key={id}>
            <dt>
              <a href={href(lang, `/words#${id}`)}>
                <strong>{term}</strong>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
