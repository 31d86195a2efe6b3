import type { ReactNode } from "react";
import { needsPerson } from "../../shared/sittings/byItself.ts";
import { currentItem, currentRound, nextRound, timeLeft } from "../../shared/sittings/questions.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { formatDateTime, formatTime } from "../locales/dates.ts";
import type { Key } from "../locales/keys.ts";
import { useWords } from "../locales/words.tsx";
import { AgreementAsked } from "./AgreementAsked.tsx";
import { Clock } from "./Clock.tsx";
import { itemName, langIn, promptOf, roundName, type Titles, wordsIn } from "./names.ts";
import { RoundAsks } from "./RoundAsks.tsx";
import type { Live } from "./useRoom.ts";

const phaseTitles: { readonly [phase in Sitting["phase"]["name"]]: Key } = {
  scheduled: "live.notBegunTitle",
  open: "live.betweenRoundsTitle",
  adjourned: "live.adjournedTitle",
  closed: "live.closedTitle",
};

interface NowCardProps {
  readonly live: Live;
  /** The time the page was made at. */
  readonly at: number;
  readonly titles: Titles;
  /** Beside the clock: the key that says the time. */
  readonly children?: ReactNode;
}

/** What is happening now: item, round, question, time left; or why nothing is. */
export function NowCard({ live, at, titles, children }: NowCardProps) {
  const { t, lang } = useWords();
  const { room } = live;
  const { sitting } = room;
  const round = currentRound(sitting);
  const item = currentItem(sitting);
  if (sitting.asking && sitting.phase.name === "open")
    return (
      <section className="now" aria-label={t("live.now")}>
        <h2 className="now-title">{t("live.agreementTitle")}</h2>
        <AgreementAsked live={live} asking={sitting.asking} at={at} />
      </section>
    );
  if (!round || !item || sitting.phase.name !== "open") return <Quiet sitting={sitting} live={live} />;
  const asked = promptOf(round, lang);
  const prompt = wordsIn(room, asked);
  const name = itemName(t, lang, room, item, titles);
  return (
    <section className="now" aria-label={t("live.now")}>
      <p className="kicker">{t("live.itemOf", { number: item.number, all: sitting.items.length })}</p>
      <h2 className="now-title">{name}</h2>
      <p className="now-round">
        {roundName(t, room, round, lang)}
        {round.phase.name === "paused" ? <strong> · {t("live.paused")}</strong> : null}
      </p>
      {prompt === null ? null : (
        <p className="now-question" lang={langIn(room, asked, lang)}>
          {prompt}
        </p>
      )}
      <RoundAsks live={live} round={round} />
      <div className="row now-time">
        <span>{t("live.roundTime")}</span>
        <Clock live={live} at={at} left={(now) => timeLeft(round, now)} label={t("live.roundTime")} />
        {children}
      </div>
    </section>
  );
}

/** Between rounds, before the sitting, after it. */
function Quiet({ sitting, live }: { readonly sitting: Sitting; readonly live: Live }) {
  const { t, lang } = useWords();
  const { phase } = sitting;
  const next = nextRound(sitting);
  const why = phase.name === "adjourned" ? phase.reason : null;
  const reason = wordsIn(live.room, why);
  return (
    <section className="now" aria-label={t("live.now")}>
      <h2 className="now-title">{t(phaseTitles[phase.name])}</h2>
      {phase.name === "scheduled" ? (
        <p className="now-question">{t("live.startsAt", { time: formatDateTime(sitting.startsAt, lang) })}</p>
      ) : null}
      {phase.name === "adjourned" && phase.until !== null ? (
        <p className="now-question">{t("live.adjournedUntil", { time: formatDateTime(phase.until, lang) })}</p>
      ) : null}
      {reason === null ? null : <p lang={langIn(live.room, why, lang)}>{reason}</p>}
      {phase.name === "closed" ? <p>{t("live.closedAt", { time: formatTime(phase.at, lang) })}</p> : null}
      {phase.name === "open" && next ? <p>{t("live.nextRound", { round: roundName(t, live.room, next, lang) })}</p> : null}
      {phase.name === "open" && next && sitting.byItself ? (
        <p>{t(needsPerson(sitting) ? "answers.needsPerson" : "answers.opensByItself")}</p>
      ) : null}
    </section>
  );
}
