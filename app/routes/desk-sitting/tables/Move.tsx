import type { Round } from "../../../../shared/sittings/state.ts";
import { tablesOf } from "../../../../shared/sittings/tables/questions.ts";
import { Button } from "../../../components/Button.tsx";
import { Details } from "../../../components/Details.tsx";
import { Select } from "../../../components/Select.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { useWords } from "../../../locales/words.tsx";
import { useDeskForm } from "../../desk/useDeskForm.ts";
import { LiveForm } from "../LiveForm.tsx";
import { useDesk } from "../useDesk.ts";

/** Moving somebody to another table (GRP-4). */
export function Move({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const tables = tablesOf(useDesk().live.room.sitting, round.id)?.tables ?? [];
  const labels = { seat: t("tables.deskMoveSeat"), table: t("tables.deskMoveTable") };
  const { errors } = useDeskForm(labels, "moveToTable");
  return (
    <Details summary={t("tables.deskMove")} open={errors.length > 0}>
      <LiveForm intent="moveToTable" hidden={{ round: round.id }} labels={labels} className="form">
        {({ errorOf, typed }) => (
          <>
            <TextField
              id="move-seat"
              name="seat"
              label={labels.seat}
              width="short"
              inputMode="numeric"
              defaultValue={typed("seat")}
              error={errorOf("seat")}
            />
            <Select
              id="move-table"
              name="table"
              label={labels.table}
              width="short"
              defaultValue={typed("table")}
              error={errorOf("table")}
              options={tables.map(({ number }) => ({ value: String(number), text: t("tables.tableNumber", { number }) }))}
            />
            <Button tone="plain">{t("tables.deskMoveButton")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}
