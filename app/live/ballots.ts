import type { Room } from "../../shared/assembly/room.ts";
import type { Ballot, DeclaredBallot, OpenedBallot } from "../../shared/ballots/state.ts";

/** The ballot of this sitting that is open: at most one is (BAL-1), or the first of those on its paper. */
export const openBallot = (room: Pick<Room, "ballots">): OpenedBallot | null =>
  Object.values(room.ballots).find((ballot): ballot is OpenedBallot => ballot.phase === "open") ?? null;

/** The open questions on one paper with an open ballot, itself among them, in their order (PKG-4). */
export const questionsWith = ({ ballots }: Pick<Room, "ballots">, ballot: OpenedBallot): readonly OpenedBallot[] =>
  (ballot.package ?? [ballot.id]).flatMap((id) => {
    const one = ballots[id];
    return one?.phase === "open" ? [one] : [];
  });

/** The page on which an open ballot is voted, without the language. */
export const paperPath = ({ id, package: shared }: Pick<Ballot, "id" | "package">): string => `/ballots/${id}${shared ? "/package" : ""}`;

/** The result declared last in the round in hand, or within this sitting where no round is open. */
export function latestResult({ ballots, sitting }: Pick<Room, "ballots" | "sitting">): DeclaredBallot | null {
  const isDeclared = (ballot: Ballot): ballot is DeclaredBallot => ballot.phase === "declared";
  const item = sitting.rounds.find((round) => round.id === sitting.round)?.item;
  const here = sitting.rounds.filter((round) => round.item === item).map((round) => round.id);
  const declared = Object.values(ballots).filter(isDeclared);
  const ofItem = item === undefined ? declared : declared.filter((one) => one.round === null || here.includes(one.round));
  return ofItem.sort((a, b) => b.declaredAt - a.declaredAt)[0] ?? null;
}
