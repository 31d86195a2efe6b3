import { Notice } from "../../components/Notice.tsx";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { MachineLabel } from "../proposal-languages/Standing.tsx";
import { itemNames } from "./names.ts";
import { formatOf, RoundName } from "./RoundName.tsx";
import type { ItemShown, RoundShown, SittingShown } from "./shown.ts";

/** Where a round stands; what has been or waits is said quietly. */
const phases: { readonly [phase in RoundShown["phase"]]: readonly [key: Key, tone: TagTone] } = {
  waiting: ["sittings.roundWaiting", "quiet"],
  open: ["sittings.roundOpen", "live"],
  paused: ["sittings.roundPaused", "warn"],
  closed: ["sittings.roundClosed", "plain"],
};

/** The rounds of an item: what each is called, how it goes, how long. */
function Rounds({ rounds, proposal }: Pick<ItemShown, "rounds" | "proposal">) {
  const { t, lang } = useWords();
  if (rounds.length === 0) return null;
  return (
    <ol>
      {rounds.map((round) => {
        const [phase, tone] = phases[round.phase];
        const version =
          round.version === null || proposal === null ? null : t("answers.onVersion", { version: round.version, number: proposal });
        const facts = [formatOf(t, round), t("sittings.minutesCounted", { count: round.minutes }), version];
        return (
          <li key={round.id}>
            <RoundName round={round} /> <span className="quiet small">{facts.filter((fact) => fact !== null).join(" · ")}</span>{" "}
            {tone === "live" || tone === "warn" ? <Tag tone={tone}>{t(phase)}</Tag> : <span className="quiet small">· {t(phase)}</span>}
            {round.map === undefined ? null : (
              <>
                {" "}
                · <a href={href(lang, round.map)}>{t("opinionMap.title")}</a>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What an item is called, with its number. */
export function ItemName({ item }: { readonly item: ItemShown }) {
  const { t, lang } = useWords();
  const name = <span lang={item.title?.lang}>{item.title?.text ?? t(itemNames[item.kind])}</span>;
  // PLN-16: the item of the plan whose replies are heard.
  if (item.planItem !== null)
    return (
      <a href={href(lang, `/plan/${item.planItem}`)}>
        {name} {item.planItem}
      </a>
    );
  return item.proposal === null ? name : <a href={href(lang, `/proposals/${item.proposal}`)}>{name}</a>;
}

/** The agenda: every item with its number, its minutes and its rounds. */
export function Agenda({ items, unreached, removed }: Pick<SittingShown, "items" | "unreached" | "removed">) {
  const { t, lang } = useWords();
  if (items.length === 0) return <p>{t("sittings.agendaEmpty")}</p>;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <>
      <p>{t("sittings.plannedMinutes", { count: minutes })}</p>
      {unreached ? <Notice tone="warn">{t(unreached === "carried-over" ? "sittings.carriedOver" : "sittings.lapsed")}</Notice> : null}
      {items.map((item) => (
        <section key={item.id} id={`item-${item.number}`} className="stack">
          <h3>
            {item.number}. <ItemName item={item} />
          </h3>
          <p className="row quiet">
            <span>{t("sittings.minutesCounted", { count: item.minutes })}</span>
            {item.isLate ? <Tag tone="warn">{t("sittings.lateItem")}</Tag> : null}
            <MachineLabel source={item.machine} />
            {item.closing ? <Tag tone="warn">{t(item.closing.now ? "careLive.closedTag" : "careLive.closedWas")}</Tag> : null}
            {item.unreached ? <Tag tone="warn">{t("sittings.notReached")}</Tag> : null}
          </p>
          {item.isLate ? (
            <p>
              {t("sittings.reasonGiven")} <span lang={item.lateReason?.lang}>{item.lateReason?.text ?? t("site.withdrawn")}</span>
            </p>
          ) : null}
          {item.closing ? (
            <>
              <p>
                {t("careLive.closedReason")}{" "}
                <span lang={item.closing.reason?.lang}>{item.closing.reason?.text ?? t("site.withdrawn")}</span>
              </p>
              {item.closing.invited.length === 0 ? null : (
                <p>
                  {t("careLive.closedInvited")} {item.closing.invited.map((one) => one?.text ?? t("site.withdrawn")).join(", ")}
                </p>
              )}
            </>
          ) : null}
          {item.carriedFrom === null ? null : (
            <p>
              <a href={href(lang, `/sittings/${item.carriedFrom}#agenda`)}>{t("running.businessFrom", { sitting: item.carriedFrom })}</a>
            </p>
          )}
          {item.takenUp === null ? null : (
            <p>
              <a href={href(lang, `/sittings/${item.takenUp}#agenda`)}>{t("running.businessTakenUp", { sitting: item.takenUp })}</a>
            </p>
          )}
          <Rounds rounds={item.rounds} proposal={item.proposal} />
        </section>
      ))}
      {removed.length === 0 ? null : (
        <section className="stack">
          <h3>{t("running.removedTitle")}</h3>
          <ul>
            {removed.map(({ id, number, kind, title, reason }) => (
              <li key={id}>
                {number}. <span lang={title?.lang}>{title?.text ?? t(itemNames[kind])}</span>. {t("sittings.reasonGiven")}{" "}
                <span lang={reason?.lang}>{reason?.text ?? t("site.withdrawn")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
