import { useEffect, useState } from "react";
import { hundredthsOfPercent } from "../../../shared/ballots/views.ts";
import { notHeardIn, ownVoice } from "../../../shared/voice/own.ts";
import { Section } from "../../components/Section.tsx";
import { timeWords } from "../../live/clock.ts";
import type { Announcer } from "../../live/useAnnouncer.ts";
import type { Live } from "../../live/useRoom.ts";
import { useWords } from "../../locales/words.tsx";
import { shareText } from "../vote/names.ts";

interface OwnVoiceProps {
  readonly live: Live;
  readonly now: number;
  readonly seat: string;
  /** Its region's part of the weight in force, in hundredths of a percent; null while no weights are. */
  readonly regionWeight: number | null;
}

/** How long one's own seat was heard, beside its region; to nobody but its delegate. */
export function OwnVoice({ live, seat, regionWeight }: Omit<OwnVoiceProps, "now">) {
  const { t } = useWords();
  const { sitting, seats } = live.room;
  const { ms, region, all } = ownVoice(sitting, seat, seats[seat]?.region ?? "");
  const time = timeWords(t, ms);
  const whole = timeWords(t, all);
  return (
    <Section title={t("ownVoice.title")} id="own-voice">
      <p>
        {all === 0 ? t("ownVoice.nobody") : ms === 0 ? t("ownVoice.notYet", { all: whole }) : t("ownVoice.heard", { time, all: whole })}
      </p>
      {all === 0 || regionWeight === null ? null : (
        <p>{t("ownVoice.region", { speech: shareText(hundredthsOfPercent(region, all)), weight: shareText(regionWeight) })}</p>
      )}
    </Section>
  );
}

/**
 * VOI-6: a quiet word to whoever was not heard yet, once a round: read out politely, in its place in the page, gone when pressed away.
 * It takes no focus when it comes; when it goes, `onAway` says where the keyboard goes on.
 */
export function Nudge({
  live,
  now,
  seat,
  announcer,
  onAway,
}: Omit<OwnVoiceProps, "regionWeight"> & { announcer: Announcer; onAway: () => void }) {
  const { t } = useWords();
  const [away, setAway] = useState<string | null>(null);
  const round = notHeardIn(live.room.sitting, seat, now);
  const shown = round !== null && round !== away;
  const { say } = announcer;
  useEffect(() => {
    if (shown) say({ topic: "not heard yet", urgent: false, text: t("ownVoice.nudge") });
  }, [shown, say, t]);
  if (!shown) return null;
  return (
    <p className="nudge">
      {t("ownVoice.nudge")}{" "}
      {live.followed ? (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setAway(round);
            requestAnimationFrame(onAway);
          }}
        >
          {t("ownVoice.nudgeWaits")}
        </button>
      ) : null}
    </p>
  );
}
