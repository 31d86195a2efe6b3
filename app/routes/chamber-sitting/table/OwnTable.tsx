import { presence } from "../../../../shared/sittings/questions.ts";
import { noteId } from "../../../../shared/sittings/tables/note.ts";
import { lastGroupRound, tableOfSeat } from "../../../../shared/sittings/tables/questions.ts";
import { Button, ButtonLink } from "../../../components/Button.tsx";
import { Section } from "../../../components/Section.tsx";
import { seatShort } from "../../../live/names.ts";
import { TableReports } from "../../../live/tables/TableReports.tsx";
import { href } from "../../../locales/href.ts";
import { useWords } from "../../../locales/words.tsx";
import { type Acting, ActionForm } from "../ActionForm.tsx";
import type { ChamberStart, MySeat } from "../load.ts";
import { Note } from "./Note.tsx";
import { Roles } from "./Roles.tsx";

interface OwnTableProps {
  readonly acting: Acting;
  readonly start: ChamberStart;
  readonly my: MySeat;
}

/** Calling the desk to the table, and how it stands with that (GRP-7). */
function CallHelp({ acting, call }: { readonly acting: Acting; readonly call: "asked" | "coming" | null }) {
  const { t } = useWords();
  return (
    <div role="status">
      {call === null ? (
        <ActionForm acting={acting} intent="callHelp" id="call-help">
          {() => <Button tone="plain">{t("tables.callHelp")}</Button>}
        </ActionForm>
      ) : (
        <>
          <p>
            <strong>{t(call === "asked" ? "tables.helpAsked" : "tables.helpComing")}</strong>
          </p>
          <ActionForm acting={acting} intent="callHelp" id="help-over" hidden={{ over: "yes" }}>
            {() => <Button tone="quiet">{t("tables.helpOver")}</Button>}
          </ActionForm>
        </>
      )}
    </div>
  );
}

/** One's own table in the small groups that meet, or met last: who is there, roles, help, the note, the report. */
export function OwnTable({ acting, start, my }: OwnTableProps) {
  const { t, lang } = useWords();
  const { live } = acting;
  const { room } = live;
  const { sitting } = room;
  const round = lastGroupRound(sitting);
  const table = round && tableOfSeat(sitting, round.id, my.seat);
  const own = presence(sitting, my.seat);
  if (!round || sitting.phase.name === "closed") return null;
  if (!table || own?.person !== start.person.id) return <TableReports room={room} round={round} />;
  const meets = sitting.round === round.id && sitting.phase.name === "open";
  const id = noteId(sitting.id, round.id, table.number);
  const call = live.helps.find((one) => one.round === round.id && one.table === table.number)?.call ?? null;
  const first = start.tableNote?.id === id ? start.tableNote : null;
  return (
    <>
      <Section id="table" title={t("tables.tableNumber", { number: table.number })}>
        {meets ? <CallHelp acting={acting} call={call} /> : null}
        <h3>{t("tables.whoIsHere")}</h3>
        <ul>
          {table.seats.map((seat) => (
            <li key={seat}>
              {seatShort(t, lang, room, seat)}
              {seat === my.seat ? ` (${t("tables.itIsYou")})` : presence(sitting, seat) ? "" : ` (${t("tables.notHere")})`}
            </li>
          ))}
        </ul>
        {meets ? <Roles acting={acting} table={table} /> : null}
      </Section>
      <Section id="table-note" title={t("tables.note")}>
        <Note key={id} acting={acting} person={start.person.id} id={id} first={first} writes={meets} />
      </Section>
      <Section id="table-report" title={t("tables.report")}>
        <p>{t(table.report ? "tables.reportIn" : "tables.reportMissing")}</p>
        {table.noteTaker === my.seat ? (
          <ButtonLink href={`${href(lang, `/chamber/${sitting.id}/report`)}?seat=${my.seat}`} tone="plain">
            {t(table.report ? "tables.reportAgain" : "tables.reportWrite")}
          </ButtonLink>
        ) : (
          <p className="quiet">{t("tables.reportByNoteTaker")}</p>
        )}
        <TableReports room={room} round={round} />
      </Section>
    </>
  );
}
