import { orderedList } from "../../../shared/sittings/floor.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import type { FloorEntry, Round } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextField } from "../../components/TextField.tsx";
import { purpose, seatName, seatShort } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ListOrderForm, orderNames } from "./ListOrderForm.tsx";
import { Do, LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** What the facilitator can do with one entry: give it the floor, move it and say why, take it off. */
function Entry({ entry, place, count }: { readonly entry: FloorEntry; readonly place: number; readonly count: number }) {
  const { t, lang } = useWords();
  const { live, facilitator } = useDesk();
  const seen = live.room.sitting.floor.speaking?.id ?? "none";
  const seat = seatName(t, lang, live.room, entry.seat);
  const labels = { position: t("deskSitting.newPlaceLabel"), reason: t("deskSitting.moveReasonLabel") };
  return (
    <Details summary={t("deskSitting.changeEntry", { place })}>
      <div className="stack">
        <ButtonRow>
          {facilitator ? (
            <Do intent="giveFloor" hidden={{ entry: entry.id, seen }} name={t("deskSitting.giveFloorTo", { seat })}>
              {t("deskSitting.giveFloor")}
            </Do>
          ) : null}
          <Do intent="leaveList" hidden={{ entry: entry.id }} name={t("deskSitting.takeOffOf", { seat })}>
            {t("deskSitting.takeOff")}
          </Do>
        </ButtonRow>
        {count > 1 ? (
          <LiveForm intent="moveEntry" hidden={{ entry: entry.id }} labels={labels} className="form" done={t("deskFloor.moveDone")}>
            {({ errorOf }) => (
              <>
                <Hidden name="lang" value={lang} />
                <TextField
                  id={`position-${entry.id}`}
                  name="position"
                  label={labels.position}
                  type="number"
                  min={1}
                  max={count}
                  width="short"
                  error={errorOf("position")}
                />
                <TextField
                  id={`reason-${entry.id}`}
                  name="reason"
                  label={labels.reason}
                  maxLength={textLimits.sittingReason}
                  error={errorOf("reason")}
                />
                <Button tone="plain">{t("deskSitting.move")}</Button>
              </>
            )}
          </LiveForm>
        ) : null}
      </div>
    </Details>
  );
}

/** The list in the order in which the floor will be given; closing and reopening it. */
export function SpeakersList({ round }: { readonly round: Round }) {
  const { t, lang } = useWords();
  const { live, keepsList } = useDesk();
  const { room } = live;
  const list = orderedList(room.sitting);
  const { listOpen, order } = room.sitting.floor;
  if (formats[round.format].joins.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="list-title">
      <h3 id="list-title">{t("deskSitting.list", { count: list.length })}</h3>
      {keepsList && formats[round.format].joins.includes("contribution") ? (
        <ListOrderForm order={order} />
      ) : (
        <p className="quiet small">{t(orderNames[order])}</p>
      )}
      {list.length === 0 ? (
        <p className="quiet">{t("deskSitting.nobodyWaits")}</p>
      ) : (
        <ol className="speakers">
          {list.map((entry, i) => (
            <li key={entry.id}>
              {seatShort(t, lang, room, entry.seat)} <span className="quiet">{purpose(t, entry)}</span>
              {entry.movedBehind === null ? null : <span className="quiet"> · {t("deskSitting.moved")}</span>}
              {keepsList ? <Entry entry={entry} place={i + 1} count={list.length} /> : null}
            </li>
          ))}
        </ol>
      )}
      {listOpen ? null : <p>{t("deskSitting.listClosed")}</p>}
      {keepsList ? (
        <ButtonRow>
          {listOpen ? (
            <Do intent="closeList" shortcut="l">
              {t("deskSitting.closeList")}
            </Do>
          ) : (
            <Do intent="reopenList" shortcut="l">
              {t("deskSitting.reopenList")}
            </Do>
          )}
        </ButtonRow>
      ) : null}
    </section>
  );
}
