import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { termGroups, terms } from "./terms.ts";

/** The words that this site uses in a special way, each with an address of its own. */
export default function Glossary() {
  const { t } = useWords();
  return (
    <>
      <title>{`${t("glossary.title")} – Tessera`}</title>
      <PageHeader title={t("glossary.title")} lead={t("glossary.lead")} />
      {termGroups.map((group) => (
        <Section key={group.id} id={`part-${group.id}`} title={t(group.title)}>
          <dl className="stack measure">
            {group.terms.map((id) => {
              const [term, meaning] = terms[id];
              return (
                <div key={id} id={id}>
                  <dt>
                    <a href={`#${id}`}>
                      <strong>{t(term)}</strong>
                    </a>
                  </dt>
                  <dd>{t(meaning)}</dd>
                </div>
              );
            })}
          </dl>
        </Section>
      ))}
    </>
  );
}
