import type { Room } from "../../shared/assembly/room.ts";
import type { DeclaredBallot } from "../../shared/ballots/state.ts";
import { latestResult, openBallot } from "./ballots.ts";

/** The result declared last, until the next round begins; null while a vote is open and once the sitting is closed. */
export function freshResult(room: Room): DeclaredBallot | null {
  const { sitting } = room;
  const result = latestResult(room);
  if (!result || sitting.phase.name !== "open" || openBallot(room)) return null;
  const round = sitting.rounds.find(({ id }) => id === sitting.round);
  const stands = !round || round.id === result.round || round.phase.name === "waiting" || round.phase.openedAt <= result.declaredAt;
  return stands ? result : null;
}
