import { useLocation } from "@remix-run/react";
import { useState } from "react";
import { facilitatorLine, type Habit } from "../../../shared/sittings/facilitatorLines.ts";
import { regionName } from "../../live/names.ts";
import { useNow } from "../../live/useNow.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { useDesk } from "./useDesk.ts";

/** Each habit, and a line to say at its moment. */
const lines: { readonly [habit in Habit]: readonly [habit: Key, say: Key] } = {
  objection: ["facilitating.objection", "facilitating.sayObjection"],
  "long-speaker": ["facilitating.longSpeaker", "facilitating.sayLongSpeaker"],
  "before-vote": ["facilitating.beforeVote", "facilitating.sayBeforeVote"],
  "time-short": ["facilitating.timeShort", "facilitating.sayTimeShort"],
  silence: ["facilitating.silence", "facilitating.saySilence"],
  "region-not-heard": ["facilitating.regionNotHeard", "facilitating.sayRegionNotHeard"],
  "same-voices": ["facilitating.sameVoices", "facilitating.saySameVoices"],
  rest: ["facilitating.rest", "facilitating.sayRest"],
  closing: ["facilitating.closing", "facilitating.sayClosing"],
  opening: ["facilitating.opening", "facilitating.sayOpening"],
};

/** A quiet word for the facilitator at the right moment, with a line to say (FAC-1). Nobody else sees it, nothing reads it out. */
export function FacilitatorsLine() {
  const { t, lang } = useWords();
  const { live, at, facilitator, ends } = useDesk();
  const now = useNow(live, at);
  const asked = new URLSearchParams(useLocation().search).get("away");
  const [away, setAway] = useState<readonly string[]>(asked === null ? [] : [asked]);
  const { room } = live;
  const line = facilitator ? facilitatorLine(room.sitting, now, away, ends) : null;
  if (!line) return null;
  const [habit, say] = lines[line.habit];
  const region = line.region === null ? "" : regionName(room, line.region, lang);
  return (
    <aside className="notice" aria-label={t("facilitating.title")}>
      <p className="notice-title">{t(habit, { region })}</p>
      <p>
        <q>{t(say, { region })}</q>
      </p>
      <p>
        <a
          href={href(lang, `/desk/sittings/${room.sitting.id}?away=${line.key}`)}
          onClick={(event) => {
            event.preventDefault();
            setAway((all) => [...all, line.key]);
          }}
        >
          {t("facilitating.notNow")}
        </a>
      </p>
    </aside>
  );
}
