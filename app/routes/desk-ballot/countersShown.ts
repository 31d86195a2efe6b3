import { countersNeeded, isByHand } from "../../../shared/ballots/byHand.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import { isOver } from "../../../shared/ballots/stewards.ts";
import { seatsOfPerson } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Key } from "../../locales/keys.ts";

/** In which role somebody counts hands. */
export type CounterRole = "facilitator" | "secretariat" | "delegate";

/** The names of these roles. */
export const counterRoles: { readonly [role in CounterRole]: Key } = {
  facilitator: "handCount.roleFacilitator",
  secretariat: "handCount.roleSecretariat",
  delegate: "handCount.roleDelegate",
};

/** Who counts hands in a ballot, by name and role, as the desk sees it (HND-2). */
export interface CountersShown {
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: CounterRole; readonly seats: readonly number[] }[];
  /** Until the count is over counters are named, two at most, and stand down. */
  readonly mayChange: boolean;
  readonly mayName: boolean;
  /** One of the two has entered a count. */
  readonly firstIn: boolean;
  /** Both have entered the same. */
  readonly agreed: boolean;
  /** They have, and it waits to be declared. */
  readonly toDeclare: boolean;
  /** Whoever reads is one of them. */
  readonly oneself: boolean;
  readonly origin: string;
}

/** The counters of a ballot; null where hands are not counted in the hall. */
export function countersOf(context: TesseraContext, ballot: Ballot): CountersShown | null {
  if (!isByHand(ballot)) return null;
  const { assembly, viewer } = context;
  const count = "handCount" in ballot ? ballot.handCount : undefined;
  const ids = count?.by ?? ballot.counters ?? [];
  const roleOf = (id: string): CounterRole => {
    const roles = assembly.founding?.appointments[id] ?? [];
    return roles.includes("facilitator") ? "facilitator" : roles.includes("secretariat") ? "secretariat" : "delegate";
  };
  const mayChange = !isOver(ballot);
  return {
    people: ids.map((id) => ({
      ...{ id, name: context.person(id)?.name ?? id, role: roleOf(id) },
      seats: seatsOfPerson(assembly.roll, id).map(({ number }) => number),
    })),
    mayChange,
    mayName: mayChange && ids.length < countersNeeded,
    firstIn: "handSealed" in ballot && ballot.handSealed !== undefined,
    agreed: count !== undefined,
    toDeclare: ballot.phase === "closed",
    origin: context.origin,
    oneself: mayChange && ids.includes(viewer.actor.id),
  };
}

/** What the form of the counters asks for. */
export const counterCommand = (ballot: string, { intent, email, person }: { readonly [name: string]: string }) =>
  intent === "nameCounter" ? { type: "NameCounter", ballot, email } : { type: "StandDownCounter", ballot, person };
