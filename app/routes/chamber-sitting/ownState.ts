import type { Room } from "../../../shared/assembly/room.ts";
import { isByHand } from "../../../shared/ballots/byHand.ts";
import { hasInterestIn } from "../../../shared/ballots/questions.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import type { OpenedBallot } from "../../../shared/ballots/state.ts";
import { hasVoted } from "../../../shared/ballots/turnout.ts";
import type { Time } from "../../../shared/journal.ts";
import type { Asking } from "../../../shared/sittings/agreement.ts";
import { entryOf, isContribution, placeInList, spokeInRound } from "../../../shared/sittings/floor.ts";
import { type Asks, formats, passWithinMs } from "../../../shared/sittings/formats.ts";
import { checkInFromMs, currentRound, hasInterest, presence, spokenSoFar, timeLeft } from "../../../shared/sittings/questions.ts";
import type { EntryKind, FloorEntry, Round, Turn } from "../../../shared/sittings/state.ts";
import { tableOfSeat } from "../../../shared/sittings/tables/questions.ts";
import type { Table } from "../../../shared/sittings/tables/state.ts";
import { openBallot, questionsWith } from "../../live/ballots.ts";

/** What one seat can do now: always one thing, the most pressing first. */
export type OwnState =
  | { readonly kind: "closed" }
  | { readonly kind: "not-yet"; readonly from: Time }
  | { readonly kind: "check-in" }
  | { readonly kind: "taken" }
  | { readonly kind: "count" }
  | { readonly kind: "agreement"; readonly asking: Asking }
  | { readonly kind: "vote"; readonly ballot: OpenedBallot }
  | { readonly kind: "turn"; readonly turn: Turn; readonly mayPass: boolean }
  | { readonly kind: "write"; readonly round: Round }
  | { readonly kind: "waiting"; readonly entry: FloorEntry; readonly place: number; readonly mayPass: boolean; readonly mayLeave: boolean }
  | { readonly kind: "table"; readonly round: Round; readonly table: Table }
  | { readonly kind: "statements"; readonly round: Round }
  | { readonly kind: "answer"; readonly asks: Asks; readonly round: Round }
  | { readonly kind: "join"; readonly round: Round; readonly kinds: readonly ("contribution" | "question")[] }
  | {
      readonly kind: "nothing";
      readonly why:
        | "not-open"
        | "adjourned"
        | "between"
        | "listen"
        | "list-closed"
        | "interest"
        | "spoken"
        | "writing-over"
        | "answering-over"
        | "voted";
    };

/** Whether a seat may vote in this ballot at `now`, as far as a live page can know. */
export function mayVote(room: Room, ballot: OpenedBallot, seat: string, now: Time): boolean {
  if (isByHand(ballot) || registerIndex(ballot.register, seat) < 0 || now >= ballot.closesAt) return false;
  return presence(room.sitting, seat) !== null && !hasInterestIn(ballot, room.sitting, seat);
}

/** Whether the seat has cast a vote in this ballot. */
export const seatVoted = (ballot: OpenedBallot, seat: string): boolean => {
  const index = registerIndex(ballot.register, seat);
  return index >= 0 && hasVoted(ballot, index);
};

/** The one thing to do for this seat, acted for by this person. */
export function ownState(room: Room, seat: string, person: string, now: Time): OwnState {
  const { sitting } = room;
  if (sitting.phase.name === "closed") return { kind: "closed" };
  const here = presence(sitting, seat);
  if (!here) {
    const from = sitting.startsAt - checkInFromMs;
    return sitting.phase.name === "scheduled" && now < from ? { kind: "not-yet", from } : { kind: "check-in" };
  }
  if (here.person !== person) return { kind: "taken" };
  if (sitting.phase.name !== "open") return { kind: "nothing", why: sitting.phase.name === "adjourned" ? "adjourned" : "not-open" };
  const { speaking } = sitting.floor;
  const onFloor = speaking?.seat === seat || sitting.floor.held?.seat === seat;
  if (sitting.count && now < sitting.count.endsAt && !sitting.count.here.includes(seat) && !onFloor) return { kind: "count" };
  const { asking } = sitting;
  if (asking && now < asking.endsAt) return { kind: "agreement", asking };
  const ballot = openBallot(room);
  // PKG-5: on a paper of several questions some may be left out.
  const voted = ballot !== null && questionsWith(room, ballot).some((one) => seatVoted(one, seat));
  if (ballot && mayVote(room, ballot, seat, now) && !voted) return { kind: "vote", ballot };
  const round = currentRound(sitting);
  if (voted && (!round || round.format === "ballot")) return { kind: "nothing", why: "voted" };
  if (!round) return { kind: "nothing", why: "between" };
  return inRound(room, round, seat, now);
}

function inRound({ sitting }: Room, round: Round, seat: string, now: Time): OwnState {
  const { speaking, listOpen } = sitting.floor;
  const format = formats[round.format];
  // FLR-13: whoever has had the floor for longer has spoken.
  if (speaking?.seat === seat) {
    const mayPass = isContribution(speaking.kind) && spokenSoFar(speaking, now) <= passWithinMs;
    return { kind: "turn", turn: speaking, mayPass };
  }
  const interest = hasInterest(sitting, seat, round.item);
  if (format.writes) {
    if (interest) return { kind: "nothing", why: "interest" };
    return (timeLeft(round, now) ?? 0) > 0 ? { kind: "write", round } : { kind: "nothing", why: "writing-over" };
  }
  if (format.tables) {
    const table = tableOfSeat(sitting, round.id, seat);
    return table ? { kind: "table", round, table } : { kind: "nothing", why: interest ? "interest" : "listen" };
  }
  if (round.format === "statements") return interest ? { kind: "nothing", why: "interest" } : { kind: "statements", round };
  if (format.asks !== null) {
    if (interest) return { kind: "nothing", why: "interest" };
    const over = round.ends === "time" && (timeLeft(round, now) ?? 0) <= 0;
    return over ? { kind: "nothing", why: "answering-over" } : { kind: "answer", asks: format.asks, round };
  }
  const entry = entryOf(sitting, seat) ?? sitting.floor.waiting.find((one) => one.seat === seat);
  if (entry)
    return {
      kind: "waiting",
      entry,
      place: placeInList(sitting, seat),
      mayPass: isContribution(entry.kind),
      mayLeave: !format.everyoneOnce,
    };
  const takes = (["contribution", "question"] as const).filter((kind) => format.joins.includes(kind satisfies EntryKind));
  if (takes.length === 0) return { kind: "nothing", why: "listen" };
  if (!listOpen) return { kind: "nothing", why: "list-closed" };
  if (format.everyoneOnce && spokeInRound(sitting).has(seat)) return { kind: "nothing", why: "spoken" };
  const kinds = takes.filter((kind) => kind !== "contribution" || !interest);
  return kinds.length === 0 ? { kind: "nothing", why: "interest" } : { kind: "join", round, kinds };
}

/** The first line: whether the seat is checked in and may vote, or what is missing. */
export type Ready = "ready" | "interest" | "not-checked-in" | "not-yet" | "taken" | "closed";

/** How ready this seat is for the item in hand. */
export function readyFor(room: Room, seat: string, person: string, now: Time): Ready {
  const state = ownState(room, seat, person, now);
  if (state.kind === "closed" || state.kind === "not-yet" || state.kind === "taken") return state.kind;
  if (state.kind === "check-in") return "not-checked-in";
  const round = currentRound(room.sitting);
  return round && hasInterest(room.sitting, seat, round.item) ? "interest" : "ready";
}
