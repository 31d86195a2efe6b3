import { type RunningItem, type RunningRound, runningOrder } from "../../../shared/sittings/views.ts";
import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { classes } from "../../components/classes.ts";
import { Details } from "../../components/Details.tsx";
import { Tag } from "../../components/Tag.tsx";
import { itemName, roundName } from "../../live/names.ts";
import { useNow } from "../../live/useNow.ts";
import { formatTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { AddRound } from "./AddRound.tsx";
import { Do } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** Whole minutes. */
const minute = 60_000;

/** Opening, moving and removing one round that waits (AGD-5). */
function WaitingRound({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useWords();
  const { live, facilitator } = useDesk();
  const { sitting } = live.room;
  const waiting = sitting.rounds.filter((round) => round.phase.name === "waiting").map((round) => round.id);
  const place = waiting.indexOf(id);
  const earlier = waiting[place - 1];
  const isLast = place === waiting.length - 1;
  return (
    <Details summary={t("deskSitting.changeRound")}>
      <ButtonRow>
        {facilitator && sitting.phase.name === "open" && sitting.round === null ? (
          <Do intent="openRound" hidden={{ round: id }} name={t("deskSitting.openRoundOf", { round: name })}>
            {t("deskSitting.openRound")}
          </Do>
        ) : null}
        {earlier === undefined ? null : (
          <Do intent="moveRound" hidden={{ round: id, before: earlier }} name={t("deskSitting.earlierOf", { round: name })}>
            {t("deskSitting.earlier")}
          </Do>
        )}
        {isLast ? null : (
          <Do intent="moveRound" hidden={{ round: id, before: waiting[place + 2] ?? "" }} name={t("deskSitting.laterOf", { round: name })}>
            {t("deskSitting.later")}
          </Do>
        )}
        <Do intent="removeRound" hidden={{ round: id }} name={t("deskSitting.removeOf", { round: name })}>
          {t("deskSitting.remove")}
        </Do>
      </ButtonRow>
    </Details>
  );
}

/** "10:05–10:20", or as far as it is known. */
const span = (start: number, end: number | null, lang: "en" | "cy"): string =>
  `${formatTime(start, lang)}–${end === null ? "" : formatTime(end, lang)}`;

function RoundLine({ line }: { readonly line: RunningRound }) {
  const { t, lang } = useWords();
  const { live } = useDesk();
  const { round, planned, actual, projected } = line;
  const isNow = live.room.sitting.round === round.id;
  const name = roundName(t, live.room, round);
  const open = live.room.sitting.phase.name !== "closed";
  return (
    <li className={classes(isNow && "is-now", round.phase.name === "closed" && "is-done")} aria-current={isNow ? "step" : undefined}>
      <div>
        {name} <span className="quiet">{t("deskSitting.minutes", { count: round.minutes })}</span>
        {isNow ? " " : null}
        {isNow ? <Tag tone="live">{t("deskSitting.now")}</Tag> : null}
      </div>
      <div className="quiet small">
        {t("deskSitting.planned", { span: span(planned.start, planned.end, lang) })}
        {actual ? ` · ${t("deskSitting.actual", { span: span(actual.start, actual.end, lang) })}` : null}
        {projected ? ` · ${t("deskSitting.expected", { span: span(projected.start, projected.end, lang) })}` : null}
      </div>
      {round.phase.name === "waiting" && open ? <WaitingRound id={round.id} name={name} /> : null}
    </li>
  );
}

function ItemPart({ part }: { readonly part: RunningItem }) {
  const { t, lang } = useWords();
  const { live, titles } = useDesk();
  const { sitting } = live.room;
  const { item, rounds } = part;
  const isNow = rounds.some(({ round }) => round.id === sitting.round);
  const isDone = rounds.length > 0 && rounds.every(({ round }) => round.phase.name === "closed");
  const next = !sitting.round && rounds.some(({ round }) => round.id === sitting.rounds.find((one) => one.phase.name === "waiting")?.id);
  const name = itemName(t, lang, live.room, item, titles);
  return (
    <li>
      <h3>
        {item.number}. {item.proposal === null ? name : <a href={href(lang, `/desk/proposals/${item.proposal}`)}>{name}</a>}
      </h3>
      <p className="quiet small">
        {t("deskSitting.minutes", { count: item.minutes })}
        {isDone ? ` · ${t("deskSitting.itemDone")}` : null}
        {item.lateReason === null ? null : ` · ${t("deskSitting.itemLate")}`}
      </p>
      <Details summary={t("deskSitting.rounds", { count: rounds.length })} open={isNow || next}>
        <ol className="running-order">
          {rounds.map((line) => (
            <RoundLine key={line.round.id} line={line} />
          ))}
        </ol>
        {sitting.phase.name === "closed" ? null : <AddRound item={item.id} />}
      </Details>
    </li>
  );
}

/** The running order: every item with its rounds, planned, actual and expected, and how late the end will be. */
export function Order() {
  const { t, lang } = useWords();
  const { live, at } = useDesk();
  const { sitting } = live.room;
  const now = useNow(live, at);
  const { items, lateMs } = runningOrder(sitting, now - (now % minute));
  const lines = items.flatMap(({ rounds }) => rounds);
  const plannedEnd = Math.max(sitting.startsAt, ...lines.map(({ planned }) => planned.end));
  const late = Math.round(lateMs / minute);
  return (
    <section className="stack" aria-labelledby="order-title">
      <h2 id="order-title">{t("deskSitting.order")}</h2>
      <p>
        {t("deskSitting.plannedEnd", { time: formatTime(plannedEnd, lang) })}
        {sitting.phase.name === "closed" ? null : (
          <>
            <br />
            <strong>{t("deskSitting.expectedEnd", { time: formatTime(plannedEnd + lateMs, lang) })}</strong>
            {late > 1 ? ` ${t("deskSitting.lateBy", { count: late })}` : null}
            {late < -1 ? ` ${t("deskSitting.earlyBy", { count: -late })}` : null}
          </>
        )}
      </p>
      <ol className="plain-list stack">
        {items.map((part) => (
          <ItemPart key={part.item.id} part={part} />
        ))}
      </ol>
      {sitting.phase.name === "closed" ? null : (
        <ButtonLink href={href(lang, `/desk/sittings/${sitting.id}?do=item`)} tone="plain">
          {t("deskSitting.addItem")}
        </ButtonLink>
      )}
    </section>
  );
}
