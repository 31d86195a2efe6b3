import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** What is read out, in both languages, ready to copy. */
export function Declaration({ text, vote }: { readonly text: { readonly en: string; readonly cy: string }; readonly vote: string }) {
  const { t, lang } = useWords();
  return (
    <Section title={t("deskVote.declarationTitle")} id="declaration" aside={t("deskVote.declarationNote")}>
      <div className="form">
        <TextArea name="declaration-en" label={t("languages.ownEnglish")} lang="en" rows={12} readOnly defaultValue={text.en} />
        <TextArea name="declaration-cy" label={t("languages.ownWelsh")} lang="cy" rows={12} readOnly defaultValue={text.cy} />
      </div>
      <p>
        <a href={href(lang, `/votes/${vote}`)}>{t("deskVote.toResult")}</a>
      </p>
    </Section>
  );
}
