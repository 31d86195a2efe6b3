import type { SpokenTurn } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { purpose, seatShort } from "../../live/names.ts";
import { Record } from "../../live/Record.tsx";
import { formatTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** The last so many turns are offered for what was said in them. */
const mostTurns = 30;

/** Puts down what somebody said, or mends it, until the sitting closes (WRT-4). */
function WhatWasSaid() {
  const { t, lang } = useWords();
  const { live } = useDesk();
  const { room } = live;
  const turns = room.sitting.turns.slice(-mostTurns).toReversed();
  if (turns.length === 0 || room.sitting.phase.name === "closed") return null;
  const labels = { turn: t("deskSitting.turnLabel"), text: t("deskSitting.saidLabel") };
  const option = (turn: SpokenTurn) => ({
    value: turn.id,
    text: `${formatTime(turn.startedAt, lang)} · ${seatShort(t, lang, room, turn.seat)} · ${purpose(t, turn)}${turn.text === null ? "" : ` · ${t("deskSitting.hasWords")}`}`,
  });
  return (
    <Details summary={t("deskSitting.recordWords")}>
      <LiveForm intent="recordWords" labels={labels} className="form">
        {({ errorOf, typed }) => (
          <>
            <Select name="turn" label={labels.turn} width="full" error={errorOf("turn")} options={turns.map(option)} />
            <Select
              id="said-as"
              name="as"
              label={t("deskFloor.asLabel")}
              defaultValue="words"
              options={[
                { value: "words", text: t("deskFloor.asWords") },
                { value: "summary", text: t("deskFloor.asSummary") },
              ]}
            />
            <TextArea
              name="text"
              label={labels.text}
              rows={5}
              maxLength={textLimits.recordedWords}
              defaultValue={typed("text")}
              error={errorOf("text")}
            />
            <Select
              id="said-lang"
              name="lang"
              label={t("deskSitting.languageLabel")}
              width="short"
              defaultValue={lang}
              options={[
                { value: "en", text: "English", lang: "en" },
                { value: "cy", text: "Cymraeg", lang: "cy" },
              ]}
            />
            <Button tone="plain">{t("deskSitting.putDown")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}

/** The record as it grows, newest first. */
export function RecordColumn() {
  const { t } = useWords();
  const { live, titles } = useDesk();
  return (
    <section className="stack" aria-labelledby="record-title">
      <h2 id="record-title">{t("deskSitting.record")}</h2>
      <WhatWasSaid />
      <Record room={live.room} titles={titles} />
    </section>
  );
}
