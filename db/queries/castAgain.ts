import type { Db } from "../open.ts";

/** When the last vote at a place of a ballot's register took the place of an earlier one (ms); null where none did. Reads that ballot's entries only. */
export function castAgainAt({ sqlite }: Pick<Db, "sqlite">, ballot: string, index: number): number | null {
  const [last, before] = sqlite
    .prepare<[string, number], { at: number }>(
      `SELECT text ->> '$.at' AS at FROM entries
      WHERE stream = ? AND text ->> '$.event.type' = 'VoteCast' AND text ->> '$.event.index' = ? ORDER BY seq DESC LIMIT 2`,
    )
    .all(`ballot/${ballot}`, index);
  return last && before ? last.at : null;
}
