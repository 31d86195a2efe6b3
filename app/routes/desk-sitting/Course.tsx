import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { langIn, wordsIn } from "../../live/names.ts";
import { quorumOf } from "../../live/quorumOf.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { LiveForm } from "./LiveForm.tsx";
import { quorumText } from "./quorumText.ts";
import { useDesk } from "./useDesk.ts";

/** The quorum in words, loudly where it is missing or could soon be (QUO-1 to QUO-3). */
export function QuorumNotice() {
  const { t } = useWords();
  const { live, quorum } = useDesk();
  if (!quorum || live.room.sitting.phase.name === "closed") return null;
  const now = quorumOf(live.room, quorum);
  const { met, close, margin } = now;
  const title = t(met ? (close ? "deskSitting.quorumClose" : "deskSitting.quorumMet") : "deskSitting.quorumMissing");
  return (
    <Notice tone={met ? (close ? "warn" : "info") : "bad"} title={title}>
      {close ? t("deskSitting.quorumMargin", { count: margin }) : null} {quorumText(t, now)}
    </Notice>
  );
}

/** Where the sitting stands and what can be done with it as a whole. Each step that cannot be taken back has a page of its own. */
export function Course() {
  const { t, lang } = useWords();
  const { live, facilitator, note } = useDesk();
  const { sitting } = live.room;
  const { phase } = sitting;
  const step = (name: string): string => href(lang, `/desk/sittings/${sitting.id}?do=${name}`);
  const why = phase.name === "adjourned" ? phase.reason : null;
  const reason = wordsIn(live.room, why);
  return (
    <div className="stack">
      {facilitator ? null : <p className="quiet">{t("deskSitting.notFacilitator")}</p>}
      {phase.name === "adjourned" ? (
        <Notice
          tone="warn"
          title={
            phase.until === null ? t("deskSitting.adjourned") : t("deskSitting.adjournedUntil", { at: formatDateTime(phase.until, lang) })
          }
        >
          {reason === null ? null : <span lang={langIn(live.room, why, lang)}>{reason}</span>}
        </Notice>
      ) : null}
      <ButtonRow>
        {sitting.agenda === null && phase.name === "scheduled" ? (
          <ButtonLink href={step("publish")}>{t("deskSitting.publish")}</ButtonLink>
        ) : null}
        {facilitator && phase.name === "scheduled" && sitting.agenda !== null ? (
          <ButtonLink href={step("open")}>{t("deskSitting.open")}</ButtonLink>
        ) : null}
        {facilitator && phase.name === "adjourned" ? (
          <LiveForm intent="resume">
            <Button>{t("deskSitting.resume")}</Button>
          </LiveForm>
        ) : null}
        {facilitator && phase.name === "open" ? (
          <>
            <ButtonLink href={step("adjourn")} tone="plain">
              {t("deskSitting.adjourn")}
            </ButtonLink>
            <ButtonLink href={step("close")} tone="plain">
              {t("deskSitting.close")}
            </ButtonLink>
          </>
        ) : null}
        {facilitator && phase.name === "adjourned" ? (
          <ButtonLink href={step("close")} tone="plain">
            {t("deskSitting.close")}
          </ButtonLink>
        ) : null}
        {note !== null ? <ButtonLink href={href(lang, note)}>{t("deskSitting.toNote")}</ButtonLink> : null}
      </ButtonRow>
    </div>
  );
}
