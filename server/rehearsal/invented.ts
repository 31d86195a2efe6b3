import { type Db, openDb } from "../../db/open.ts";
import { peopleOf } from "../../db/private/people.ts";
import { copyPublicRecord } from "../../db/publicCopy.ts";
import { chanceFrom } from "../simulated/chance.ts";
import { inventPeople } from "../simulated/people.ts";

/**
 * The assembly of a rehearsal: the public record as it stands, in memory and nowhere else, with an invented name and address for
 * everybody but whoever rehearses (REH-2). The same people speak the same language, so that both are heard.
 */
export function inventedAssembly(real: Db, rehearses: string): Db {
  const db = openDb(":memory:");
  copyPublicRecord(real, db);
  const invent = inventPeople(chanceFrom("rehearsal"));
  const kept = peopleOf(db);
  for (const person of peopleOf(real).list()) kept.keep(person.id === rehearses ? person : { id: person.id, ...invent(person.language) });
  return db;
}
