import type { Round } from "../../../../shared/sittings/state.ts";
import { stepTitles } from "../../../../shared/sittings/steps.ts";
import { partsOf } from "../../../../shared/sittings/tables/parts.ts";
import { peopleHere, tableTimeLeft } from "../../../../shared/sittings/tables/questions.ts";
import type { Table } from "../../../../shared/sittings/tables/state.ts";
import { Button } from "../../../components/Button.tsx";
import { Clock } from "../../../live/Clock.tsx";
import { useWords } from "../../../locales/words.tsx";
import { type Acting, ActionForm } from "../ActionForm.tsx";

interface TableProps {
  readonly acting: Acting;
  readonly round: Round;
  readonly table: Table;
  readonly at: number;
}

/** The one action at a table: where it is, how long it has, and saying that it can go on (GRP-5). */
export function TablePart({ acting, round, table, at }: TableProps) {
  const { t } = useWords();
  const { live, seat } = acting;
  const { sitting } = live.room;
  const parts = partsOf(round);
  const part = parts[table.part];
  const all = peopleHere(sitting, table).length;
  const person = sitting.attendance[seat]?.person ?? "";
  const ready = peopleHere(sitting, table, table.ready);
  const count = ready.length;
  return (
    <>
      <p>
        <strong>{t("tables.atTable", { number: table.number })}</strong>
      </p>
      {part ? (
        <>
          <p className="row">
            <span>
              {parts.length > 1 ? `${t("tables.part", { number: table.part + 1, all: parts.length })}: ` : ""}
              {t(stepTitles[part.step])}
            </span>
            <Clock live={live} at={at} left={(now) => tableTimeLeft(round, table, now)} label={t("tables.partTime")} />
          </p>
          {ready.includes(person) ? (
            <p>{t("tables.readySaid", { count, all })}</p>
          ) : (
            <ActionForm acting={acting} intent="tableReady" id={`ready-${round.id}-${table.part}`} hidden={{ part: String(table.part) }}>
              {() => (
                <>
                  <Button size="large" wide>
                    {t("tables.ready")}
                  </Button>
                  <p className="quiet small">
                    {t("tables.readyHint")} {t("tables.readyOf", { count, all })}
                  </p>
                </>
              )}
            </ActionForm>
          )}
        </>
      ) : (
        <p>{t("tables.done")}</p>
      )}
      <p className="row">
        <a href="#table">{t("tables.yourTable")}</a>
        <a href="#table-report">{t("tables.report")}</a>
      </p>
    </>
  );
}
