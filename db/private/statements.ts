import type { PositionKept, SealedPositions, StatementKept, StatementsChange, StatementsKept } from "../../shared/statementsKept.ts";
import type { Db } from "../open.ts";

/** How many took a position in a round, and how many positions there are. */
export interface Answering {
  readonly people: number;
  readonly positions: number;
}

/** Pages ask often: the statements are prepared once for each database. */
const opened = new WeakMap<Db["sqlite"], Statements>();

/**
 * Statements and positions of rounds that run, by person, and the nameless positions of closed ones (OPN-12 to OPN-17).
 */
export function statementsKeptOf(db: Db): Statements {
  const known = opened.get(db.sqlite);
  if (known) return known;
  const made = prepared(db);
  opened.set(db.sqlite, made);
  return made;
}

function prepared({ sqlite }: Db) {
  const columns = "id, sitting, round, person, text, lang, number";
  const one = sqlite.prepare<[string], StatementKept>(`SELECT ${columns} FROM statements_kept WHERE id = ?`);
  const all = sqlite.prepare<[string, string], StatementKept>(
    `SELECT ${columns} FROM statements_kept WHERE sitting = ? AND round = ? ORDER BY n`,
  );
  const positions = sqlite.prepare<[string, string], PositionKept>(
    "SELECT person, statement, position FROM positions_kept WHERE sitting = ? AND round = ? ORDER BY person, statement",
  );
  const own = sqlite.prepare<[string, string, string], Omit<PositionKept, "person">>(
    "SELECT statement, position FROM positions_kept WHERE sitting = ? AND round = ? AND person = ? ORDER BY statement",
  );
  const perStatement = sqlite.prepare<[string, string], { statement: number; count: number }>(
    "SELECT statement, count(*) AS count FROM positions_kept WHERE sitting = ? AND round = ? GROUP BY statement",
  );
  const perPerson = sqlite
    .prepare<[string, string], number>(
      "SELECT count(*) FROM positions_kept WHERE sitting = ? AND round = ? GROUP BY person ORDER BY person",
    )
    .pluck();
  const answering = sqlite.prepare<[string, string], Answering>(
    "SELECT count(DISTINCT person) AS people, count(*) AS positions FROM positions_kept WHERE sitting = ? AND round = ?",
  );
  const sealed = sqlite.prepare<[string, string], SealedPositions>(
    'SELECT salt, "rows" FROM positions_sealed WHERE sitting = ? AND round = ?',
  );
  const put = sqlite.prepare(
    `INSERT INTO statements_kept (id, sitting, round, n, person, text, lang)
     VALUES (?, ?, ?, (SELECT coalesce(max(n), 0) + 1 FROM statements_kept WHERE sitting = ? AND round = ?), ?, ?, ?)`,
  );
  const decide = sqlite.prepare("UPDATE statements_kept SET number = ? WHERE id = ?");
  const take = sqlite.prepare(
    `INSERT INTO positions_kept (sitting, round, person, statement, position) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET position = excluded.position`,
  );
  const seal = sqlite.prepare('INSERT INTO positions_sealed (sitting, round, salt, "rows") VALUES (?, ?, ?, ?)');
  const dropStatements = sqlite.prepare("DELETE FROM statements_kept WHERE sitting = ? AND round = ?");
  const dropPositions = sqlite.prepare("DELETE FROM positions_kept WHERE sitting = ? AND round = ?");
  const dropPut = sqlite.prepare("DELETE FROM statements_kept WHERE sitting = ? AND round = ? AND person = ? AND number IS NULL");
  const dropOwn = sqlite.prepare("DELETE FROM positions_kept WHERE sitting = ? AND round = ? AND person = ?");
  const destroy = sqlite.prepare("DELETE FROM positions_sealed WHERE sitting = ?");
  const eraseStatements = sqlite.prepare("DELETE FROM statements_kept WHERE person = ?");
  const erasePositions = sqlite.prepare("DELETE FROM positions_kept WHERE person = ?");

  return {
    statement: (id) => one.get(id),
    putIn: (sitting, round) => all.all(sitting, round),
    taken: (sitting, round) => positions.all(sitting, round),
    sealed: (sitting, round) => sealed.get(sitting, round),
    /** One person's positions in a round. */
    own: (sitting: string, round: string, person: string): readonly Omit<PositionKept, "person">[] => own.all(sitting, round, person),
    /** How many positions each statement has; only for the order in which they are put before people (OPN-11). */
    counts: (sitting: string, round: string): ReadonlyMap<number, number> =>
      new Map(perStatement.all(sitting, round).map(({ statement, count }) => [statement, count])),
    /** How many positions each person has taken, without who. */
    perPerson: (sitting: string, round: string): readonly number[] => perPerson.all(sitting, round),
    answering: (sitting: string, round: string): Answering => answering.get(sitting, round) ?? { people: 0, positions: 0 },
    keep: (change: StatementsChange): void => {
      switch (change.kind) {
        case "statement":
          return void put.run(
            ...[change.id, change.sitting, change.round, change.sitting, change.round, change.person, change.text, change.lang],
          );
        case "statement-decided":
          return void decide.run(change.number, change.id);
        case "position":
          return void take.run(change.sitting, change.round, change.person, change.statement, change.position);
        case "seal-positions":
          seal.run(change.sitting, change.round, change.salt, change.rows);
          dropStatements.run(change.sitting, change.round);
          return void dropPositions.run(change.sitting, change.round);
        case "drop-positions":
          for (const person of change.people) for (const gone of [dropPut, dropOwn]) gone.run(change.sitting, change.round, person);
          return;
        case "destroy-positions":
          return void destroy.run(change.sitting);
      }
    },
    /** Nothing that somebody put or answered stays. */
    erase: (person: string): void => {
      eraseStatements.run(person);
      erasePositions.run(person);
    },
  } satisfies StatementsKept & { readonly [more: string]: unknown };
}

export type Statements = ReturnType<typeof prepared>;
