import type { RunningItem, RunningRound } from "../../../shared/sittings/runningOrder.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { classes } from "../../components/classes.ts";
import { Details } from "../../components/Details.tsx";
import { Tag } from "../../components/Tag.tsx";
import { itemName, roundName } from "../../live/names.ts";
import { Slip, useRunningOrder } from "../../live/Slip.tsx";
import { formatTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { AddRound, ItemControls, TooShortNote, WaitingRound } from "./partsOnDemand.ts";
import { useDesk } from "./useDesk.ts";

/** "10:05–10:20", or as far as it is known. */
const span = (start: number, end: number | null, lang: "en" | "cy"): string =>
  `${formatTime(start, lang)}–${end === null ? "" : formatTime(end, lang)}`;

function RoundLine({ line }: { readonly line: RunningRound }) {
  const { t, lang } = useWords();
  const { live } = useDesk();
  const { round, planned, actual, projected } = line;
  const isNow = live.room.sitting.round === round.id;
  const name = roundName(t, live.room, round, lang);
  const open = live.room.sitting.phase.name !== "closed";
  return (
    <li className={classes(isNow && "is-now", round.phase.name === "closed" && "is-done")} aria-current={isNow ? "step" : undefined}>
      <div>
        {name} <span className="quiet">{t("deskSitting.minutes", { count: round.minutes })}</span>
        {isNow ? " " : null}
        {isNow ? <Tag tone="live">{t("deskSitting.now")}</Tag> : null}
      </div>
      <div className="quiet small">
        {planned ? t("deskSitting.planned", { span: span(planned.start, planned.end, lang) }) : t("running.added")}
        {actual ? ` · ${t("deskSitting.actual", { span: span(actual.start, actual.end, lang) })}` : null}
        {projected ? ` · ${t("deskSitting.expected", { span: span(projected.start, projected.end, lang) })}` : null}
      </div>
      {open ? <TooShortNote round={round} name={name} /> : null}
      {round.phase.name === "waiting" && open ? <WaitingRound round={round} name={name} /> : null}
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
        {part.planned ? ` · ${t("deskSitting.planned", { span: span(part.planned.start, part.planned.end, lang) })}` : null}
        {part.actual ? ` · ${t("deskSitting.actual", { span: span(part.actual.start, part.actual.end, lang) })}` : null}
        {part.projected ? ` · ${t("deskSitting.expected", { span: span(part.projected.start, part.projected.end, lang) })}` : null}
        {isDone ? ` · ${t("deskSitting.itemDone")}` : null}
        {item.lateReason === null ? null : ` · ${t("deskSitting.itemLate")}`}
      </p>
      {item.carriedFrom ? (
        <p className="small">
          <a href={href(lang, `/sittings/${item.carriedFrom.sitting}#agenda`)}>
            {t("running.businessFrom", { sitting: item.carriedFrom.sitting })}
          </a>
        </p>
      ) : null}
      {sitting.phase.name === "closed" ? null : <ItemControls item={item} rounds={rounds.map(({ round }) => round)} />}
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
  const { items } = useRunningOrder(live, at);
  return (
    <section className="stack" aria-labelledby="order-title">
      <h2 id="order-title">{t("deskSitting.order")}</h2>
      <Slip live={live} at={at} />
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
