import { Table } from "../../components/Table.tsx";
import { useWords } from "../../locales/words.tsx";
import type { DeskBallot } from "./shown.ts";

/** Numbers of seats, at most so many; the rest is counted. */
const mostNumbers = 40;

const numbers = (all: readonly number[]): string =>
  all.length === 0 ? "–" : `${all.slice(0, mostNumbers).join(", ")}${all.length > mostNumbers ? ` … (+${all.length - mostNumbers})` : ""}`;

/** Who may vote, region by region: before opening who is missing, while it is open who has not voted yet. */
export function Register({ ballot }: { readonly ballot: DeskBallot }) {
  const { t } = useWords();
  const rows = ballot.register;
  const sum = (of: (row: (typeof rows)[number]) => number): string => String(rows.reduce((all, row) => all + of(row), 0));
  const open = ballot.phase !== "prepared";
  return (
    <Table
      caption={t(open ? "deskVote.turnoutByRegion" : "deskVote.registerByRegion")}
      columns={[
        { head: t("deskSitting.region") },
        { head: t("deskSitting.seats"), numeric: true },
        { head: t("deskSitting.here"), numeric: true },
        ...(open ? [{ head: t("deskVote.haveVoted"), numeric: true }] : []),
        { head: t(open ? "deskVote.notYetVoted" : "deskVote.notCheckedIn"), wide: true },
      ]}
      rows={rows.map((row) => ({
        key: row.code,
        cells: [
          row.name,
          String(row.seats),
          String(row.here),
          ...(open ? [String(row.voted)] : []),
          numbers(open ? row.notYet : row.missing),
        ],
      }))}
      foot={[
        t("deskSitting.together"),
        sum((row) => row.seats),
        sum((row) => row.here),
        ...(open ? [sum((row) => row.voted)] : []),
        sum((row) => (open ? row.notYet.length : row.missing.length)),
      ]}
    />
  );
}
