import { type Decision, type Facts, type HelpAsked, isRefusal, type Refusal, refuse } from "../../journal.ts";
import type { SittingsKnow } from "../know.ts";
import { actingFor, alreadySo, foundSitting, isDesk } from "../within.ts";
import type { HelpCommand } from "./commands.ts";

/** HLP-2: so many of one person may be open at once; whoever needs more adds to them by word of mouth. */
export const mostAsked = 3;

/** HLP-2: so many of one person at one sitting, solved or not: every request reads them all. */
export const mostAskedInAll = 20;

/** Asking the desk for help, and seeing to it (HLP-2 to HLP-4). Nothing of it stands on the record. */
export function decideHelp(command: HelpCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  const all = facts.helpAsked?.(sitting.id) ?? [];
  if (command.type === "AskDesk") {
    const acting = actingFor(know, facts, command.seat);
    if (isRefusal(acting)) return acting;
    const mine = all.filter(({ person }) => person === facts.actor.id);
    if (mine.length >= mostAskedInAll) return refuse("helpAskedAll", { most: mostAskedInAll });
    if (mine.filter(({ solvedAt }) => solvedAt === null).length >= mostAsked) return refuse("helpAskedOften", { most: mostAsked });
    const { seat, text, lang } = command;
    const begun = { takenBy: null, solvedBy: null, solvedAt: null };
    return kept({ id: facts.newId(), sitting: sitting.id, person: facts.actor.id, seat, text, lang, at: facts.at, ...begun });
  }
  const asked = all.find(({ id }) => id === command.ask);
  // Whoever asked may say that it is solved; for everybody else there is no such thing.
  const own = command.type === "SolveAsk" && asked?.person === facts.actor.id;
  if (!asked || (!own && !isDesk(facts.actor))) return refuse("helpUnknown", undefined, "ask");
  if (asked.solvedBy !== null) return asked.solvedBy === facts.actor.id ? alreadySo : doneBy(asked.solvedBy, facts);
  if (command.type === "SolveAsk") return kept({ ...asked, solvedBy: facts.actor.id, solvedAt: facts.at });
  if (asked.takenBy === facts.actor.id) return alreadySo;
  return asked.takenBy === null ? kept({ ...asked, takenBy: facts.actor.id }) : doneBy(asked.takenBy, facts);
}

const kept = (asked: HelpAsked): Decision => ({ events: [], keep: [{ kind: "help-asked", ...asked }] });

/** HLP-4: somebody was quicker. Their name is told to the desk only. */
function doneBy(person: string, facts: Facts): Refusal {
  const name = isDesk(facts.actor) ? facts.nameOf?.(person) : undefined;
  return name === undefined ? refuse("doneAlready") : refuse("doneAlreadyBy", { name });
}
