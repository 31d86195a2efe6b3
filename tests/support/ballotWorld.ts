import type { Amendment } from "../../shared/amendments/state.ts";
import type { BallotCommand } from "../../shared/ballots/commands.ts";
import { decideBallot } from "../../shared/ballots/decide.ts";
import { ballotEvents } from "../../shared/ballots/events.ts";
import { evolveBallot } from "../../shared/ballots/evolve.ts";
import type { BallotKnow } from "../../shared/ballots/know.ts";
import type { Ballot } from "../../shared/ballots/state.ts";
import { type StandingOrders, standingOrdersSchema } from "../../shared/founding/standingOrders.ts";
import type { Founding } from "../../shared/founding/state.ts";
import type { Actor, Decision, Entry, Facts, Refusal, Time } from "../../shared/journal.ts";
import { isRefusal } from "../../shared/journal.ts";
import { proposalEvents } from "../../shared/proposals/events.ts";
import { evolveProposal } from "../../shared/proposals/evolve.ts";
import { initialProposal, type Proposal } from "../../shared/proposals/state.ts";
import type { Group, Roll, Seat } from "../../shared/roll/state.ts";
import { type Attendance, initialSitting, type Sitting } from "../../shared/sittings/state.ts";
import { actor, entriesOf, factsAt, hashOf, ofStream, sha256, thursdayAtTen } from "./given.ts";

/**
 * A small assembly about to vote: eight seats in four regions, sitting 12 open with seven of them checked in,
 * proposal 7 on its agenda and ready. Seat 8 (a refuge, protected) comes late. Delegates are `p-1` to `p-8`;
 * seat 1 also has an alternate, `p-cover`.
 */

export const ballotOrders: StandingOrders = standingOrdersSchema.parse({
  quorum: { regions: 3, seatsPerRegion: 1, nations: { among: ["W92000004", "S92000003"], atLeast: 1 } },
  weights: { totalVotes: 8, unitsPerVote: 1_000 },
});

const seatLines = [
  { group: "g-river-kitchen", region: "E12000001", units: 900 },
  { group: "g-tyne-youth", region: "E12000001", units: 900 },
  { group: "g-brent-elders", region: "E12000007", units: 1_200 },
  { group: "g-deptford-choir", region: "E12000007", units: 1_200 },
  { group: "g-cwm-library", region: "W92000004", units: 1_000 },
  { group: "g-cwm-library", region: "W92000004", units: 1_000 },
  { group: "g-leith-repair", region: "S92000003", units: 900 },
  { group: "g-harbour-refuge", region: "S92000003", units: 900 },
] as const;

const group = (id: string, region: string): Group => ({
  id,
  name: hashOf(id),
  region,
  authority: null,
  kind: "other",
  peopleRepresented: 100,
  isProtected: id === "g-harbour-refuge",
  need: { of: 0, in: 1 },
  withdrawn: false,
});

export const ballotRoll: Roll = {
  imports: 1,
  regions: ["E12000001", "E12000007", "W92000004", "S92000003"].map((code) => ({
    code,
    nameEn: hashOf(code),
    nameCy: hashOf(code),
    population: 1_000_000,
    year: 2024,
    regionalWeight: 1,
  })),
  groups: Object.fromEntries(seatLines.map((line) => [line.group, group(line.group, line.region)])),
  seats: seatLines.map(
    (line, i): Seat => ({
      id: `s-${i + 1}`,
      number: i + 1,
      group: line.group,
      region: line.region,
      delegate: `p-${i + 1}`,
      alternate: i === 0 ? "p-cover" : null,
      withdrawn: false,
    }),
  ),
  weights: {
    scheme: "base-plus-proportional",
    seed: "spring-2026",
    adoptedAt: thursdayAtTen,
    unitsPerVote: 1_000,
    units: Object.fromEntries(seatLines.map((line, i) => [`s-${i + 1}`, line.units])),
  },
};

/** The attendance of a seat, checked in by its delegate unless another person is named. */
export const attendance = (seat: Seat, person: string = seat.delegate ?? "", here = true): Attendance => ({
  seat: seat.id,
  region: seat.region,
  person,
  as: person === seat.delegate ? "delegate" : "alternate",
  where: "hall",
  here,
  firstAt: thursdayAtTen,
  since: thursdayAtTen,
  leftAt: null,
  times: 1,
});

export const ballotSitting: Sitting = {
  ...initialSitting,
  id: "12",
  phase: { name: "open", since: thursdayAtTen },
  openedAt: thursdayAtTen,
  items: [{ id: "i1", number: 1, kind: "proposal", titleEn: null, titleCy: null, minutes: 40, proposal: "7", lateReason: null }],
  attendance: Object.fromEntries(ballotRoll.seats.slice(0, 7).map((seat) => [seat.id, attendance(seat)])),
};

const textHash = sha256("A library within 30 minutes' walk.");

export const ballotProposal: Proposal = {
  ...initialProposal,
  id: "7",
  stage: "debated",
  author: "p-5",
  seat: "s-5",
  extent: ["W92000004", "E92000001"],
  versions: [{ number: 1, hash: textHash, text: hashOf("text"), author: "p-5", at: thursdayAtTen, reason: null, languages: ["en", "cy"] }],
  checks: { 1: { answers: Array.from({ length: 6 }, () => hashOf("answer")), by: "p-5", at: thursdayAtTen } },
  confirmations: (["en", "cy"] as const).map((language) => ({ version: 1, language, person: "p-6", at: thursdayAtTen })),
};

export const chair: Actor = actor("p-chair", ["facilitator"]);

