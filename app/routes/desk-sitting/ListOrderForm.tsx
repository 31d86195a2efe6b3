import { type ListOrder, listOrders } from "../../../shared/sittings/state.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { LiveForm } from "./LiveForm.tsx";

export const orderNames: { readonly [order in ListOrder]: Key } = {
  arrival: "deskFloor.orderArrival",
  "least-heard-first": "deskFloor.orderLeastHeard",
  alternate: "deskFloor.orderAlternate",
};

/** Changes the order of the round in hand (FLR-15). */
export function ListOrderForm({ order }: { readonly order: ListOrder }) {
  const { t } = useWords();
  const labels = { order: t("deskFloor.orderLabel") };
  return (
    <Details summary={`${labels.order}: ${t(orderNames[order])}`}>
      <LiveForm intent="setOrder" labels={labels} className="form">
        {({ errorOf }) => (
          <>
            <Select
              key={order}
              id="list-order"
              name="order"
              label={labels.order}
              defaultValue={order}
              error={errorOf("order")}
              options={listOrders.map((value) => ({ value, text: t(orderNames[value]) }))}
            />
            <Button tone="plain">{t("deskFloor.orderSet")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}
