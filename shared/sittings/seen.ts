import { type Facts, type Refusal, refuse } from "../journal.ts";
import type { Sitting } from "./state.ts";
import { isDesk } from "./within.ts";

/**
 * DSK-3: what is asked was meant for something that is no longer so, because somebody else was quicker. Says who, among the
 * people on the desk.
 */
export function doneAlready(sitting: Sitting, facts: Facts): Refusal {
  const by = sitting.lastAct?.by;
  const name = by !== undefined && by !== facts.actor.id && isDesk(facts.actor) ? facts.nameOf?.(by) : undefined;
  return name === undefined ? refuse("doneAlready") : refuse("doneAlreadyBy", { name });
}
