import { useState } from "react";
import type { Round } from "../../../../shared/sittings/state.ts";
import { tablesOf } from "../../../../shared/sittings/tables/questions.ts";
import { Button } from "../../../components/Button.tsx";
import { Details } from "../../../components/Details.tsx";
import { Select } from "../../../components/Select.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { useWords } from "../../../locales/words.tsx";
import { useProblem } from "../../../problem.ts";
import { LiveForm } from "../LiveForm.tsx";
import { useDesk } from "../useDesk.ts";
import { wishRows } from "./commands.ts";
import { Mixed } from "./Mixed.tsx";
import { Move } from "./Move.tsx";
import { TableList } from "./TableList.tsx";

/** Preparing small groups before their round opens: draw, look, move, draw again (GRP-1, GRP-4). */
export function PrepareTables({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const { live } = useDesk();
  const drawn = tablesOf(live.room.sitting, round.id);
  const { errors, typed } = useProblem({}, "drawTables");
  /** Wishes as they were typed: the next draw asks for the same. */
  const [wishes, setWishes] = useState<{ readonly [field: string]: string }>({});
  const wish = (field: string): string => wishes[field] ?? typed(field);
  const keep = (field: string, value: string): void => setWishes((all) => ({ ...all, [field]: value }));
  const kinds = [
    { value: "", text: t("tables.deskWishNone") },
    { value: "at", text: t("tables.deskWishAt") },
    { value: "together", text: t("tables.deskWishTogether") },
    { value: "apart", text: t("tables.deskWishApart") },
  ];
  return (
    <section className="stack" aria-label={t("tables.deskPrepare")}>
      <h3>{t("tables.deskPrepare")}</h3>
      <p className="quiet small">{t("tables.deskPrepareHint")}</p>
      {drawn ? <Mixed round={round} /> : null}
      <LiveForm intent="drawTables" hidden={{ round: round.id }} labels={{ pins: t("tables.deskWishes") }} className="form">
        <Details summary={t("tables.deskWishes")} open={errors.length > 0}>
          <p className="quiet small">{t("tables.deskWishesHint")}</p>
          {wishRows.map((row) => (
            <fieldset key={row} className="row">
              <legend>{t("tables.deskWish", { number: row })}</legend>
              <TextField
                name={`seat${row}`}
                label={t("tables.deskWishSeat")}
                width="short"
                inputMode="numeric"
                defaultValue={wish(`seat${row}`)}
                onChange={(event) => keep(`seat${row}`, event.target.value)}
              />
              <Select
                name={`kind${row}`}
                label={t("tables.deskWishKind")}
                options={kinds}
                defaultValue={wish(`kind${row}`)}
                onChange={(event) => keep(`kind${row}`, event.target.value)}
              />
              <TextField
                name={`number${row}`}
                label={t("tables.deskWishNumber")}
                width="short"
                inputMode="numeric"
                defaultValue={wish(`number${row}`)}
                onChange={(event) => keep(`number${row}`, event.target.value)}
              />
            </fieldset>
          ))}
        </Details>
        <Button tone="plain">{t(drawn ? "tables.deskDrawAgain" : "tables.deskDraw")}</Button>
      </LiveForm>
      {drawn ? (
        <>
          <TableList round={round} />
          <Move round={round} />
        </>
      ) : null}
    </section>
  );
}
