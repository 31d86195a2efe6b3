import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper } from "./load.ts";

/** What voting here means, and what to do when it does not work. */
export function Help({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  return (
    <Section title={t("ballots.helpTitle")} id="help">
      <ul>
        <li>{paper.byHands ? t("ballots.helpByHands") : t("ballots.helpRollCall")}</li>
        <li>{t(paper.options ? "voteOptions.abstainHint" : "ballots.helpAbstain")}</li>
        <li>{t("ballots.helpChange")}</li>
        <li>{t("ballots.helpSteward")}</li>
        {paper.sitting === null ? null : (
          <li>
            <a href={href(lang, `/chamber/${paper.sitting}/help`)}>{t("careLive.askTitle")}</a>
          </li>
        )}
        <li>
          <a href={href(lang, "/words")}>{t("ballots.helpWords")}</a>
        </li>
      </ul>
    </Section>
  );
}
