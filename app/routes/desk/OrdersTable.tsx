import type { StandingOrders } from "../../../shared/founding/standingOrders.ts";
import { Table } from "../../components/Table.tsx";
import { type T, useWords } from "../../locales/words.tsx";
import { type OrderRow, orderParts } from "./orders.ts";

const valueText = (t: T, row: OrderRow): string => {
  if ("figure" in row) return row.figure;
  return "word" in row ? t(row.word) : t(row.of, { count: row.count });
};

/** Every number the assembly decides by, as it is in force now. */
export function OrdersTable({ orders }: { readonly orders: StandingOrders }) {
  const { t } = useWords();
  return orderParts(orders).map((part) => (
    <Table
      key={part.title}
      dense
      caption={t(part.title)}
      columns={[{ head: t("deskOrders.ordersWhat"), wide: true }, { head: t("deskOrders.ordersValue") }]}
      rows={part.rows.map((row) => ({ key: row.name, cells: [t(row.name), valueText(t, row)] }))}
    />
  ));
}
