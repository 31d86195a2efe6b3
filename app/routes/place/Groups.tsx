import { EmptyState } from "../../components/EmptyState.tsx";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { kindNames } from "../roll/names.ts";
import type { groupsShown } from "./groups.ts";

/** The groups of a place with their seats. */
export function Groups({
  groups,
  name,
  withAuthority,
}: {
  readonly groups: ReturnType<typeof groupsShown>;
  readonly name: string;
  readonly withAuthority: boolean;
}) {
  const { t, lang } = useWords();
  const { rows, unitsPerVote, protectedSeats } = groups;
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t("places.noGroupsTitle")}>{t("places.noGroupsText")}</EmptyState>
      ) : (
        <Table
          caption={t("places.groupsOf", { name })}
          captionHidden
          dense
          columns={[
            { head: t("roll.group"), wide: true },
            { head: t("places.seats") },
            ...(unitsPerVote === null ? [] : [{ head: t("places.weight"), numeric: true }]),
            { head: t("roll.kind") },
            { head: t("roll.people"), numeric: true },
            ...(withAuthority ? [{ head: t("places.authority") }] : []),
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <span key="name" lang={row.name?.lang}>
                {row.name?.text ?? t("site.withdrawn")}
              </span>,
              row.seats.length === 0 ? "–" : row.seats.join(", "),
              ...(unitsPerVote === null ? [] : [formatVotes(row.units, unitsPerVote, lang)]),
              t(kindNames[row.kind]),
              formatNumber(row.people, lang),
              ...(withAuthority
                ? [
                    row.authority ? (
                      <a key="authority" href={href(lang, `/places/${row.authority.id}`)}>
                        {row.authority.name}
                      </a>
                    ) : (
                      "–"
                    ),
                  ]
                : []),
            ],
          }))}
        />
      )}
      {protectedSeats.length > 0 ? <p>{t("places.protectedSeats", { numbers: protectedSeats.join(", ") })}</p> : null}
    </>
  );
}
