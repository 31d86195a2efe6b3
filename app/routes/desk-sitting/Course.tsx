import { mayGiveUpAt } from "../../../shared/sittings/quorumWait.ts";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Clock } from "../../live/Clock.tsx";
import { langIn, wordsIn } from "../../live/names.ts";
import { quorumOf } from "../../live/quorumOf.ts";
import { useNow } from "../../live/useNow.ts";
import { formatDateTime, formatTime } from "../../locales/dates.ts";
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
      <p>
        {close ? t("deskSitting.quorumMargin", { count: margin }) : null} {quorumText(t, now)}
      </p>
      {met ? null : <QuorumWait />}
    </Notice>
  );
}

/** Without a quorum: the clock until the sitting may adjourn for want of one, and then the way to do it (QUO-4). */
function QuorumWait() {
  const { t, lang } = useWords();
  const { live, at, quorum, facilitator } = useDesk();
  const now = useNow(live, at);
  const { sitting } = live.room;
  const from = quorum && mayGiveUpAt(sitting, quorum.orders);
  if (!quorum || from === null || from === undefined) return null;
  if (now < from)
    return (
      <p className="row">
        <Clock live={live} at={at} left={(when) => Math.max(0, from - when)} label={t("running.giveUpIn")} />
        <span>{t("running.giveUpFrom", { time: formatTime(from, lang) })}</span>
      </p>
    );
  return (
    <>
      <p>{t("running.mayGiveUp", { minutes: quorum.orders.quorum.waitMinutes })}</p>
      {facilitator ? (
        <ButtonLink href={href(lang, `/desk/sittings/${sitting.id}?do=adjourn&without=quorum`)}>{t("running.giveUp")}</ButtonLink>
      ) : null}
    </>
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
