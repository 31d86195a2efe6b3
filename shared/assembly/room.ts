import type { BallotEvent } from "../ballots/events.ts";
import { evolveBallot } from "../ballots/evolve.ts";
import type { Ballot } from "../ballots/state.ts";
import { applyTurnout, type TurnoutFrame } from "../ballots/turnout.ts";
import type { Entry, Hash } from "../journal.ts";
import { isProtectedSeat } from "../roll/questions.ts";
import type { SittingEvent } from "../sittings/events.ts";
import { evolveSitting } from "../sittings/evolve.ts";
import type { Sitting } from "../sittings/state.ts";
import type { Assembly } from "./assembly.ts";

/** What a live page shows of a seat: a protected seat only its number and region (ROL-7). */
export interface SeatLabel {
  readonly number: number;
  readonly region: string;
  /** The group's name; null where the seat is protected. */
  readonly group: string | null;
}

/** The slice of one sitting that live pages follow: the same on the server and in every browser (LIV-1). */
export interface Room {
  readonly sitting: Sitting;
  readonly ballots: { readonly [id: string]: Ballot };
  /** Text by hash: everything that may be read now. */
  readonly words: { readonly [hash: Hash]: string };
  readonly seats: { readonly [seat: string]: SeatLabel };
  readonly regions: readonly { readonly code: string; readonly nameEn: string; readonly nameCy: string }[];
}

/** An entry as rooms hear it. */
export interface Announced extends Entry {
  readonly words: { readonly [hash: Hash]: string };
}

/** The room of an entry: its sitting's, or that of its ballot; null for entries that belong to no room. */
export function roomOf(assembly: Pick<Assembly, "ballot">, stream: string): string | null {
  const [kind, id] = stream.split("/");
  if (kind === "sitting") return id ?? null;
  if (kind === "ballot") return assembly.ballot(id ?? "")?.sitting ?? null;
  return null;
}

/** The next state of a room (LIV-1): folding announced entries one by one equals loading the room anew. */
export function evolveRoom(room: Room, announced: Announced): Room {
  const words = Object.keys(announced.words).length > 0 ? { ...room.words, ...announced.words } : room.words;
  const [kind, id = ""] = announced.stream.split("/");
  // The stream names the union its event was read with.
  if (kind === "sitting") return { ...room, words, sitting: evolveSitting(room.sitting, announced as Entry as Entry<SittingEvent>) };
  if (kind !== "ballot") return { ...room, words };
  const ballot = evolveBallot(room.ballots[id] ?? null, announced as Entry as Entry<BallotEvent>);
  return ballot ? { ...room, words, ballots: { ...room.ballots, [id]: ballot } } : { ...room, words };
}

/** Turnout as it comes four times a second instead of single votes (LIV-3). */
export function turnRoom(room: Room, ballotId: string, frame: TurnoutFrame): Room {
  const ballot = room.ballots[ballotId];
  const turned = ballot ? applyTurnout(ballot, frame) : null;
  return turned && turned !== ballot ? { ...room, ballots: { ...room.ballots, [ballotId]: turned } } : room;
}

/** Loads a room from the record. `wordsOf` gives public words; undefined for those that may not be shown. */
export function loadRoom(assembly: Assembly, sittingId: string, wordsOf: (hash: Hash) => string | undefined): Room | null {
  const sitting = assembly.sitting(sittingId);
  if (!sitting) return null;
  const ballots = Object.fromEntries(assembly.ballotsOf(sittingId).map((b) => [b.id, b]));
  const words: { [hash: Hash]: string } = {};
  for (const [hash] of JSON.stringify([
    sitting,
    Object.values(ballots).map(({ questionEn, questionCy }) => [questionEn, questionCy]),
  ]).matchAll(/(?<=")[0-9a-f]{64}(?=")/g)) {
    const text = wordsOf(hash);
    if (text !== undefined) words[hash] = text;
  }
  const { roll } = assembly;
  const seats: { [seat: string]: SeatLabel } = {};
  for (const seat of roll.seats) {
    const group = roll.groups[seat.group];
    const name = group && !isProtectedSeat(roll, seat.id) ? (wordsOf(group.name) ?? null) : null;
    seats[seat.id] = { number: seat.number, region: seat.region, group: name };
  }
  const regions = roll.regions.map((r) => ({ code: r.code, nameEn: wordsOf(r.nameEn) ?? r.code, nameCy: wordsOf(r.nameCy) ?? r.code }));
  return { sitting, ballots, words, seats, regions };
}
