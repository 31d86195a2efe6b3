/** An order of voting while it is being set: ids in their turns, and which others the facilitator names to fall with each. */
export interface OrderDraft {
  readonly order: readonly string[];
  readonly falls: { readonly [carried: string]: readonly string[] };
}

type Lists = { readonly [name: string]: readonly string[] };

/** The order as a form sent it: `order` once for each amendment, `falls.7-3` for each box that is ticked. */
export const orderSent = (lists: Lists): OrderDraft => {
  const order = lists["order"] ?? [];
  return { order, falls: Object.fromEntries(order.map((id) => [id, lists[`falls.${id}`] ?? []])) };
};

/** The order with one amendment a place earlier or later, as the button says: `up 7-3`. What it does not know changes nothing. */
export function moved(order: readonly string[], button: string): readonly string[] {
  const [way, id = ""] = button.split(" ");
  const from = order.indexOf(id);
  const to = from + (way === "up" ? -1 : 1);
  if (from < 0 || to < 0 || to >= order.length) return order;
  const without = order.filter((one) => one !== id);
  return [...without.slice(0, to), id, ...without.slice(to)];
}

/** What the door is asked for. */
export const orderCommand = (proposal: string, { order, falls }: OrderDraft) => ({
  type: "SetVotingOrder" as const,
  proposal,
  order,
  falls: order.flatMap((carried) => {
    const named = falls[carried] ?? [];
    return named.length === 0 ? [] : [{ carried, falls: named }];
  }),
});
