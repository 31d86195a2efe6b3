import type { Round } from "../../../../shared/sittings/state.ts";
import { lastGroupRound, seatsHere, tablesOf } from "../../../../shared/sittings/tables/questions.ts";
import { textLimits } from "../../../../shared/textLimits.ts";
import { Button } from "../../../components/Button.tsx";
import { Details } from "../../../components/Details.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { Select } from "../../../components/Select.tsx";
import { TextArea } from "../../../components/TextArea.tsx";
import { TableReports } from "../../../live/tables/TableReports.tsx";
import { useWords } from "../../../locales/words.tsx";
import { useDeskForm } from "../../desk/useDeskForm.ts";
import { Do, LiveForm } from "../LiveForm.tsx";
import { useDesk } from "../useDesk.ts";
import { Mixed } from "./Mixed.tsx";
import { Move } from "./Move.tsx";
import { TableList } from "./TableList.tsx";

/** Tables that ask for help, the first to answer first (GRP-7). */
function Helps({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const { live } = useDesk();
  const calls = live.helps.filter((call) => call.round === round.id);
  return (
    <div role="status" className="stack">
      {calls.map(({ table, call }) =>
        call === "asked" ? (
          <Notice key={table} tone="warn" title={t("tables.deskHelpAsks", { number: table })}>
            <Do intent="answerHelp" hidden={{ table: String(table) }}>
              {t("tables.deskHelpAnswer", { number: table })}
            </Do>
          </Notice>
        ) : (
          <p key={table}>{t("tables.deskHelpComing", { number: table })}</p>
        ),
      )}
    </div>
  );
}

/** Reporting for a table without a device (GRP-8). */
function ReportFor({ round }: { readonly round: Round }) {
  const { t, lang } = useWords();
  const { sitting } = useDesk().live.room;
  const labels = {
    seat: t("tables.deskTables"),
    point1: t("tables.reportPoint", { number: 1 }),
    point2: t("tables.reportPoint", { number: 2 }),
    point3: t("tables.reportPoint", { number: 3 }),
    notAgreed: t("tables.reportNotAgreed"),
  };
  const { errors } = useDeskForm(labels, "reportTable");
  const tables = (tablesOf(sitting, round.id)?.tables ?? []).flatMap((table) => {
    const [seat] = seatsHere(sitting, table);
    return seat ? [{ value: seat, text: t("tables.tableNumber", { number: table.number }) }] : [];
  });
  if (tables.length === 0) return null;
  return (
    <Details summary={t("tables.deskReportFor")} open={errors.length > 0}>
      <LiveForm intent="reportTable" hidden={{ round: round.id, lang }} labels={labels} className="form">
        {({ errorOf, typed }) => (
          <>
            <Select
              id="report-seat"
              name="seat"
              label={labels.seat}
              options={tables}
              error={errorOf("seat")}
              defaultValue={typed("seat")}
            />
            {(["point1", "point2", "point3"] as const).map((name) => (
              <TextArea
                key={name}
                name={name}
                label={labels[name]}
                rows={2}
                maxLength={textLimits.reportPoint}
                defaultValue={typed(name)}
                error={errorOf(name)}
              />
            ))}
            <TextArea
              name="notAgreed"
              label={labels.notAgreed}
              rows={2}
              maxLength={textLimits.reportNotAgreed}
              defaultValue={typed("notAgreed")}
              error={errorOf("notAgreed")}
            />
            <Button tone="plain">{t("tables.reportSend")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}

/** The small groups that meet, or met last: calls for help, all tables, moving somebody, reports in and missing. */
export function InTables() {
  const { t } = useWords();
  const { live } = useDesk();
  const { sitting } = live.room;
  const round = lastGroupRound(sitting);
  if (!round || sitting.phase.name === "closed") return null;
  const meets = sitting.round === round.id;
  const reported = tablesOf(sitting, round.id)?.tables.every(({ report }) => report !== null) ?? false;
  return (
    <section className="now stack" aria-label={t("tables.deskTitle")}>
      <h2>{t("tables.deskTitle")}</h2>
      {meets ? <Helps round={round} /> : null}
      {meets ? <Mixed round={round} /> : null}
      <TableList round={round} />
      {meets ? <Move round={round} /> : null}
      {sitting.phase.name === "open" ? <ReportFor round={round} /> : null}
      {reported ? <p>{t("tables.deskWrittenReports")}</p> : null}
      <TableReports room={live.room} round={round} />
    </section>
  );
}
