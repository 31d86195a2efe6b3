import { Table } from "../../components/Table.tsx";
import { useWords } from "../../locales/words.tsx";
import { AmendmentLink } from "./List.tsx";
import { orderReasons, reachText } from "./names.ts";
import type { AmendmentsShown } from "./shown.ts";

/** The order in which open amendments are voted on, with what puts each before the next, and what falls with it (AMD-8). */
export function VotingOrder({ of: { order, isSet, proposal } }: { readonly of: Pick<AmendmentsShown, "order" | "isSet" | "proposal"> }) {
  const { t } = useWords();
  return (
    <>
      <p>{t(isSet ? "amendments.orderSet" : "amendments.orderProposed")}</p>
      <Table
        caption={t("amendments.order")}
        captionHidden
        csv={`/proposals/${proposal}/amendments/order.csv`}
        json={`/proposals/${proposal}/amendments/order.json`}
        columns={[
          { head: t("amendments.turn") },
          { head: t("amendments.amendment") },
          { head: t("amendments.reach"), wide: true },
          ...(isSet ? [] : [{ head: t("amendments.beforeNext"), wide: true }]),
          { head: t("amendments.falls") },
        ]}
        rows={order.map(({ id, reach, because, falls, place }, i) => ({
          key: id,
          cells: [
            String(i + 1),
            <AmendmentLink key="id" id={id} />,
            reachText(t, reach),
            ...(isSet ? [] : [because === null ? "–" : t(orderReasons[because])]),
            <span key="falls">
              {falls.length === 0 ? t("amendments.nothingFalls") : falls.join(", ")}
              {isSet && place === null ? <span className="quiet"> {t("amendments.cameLater")}</span> : null}
            </span>,
          ],
        }))}
      />
    </>
  );
}
