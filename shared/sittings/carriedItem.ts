import { isRefusal, type Refusal, refuse } from "../journal.ts";
import { type CarriedKnow, carriedOver } from "./carriedOver.ts";
import type { AskedItem } from "./plannedAgenda.ts";
import type { AgendaItem, Round } from "./state.ts";

/** Business of an earlier sitting that is taken up now: the item and the rounds it was to have. */
export interface FromBefore {
  readonly sitting: string;
  readonly item: AgendaItem;
  readonly rounds: readonly Round[];
}

/** An item asked for, with the business it takes up; null where it is new. */
export interface ReadyItem extends AskedItem {
  readonly from: FromBefore | null;
}

/** RUN-6: business carried over is taken up once, as what it was: its kind, name, proposal and rounds. */
export function carriedItem(
  asked: AskedItem,
  others: readonly { readonly carried?: string | null }[],
  know: CarriedKnow,
): ReadyItem | Refusal {
  if (asked.carried === null) return { ...asked, from: null };
  const [sitting = "", id = ""] = asked.carried.split(".");
  const business = carriedOver(know).find((one) => one.sitting === sitting && one.item.id === id);
  if (!business) return refuse("businessUnknown", undefined, "carried");
  if (business.takenUp) return refuse("businessTakenUp", { sitting: business.takenUp.sitting }, "carried");
  if (others.some((one) => one.carried === asked.carried)) return refuse("businessTwice", undefined, "carried");
  const { item } = business;
  const rounds = know.sitting(sitting)?.rounds.filter((round) => round.item === id) ?? [];
  const { kind, proposal, planItem = null, minutes } = item;
  return { ...asked, kind, proposal, planItem, minutes, from: { sitting, item, rounds } };
}

/** All items asked for, in their order, or the first refusal. */
export function carriedItems(asked: readonly AskedItem[], know: CarriedKnow): readonly ReadyItem[] | Refusal {
  const ready: ReadyItem[] = [];
  for (const [index, one] of asked.entries()) {
    const item = carriedItem(one, asked.slice(0, index), know);
    if (isRefusal(item)) return item;
    ready.push(item);
  }
  return ready;
}
