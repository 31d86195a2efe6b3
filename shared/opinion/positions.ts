/** What a person thinks of a statement. */
export type Position = "agree" | "disagree" | "pass";

/** One position as it was taken. In a list of them, later ones come later. */
export interface Taken {
  readonly person: string;
  readonly statement: string;
  readonly position: Position;
}

/** People × statements. */
export interface Positions {
  /** In the order of ids. */
  readonly statements: readonly string[];
  /** In the order of their rows, then of ids: what comes out depends on what people think, not on what they are called. */
  readonly people: readonly string[];
  /** A row a person, a cell a statement: 1 agree, −1 disagree, 0 pass, null no position. */
  readonly rows: readonly (readonly (number | null)[])[];
}

const figureOf: { readonly [position in Position]: number } = { agree: 1, disagree: -1, pass: 0 };
const digits = /^[0-9]{1,15}$/;

/** Ids in order: numbers by size, and before everything else; the rest letter by letter, the same in every language. */
export const byId = (a: string, b: string): number => {
  const [left, right] = [digits.test(a), digits.test(b)];
  if (left !== right) return left ? -1 : 1;
  if (left && Number(a) !== Number(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
};

const signs = new Map<number | null, string>([
  [1, "a"],
  [0, "b"],
  [-1, "c"],
  [null, "d"],
]);

/**
 * OPN-1: the matrix of positions. Of several positions of one person on one statement the last counts; a pass is a position too.
 * The order in which the positions come makes no other difference. Statements in `without` (withdrawn by a moderator) are left out,
 * and so is whoever took a position on nothing else.
 */
export function positionsOf(taken: readonly Taken[], without: readonly string[] = []): Positions {
  const left = new Set(without);
  const kept = taken.filter(({ statement }) => !left.has(statement));
  const statements = [...new Set(kept.map(({ statement }) => statement))].sort(byId);
  const column = new Map(statements.map((statement, i) => [statement, i]));
  const rowOf = new Map<string, (number | null)[]>();
  for (const { person, statement, position } of kept) {
    const row = rowOf.get(person) ?? statements.map(() => null);
    rowOf.set(person, row);
    row[column.get(statement) ?? 0] = figureOf[position];
  }
  const people = [...rowOf]
    .map(([person, row]) => ({ person, row, sign: row.map((cell) => signs.get(cell)).join("") }))
    .sort((a, b) => (a.sign < b.sign ? -1 : a.sign > b.sign ? 1 : byId(a.person, b.person)));
  return { statements, people: people.map(({ person }) => person), rows: people.map(({ row }) => row) };
}

/** How many of some people took each position on a statement. `agree + disagree + pass` have seen it. */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** The positions of the people in `rows` on the statement in `column`. */
export function tallyOf(rows: Positions["rows"], column: number): Tally {
  const count = (figure: number): number => rows.reduce((sum, row) => sum + (row[column] === figure ? 1 : 0), 0);
  return { agree: count(1), disagree: count(-1), pass: count(0) };
}

/** How many took a position, passes among them. */
export const seenBy = ({ agree, disagree, pass }: Tally): number => agree + disagree + pass;
