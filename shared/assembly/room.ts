import type { BallotEvent } from "../ballots/events.ts";
import { evolveBallot } from "../ballots/evolve.ts";
import type { Ballot } from "../ballots/state.ts";
import { applyTurnout, type TurnoutFrame, turnoutFrame } from "../ballots/turnout.ts";
import type { Entry, Hash } from "../journal.ts";
import { isProtectedSeat } from "../roll/questions.ts";
import type { Answering } from "../sittings/answering.ts";
import { type AnswersFrame, withFrame } from "../sittings/answers/frame.ts";
import type { SittingEvent } from "../sittings/events.ts";
import { evolveSitting } from "../sittings/evolve.ts";
import type { Attendance, Sitting } from "../sittings/state.ts";
import type { Assembly } from "./assembly.ts";

/** What a live page shows of a seat: a protected seat only its number and region (ROL-7). */
export interface SeatLabel {
  readonly number: number;
  readonly region: string;
  /** The group's name; null where the seat is protected. */
  readonly group: string | null;
}

/** The words of these hashes were written in Welsh; all others in English. */
export type Welsh = { readonly [hash: Hash]: true };

/** The slice of one sitting that live pages follow: the same on the server and in every browser (LIV-1). */
export interface Room {
  /** Attendance in it is without times, which are not published (MIN-2): they stand at 0. */
  readonly sitting: Sitting;
  readonly ballots: { readonly [id: string]: Ballot };
  /** Text by hash: everything that may be read now. */
  readonly words: { readonly [hash: Hash]: string };
  readonly welsh: Welsh;
  readonly seats: { readonly [seat: string]: SeatLabel };
  readonly regions: readonly { readonly code: string; readonly nameEn: string; readonly nameCy: string }[];
  /** How far a round of statements is; comes beside the entries (OPN-18) and is absent where there is none. */
  readonly answering?: Answering;
}

/** An entry as rooms hear it; the time of one that is about somebody's attendance is 0 (`isAttendance`). */
export interface Announced extends Entry {
  readonly words: { readonly [hash: Hash]: string };
  readonly welsh: Welsh;
}

/** Whether an event tells of one person's coming, being there or going: its time stays in the journal (MIN-2). */
export const isAttendance = ({ type }: { readonly type: string }): boolean =>
  ["CheckedIn", "SeatLeft", "HereSaid", "ApologiesSent", "ApologiesTakenBack"].includes(type);

const withoutTimes = (one: Attendance): Attendance => ({ ...one, firstAt: 0, since: 0, leftAt: one.here ? null : 0 });

/** The sitting as rooms show it: who came and who is here, not when (MIN-2). */
const published = (sitting: Sitting): Sitting => ({
  ...sitting,
  attendance: Object.fromEntries(Object.entries(sitting.attendance).map(([seat, one]) => [seat, withoutTimes(one)])),
});

/** The ballot as rooms show it: who has voted as frames tell it, without what commits each vote. That stands in the record, for whoever checks it. */
function shown(ballot: Ballot): Ballot {
  if (ballot.phase === "prepared" || ballot.phase === "voided") return ballot;
  const { casts: _casts, ...others } = ballot;
  if (others.phase === "open") return { ...others, commitments: [], votedFrame: turnoutFrame(ballot).voted };
  return { ...others, commitments: [], salts: [] };
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
  const words = joined(room.words, announced.words);
  const welsh = joined(room.welsh, announced.welsh);
  const [kind, id = ""] = announced.stream.split("/");
  // The stream names the union its event was read with.
  if (kind === "sitting") {
    const sitting = evolveSitting(room.sitting, announced as Entry as Entry<SittingEvent>);
    return { ...room, words, welsh, sitting: sitting.attendance === room.sitting.attendance ? sitting : published(sitting) };
  }
  if (kind !== "ballot") return { ...room, words, welsh };
  const ballot = evolveBallot(room.ballots[id] ?? null, announced as Entry as Entry<BallotEvent>);
  return ballot ? { ...room, words, welsh, ballots: { ...room.ballots, [id]: shown(ballot) } } : { ...room, words, welsh };
}

const joined = <One>(known: { readonly [hash: Hash]: One }, more: { readonly [hash: Hash]: One }): { readonly [hash: Hash]: One } =>
  Object.keys(more).length > 0 ? { ...known, ...more } : known;

/** Words that whoever may follow a closed item reads, and the public does not (CLO-3). */
export type InsideWords = Pick<Announced, "words" | "welsh">;

/** The room with them: they come beside the entries, which the public hears without. */
export const roomWithInside = (room: Room, inside: InsideWords): Room => ({
  ...room,
  words: joined(room.words, inside.words),
  welsh: joined(room.welsh, inside.welsh),
});

/** Turnout as it comes four times a second instead of single votes (LIV-3). */
export function turnRoom(room: Room, ballotId: string, frame: TurnoutFrame): Room {
  const ballot = room.ballots[ballotId];
  const turned = ballot ? applyTurnout(ballot, frame) : null;
  return turned && turned !== ballot ? { ...room, ballots: { ...room.ballots, [ballotId]: turned } } : room;
}

/** How far a round of statements is, as it comes beside the entries; null where there is none any more (OPN-18). */
export function answeringRoom(room: Room, answering: Answering | null): Room {
  const { answering: _, ...rest } = room;
  return answering ? { ...rest, answering } : rest;
}

/** Who has answered in a round, as it comes instead of single entries (LIV-5). */
export function answerRoom(room: Room, frame: AnswersFrame): Room {
  const sitting = withFrame(room.sitting, frame);
  return sitting === room.sitting ? room : { ...room, sitting };
}

/** Words as they were written. */
export interface Written {
  readonly text: string;
  readonly lang: "en" | "cy";
}

/** Loads a room from the record. `wordsOf` gives words with their language; undefined for those that may not be shown. */
export function loadRoom(assembly: Assembly, sittingId: string, wordsOf: (hash: Hash) => Written | undefined): Room | null {
  const sitting = assembly.sitting(sittingId);
  if (!sitting) return null;
  const ballots = Object.fromEntries(assembly.ballotsOf(sittingId).map((b) => [b.id, shown(b)]));
  const textOf = (hash: Hash): string | undefined => wordsOf(hash)?.text;
  const words: { [hash: Hash]: string } = {};
  const welsh: { [hash: Hash]: true } = {};
  for (const [hash] of JSON.stringify([
    sitting,
    Object.values(ballots).map((ballot) => [
      ballot.questionEn,
      ballot.questionCy,
      ballot.paper,
      ...("extensions" in ballot ? (ballot.extensions ?? []).map(({ reason }) => reason) : []),
    ]),
  ]).matchAll(/(?<=")[0-9a-f]{64}(?=")/g)) {
    const written = wordsOf(hash);
    if (!written) continue;
    words[hash] = written.text;
    if (written.lang === "cy") welsh[hash] = true;
  }
  const { roll } = assembly;
  const seats: { [seat: string]: SeatLabel } = {};
  for (const seat of roll.seats) {
    const group = roll.groups[seat.group];
    const name = group && !isProtectedSeat(roll, seat.id) ? (textOf(group.name) ?? null) : null;
    seats[seat.id] = { number: seat.number, region: seat.region, group: name };
  }
  const regions = roll.regions.map((r) => ({ code: r.code, nameEn: textOf(r.nameEn) ?? r.code, nameCy: textOf(r.nameCy) ?? r.code }));
  return { sitting: published(sitting), ballots, words, welsh, seats, regions };
}
