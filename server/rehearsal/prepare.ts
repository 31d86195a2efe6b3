import { catalogues } from "../../app/locales/catalogues.server.ts";
import { tOf } from "../../app/locales/words.tsx";
import { actorOf } from "../../shared/assembly/actor.ts";
import { rehearsalMark } from "../../shared/assembly/rehearsal.ts";
import type { Parts } from "../loadContext.ts";
import { newId } from "../perform.ts";

/**
 * What stands between a sitting that is planned and one that can be opened is done in the rehearsal: whoever rehearses holds the
 * facilitator's role there, and the agenda is published.
 */
export async function prepareRehearsal({ record, personal, perform }: Parts, rehearses: string, sitting: string): Promise<void> {
  const ask = (by: string, command: unknown) => perform({ id: `${rehearsalMark}${newId()}`, by, command });
  const person = personal.people.byId(rehearses);
  if (person && !actorOf(record.memory, rehearses).roles.includes("facilitator")) {
    const { name, email, language } = person;
    await ask("operator", { type: "GrantRole", role: "facilitator", name, email, language });
  }
  // Where something is missing for that, the desk of the rehearsal says what, as the real one would.
  if (record.memory.sitting(sitting)?.agenda === null)
    await ask(rehearses, { type: "PublishAgenda", sitting, reason: tOf("en", catalogues.en)("rehearsal.noticeReason") });
}
