import type { Announced } from "../../../shared/assembly/room.ts";

/** Entries that only whoever chairs writes. */
const ofTheChair: ReadonlySet<string> = new Set([
  "SittingOpened",
  "SittingAdjourned",
  "SittingResumed",
  "SittingClosed",
  "QuorumCountStarted",
  "RoundOpened",
  "RoundPaused",
  "RoundResumed",
  "RoundTimeAdded",
  "RoundClosed",
  "ListClosed",
  "ListReopened",
  "EntryMoved",
  "FloorGiven",
  "TurnPaused",
  "TurnResumed",
  "TurnTimeAdded",
  "PointRuled",
  "BallotPrepared",
  "BallotOpened",
  "BallotClosed",
  "BallotVoided",
  "ResultDeclared",
]);

/** How long a person's chair stays theirs after their last word, ms. */
export const chairHeldFor = 600_000;

/** Who is in the chair: the simulated facilitator, until a person does something that only the chair does. */
export interface Presider {
  /** Takes in what happened. */
  heard(entries: readonly Announced[], now: number): void;
  /** Whether the simulated facilitator may act now. */
  mayChair(now: number): boolean;
  /** A new sitting begins: the simulated facilitator is in the chair again. */
  begin(): void;
  /** Whether a person has chaired this sitting. */
  readonly byPerson: boolean;
}

/** Watches who chairs. `simulated`: the id of the simulated facilitator. `say` tells the console of every change. */
export function presiderOf(simulated: string, say: (text: string) => void): Presider {
  let personAt: number | null = null;
  let wasPerson = false;
  return {
    heard: (entries, now) => {
      if (!entries.some(({ actor, event }) => ofTheChair.has(event.type) && actor !== simulated && actor !== "clock")) return;
      if (personAt === null) say("A person has taken the chair: the simulated facilitator stands back.");
      personAt = now;
      wasPerson = true;
    },
    mayChair: (now) => {
      if (personAt !== null && now - personAt > chairHeldFor) {
        personAt = null;
        say("Nobody has chaired for ten minutes: the simulated facilitator goes on.");
      }
      return personAt === null;
    },
    begin: () => {
      personAt = null;
      wasPerson = false;
    },
    get byPerson() {
      return wasPerson;
    },
  };
}
