import type { ReactNode } from "react";
import { Mosaic } from "../../charts/Mosaic.tsx";
import { shadeOf } from "../../charts/mosaicPlan.ts";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import type { RegionShown } from "./regions.ts";

/** Seats by nation and region: the map, and the same figures as a table. `linked`: each region's name leads to its groups. */
export function SeatsByRegion({
  regions,
  unitsPerVote,
  linked,
}: {
  readonly regions: readonly RegionShown[];
  /** Null while no weights are in force. */
  readonly unitsPerVote: number | null;
  readonly linked?: (code: string) => string;
}) {
  const { t, lang } = useWords();
  const most = Math.max(0, ...regions.map((region) => region.seats));
  const sum = (of: (region: RegionShown) => number): number => regions.reduce((all, region) => all + of(region), 0);
  const whole = (n: number) => formatNumber(n, lang);
  const cells = (name: ReactNode, groups: number, seats: number, population: number, units: number): ReactNode[] => [
    name,
    whole(seats),
    ...(unitsPerVote === null ? [] : [formatVotes(units, unitsPerVote, lang)]),
    whole(groups),
    whole(population),
  ];
  return (
    <div className="split">
      <Mosaic tiles={regions.map((region) => ({ code: region.code, value: whole(region.seats), shade: shadeOf(region.seats, most) }))} />
      <Table
        caption={t("roll.seatsByRegion")}
        dense
        columns={[
          { head: t("roll.region") },
          { head: t("roll.seats"), numeric: true },
          ...(unitsPerVote === null ? [] : [{ head: t("roll.votes"), numeric: true }]),
          { head: t("roll.groups"), numeric: true },
          { head: t("roll.population"), numeric: true },
        ]}
        rows={regions.map(({ code, name, groups, seats, population, units }) => ({
          key: code,
          cells: cells(linked ? <a href={linked(code)}>{name}</a> : name, groups, seats, population, units),
        }))}
        foot={cells(
          t("roll.inAll"),
          sum((r) => r.groups),
          sum((r) => r.seats),
          sum((r) => r.population),
          sum((r) => r.units),
        )}
      />
    </div>
  );
}
