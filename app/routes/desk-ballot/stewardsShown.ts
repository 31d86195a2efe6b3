import type { Ballot } from "../../../shared/ballots/state.ts";
import { isOver } from "../../../shared/ballots/stewards.ts";
import type { TesseraContext } from "../../context.ts";

/** Who casts votes for others in a ballot, by name, as the desk sees it (MND-4). */
export interface StewardsShown {
  readonly people: readonly { readonly id: string; readonly name: string; readonly votes: number }[];
  /** Until the ballot is over stewards are named and stand down. */
  readonly mayChange: boolean;
  /** Whoever reads is one. */
  readonly oneself: boolean;
  readonly origin: string;
}

/** The stewards of a ballot, and how many last votes each of them cast. */
export function stewardsOf(context: TesseraContext, ballot: Ballot): StewardsShown {
  const casts = "casts" in ballot ? Object.values(ballot.casts ?? {}) : [];
  const ids = new Set([...(ballot.stewards ?? []), ...casts.flatMap(({ helped }) => helped ?? [])]);
  return {
    people: [...ids].map((id) => ({ id, name: context.person(id)?.name ?? id, votes: casts.filter(({ helped }) => helped === id).length })),
    mayChange: !isOver(ballot),
    origin: context.origin,
    oneself: !isOver(ballot) && ids.has(context.viewer.actor.id),
  };
}

/** What the form of the stewards asks for. */
export const stewardCommand = (ballot: string, { intent, email, person }: { readonly [name: string]: string }) =>
  intent === "nameSteward" ? { type: "NameSteward", ballot, email } : { type: "StandDownSteward", ballot, person };
