import { Section } from "../../components/Section.tsx";
import { formatDate, formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { MinutesLoaded } from "./loaded.ts";

/** Every version, each comparable with the one before, and how to check the one that is read. */
export function Versions({ minutes }: { readonly minutes: MinutesLoaded }) {
  const { t, lang } = useWords();
  const { address, version, versions, published, head } = minutes;
  const path = `/minutes/${address}`;
  return (
    <Section id="versions" title={t("minutesPages.versions")} aside={t("minutesPages.versionsNote")}>
      <ul>
        {versions.map(({ number, at }) => (
          <li key={number}>
            <a href={href(lang, `${path}/v${number}`)}>{t("minutesPages.versionOf", { number, day: formatDate(at, lang) })}</a>
            {number > 1 ? (
              <>
                {" · "}
                <a href={href(lang, `${path}/v${number}/against/v${number - 1}`)}>
                  {t("minutesPages.compareWith", { number: number - 1, other: number })}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p>{t("minutesPages.circulatedAsEntry", { number: formatNumber(version.seq, lang) })}</p>
      {head === null ? null : (
        <p className="quiet small">
          {t("minutesPages.headThen")} <code className="hash">{head}</code>
        </p>
      )}
      <p className="quiet small">
        {t("minutesPages.contentHash")} <code className="hash">{version.contentHash}</code>
      </p>
      {published ? <p>{t("minutesPages.publishedAsEntry", { number: formatNumber(published.seq, lang) })}</p> : null}
      <p>
        <a href={href(lang, "/data/journal")}>{t("minutes.howToCheck")}</a>
      </p>
    </Section>
  );
}
