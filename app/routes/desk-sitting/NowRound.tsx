import { currentItem, currentRound, nextRound, timeLeft } from "../../../shared/sittings/questions.ts";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Tag } from "../../components/Tag.tsx";
import { Clock } from "../../live/Clock.tsx";
import { itemName, langIn, promptOf, roundName, wordsIn } from "../../live/names.ts";
import { RoundAsks } from "../../live/RoundAsks.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Do, LiveForm } from "./LiveForm.tsx";
import { RoundEnding } from "./nowOnDemand.ts";
import { PrepareTables, SetMarks } from "./partsOnDemand.ts";
import { useDesk } from "./useDesk.ts";

/** The round in hand with its clock, or the one that comes next. */
export function NowRound() {
  const { t, lang } = useWords();
  const { live, at, titles, facilitator } = useDesk();
  const { room } = live;
  const { sitting } = room;
  const round = currentRound(sitting);
  const item = currentItem(sitting);
  if (sitting.phase.name !== "open") return null;
  if (!round || !item) return <NextRound />;
  const asked = promptOf(round, lang);
  const prompt = wordsIn(room, asked);
  const paused = round.phase.name === "paused";
  const seen = "lengthMs" in round.phase ? String(round.phase.lengthMs) : "";
  const written = sitting.contributions.filter((one) => one.round === round.id).length;
  return (
    <section className="now" aria-label={t("deskSitting.roundInHand")}>
      <p className="kicker">
        {item.number}. {itemName(t, lang, room, item, titles)}
      </p>
      <h2>
        {roundName(t, room, round, lang)} {paused ? <Tag tone="warn">{t("deskSitting.paused")}</Tag> : null}
      </h2>
      {prompt === null ? null : <p lang={langIn(room, asked, lang)}>{prompt}</p>}
      <p className="row">
        <Clock live={live} at={at} left={(now) => timeLeft(round, now)} label={t("deskSitting.roundTime")} />
        <span className="quiet">{t("deskSitting.roundTime")}</span>
      </p>
      {round.format === "written" ? <p>{t("deskSitting.writtenSoFar", { count: written })}</p> : null}
      <RoundAsks live={live} round={round} />
      <RoundEnding round={round} />
      {facilitator ? (
        <ButtonRow>
          {paused ? (
            <Do intent="resumeRound" shortcut="r" tone="main">
              {t("deskSitting.resumeRound")}
            </Do>
          ) : (
            <Do intent="pauseRound" shortcut="r">
              {t("deskSitting.pauseRound")}
            </Do>
          )}
          <Do intent="addTime" hidden={{ seconds: "60", seen }} shortcut="m">
            {t("deskSitting.addMinute")}
          </Do>
          <Do intent="addTime" hidden={{ seconds: "300", seen }}>
            {t("deskSitting.addFiveMinutes")}
          </Do>
          <Do intent="closeRound" hidden={{ round: round.id }}>
            {t("deskSitting.closeRound")}
          </Do>
        </ButtonRow>
      ) : null}
      {item.proposal !== null && facilitator ? (
        <p>
          <a href={href(lang, `/desk/sittings/${sitting.id}?do=refer&item=${item.id}`)}>{t("deskSitting.referBack")}</a>
        </p>
      ) : null}
    </section>
  );
}

/** Between rounds: what comes next, and the way to begin it. */
function NextRound() {
  const { t, lang } = useWords();
  const { live, titles, facilitator } = useDesk();
  const { room } = live;
  const next = nextRound(room.sitting);
  if (!next)
    return (
      <Notice title={t("deskSitting.allRoundsDone")}>
        <p>{t("deskSitting.allRoundsDoneText")}</p>
        {facilitator ? (
          <ButtonLink href={href(lang, `/desk/sittings/${room.sitting.id}?do=close`)} tone="plain">
            {t("deskSitting.close")}
          </ButtonLink>
        ) : null}
      </Notice>
    );
  const item = room.sitting.items.find((one) => one.id === next.item);
  return (
    <section className="now" aria-label={t("deskSitting.nextRound")}>
      <p className="kicker">{t("deskSitting.nextRound")}</p>
      <h2>{roundName(t, room, next, lang)}</h2>
      <p>
        {item ? `${item.number}. ${itemName(t, lang, room, item, titles)} · ` : ""}
        {t("deskSitting.minutes", { count: next.minutes })}
      </p>
      <RoundEnding round={next} />
      {next.format === "marks" ? <SetMarks round={next} /> : null}
      {facilitator ? (
        <LiveForm intent="openRound" hidden={{ round: next.id }}>
          <Button size="large" data-shortcut="r" aria-keyshortcuts="r">
            {t("deskSitting.openRound")} <kbd>r</kbd>
          </Button>
        </LiveForm>
      ) : null}
      {next.format === "small-groups" ? <PrepareTables round={next} /> : null}
    </section>
  );
}
