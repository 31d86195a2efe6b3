import { Section } from "../../components/Section.tsx";
import { Channels } from "../../live/Channels.tsx";
import { wordsIn } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { canNow } from "../chamber-help/canNow.ts";
import { Reached } from "../chamber-help/Reached.tsx";
import type { Acting } from "./ActionForm.tsx";
import { AskDesk } from "./AskDesk.tsx";
import type { ChamberStart } from "./load.ts";
import type { OwnState } from "./ownState.ts";

/**
 * Where people meet, by what else the sitting can be followed, what can be done now, who helps, and asking the desk (HLP-1). The
 * link and the PIN are for people on the roll only.
 */
export function Help({
  start,
  acting,
  state,
}: {
  readonly start: ChamberStart;
  readonly acting: Acting;
  readonly state: OwnState["kind"];
}) {
  const { t, lang } = useWords();
  const { hall, link, linkAddress } = start;
  const { room } = acting.live;
  const { sitting } = room;
  const page = href(lang, `/chamber/${sitting.id}/help`);
  return (
    <>
      <Section title={t("chamber.placeTitle")} id="place">
        {hall === null ? null : <p>{t("chamber.hallAt", { hall })}</p>}
        {link === null ? null : (
          <p>{linkAddress === null ? t("chamber.linkAt", { link }) : <a href={linkAddress}>{t("chamber.openLink")}</a>}</p>
        )}
        <Channels access={sitting.access} text={(hash) => wordsIn(room, hash)} pin={start.pin} />
      </Section>
      <Section title={t("chamber.helpTitle")} id="help">
        <p>{t(canNow[state])}</p>
        {state === "closed" ? null : <AskDesk acting={acting} person={start.person.id} />}
        <Reached contact={start.contact} phone={start.phone} />
        <ul>
          <li>{t("chamber.helpVote")}</li>
          <li>
            <a href={href(lang, "/ballots/practice")}>{t("chamber.tryVoting")}</a>
          </li>
          <li>{t("chamber.helpConnection")}</li>
          <li>{t("chamber.helpOther")}</li>
          <li>
            <a href={page}>{t("careLive.toHelp")}</a>
          </li>
          <li>
            <a href={href(lang, "/words")}>{t("chamber.helpWords")}</a>
          </li>
          <li>
            <a href={href(lang, `/sittings/${sitting.id}/live`)}>{t("chamber.toPublicPage")}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}

/** Apologies stand for this seat: what ends them, and where they are taken back (ATT-8). */
export function ApologiesStand({ acting }: { readonly acting: Acting }) {
  const { t, lang } = useWords();
  const { sitting } = acting.live.room;
  return (
    <p className="notice">
      {t("careLive.apologiesStand")} <a href={href(lang, `/chamber/${sitting.id}/help#apologies`)}>{t("careLive.apologiesBack")}</a>
    </p>
  );
}
