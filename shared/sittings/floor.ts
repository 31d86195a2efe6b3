import { formats } from "./formats.ts";
import type { EntryKind, FloorEntry, Side, Sitting } from "./state.ts";

/** FLR-1: the order of the classes; a question ranks with a contribution. */
const classOf: { readonly [kind in EntryKind]: number } = {
  "point-of-order": 0,
  "point-of-information": 1,
  "procedural-motion": 2,
  contribution: 3,
  question: 3,
};

/** Whether a turn of this kind counts as having spoken in the round (FLR-4): points and motions do not. */
export const isContribution = (kind: string): boolean => kind === "contribution" || kind === "question";

/** Points of order and of information interrupt whoever speaks (FLR-9). */
export const isPoint = (kind: string): boolean => kind === "point-of-order" || kind === "point-of-information";

/** Seats that already contributed in the round in hand. */
export const spokeInRound = (sitting: Sitting): ReadonlySet<string> =>
  new Set(sitting.turns.filter((turn) => turn.round === sitting.round && isContribution(turn.kind)).map((turn) => turn.seat));

/**
 * The speakers' list in the order in which the floor will be given (the first is next). By class (FLR-1); within a class first those
 * who did not pass (FLR-8), then those who have not spoken in this round (FLR-4), then by the round's order (FLR-5): *arrival*, or
 * *least heard first*: the seat's time spoken in this sitting, then its region's, then arrival; in a debate those who go to and
 * fro between for and against (FLR-11). What the facilitator moved stands
 * behind those who were ahead of it when it was moved and still wait (FLR-6). Needs no roll: entries carry their region.
 */
export function orderedList(sitting: Sitting): readonly FloorEntry[] {
  const { floor, heard } = sitting;
  const spoke = spokeInRound(sitting);
  const arrival = (entry: FloorEntry): number => Number(entry.id.slice(1));
  const ranks = (entry: FloorEntry): readonly number[] => {
    const byArrival = classOf[entry.kind] < 3 || floor.order === "arrival";
    const heardSoFar = byArrival ? [] : [heard.bySeat[entry.seat] ?? 0, heard.byRegion[entry.region] ?? 0];
    return [classOf[entry.kind], entry.passes, isContribution(entry.kind) && spoke.has(entry.seat) ? 1 : 0, ...heardSoFar, arrival(entry)];
  };
  const inOrder = floor.waiting.map((entry) => ({ entry, ranks: ranks(entry) })).sort((a, b) => compare(a.ranks, b.ranks));
  const ranked = alternatesNow(sitting) ? toAndFro(inOrder, sideHeardLast(sitting)) : inOrder;
  const list = ranked.map(({ entry }) => entry).filter((entry) => entry.movedBehind === null);
  // Those moved are put in one after the other, whoever is behind fewer of them first.
  const moved = floor.waiting.flatMap((entry) => (entry.movedBehind === null ? [] : [{ entry, behind: entry.movedBehind }]));
  const rank = (behind: readonly string[]): number => moved.filter(({ entry }) => behind.includes(entry.id)).length;
  const inTurn = moved.map((one) => ({ ...one, rank: rank(one.behind) })).sort((a, b) => a.rank - b.rank);
  for (const { entry, behind } of inTurn) list.splice(placeFor(entry, behind, list), 0, entry);
  return list;
}

interface Ranked {
  readonly entry: FloorEntry;
  readonly ranks: readonly number[];
}

/** A debate goes to and fro (FLR-11), and so does any list that was set to (FLR-15). */
const alternatesNow = ({ rounds, round, floor }: Sitting): boolean => {
  const format = rounds.find((one) => one.id === round)?.format;
  return format !== undefined && (formats[format].alternates || floor.order === "alternate");
};

/** The side of the contribution that is on the floor, was interrupted, or was the last in this round; null before the first. */
function sideHeardLast({ floor, turns, round }: Sitting): Side | null {
  const heard = [floor.speaking, floor.held].find((turn) => turn?.kind === "contribution");
  return (heard ?? turns.findLast((turn) => turn.round === round && turn.kind === "contribution"))?.side ?? null;
}

/**
 * FLR-11: next is whoever waits first of those who are not of the side heard last; where all are, the first of them. Only among
 * those who stand alike otherwise: nobody speaks a second time for it (FLR-4). Who takes no side speaks for none.
 */
function toAndFro(ranked: readonly Ranked[], heard: Side | null): readonly Ranked[] {
  const left = [...ranked];
  let last = heard;
  return ranked.map((due) => {
    const [first = due] = left;
    const alike = left.filter(({ ranks }) => compare(ranks.slice(0, 3), first.ranks.slice(0, 3)) === 0);
    const next = isContribution(first.entry.kind) ? (alike.find(({ entry }) => sideOf(entry) !== last) ?? first) : first;
    left.splice(left.indexOf(next), 1);
    if (isContribution(next.entry.kind)) last = sideOf(next.entry);
    return next;
  });
}

const sideOf = ({ side }: FloorEntry): Side => side ?? "neutral";

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((rank, i) => rank !== b[i]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** Behind the last of those it was put behind, and never out of its class. */
function placeFor(entry: FloorEntry, behind: readonly string[], list: readonly FloorEntry[]): number {
  const own = classOf[entry.kind];
  const first = list.filter((other) => classOf[other.kind] < own).length;
  const end = list.filter((other) => classOf[other.kind] <= own).length;
  const last = list.findLastIndex((other) => behind.includes(other.id));
  return Math.min(Math.max(first, last + 1), end);
}

/** Whom the floor goes to next, or null if nobody waits. */
export const nextEntry = (sitting: Sitting): FloorEntry | null => orderedList(sitting)[0] ?? null;

/** A seat's place in the list, 1 for the next; 0 if it does not wait. Points of order do not count. */
export const placeInList = (sitting: Sitting, seat: string): number =>
  orderedList(sitting).findIndex((entry) => entry.seat === seat && entry.kind !== "point-of-order") + 1;

/** The entry a seat waits with, points of order apart. */
export const entryOf = (sitting: Sitting, seat: string): FloorEntry | null =>
  sitting.floor.waiting.find((entry) => entry.seat === seat && entry.kind !== "point-of-order") ?? null;
