import type { Founding } from "../../shared/founding/state.ts";
import type { HelpAsked, PrivateChange } from "../../shared/journal.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import type { AskShown, HelpShown, HelpTold } from "../../shared/sittings/tables/help.ts";
import { peopleHere, tablesOf } from "../../shared/sittings/tables/questions.ts";

/** What calls for help need from around them. */
export interface HelpAround {
  readonly sitting: (id: string) => Sitting | undefined;
  readonly founding: () => Founding | null;
  /** What people asked of the desk at a sitting, oldest first. */
  readonly asked: (sitting: string) => readonly HelpAsked[];
  readonly nameOf: (person: string) => string | undefined;
  /** Tells every window of one person. */
  readonly tell: (person: string, sitting: string, told: HelpTold) => void;
}

/**
 * Calls for help. From tables: in memory alone, told to the desk and to who sits there (GRP-7). From people: private rows, told to
 * the desk and to whoever asked (HLP-3).
 */
export function openHelp({ sitting, founding, asked, nameOf, tell }: HelpAround) {
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

  /** Who of the desk has taken it is for the desk to know. */
  const askShown = ({ id, person, seat, text, lang, at, takenBy }: HelpAsked, desk: boolean): AskShown => ({
    ...{ ask: id, person, name: nameOf(person) ?? "", seat, text, lang, at },
    call: takenBy === null ? "asked" : "coming",
    by: desk && takenBy !== null ? (nameOf(takenBy) ?? null) : null,
  });

  const keep = ({ sitting: of, round, table, call }: Extract<PrivateChange, { kind: "help" }>): void => {
    const key = `${of}/${round}/${table}`;
    // Nobody comes to a table that has not called, or no longer needs it.
    if (call === "coming" && !calls.has(key)) return;
    // What was asked in an earlier round is over.
    for (const [other, one] of calls) if (other.startsWith(`${of}/`) && one.round !== round) calls.delete(other);
    if (call === "over") calls.delete(key);
    else calls.set(key, { round, table, call });
    const told = calls.get(key) ?? { round, table };
    for (const person of new Set([...onDesk(), ...atTable(of, { round, table })])) tell(person, of, told);
  };

  const keepAsked = ({ kind: _, ...ask }: Extract<PrivateChange, { kind: "help-asked" }>): void => {
    const desk = onDesk();
    for (const person of new Set([...desk, ask.person]))
      tell(person, ask.sitting, ask.solvedAt === null ? askShown(ask, desk.includes(person)) : { ask: ask.id });
  };

  return {
    /** Changes that the door let in, once their transaction is on disk (HLP-5). */
    told: (changes: readonly Extract<PrivateChange, { kind: "help" | "help-asked" }>[]): void => {
      for (const change of changes) change.kind === "help" ? keep(change) : keepAsked(change);
    },

    /** What somebody may know of now: on the desk all calls of tables in the round in hand and all that was asked, else their own. */
    shown: (person: string, of: string): readonly (HelpShown | AskShown)[] => {
      const round = sitting(of)?.round;
      const desk = onDesk().includes(person);
      const tables = [...calls]
        .filter(([key, call]) => key.startsWith(`${of}/`) && call.round === round && (desk || atTable(of, call).includes(person)))
        .map(([, call]) => call)
        .sort((a, b) => a.table - b.table);
      const open = person === "public" ? [] : asked(of).filter((one) => one.solvedAt === null && (desk || one.person === person));
      return [...tables, ...open.map((one) => askShown(one, desk))];
    },
  };
}

export type Help = ReturnType<typeof openHelp>;
