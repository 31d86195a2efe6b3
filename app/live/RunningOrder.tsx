import type { RunningItem, RunningRound } from "../../shared/sittings/runningOrder.ts";
import { classes } from "../components/classes.ts";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { formatTime } from "../locales/dates.ts";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";
import { itemName, roundName, type Titles } from "./names.ts";
import { Slip, useRunningOrder } from "./Slip.tsx";
import type { Live } from "./useRoom.ts";

/** When an item or round was or will be, and beside it when it was to be, where the two differ by a minute or more. */
function When({ line }: { readonly line: Pick<RunningItem | RunningRound, "planned" | "actual" | "projected"> }) {
  const { t, lang } = useWords();
  const { planned, actual, projected } = line;
  const begins = actual?.start ?? projected?.start ?? planned?.start;
  if (begins === undefined) return null;
  const ends = actual?.end ?? null;
  const moved =
    planned === null
      ? t("running.added")
      : formatTime(planned.start, lang) === formatTime(begins, lang)
        ? null
        : t("running.plannedAt", { time: formatTime(planned.start, lang) });
  return (
    <span className="quiet">
      {formatTime(begins, lang)}
      {ends === null ? null : `–${formatTime(ends, lang)}`}
      {moved === null ? null : ` (${moved})`}{" "}
    </span>
  );
}

/** The agenda with where we are: planned times, and when each part was or will be if what comes before keeps to its minutes. */
export function RunningOrder({ live, at, titles }: { readonly live: Live; readonly at: number; readonly titles: Titles }) {
  const { t, lang } = useWords();
  const { room } = live;
  const { sitting } = room;
  const { items } = useRunningOrder(live, at);
  return (
    <>
      <Slip live={live} at={at} />
      <ol className="running-order">
        {items.map((one) => {
          const { item, rounds } = one;
          const isNow = rounds.some(({ round }) => round.id === sitting.round);
          const isDone = rounds.length > 0 && rounds.every(({ round }) => round.phase.name === "closed");
          const name = itemName(t, lang, room, item, titles);
          return (
            <li key={item.id} className={classes(isNow && "is-now", isDone && "is-done")} aria-current={isNow ? "step" : undefined}>
              <div>
                <When line={one} />
                {item.proposal === null ? name : <a href={href(lang, `/proposals/${item.proposal}`)}>{name}</a>}
                {isNow ? <strong> · {t("live.nowHere")}</strong> : null}
                {isDone ? <VisuallyHidden> {t("live.itemDone")}</VisuallyHidden> : null}
              </div>
              {isNow ? (
                <ol className="running-rounds">
                  {rounds.map((line) => (
                    <li
                      key={line.round.id}
                      className={classes(line.round.id === sitting.round && "is-now", line.round.phase.name === "closed" && "is-done")}
                    >
                      {roundName(t, room, line.round, lang)}{" "}
                      <span className="quiet">{t("live.minutes", { count: line.round.minutes })} · </span>
                      <When line={line} />
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
