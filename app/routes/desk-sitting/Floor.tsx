import { isContribution, orderedList } from "../../../shared/sittings/floor.ts";
import { currentRound } from "../../../shared/sittings/questions.ts";
import type { SpokenTurn, Turn } from "../../../shared/sittings/state.ts";
import { ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Tag } from "../../components/Tag.tsx";
import { purpose, seatName } from "../../live/names.ts";
import { SpeakerClock } from "../../live/SpeakerClock.tsx";
import { TurnWarning } from "../../live/TurnWarning.tsx";
import { useWords } from "../../locales/words.tsx";
import { Do } from "./LiveForm.tsx";
import { Undo } from "./nowOnDemand.ts";
import { SpeakersList } from "./SpeakersList.tsx";
import { useDesk } from "./useDesk.ts";

/** A ruling on a point of order: upheld or not (FLR-7). */
function Ruling({ turn }: { readonly turn: Pick<Turn | SpokenTurn, "id" | "rule"> }) {
  const { t } = useWords();
  return (
    <ButtonRow>
      <Do intent="rulePoint" hidden={{ turn: turn.id, upheld: "yes" }}>
        {t("deskSitting.uphold")}
      </Do>
      <Do intent="rulePoint" hidden={{ turn: turn.id, upheld: "no" }}>
        {t("deskSitting.notUphold")}
      </Do>
    </ButtonRow>
  );
}

function Speaker({ turn }: { readonly turn: Turn }) {
  const { t, lang } = useWords();
  const { live, at, facilitator, ends } = useDesk();
  const round = currentRound(live.room.sitting);
  const passes = round !== null && isContribution(turn.kind);
  const waits = live.room.sitting.floor.waiting.some(({ kind, seat }) => isContribution(kind) && seat !== turn.seat);
  return (
    <div className="stack">
      <p className="row">
        <strong>{seatName(t, lang, live.room, turn.seat)}</strong>
        <span className="quiet">{purpose(t, turn)}</span>
        {turn.pausedAt === null ? null : <Tag tone="warn">{t("deskSitting.paused")}</Tag>}
      </p>
      <p className="row">
        <SpeakerClock live={live} at={at} turn={turn} ends={ends} />
        <TurnWarning live={live} at={at} turn={turn} ends={ends} />
      </p>
      {facilitator || turn.pausedAt !== null ? null : (
        <Do intent="interpreter" shortcut="i">
          {t("floor.interpreterBehind")}
        </Do>
      )}
      {facilitator ? (
        <ButtonRow>
          <Do intent="endTurn" hidden={{ turn: turn.id }} shortcut="e">
            {t("deskSitting.endTurn")}
          </Do>
          {turn.pausedAt === null ? (
            <Do intent="pauseTurn" shortcut="p">
              {t("deskSitting.pauseTurn")}
            </Do>
          ) : (
            <Do intent="resumeTurn" shortcut="p" tone="main">
              {t("deskSitting.resumeTurn")}
            </Do>
          )}
          {turn.limitMs === null ? null : (
            <Do intent="addTurnTime" hidden={{ seconds: "30", seen: String(turn.limitMs) }} shortcut="t">
              {t("deskSitting.addHalfMinute")}
            </Do>
          )}
          {turn.pausedAt === null ? (
            <Do intent="interpreter" shortcut="i">
              {t("floor.interpreterBehind")}
            </Do>
          ) : null}
          {passes && waits && turn.limitMs !== null ? (
            <Do intent="yieldTurn" hidden={{ to: "" }}>
              {t("deskFloor.yieldsToNext")}
            </Do>
          ) : null}
          {passes ? (
            <Do intent="passTurn" hidden={{ seat: turn.seat }}>
              {t("deskSitting.pass")}
            </Do>
          ) : null}
        </ButtonRow>
      ) : null}
      {turn.kind === "point-of-order" && facilitator ? <Ruling turn={turn} /> : null}
    </div>
  );
}

/** Points of order that were heard and wait for their ruling. */
function Unruled() {
  const { t, lang } = useWords();
  const { live, facilitator } = useDesk();
  const waiting = live.room.sitting.turns.filter((turn) => turn.kind === "point-of-order" && turn.upheld === null);
  if (!facilitator || live.room.sitting.phase.name !== "open") return null;
  return waiting.map((turn) => (
    <Notice key={turn.id} tone="warn" title={t("deskSitting.ruleNow")}>
      <p>
        {seatName(t, lang, live.room, turn.seat)}: {purpose(t, turn)}
      </p>
      <Ruling turn={turn} />
    </Notice>
  ));
}

/** The floor: who speaks, whoever was interrupted, who comes next, the list. */
export function Floor() {
  const { t, lang } = useWords();
  const { live, facilitator } = useDesk();
  const { sitting } = live.room;
  const round = currentRound(sitting);
  const { speaking, held } = sitting.floor;
  // A point of information waits until the speaker gives way: it is never simply next.
  const next = orderedList(sitting).find((entry) => entry.kind !== "point-of-information");
  if (!round) return <Unruled />;
  return (
    <section className="stack" aria-labelledby="floor-title">
      <h2 id="floor-title">{t("deskSitting.floor")}</h2>
      <Unruled />
      {speaking ? <Speaker turn={speaking} /> : <p className="quiet">{t("deskSitting.nobodySpeaks")}</p>}
      {held ? (
        <p className="quiet">
          {seatName(t, lang, live.room, held.seat)} · {t("deskSitting.waitsForPoint")}
        </p>
      ) : null}
      {facilitator && next ? (
        <Do intent="giveFloor" hidden={{ entry: "", seen: speaking?.id ?? "none" }} tone="main" shortcut="n">
          {t("deskSitting.giveNext", { seat: seatName(t, lang, live.room, next.seat) })}
        </Do>
      ) : null}
      <Undo />
      <SpeakersList round={round} />
    </section>
  );
}
