import type { PrivateChange } from "../../shared/journal.ts";
import type { PositionKept, SealedPositions, StatementKept, StatementsKept } from "../../shared/statementsKept.ts";

/** Statements and positions as the private tables keep them, in memory. */
export function statementRows() {
  let statements: readonly StatementKept[] = [];
  let positions: readonly (PositionKept & { readonly of: string })[] = [];
  const sealed = new Map<string, SealedPositions>();
  const nameOf = (sitting: string, round: string): string => `${sitting}:${round}`;
  const kept: StatementsKept = {
    statement: (id) => statements.find((one) => one.id === id),
    putIn: (sitting, round) => statements.filter((one) => one.sitting === sitting && one.round === round),
    taken: (sitting, round) => positions.filter(({ of }) => of === nameOf(sitting, round)),
    sealed: (sitting, round) => sealed.get(nameOf(sitting, round)),
  };
  const keep = (change: PrivateChange): void => {
    if (change.kind === "statement") statements = [...statements, { ...change, number: null }];
    if (change.kind === "statement-decided")
      statements = statements.map((one) => (one.id === change.id ? { ...one, number: change.number } : one));
    if (change.kind === "position") {
      const of = nameOf(change.sitting, change.round);
      const { person, statement, position } = change;
      const others = positions.filter((one) => one.of !== of || one.person !== person || one.statement !== statement);
      positions = [...others, { of, person, statement, position }];
    }
    if (change.kind === "seal-positions") {
      const of = nameOf(change.sitting, change.round);
      sealed.set(of, { salt: change.salt, rows: change.rows });
      positions = positions.filter((one) => one.of !== of);
      statements = statements.filter((one) => nameOf(one.sitting, one.round) !== of);
    }
    if (change.kind === "drop-positions") {
      const of = nameOf(change.sitting, change.round);
      const gone = ({ person }: { readonly person: string }): boolean => change.people.includes(person);
      positions = positions.filter((one) => one.of !== of || !gone(one));
      statements = statements.filter((one) => nameOf(one.sitting, one.round) !== of || one.number !== null || !gone(one));
    }
    if (change.kind === "destroy-positions") sealed.clear();
  };
  return { kept, keep, sealed };
}
