import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ChamberStart } from "./load.ts";

/** Where people meet, and what to do when something does not work. The link is for people on the roll only. */
export function Help({ start }: { readonly start: ChamberStart }) {
  const { t, lang } = useWords();
  const { hall, link, linkAddress } = start;
  return (
    <>
      <Section title={t("chamber.placeTitle")} id="place">
        {hall === null ? null : <p>{t("chamber.hallAt", { hall })}</p>}
        {link === null ? null : (
          <p>{linkAddress === null ? t("chamber.linkAt", { link }) : <a href={linkAddress}>{t("chamber.openLink")}</a>}</p>
        )}
      </Section>
      <Section title={t("chamber.helpTitle")} id="help">
        <ul>
          <li>{t("chamber.helpVote")}</li>
          <li>
            <a href={href(lang, "/ballots/practice")}>{t("chamber.tryVoting")}</a>
          </li>
          <li>{t("chamber.helpConnection")}</li>
          <li>{t("chamber.helpOther")}</li>
          <li>
            <a href={href(lang, "/words")}>{t("chamber.helpWords")}</a>
          </li>
          <li>
            <a href={href(lang, `/sittings/${start.room.sitting.id}/live`)}>{t("chamber.toPublicPage")}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
