import { type Refusal, refuse } from "../shared/journal.ts";
import type { RollRow } from "../shared/roll/commands.ts";
import type { ImportPlan } from "../shared/roll/importPlan.ts";
import { planImport } from "../shared/roll/importRoll.ts";
import { newId } from "./perform.ts";
import type { AssemblyRecord } from "./record.ts";

/** What importing these rows would do, without doing it. The ids in its events are not those of a later import. */
export function planRollImport(
  record: AssemblyRecord,
  people: { personByEmail(email: string): string | undefined; nameOf(person: string): string | undefined },
  rows: readonly RollRow[],
): ImportPlan | Refusal {
  const { founding, roll } = record.memory;
  if (!founding) return refuse("notFounded");
  return planImport(rows, roll, founding, { newId, ...people, wordsOf: record.wordsOf });
}