/** What stands at the start of a test; every part can be exchanged. */
export interface BallotSetting {
  readonly orders?: StandingOrders;
  readonly roll?: Roll;
  readonly sitting?: Sitting;
  readonly proposal?: Proposal;
}

/** The assembly in memory: does commands as the door does, with votes kept aside and salts that count up. */
export class BallotWorld implements BallotKnow {
  readonly founding: Founding;
  roll: Roll;
  sittingNow: Sitting;
  proposalNow: Proposal;
  amendmentsNow: readonly Amendment[] = [];
  readonly entries: Entry[] = [];
  readonly #ballots = new Map<string, Ballot>();
  readonly #known = new Map<string, string>();
  readonly #kept = new Map<string, Map<number, { index: number; choice: string; salt: string; person: string }>>();

  constructor(setting: BallotSetting = {}) {
    this.roll = setting.roll ?? ballotRoll;
    this.sittingNow = setting.sitting ?? ballotSitting;
    this.proposalNow = setting.proposal ?? ballotProposal;
    this.founding = {
      foundedAt: thursdayAtTen,
      nameEn: hashOf("Assembly"),
      nameCy: hashOf("Cynulliad"),
      demonstration: false,
      orders: setting.orders ?? ballotOrders,
      ordersVersion: 1,
      appointments: {},
    };
  }

  sitting(id: string): Sitting | undefined {
    return id === this.sittingNow.id ? this.sittingNow : undefined;
  }
  proposal(id: string): Proposal | undefined {
    return id === this.proposalNow.id ? this.proposalNow : undefined;
  }
  amendment(id: string): Amendment | undefined {
    return this.amendmentsNow.find((one) => one.id === id);
  }
  amendmentsOf(): readonly Amendment[] {
    return this.amendmentsNow;
  }
  ballot(id: string): Ballot | undefined {
    return this.#ballots.get(id);
  }
  isOfElection(): boolean {
    return false;
  }
  ballotsOpen(): readonly string[] {
    return [...this.#ballots.values()].filter(({ phase }) => phase === "open").map(({ id }) => id);
  }

  /** Somebody is known by this address. */
  knows(email: string, person: string): void {
    this.#known.set(email, person);
  }

  /** The choices and salts kept aside for a ballot. */
  kept(ballot: string) {
    return [...(this.#kept.get(ballot)?.values() ?? [])];
  }

  decide(command: BallotCommand, by: Actor = chair, at: Time = thursdayAtTen): Decision | Refusal {
    const facts: Facts = { ...factsAt(at, by), votesKept: (ballot) => this.kept(ballot), personByEmail: (email) => this.#known.get(email) };
    return decideBallot(command, this, facts);
  }

  /** Decides, and when it was not refused, appends. */
  perform(command: BallotCommand, by: Actor = chair, at: Time = thursdayAtTen): Decision | Refusal {
    const decision = this.decide(command, by, at);
    if (isRefusal(decision)) return decision;
    for (const entry of entriesOf(ballotEvents, ofStream(decision.events, "ballot/"), { at, actor: by.id, seq: this.entries.length + 1 })) {
      const id = entry.stream.slice("ballot/".length);
      const next = evolveBallot(this.#ballots.get(id) ?? null, entry);
      if (next) this.#ballots.set(id, next);
      this.entries.push(entry);
    }
    for (const entry of entriesOf(proposalEvents, ofStream(decision.events, "proposal/"), { at, actor: by.id })) {
      this.proposalNow = evolveProposal(this.proposalNow, entry);
    }
    for (const change of decision.keep ?? []) {
      if (change.kind === "destroy-votes") this.#kept.delete(change.ballot);
      if (change.kind !== "vote") continue;
      const votes = this.#kept.get(change.ballot) ?? new Map<number, { index: number; choice: string; salt: string; person: string }>();
      votes.set(change.index, { index: change.index, choice: change.choice, salt: change.salt, person: change.person });
      this.#kept.set(change.ballot, votes);
    }
    return decision;
  }

  /** A seat's delegate votes. */
  vote(seat: number, choice: string, at: Time = thursdayAtTen, ballot = "2026-1") {
    return this.perform({ type: "CastVote", ballot, seat: `s-${seat}`, choice }, actor(`p-${seat}`, ["delegate"]), at);
  }

  checkIn(seat: number, person?: string): void {
    const line = this.roll.seats[seat - 1];
    if (!line) throw new Error(`no seat ${seat}`);
    this.sittingNow = { ...this.sittingNow, attendance: { ...this.sittingNow.attendance, [line.id]: attendance(line, person) } };
  }
}

/** A roll call on proposal 7 in sitting 12, for five minutes. */
export const rollCall: Extract<BallotCommand, { type: "PrepareBallot" }> = {
  type: "PrepareBallot",
  sitting: "12",
  round: null,
  proposal: "7",
  version: null,
  visibility: "roll-call",
  majority: "as-ordered",
  questionEn: "Shall proposal 7 be adopted?",
  questionCy: "A ddylid mabwysiadu cynnig 7?",
  lengthSeconds: null,
};

/** A show of hands on procedure. */
export const showOfHands: typeof rollCall = {
  ...rollCall,
  proposal: null,
  visibility: "show-of-hands",
  questionEn: "Shall the list be closed?",
  questionCy: null,
};

/** The world with ballot 2026-1 open. */
export const openBallotWorld = (setting: BallotSetting = {}, command = rollCall): BallotWorld => {
  const world = new BallotWorld(setting);
  for (const result of [world.perform(command), world.perform({ type: "OpenBallot", ballot: "2026-1" })]) {
    if (isRefusal(result)) throw new Error(`the ballot could not be opened: ${result.refused}`);
  }
  return world;
};
