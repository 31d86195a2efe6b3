import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { SharePage } from "./load.ts";
import { useSummary } from "./summaryLines.ts";

/** What is voted on, in few words: to print, to copy and to send. */
export function Summary({ page }: { readonly page: SharePage }) {
  const { t, lang } = useWords();
  const { when, means, abstain, worth, plain, subject } = useSummary(page);
  const { on, options, url, phase, inHall } = page;
  return (
    <>
      <Section title={t("sharing.when")} id="when">
        <p>{when}</p>
        {worth.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Section>
      <Section title={t("sharing.means")} id="means">
        {means.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {options ? (
          <ol>
            {Object.entries(options.options).map(([place, { name }]) => (
              <li key={place} lang={name?.lang}>
                {name?.text ?? t("site.withdrawn")}
              </li>
            ))}
          </ol>
        ) : null}
        <p>{abstain}</p>
      </Section>
      <Section title={t("sharing.read")} id="read">
        {on && url.text ? (
          <p>
            {t(on.kind === "amendment" ? "sharing.textOfAmendment" : "sharing.textOf")}{" "}
            <span lang={on.title?.lang}>{on.title?.text ?? t("site.withdrawn")}</span>
            <br />
            <a href={href(lang, on.path)}>{url.text}</a>
          </p>
        ) : null}
        <p>
          {t("sharing.pageOfVote")} <a href={href(lang, `/votes/${page.id.replace("-", "/")}`)}>{url.vote}</a>
        </p>
      </Section>
      <div className="no-print stack">
        <ButtonRow>
          <ButtonLink tone="plain" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(plain)}`}>
            {t("sharing.send")}
          </ButtonLink>
          {phase === "open" && !inHall ? <ButtonLink href={href(lang, `/ballots/${page.id}`)}>{t("sharing.toPaper")}</ButtonLink> : null}
        </ButtonRow>
        <Details summary={t("sharing.asText")}>
          <TextArea name="plain" label={t("sharing.plainText")} hint={t("sharing.plainHint")} rows={14} readOnly defaultValue={plain} />
        </Details>
      </div>
    </>
  );
}
