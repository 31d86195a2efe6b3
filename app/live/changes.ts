import type { Room } from "../../shared/assembly/room.ts";
import { registerIndex } from "../../shared/ballots/register.ts";
import type { Ballot } from "../../shared/ballots/state.ts";
import { hasVoted } from "../../shared/ballots/turnout.ts";
import type { Agreement, Asking } from "../../shared/sittings/agreement.ts";
import { orderedList, placeInList } from "../../shared/sittings/floor.ts";
import { type Motion, motionInHand } from "../../shared/sittings/motions.ts";
import type { Round, Sitting } from "../../shared/sittings/state.ts";
import { type TableChange, tableChanges } from "./tables/changes.ts";

/** What has changed in a room, as far as somebody who does not see it should be told. Other people's moves are not told. */
export type Change =
  | TableChange
  | { readonly kind: "sitting"; readonly phase: Sitting["phase"]["name"] }
  | { readonly kind: "round"; readonly round: Round }
  | { readonly kind: "round-paused" | "round-resumed" | "round-closed" }
  | { readonly kind: "count" }
  | { readonly kind: "agreement-asked"; readonly asking: Asking }
  | { readonly kind: "agreement-ended"; readonly agreement: Agreement }
  | { readonly kind: "motion"; readonly motion: Motion }
  | { readonly kind: "ballot"; readonly ballot: Ballot }
  | { readonly kind: "voted"; readonly seat: string; readonly ballot: string }
  | { readonly kind: "place"; readonly seat: string; readonly place: number }
  | { readonly kind: "left-list"; readonly seat: string }
  | { readonly kind: "my-turn" | "my-turn-over"; readonly seat: string };

/** The place a seat has in the list of contributions and points, 0 where it does not wait at all. */
const placeOf = (sitting: Sitting, seat: string): number =>
  placeInList(sitting, seat) || orderedList(sitting).findIndex((entry) => entry.seat === seat) + 1;

/** The changes between two states of the same room that concern these seats or everybody. Empty: nothing to tell. */
export function changesBetween(before: Room, after: Room, mine: readonly string[]): readonly Change[] {
  if (before === after) return [];
  return [
    ...ofSitting(before.sitting, after.sitting, mine),
    ...ofBallots(before, after, mine),
    ...tableChanges(before.sitting, after.sitting, mine),
    ...mine.flatMap((seat) => ofSeat(before.sitting, after.sitting, seat)),
  ];
}

function ofSitting(before: Sitting, after: Sitting, mine: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  if (before.phase.name !== after.phase.name) changes.push({ kind: "sitting", phase: after.phase.name });
  const [was, is] = [before, after].map((sitting) => sitting.rounds.find((round) => round.id === sitting.round));
  if (is && is.id !== was?.id) changes.push({ kind: "round", round: is });
  else if (was && !is) changes.push({ kind: "round-closed" });
  else if (was && is && was.phase.name !== is.phase.name)
    changes.push({ kind: is.phase.name === "paused" ? "round-paused" : "round-resumed" });
  if (!before.count && after.count && mine.some((seat) => after.attendance[seat]?.here)) changes.push({ kind: "count" });
  if (after.asking && after.asking.id !== before.asking?.id) changes.push({ kind: "agreement-asked", asking: after.asking });
  const motion = motionInHand(after);
  if (motion && motion.stage !== "put" && motionInHand(before)?.stage !== motion.stage) changes.push({ kind: "motion", motion });
  const ended = after.agreements?.at(-1);
  if (ended && (after.agreements?.length ?? 0) > (before.agreements?.length ?? 0))
    changes.push({ kind: "agreement-ended", agreement: ended });
  return changes;
}

function ofBallots(before: Room, after: Room, mine: readonly string[]): readonly Change[] {
  return Object.values(after.ballots).flatMap((ballot): readonly Change[] => {
    const was = before.ballots[ballot.id];
    if (was === ballot) return [];
    if (was?.phase !== ballot.phase) return ballot.phase === "prepared" ? [] : [{ kind: "ballot", ballot }];
    return mine.flatMap((seat): readonly Change[] => {
      if (ballot.phase !== "open" || was.phase !== "open") return [];
      const index = registerIndex(ballot.register, seat);
      return index >= 0 && hasVoted(ballot, index) && !hasVoted(was, index) ? [{ kind: "voted", seat, ballot: ballot.id }] : [];
    });
  });
}

function ofSeat(before: Sitting, after: Sitting, seat: string): readonly Change[] {
  if (before.floor === after.floor && before.heard === after.heard) return [];
  const spoke = before.floor.speaking?.seat === seat;
  const speaks = after.floor.speaking?.seat === seat;
  if (speaks !== spoke) return [{ kind: speaks ? "my-turn" : "my-turn-over", seat }];
  const [was, is] = [placeOf(before, seat), placeOf(after, seat)];
  if (was === is) return [];
  return [is === 0 ? { kind: "left-list", seat } : { kind: "place", seat, place: is }];
}
