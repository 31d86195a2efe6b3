import { z } from "zod";
import type { PositionKept } from "../statementsKept.ts";
import type { Position, Taken } from "./positions.ts";

const signs: { readonly [position in Position]: string } = { agree: "a", disagree: "d", pass: "p" };
const positions = new Map<string, Position>([
  ["a", "agree"],
  ["d", "disagree"],
  ["p", "pass"],
]);

const sealedSchema = z.strictObject({
  round: z.string().regex(/^\d{1,6}:r\d{1,4}$/),
  statements: z.array(z.int().min(1)),
  rows: z.array(z.string().regex(/^[adp-]*$/)),
});

/**
 * OPN-15: the positions of a round in one canonical text: a row a person and a sign a statement (`a` agree, `d` disagree, `p` pass, `-`
 * none), rows in the order of the alphabet. Nobody's name or id is in it, nor when anybody answered. Positions on statements that are
 * not among `statements` are left out, and so is whoever took no other.
 */
export function sealedText(sitting: string, round: string, statements: readonly number[], taken: readonly PositionKept[]): string {
  const columns = statements.toSorted((a, b) => a - b);
  const of = new Map<string, Map<number, Position>>();
  for (const { person, statement, position } of taken) {
    if (!columns.includes(statement)) continue;
    const row = of.get(person) ?? new Map<number, Position>();
    of.set(person, row.set(statement, position));
  }
  const rows = [...of.values()].map((row) =>
    columns
      .map((statement) => {
        const position = row.get(statement);
        return position ? signs[position] : "-";
      })
      .join(""),
  );
  return JSON.stringify({ round: `${sitting}:${round}`, statements: columns, rows: rows.sort() });
}

/** What is hashed when the round closes: with the salt, which is kept as long as the rows are, nobody can try rows out. */
export const committed = (salt: string, rows: string): string => `${salt}\n${rows}`;

/** The positions in a sealed text, people numbered in its order; null where it is none. */
export function takenFrom(sealed: string): readonly Taken[] | null {
  let json: unknown;
  try {
    json = JSON.parse(sealed);
  } catch {
    return null;
  }
  const read = sealedSchema.safeParse(json);
  if (!read.success) return null;
  const { statements, rows } = read.data;
  return rows.flatMap((row, person) =>
    [...row].flatMap((sign, column) => {
      const [position, statement] = [positions.get(sign), statements[column]];
      return position && statement !== undefined ? [{ person: String(person + 1), statement: String(statement), position }] : [];
    }),
  );
}
