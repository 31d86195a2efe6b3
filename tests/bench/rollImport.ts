import { openDb } from "../../db/open.ts";
import { readCsv } from "../../server/exports/csv.ts";
import { planRollImport } from "../../server/rollImport.ts";
import { found as foundAssembly, rollFile, rollOf } from "./assembly.ts";
import { type Found, findings, say } from "./gates.ts";
import { interleaved, median } from "./rounds.ts";

/** A roll of 1,000 lines from the bytes of its file to the journal: read, planned, and imported through the door. */
export async function rollImport(folder: string): Promise<Found> {
  const found = findings("import");
  const [header = [], ...rows] = rollOf(1_000);
  const bytes = rollFile(1_000);
  let round = 0;
  const imported = async (): Promise<number> => {
    round += 1;
    const world = await foundAssembly(`${folder}/import-${round}.db`);
    const began = process.hrtime.bigint();
    const csv = readCsv(bytes);
    if ("problem" in csv) throw new Error(JSON.stringify(csv.problem));
    const plan = planRollImport(world.record, { personByEmail: () => undefined, nameOf: () => undefined }, csv.rows);
    if ("refused" in plan || plan.problems.length > 0) throw new Error("the roll of the bench has problems");
    const answer = await world.askAs("operator", { type: "ImportRoll", rows: csv.rows });
    const ms = Number(process.hrtime.bigint() - began) / 1e6;
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    world.close();
    return ms;
  };
  /** The floor: the same lines as plain rows in one transaction. */
  const plain = async (): Promise<number> => {
    const db = openDb(`${folder}/plain-${round}.db`);
    db.sqlite.exec("CREATE TABLE IF NOT EXISTS plain_rows (a, b, c, d, e, f, g, h, i, j, k, l, m, n)");
    const insert = db.sqlite.prepare(`INSERT INTO plain_rows VALUES (${header.map(() => "?").join(",")})`);
    const began = process.hrtime.bigint();
    db.sqlite.transaction(() => {
      for (const row of rows) insert.run(...row);
    })();
    const ms = Number(process.hrtime.bigint() - began) / 1e6;
    db.close();
    return ms;
  };
  const measured = await interleaved(5, { imported, plain }, (n) => say(`import: round ${n} of 5`));
  found.atMost("1,000 lines read, planned twice and imported", median(measured.imported), 1_000, "ms");
  found.line("1,000 plain rows", median(measured.plain), "ms");
  return found.all();
}
