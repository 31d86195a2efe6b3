import type { Founding } from "../../shared/founding/state.ts";
import type { PrivateChange } from "../../shared/journal.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import type { HelpShown } from "../../shared/sittings/tables/help.ts";
import { peopleHere, tablesOf } from "../../shared/sittings/tables/questions.ts";

/** What calls for help need from around them. */
export interface HelpAround {
  readonly sitting: (id: string) => Sitting | undefined;
  readonly founding: () => Founding | null;
  /** Tells every window of one person. */
  readonly tell: (person: string, sitting: string, told: HelpShown | Omit<HelpShown, "call">) => void;
}

/** Calls for help from tables: in memory alone, told to the desk and to who sits there (GRP-7). */
export function openHelp({ sitting, founding, tell }: HelpAround) {
  const calls = new Map<string, HelpShown>();

  const onDesk = (): readonly string[] =>
    Object.entries(founding()?.appointments ?? {}).flatMap(([person, roles]) =>
      roles.includes("facilitator") || roles.includes("secretariat") ? [person] : [],
    );

  const atTable = (of: string, { round, table }: Pick<HelpShown, "round" | "table">): readonly string[] => {
    const found = sitting(of);
    const own = found && tablesOf(found, round)?.tables.find(({ number }) => number === table);
    return found && own ? peopleHere(found, own) : [];
  };

  return {
    /** A change that the door let in; told once its transaction is over. */
    keep: (change: Extract<PrivateChange, { kind: "help" }>): void => {
      const { sitting: of, round, table, call } = change;
      const key = `${of}/${round}/${table}`;
      // Nobody comes to a table that has not called, or no longer needs it.
      if (call === "coming" && !calls.has(key)) return;
      // What was asked in an earlier round is over.
      for (const [other, one] of calls) if (other.startsWith(`${of}/`) && one.round !== round) calls.delete(other);
      if (call === "over") calls.delete(key);
      else calls.set(key, { round, table, call });
      const told = calls.get(key) ?? { round, table };
      queueMicrotask(() => {
        for (const person of new Set([...onDesk(), ...atTable(of, { round, table })])) tell(person, of, told);
      });
    },

    /** The calls of the round in hand that somebody may know of: all of them on the desk, else their own table's. */
    shown: (person: string, of: string): readonly HelpShown[] => {
      const round = sitting(of)?.round;
      const desk = onDesk().includes(person);
      return [...calls]
        .filter(([key, call]) => key.startsWith(`${of}/`) && call.round === round && (desk || atTable(of, call).includes(person)))
        .map(([, call]) => call)
        .sort((a, b) => a.table - b.table);
    },
  };
}

export type Help = ReturnType<typeof openHelp>;
