import { type Actor, type ActorId, type Role, roles } from "../journal.ts";
import type { Roll } from "../roll/state.ts";
import type { Assembly } from "./assembly.ts";

interface Held {
  readonly delegateOf: string[];
  readonly alternateOf: string[];
}

/** The seats each person acts for, worked out once for each state of the roll. */
const heldBy = new WeakMap<Roll, Map<string, Held>>();

function seatsHeld(roll: Roll): Map<string, Held> {
  const known = heldBy.get(roll);
  if (known) return known;
  const held = new Map<string, Held>();
  const of = (person: string): Held => {
    const h = held.get(person) ?? { delegateOf: [], alternateOf: [] };
    held.set(person, h);
    return h;
  };
  for (const seat of roll.seats) {
    if (seat.withdrawn) continue;
    if (seat.delegate) of(seat.delegate).delegateOf.push(seat.id);
    if (seat.alternate) of(seat.alternate).alternateOf.push(seat.id);
  }
  heldBy.set(roll, held);
  return held;
}

/** Actors as they follow from one state of roll and appointments: worked out once for each person. */
const known = new WeakMap<Roll, { readonly appointments: unknown; readonly actors: Map<string, Actor> }>();

function actorsOf(roll: Roll, appointments: unknown): Map<string, Actor> {
  const before = known.get(roll);
  if (before && before.appointments === appointments) return before.actors;
  const actors = new Map<string, Actor>();
  known.set(roll, { appointments, actors });
  return actors;
}

/** Who somebody is to the assembly now: appointments, and seats on the roll. A changed role acts at once (PER-2). */
export function actorOf(assembly: Pick<Assembly, "founding" | "roll">, id: ActorId | "public"): Actor {
  if (id === "public") return { id, roles: [], delegateOf: [], alternateOf: [] };
  if (id === "clock" || id === "operator") return { id, roles: [id], delegateOf: [], alternateOf: [] };
  const { roll } = assembly;
  const appointments = assembly.founding?.appointments;
  const actors = actorsOf(roll, appointments);
  const before = actors.get(id);
  if (before) return before;
  const held = seatsHeld(roll).get(id);
  const mine: Role[] = [...(appointments?.[id] ?? [])];
  if (held && held.delegateOf.length > 0) mine.push("delegate");
  if (held && held.alternateOf.length > 0) mine.push("alternate");
  const actor = {
    id,
    roles: roles.filter((r) => mine.includes(r)),
    delegateOf: held?.delegateOf ?? [],
    alternateOf: held?.alternateOf ?? [],
  };
  if (actor.roles.length > 0) actors.set(id, actor);
  return actor;
}
