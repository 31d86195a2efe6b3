import { Table } from "../../components/Table.tsx";
import { useWords } from "../../locales/words.tsx";
import { SeatName } from "../proposal/SeatName.tsx";
import type { SittingShown } from "./shown.ts";

/** Who came, by region, without times (domain.md §6); while it is open also who is here and the quorum. */
export function Attendance({ sitting }: { readonly sitting: SittingShown }) {
  const { t } = useWords();
  const { attendance, quorum, phase } = sitting;
  const open = phase === "open";
  const sum = (of: (row: SittingShown["attendance"][number]) => number) => attendance.reduce((total, row) => total + of(row), 0);
  return (
    <>
      {quorum ? (
        <p>
          {quorum.met ? t("sittings.quorumMet") : t("sittings.quorumNotMet")}{" "}
          {t("sittings.quorumFigures", {
            seats: quorum.seats,
            seatsNeeded: quorum.seatsNeeded,
            regions: quorum.regions,
            regionsNeeded: quorum.regionsNeeded,
          })}
        </p>
      ) : null}
      <Table
        caption={t("sittings.attendance")}
        captionHidden
        columns={[
          { head: t("sittings.region") },
          { head: t("sittings.filledSeats"), numeric: true },
          { head: t("sittings.came"), numeric: true },
          ...(open ? [{ head: t("sittings.hereNow"), numeric: true }] : []),
        ]}
        rows={attendance.map(({ region, seats, came, here }) => ({ key: region, cells: [region, seats, came, ...(open ? [here] : [])] }))}
        foot={[t("sittings.inAll"), sum((row) => row.seats), sum((row) => row.came), ...(open ? [sum((row) => row.here)] : [])]}
      />
      {sitting.apologies.length > 0 ? (
        <>
          <h3>{t("care.apologies")}</h3>
          <ul>
            {sitting.apologies.map((seat) => (
              <li key={seat.number}>
                <SeatName seat={seat} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
