import { Table } from "../../components/Table.tsx";
import { formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { kindNames } from "../roll/names.ts";
import type { RegisterRow } from "./register.ts";
import type { DeskBallot } from "./shown.ts";

/** Numbers of seats, at most so many; the rest is counted. */
const mostNumbers = 40;

const numbers = (all: readonly number[]): string =>
  all.length === 0 ? "–" : `${all.slice(0, mostNumbers).join(", ")}${all.length > mostNumbers ? ` … (+${all.length - mostNumbers})` : ""}`;

/** Who may vote and with what weight, by region and by kind of group: before opening who is missing, while it is open who has not voted yet. */
export function Register({ ballot }: { readonly ballot: DeskBallot }) {
  const { t } = useWords();
  const open = ballot.phase !== "prepared";
  const kinds = ballot.kinds.map((row) => {
    const name = Object.entries(kindNames).find(([code]) => code === row.code)?.[1];
    return name ? { ...row, name: t(name) } : row;
  });
  return (
    <>
      <Part
        ballot={ballot}
        rows={ballot.register}
        caption={t(open ? "deskVote.turnoutByRegion" : "deskVote.registerByRegion")}
        head={t("deskSitting.region")}
      />
      <Part
        ballot={ballot}
        rows={kinds}
        caption={t(open ? "votesRunning.turnoutByKind" : "votesRunning.registerByKind")}
        head={t("votesRunning.kind")}
      />
    </>
  );
}

interface PartProps {
  readonly ballot: DeskBallot;
  readonly rows: readonly RegisterRow[];
  readonly caption: string;
  readonly head: string;
}

function Part({ ballot, rows, caption, head }: PartProps) {
  const { t, lang } = useWords();
  const { unitsPerVote } = ballot;
  const sum = (of: (row: RegisterRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const open = ballot.phase !== "prepared";
  const inSitting = ballot.sitting !== null;
  const weight = (units: number): readonly string[] => (unitsPerVote === null ? [] : [formatVotes(units, unitsPerVote, lang)]);
  return (
    <Table
      caption={caption}
      columns={[
        { head },
        { head: t("deskSitting.seats"), numeric: true },
        ...(unitsPerVote === null ? [] : [{ head: t("votesRunning.weightInVotes"), numeric: true }]),
        ...(inSitting ? [{ head: t("deskSitting.here"), numeric: true }] : []),
        ...(open ? [{ head: t("deskVote.haveVoted"), numeric: true }] : []),
        { head: t(open ? (inSitting ? "deskVote.notYetVoted" : "votesRunning.notYetVotedOutside") : "deskVote.notCheckedIn"), wide: true },
      ]}
      rows={rows.map((row) => ({
        key: row.code,
        cells: [
          row.name,
          String(row.seats),
          ...weight(row.units),
          ...(inSitting ? [String(row.here)] : []),
          ...(open ? [String(row.voted)] : []),
          numbers(open ? row.notYet : row.missing),
        ],
      }))}
      foot={[
        t("deskSitting.together"),
        String(sum((row) => row.seats)),
        ...weight(sum((row) => row.units)),
        ...(inSitting ? [String(sum((row) => row.here))] : []),
        ...(open ? [String(sum((row) => row.voted))] : []),
        String(sum((row) => (open ? row.notYet.length : row.missing.length))),
      ]}
    />
  );
}
