import { runningOrder } from "../../shared/sittings/views.ts";
import { classes } from "../components/classes.ts";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { formatTime } from "../locales/dates.ts";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";
import { itemName, roundName, type Titles } from "./names.ts";
import { useNow } from "./useNow.ts";
import type { Live } from "./useRoom.ts";

/** The agenda with where we are: planned times, and when each part was or will be if what comes before keeps to its minutes. */
export function RunningOrder({ live, at, titles }: { readonly live: Live; readonly at: number; readonly titles: Titles }) {
  const { t, lang } = useWords();
  const { room } = live;
  const { sitting } = room;
  // The minute is enough here.
  const now = useNow(live, at);
  const { items, lateMs } = runningOrder(sitting, now - (now % 60_000));
  const late = Math.round(lateMs / 60_000);
  const running = sitting.phase.name === "open";
  return (
    <>
      {running && late > 1 ? <p className="quiet">{t("live.runningLate", { count: late })}</p> : null}
      <ol className="running-order">
        {items.map(({ item, rounds }) => {
          const isNow = rounds.some(({ round }) => round.id === sitting.round);
          const isDone = rounds.length > 0 && rounds.every(({ round }) => round.phase.name === "closed");
          const first = rounds[0];
          const begins = first?.actual?.start ?? first?.projected?.start ?? first?.planned.start;
          const name = itemName(t, lang, room, item, titles);
          return (
            <li key={item.id} className={classes(isNow && "is-now", isDone && "is-done")} aria-current={isNow ? "step" : undefined}>
              <div>
                {begins === undefined ? null : <span className="quiet">{formatTime(begins, lang)} </span>}
                {item.proposal === null ? name : <a href={href(lang, `/proposals/${item.proposal}`)}>{name}</a>}
                {isNow ? <strong> · {t("live.nowHere")}</strong> : null}
                {isDone ? <VisuallyHidden> {t("live.itemDone")}</VisuallyHidden> : null}
              </div>
              {isNow ? (
                <ol className="running-rounds">
                  {rounds.map(({ round }) => (
                    <li
                      key={round.id}
                      className={classes(round.id === sitting.round && "is-now", round.phase.name === "closed" && "is-done")}
                    >
                      {roundName(t, room, round)} <span className="quiet">{t("live.minutes", { count: round.minutes })}</span>
                    </li>
                  ))}
                </ol>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
