import { Notice } from "../../components/Notice.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDate } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { languageNames, partNames } from "./names.ts";
import { pageFirst, type StandingShown } from "./shown.ts";

/** Says that a program made the words shown, and that nobody has checked them yet (PRP-22). */
export function MachineLabel({ source }: { readonly source: string | null }) {
  const { t } = useWords();
  return source === null ? null : <Tag tone="warn">{t("languages.machine", { source })}</Tag>;
}

/** Who has confirmed each language of this version and when, and whether a program made its words. */
export function Standing({ standing }: { readonly standing: StandingShown }) {
  const { t, lang } = useWords();
  return (
    <SummaryList
      rows={pageFirst(lang).map((one) => ({
        key: one,
        term: t(languageNames[one]),
        value: <OneLanguage standing={standing} language={one} />,
      }))}
    />
  );
}

function OneLanguage({ standing, language }: { readonly standing: StandingShown; readonly language: Lang }) {
  const { t, lang } = useWords();
  const { machine, machineStands, confirmed } = standing.languages[language];
  return (
    <>
      <MachineLabel source={machineStands ? machine : null} />
      <p>
        {confirmed
          ? t(confirmed.by === "author" ? "languages.confirmedByAuthor" : "languages.confirmedBySecretariat", {
              date: formatDate(confirmed.at, lang),
            })
          : t("proposals.notConfirmed")}
        {confirmed?.name ? ` (${confirmed.name})` : null}
      </p>
      {confirmed && confirmed.unchanged.length > 0 ? (
        <p>{t("languages.unchangedSaid", { parts: confirmed.unchanged.map((part) => t(partNames[part])).join(", ") })}</p>
      ) : null}
      {machine !== null && !machineStands ? <p className="quiet small">{t("languages.machineChecked", { source: machine })}</p> : null}
    </>
  );
}

/** In one sentence whether a vote can open on these languages, and which parts differ. */
export function Agreement({ standing }: { readonly standing: StandingShown }) {
  const { t } = useWords();
  const differing = standing.parts.filter(({ behind }) => behind !== null);
  if (differing.length > 0)
    return (
      <Notice tone="warn" title={t("languages.differTitle")}>
        {t("languages.differText", { parts: differing.map(({ part }) => t(partNames[part])).join(", ") })}
      </Notice>
    );
  const { en, cy } = standing.languages;
  return en.confirmed && cy.confirmed ? (
    <Notice tone="good">{t("languages.agree")}</Notice>
  ) : (
    <Notice tone="warn">{t("languages.waits")}</Notice>
  );
}

/** What the marks are counted from. */
export function Since({ standing }: { readonly standing: StandingShown }) {
  const { t } = useWords();
  const { version, since, sinceConfirmed } = standing;
  if (since === null || since === version) return null;
  return <p className="quiet">{t(sinceConfirmed ? "languages.since" : "languages.sinceFirst", { version: since })}</p>;
}
