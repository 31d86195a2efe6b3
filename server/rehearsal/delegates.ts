import { rehearsalMark } from "../../shared/assembly/rehearsal.ts";
import { type Parts, roomFor } from "../loadContext.ts";
import { newId } from "../perform.ts";
import { chanceFrom } from "../simulated/chance.ts";
import { intentsIn, somebodyLeaves } from "../simulated/delegates.ts";
import type { Intent, SimulatedDelegate, Sitter } from "../simulated/intent.ts";
import { membersOf } from "../simulated/members.ts";

/** How often they look at the room, and how often somebody goes out for a moment, ms. */
const lookEvery = 500;
const leaveEvery = 45_000;

/** Everybody who acts for a filled seat, apart from whoever rehearses. */
function sittersOf({ record, personal }: Parts, rehearses: string): readonly Sitter[] {
  const people = new Map<string, SimulatedDelegate>();
  const members = membersOf({ record, language: (person) => personal.people.byId(person)?.language ?? "en" });
  for (const { delegate: person, language, seat, region, weight } of members) {
    if (person === rehearses) continue;
    const seats = [...(people.get(person)?.seats ?? []), { seat, region, weight }];
    people.set(person, { person, language, seats });
  }
  return [...people.values()].flatMap((delegate) => delegate.seats.map(({ seat, weight }) => ({ delegate, seat, weight })));
}

/**
 * The simulated delegates of a rehearsal (REH-5): the same who move the demonstration, asking the rehearsal's own door. The desk is
 * left to whoever rehearses. Gives what stops them.
 */
export function simulateDelegates(parts: Parts, sitting: string, rehearses: string): () => void {
  const { record, perform } = parts;
  const sitters = sittersOf(parts, rehearses);
  const chance = chanceFrom(`rehearsal ${newId()}`);
  const occasions = new Set<string>();
  const waiting = new Set<NodeJS.Timeout>();
  let seen = -1;

  const ask = (by: string, command: Intent["command"]) => perform({ id: `${rehearsalMark}${newId()}`, by, command });
  const later = ({ delegate, after, command, next }: Intent): void => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      void ask(delegate.person, command).then((answer) => (answer.ok && next ? ask(delegate.person, next) : null));
    }, after);
    waiting.add(timer);
  };
  const look = (): void => {
    if (record.memory.seq === seen) return;
    seen = record.memory.seq;
    const room = roomFor(record, sitting, "public");
    if (room) for (const intent of intentsIn(room, sitters, occasions, chance)) later(intent);
  };
  const looking = setInterval(look, lookEvery);
  const leaving = setInterval(() => {
    const room = roomFor(record, sitting, "public");
    if (room && sitters.length > 0) for (const intent of somebodyLeaves(room, sitters, chance)) later(intent);
  }, leaveEvery);
  return () => {
    clearInterval(looking);
    clearInterval(leaving);
    for (const timer of waiting) clearTimeout(timer);
  };
}
