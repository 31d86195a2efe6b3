import { presence } from "../../../../shared/sittings/questions.ts";
import { seatsHere } from "../../../../shared/sittings/tables/questions.ts";
import type { Table, TableRole } from "../../../../shared/sittings/tables/state.ts";
import { Button, ButtonRow } from "../../../components/Button.tsx";
import { Details } from "../../../components/Details.tsx";
import { Select } from "../../../components/Select.tsx";
import { seatShort } from "../../../live/names.ts";
import type { Key } from "../../../locales/keys.ts";
import { useWords } from "../../../locales/words.tsx";
import { type Acting, ActionForm } from "../ActionForm.tsx";

const roleWords: { readonly [role in TableRole]: { readonly name: Key; readonly hint: Key; readonly take: Key; readonly draw: Key } } = {
  facilitator: {
    name: "tables.facilitator",
    hint: "tables.facilitatorHint",
    take: "tables.takeFacilitator",
    draw: "tables.drawFacilitator",
  },
  "note-taker": { name: "tables.noteTaker", hint: "tables.noteTakerHint", take: "tables.takeNoteTaker", draw: "tables.drawNoteTaker" },
};

interface RoleProps {
  readonly acting: Acting;
  readonly table: Table;
  readonly of: TableRole;
  readonly holder: string | null;
}

/** One role at the table: who has it, taking it, drawing somebody, handing it on. */
function Role({ acting, table, of: role, holder }: RoleProps) {
  const { t, lang } = useWords();
  const { room } = acting.live;
  const { name, hint, take, draw } = roleWords[role];
  const here = seatsHere(room.sitting, table);
  const free = holder === null || !presence(room.sitting, holder);
  const others = here.filter((seat) => seat !== acting.seat);
  return (
    <div className="stack">
      <p>
        <strong>{t(name)}:</strong>{" "}
        {holder === null ? t("tables.nobodyYet") : holder === acting.seat ? t("tables.itIsYou") : seatShort(t, lang, room, holder)}
        {holder !== null && free ? ` (${t("tables.notHere")})` : ""}
        <br />
        <span className="quiet small">{t(hint)}</span>
      </p>
      {free ? (
        <ButtonRow>
          <ActionForm acting={acting} intent="takeRole" id={`take-${role}`} hidden={{ role }}>
            {() => <Button tone="plain">{t(take)}</Button>}
          </ActionForm>
          <ActionForm acting={acting} intent="drawRole" id={`draw-${role}`} hidden={{ role }}>
            {() => (
              <Button tone="quiet" aria-label={t(draw)}>
                {t("tables.drawRole")}
              </Button>
            )}
          </ActionForm>
        </ButtonRow>
      ) : null}
      {holder === acting.seat && others.length > 0 ? (
        <Details summary={t("tables.handOn")}>
          <ActionForm acting={acting} intent="handRole" id={`hand-${role}`} hidden={{ role }} labels={{ to: t("tables.handOn") }}>
            {({ errorOf }) => (
              <>
                <Select
                  id={`to-${role}`}
                  name="to"
                  label={t("tables.handOn")}
                  error={errorOf("to")}
                  options={others.map((seat) => ({ value: seat, text: seatShort(t, lang, room, seat) }))}
                />
                <Button tone="plain">{t("tables.handOnButton")}</Button>
              </>
            )}
          </ActionForm>
        </Details>
      ) : null}
    </div>
  );
}

/** The two roles of a table (GRP-5). */
export function Roles({ acting, table }: { readonly acting: Acting; readonly table: Table }) {
  return (
    <>
      <Role acting={acting} table={table} of="facilitator" holder={table.facilitator} />
      <Role acting={acting} table={table} of="note-taker" holder={table.noteTaker} />
    </>
  );
}
