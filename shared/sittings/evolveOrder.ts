import type { Time } from "../journal.ts";
import type { OrderEvent } from "./orderEvents.ts";
import type { AgendaItem, Round, Sitting } from "./state.ts";

/** A running order after a change of it, or of who opens its rounds (RUN-4, RUN-5, RND-11). Pure and total. */
export function evolveOrder(sitting: Sitting, event: OrderEvent, at: Time): Sitting {
  switch (event.type) {
    case "MinutesChanged": {
      const now = (round: Round): number => event.rounds.find((one) => one.round === round.id)?.minutes ?? round.minutes;
      const more = (item: AgendaItem): number =>
        sitting.rounds.reduce((sum, round) => (round.item === item.id ? sum + now(round) - round.minutes : sum), 0);
      return {
        ...sitting,
        items: sitting.items.map((item) => ({ ...item, minutes: Math.max(0, item.minutes + more(item)) })),
        rounds: sitting.rounds.map((round) => ({ ...round, minutes: now(round) })),
      };
    }
    case "RoundFormatChanged":
      return {
        ...withoutTables(sitting, event.round),
        rounds: sitting.rounds.map((one) => (one.id === event.round ? { ...one, format: event.format } : one)),
      };
    case "ItemMoved":
      return numbered({
        ...sitting,
        items: moved(
          sitting.items,
          (one) => one.id === event.item,
          (one) => one.id === event.before,
        ),
        rounds: moved(
          sitting.rounds,
          (one) => one.item === event.item,
          (one) => one.item === event.before,
        ),
      });
    case "ItemRemoved": {
      const item = sitting.items.find((one) => one.id === event.item);
      if (!item) return sitting;
      return numbered({
        ...sitting,
        items: sitting.items.filter((one) => one !== item),
        rounds: sitting.rounds.filter((round) => round.item !== item.id),
        removed: [...(sitting.removed ?? []), { ...item, reason: event.reason }],
      });
    }
    case "RunsByItself": {
      const { byItself: _was, ...rest } = sitting;
      return event.runs ? { ...rest, byItself: { since: at } } : rest;
    }
    case "ClockStuck":
      return sitting.byItself ? { ...sitting, byItself: { ...sitting.byItself, stuck: event.round } } : sitting;
  }
}

/** RUN-7: nobody sits at a table in a round that is written. */
function withoutTables(sitting: Sitting, round: string): Sitting {
  if (!sitting.tables?.[round]) return sitting;
  const { [round]: _gone, ...others } = sitting.tables;
  const { tables: _tables, ...rest } = sitting;
  return Object.keys(others).length === 0 ? rest : { ...rest, tables: others };
}

/** Those chosen, in their order, before the first that `before` names; at the end where it names none. */
function moved<One>(all: readonly One[], chosen: (one: One) => boolean, before: (one: One) => boolean): readonly One[] {
  const others = all.filter((one) => !chosen(one));
  const at = others.findIndex(before);
  const place = at < 0 ? others.length : at;
  return [...others.slice(0, place), ...all.filter(chosen), ...others.slice(place)];
}

/** Numbers follow the order until the agenda is published; then they stay, because people cite them. */
const numbered = (sitting: Sitting): Sitting =>
  sitting.agenda ? sitting : { ...sitting, items: sitting.items.map((item, i) => ({ ...item, number: i + 1 })) };
