import type { PrivateChange } from "../journal.ts";
import type { WantedGroup } from "./importGroups.ts";
import type { NamedPerson } from "./importLines.ts";
import type { KnownForImport } from "./importPlan.ts";
import type { Sitters } from "./importSeats.ts";

/** Gives every address of the file one id, and what is to be kept of its holder apart from the journal. */
export const peopleOf = (
  wanted: readonly WantedGroup[],
  known: KnownForImport,
): {
  readonly sitters: readonly (readonly Sitters[])[];
  readonly keep: readonly PrivateChange[];
  readonly names: ReadonlyMap<string, string>;
} => {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const keep: PrivateChange[] = [];
  const idOf = (person: NamedPerson | null): string | null => {
    if (!person) return null;
    const given = ids.get(person.email);
    if (given !== undefined) return given;
    const before = known.personByEmail(person.email);
    const id = before ?? `p-${known.newId()}`;
    ids.set(person.email, id);
    names.set(id, person.name);
    // Somebody known chose their language themselves: a file that does not say one leaves everything as it is.
    if (before === undefined || person.language !== null) {
      keep.push({ kind: "person", person: id, name: person.name, email: person.email, language: person.language ?? "en" });
    }
    return id;
  };
  const sitters = wanted.map((group) =>
    group.sitters.map(({ delegate, alternate }): Sitters => ({ delegate: idOf(delegate), alternate: idOf(alternate) })),
  );
  return { sitters, keep, names };
};
