import type { Sitting } from "../../shared/sittings/state.ts";
import { type Parts, publicWords } from "../loadContext.ts";

/** What the small groups of a sitting reported, table by table (GRP-8); a text is null where it was withdrawn. */
export const tableReports = ({ record }: Parts, { rounds, tables = {} }: Sitting) =>
  rounds.flatMap(({ id: round, item, phase }) =>
    (phase.name === "waiting" ? [] : (tables[round]?.tables ?? [])).flatMap(({ number: table, report }) =>
      report
        ? [
            {
              ...{ item, round, table, points: report.points.map((point) => publicWords(record, point)) },
              notAgreed: report.notAgreed === null ? null : publicWords(record, report.notAgreed),
            },
          ]
        : [],
    ),
  );
