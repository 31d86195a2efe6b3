import { Table } from "../../components/Table.tsx";
import { Clock } from "../../live/Clock.tsx";
import { regionName } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { Do } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** A quorum count under way, or the button that begins one (QUO-5). */
function Count() {
  const { t } = useWords();
  const { live, at, facilitator } = useDesk();
  const { sitting } = live.room;
  const { count } = sitting;
  if (sitting.phase.name !== "open") return null;
  if (!count)
    return facilitator ? (
      <Do intent="startCount" shortcut="q">
        {t("deskSitting.startCount")}
      </Do>
    ) : null;
  const present = Object.values(sitting.attendance).filter((one) => one.here).length;
  return (
    <div className="notice" role="status">
      <p className="notice-title">{t("deskSitting.countRuns")}</p>
      <p className="row">
        <Clock live={live} at={at} left={(now) => Math.max(0, count.endsAt - now)} label={t("deskSitting.countTime")} />
        <span>{t("deskSitting.countFigures", { here: count.here.length, present })}</span>
      </p>
      {facilitator ? (
        <Do intent="endCount" shortcut="q">
          {t("deskSitting.endCount")}
        </Do>
      ) : null}
    </div>
  );
}

/** Who is there, region by region; a region counts towards the quorum with enough of its seats checked in (QUO-2). */
export function Attendance() {
  const { t, lang } = useWords();
  const { live, quorum } = useDesk();
  const { room } = live;
  const { attendance } = room.sitting;
  const filled = quorum?.filled ?? Object.keys(room.seats);
  const rows = room.regions.map(({ code }) => {
    const seats = filled.filter((seat) => room.seats[seat]?.region === code);
    return { code, seats: seats.length, here: seats.filter((seat) => attendance[seat]?.here).length };
  });
  const needed = quorum?.orders.quorum.seatsPerRegion ?? 1;
  const all = rows.reduce((sum, { seats }) => sum + seats, 0);
  const here = rows.reduce((sum, row) => sum + row.here, 0);
  return (
    <section className="stack" aria-labelledby="attendance-title">
      <h2 id="attendance-title">{t("deskSitting.attendance")}</h2>
      <Count />
      <Table
        dense
        caption={t("deskSitting.attendanceByRegion")}
        captionHidden
        columns={[
          { head: t("deskSitting.region") },
          { head: t("deskSitting.here"), numeric: true },
          { head: t("deskSitting.seats"), numeric: true },
          { head: t("deskSitting.counts") },
        ]}
        rows={rows.map((row) => ({
          key: row.code,
          cells: [
            regionName(room, row.code, lang),
            String(row.here),
            String(row.seats),
            t(row.here >= needed ? "deskSitting.yes" : "deskSitting.no"),
          ],
        }))}
        foot={[t("deskSitting.together"), String(here), String(all), ""]}
      />
    </section>
  );
}
