import type { Db } from "../../db/open.ts";
import { statementsKeptOf } from "../../db/private/statements.ts";
import type { Assembly } from "../../shared/assembly/assembly.ts";
import { mapOfRows } from "../../shared/opinion/mapOfRows.ts";
import { committed } from "../../shared/opinion/sealed.ts";
import { sha256 } from "../record.ts";
import type { Problem } from "../verify.ts";

/**
 * OPN-16: every round of statements whose answers are still kept: whether they have the hash that was put on the record when the round
 * closed, and whether the published map is what a new count of them gives. Once they are deleted (OPN-17) there is nothing to check.
 */
export function verifyMaps(db: Db, assembly: Assembly): { readonly maps: number; readonly problems: readonly Problem[] } {
  const kept = statementsKeptOf(db);
  const problems: Problem[] = [];
  let maps = 0;
  for (const id of assembly.ids("sitting"))
    for (const { round, sealed, map } of assembly.sitting(id)?.statements ?? []) {
      const rows = sealed ? kept.sealed(id, round) : undefined;
      if (!sealed || !rows) continue;
      const where = `round ${round} of sitting ${id}`;
      if (sha256(committed(rows.salt, rows.rows)) !== sealed.commitment)
        problems.push({ where, what: "the answers kept are not those whose hash stands in its closing" });
      else if (map && JSON.stringify(mapOfRows(rows.rows, sealed.seed)) !== JSON.stringify(map))
        problems.push({ where, what: "its opinion map is not what a new count of the answers gives" });
      else if (map) maps += 1;
    }
  return { maps, problems };
}
