import { orderedList } from "../../shared/sittings/floor.ts";
import { formats } from "../../shared/sittings/formats.ts";
import { motionInHand, motionToCarryOut } from "../../shared/sittings/motions.ts";
import { currentRound } from "../../shared/sittings/questions.ts";
import type { Turn } from "../../shared/sittings/state.ts";
import { classes } from "../components/classes.ts";
import { useWords } from "../locales/words.tsx";
import { purpose, seatName, seatShort } from "./names.ts";
import { MotionNow } from "./partsOnDemand.ts";
import { type Ends, SpeakerClock } from "./SpeakerClock.tsx";
import { TurnWarning } from "./TurnWarning.tsx";
import type { Live } from "./useRoom.ts";

interface FloorProps {
  readonly live: Live;
  readonly at: number;
  /** The seats of whoever looks: marked in the list. */
  readonly mine?: readonly string[];
  /** Whose end of a turn this screen shows; absent: nobody's (FLR-17). */
  readonly ends?: Ends;
}

/** Who has the floor, with their time. */
function Speaker({ live, at, turn, held, ends }: FloorProps & { readonly turn: Turn; readonly held?: boolean }) {
  const { t, lang } = useWords();
  return (
    <p className="speaker">
      <strong>{seatName(t, lang, live.room, turn.seat)}</strong>
      <span className="quiet">{purpose(t, turn)}</span>
      {held ? <span className="quiet">{t("live.waitsForPoint")}</span> : null}
      {turn.pausedAt !== null && !held ? <span className="quiet">{t("live.paused")}</span> : null}
      {held ? null : <TurnWarning live={live} at={at} turn={turn} ends={ends} />}
      <SpeakerClock live={live} at={at} turn={turn} ends={ends} />
    </p>
  );
}

/** The floor: speaker, whoever was interrupted, and the list in the order in which the floor will be given. */
export function Floor({ live, at, mine = [], ends }: FloorProps) {
  const { t, lang } = useWords();
  const { sitting } = live.room;
  const round = currentRound(sitting);
  if (!round || sitting.phase.name !== "open" || formats[round.format].joins.length === 0) return null;
  const { speaking, held, listOpen } = sitting.floor;
  const list = orderedList(sitting);
  const takesAll = formats[round.format].joins.some((kind) => kind !== "point-of-order");
  return (
    <section className="floor-brief" aria-labelledby="floor-title">
      <h2 id="floor-title">{t("live.floor")}</h2>
      {speaking ? <Speaker live={live} at={at} turn={speaking} ends={ends} /> : <p className="quiet">{t("live.nobodySpeaks")}</p>}
      {held ? <Speaker live={live} at={at} turn={held} held ends={ends} /> : null}
      {motionInHand(sitting) || motionToCarryOut(sitting) ? <MotionNow live={live} /> : null}
      {list.length === 0 ? (
        takesAll ? (
          <p className="quiet">{t("live.nobodyWaits")}</p>
        ) : null
      ) : (
        <>
          <h3 id="list-title">{t("live.listTitle", { count: list.length })}</h3>
          <ol className="speakers" aria-labelledby="list-title">
            {list.map((entry) => (
              <li key={entry.id} className={classes(mine.includes(entry.seat) && "is-mine")}>
                {seatShort(t, lang, live.room, entry.seat)} <span className="quiet">{purpose(t, entry)}</span>
                {mine.includes(entry.seat) ? <strong> ({t("live.you")})</strong> : null}
              </li>
            ))}
          </ol>
        </>
      )}
      {listOpen ? null : <p className="quiet">{t("live.listIsClosed")}</p>}
    </section>
  );
}
