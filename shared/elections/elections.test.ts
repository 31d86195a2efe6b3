import { describe, expect, test } from "vitest";
import { ballotRoll } from "../../tests/support/ballotWorld.ts";
import { announced, candidacyOf, closesAt, committee, ElectionWorld, laidOut } from "../../tests/support/electionWorld.ts";
import {
  actor,
  day,
  expectDecision,
  expectRefusal,
  facilitator,
  hashOf,
  minute,
  secretary,
  thursdayAtTen,
  typesOf,
} from "../../tests/support/given.ts";
import type { Ballot } from "../ballots/state.ts";
import { electionConsequences } from "./consequences.ts";
import { ballotOf, elected, stageOf } from "./questions.ts";

const prepare = { type: "PrepareElection", election: "1" } as const;
const withdraw = { type: "WithdrawCandidacy", election: "1", seat: "s-2" } as const;
const strike = { type: "StrikeCandidacy", election: "1", seat: "s-2", reason: "Sits on the committee already." } as const;
const appoint = { type: "AppointElected", election: "1" } as const;

describe("announcing", () => {
  test("ELE-1 given nothing, when the desk announces an election, then it stands on a stream of its own", () => {
    const decision = expectDecision(new ElectionWorld().ask(secretary, committee));
    expect(decision.events).toMatchObject([
      { stream: "election/1", event: { type: "ElectionAnnounced", places: 2, method: "stv-scotland", panel: null } },
    ]);
    expect(decision.answer).toEqual({ election: "1" });
  });
  test("ELE-1 given a panel, when it is announced without its name in Welsh, then that is refused", () => {
    const world = new ElectionWorld();
    expect(
      expectRefusal(world.ask(secretary, { ...committee, office: "panel", panelEn: "Checks panel" }), "electionPanelMissing").field,
    ).toBe("panelCy");
    expect(typesOf(world.ask(secretary, { ...committee, office: "panel", panelEn: "Checks panel", panelCy: "Panel gwiriadau" }))).toEqual([
      "ElectionAnnounced",
    ]);
  });
  test("ELE-1 given two places, when another method is chosen, or impossible times, or no sitting, then it is refused", () => {
    const world = new ElectionWorld();
    expectRefusal(world.ask(secretary, { ...committee, method: "approval" }), "electionOnePlace");
    expectRefusal(world.ask(secretary, { ...committee, opensAt: thursdayAtTen - 1 }), "electionOpensInPast");
    expectRefusal(world.ask(secretary, { ...committee, closesAt: thursdayAtTen }), "electionClosesEarly");
    expectRefusal(world.ask(secretary, { ...committee, sitting: "99" }), "sittingUnknown");
    world.sittingNow = { ...world.sittingNow, phase: { ...world.sittingNow.phase, name: "closed" } as never };
    expectRefusal(world.ask(secretary, committee), "ballotSittingClosed");
  });
});

describe("standing", () => {
  test("ELE-2 given an open election, when a delegate stands for the seat, then the statement is on the record as words", () => {
    const decision = announced().must(3, candidacyOf(3, { lang: "cy" }));
    expect(decision.events).toMatchObject([{ event: { type: "CandidateStood", seat: "s-3", statement: { lang: "cy", show: "now" } } }]);
  });
  test("ELE-2 given a candidate, when the seat or the person stands again, also after withdrawing, then it is refused", () => {
    const world = announced(1, 2);
    expectRefusal(world.ask(actor("p-cover", ["alternate"]), candidacyOf(1)), "candidateTwice");
    world.must(2, withdraw);
    expectRefusal(world.ask(2, candidacyOf(2)), "candidateTwice");
  });
  test("ELE-2 given another's seat, too many words, too early or too late, when somebody stands, then it is refused", () => {
    const world = announced();
    expectRefusal(world.ask(4, candidacyOf(3)), "seatNotYours");
    expect(expectRefusal(world.ask(3, candidacyOf(3, { statement: "word ".repeat(301) })), "statementTooLong").values).toEqual({
      words: 301,
      most: 300,
    });
    expectDecision(world.ask(3, candidacyOf(3, { statement: "word ".repeat(300) })));
    expectRefusal(world.ask(3, candidacyOf(3), closesAt), "electionClosed");
    const later = new ElectionWorld();
    later.must(secretary, { ...committee, opensAt: thursdayAtTen + minute });
    expectRefusal(later.ask(3, candidacyOf(3)), "electionNotOpenYet");
    expectRefusal(later.ask(3, candidacyOf(3, { election: "7" })), "electionUnknown");
  });
});

describe("striking", () => {
  test("ELE-3 given a candidate, when the desk strikes the candidacy, then the reason is public and the candidate stays on the page", () => {
    const world = announced(1, 2);
    world.must(facilitator, strike);
    expect(world.electionNow?.candidates).toMatchObject([{ seat: "s-1" }, { seat: "s-2", struck: { reason: hashOf(strike.reason) } }]);
    expect(typesOf(world.ask(facilitator, strike))).toEqual([]);
  });
  test("ELE-3 given a candidate of the desk, when they rule on their own candidacy, then it is refused", () => {
    expectRefusal(announced(2).ask(actor("p-2", ["facilitator"]), strike), "candidacyOwnRuling");
    expectRefusal(announced(1).ask(facilitator, strike), "candidateUnknown");
  });
  test("ELE-8 given somebody who stands in the election, when they rule on a rival, then it is refused until they have withdrawn", () => {
    const world = announced(1, 2);
    const rival = actor("p-1", ["facilitator"]);
    expectRefusal(world.ask(rival, strike), "candidacyRival");
    // The alternate of seat 1.
    expectRefusal(world.ask(actor("p-cover", ["standing-orders-committee"]), strike), "candidacyRival");
    world.must(1, { ...withdraw, seat: "s-1" });
    expect(typesOf(world.ask(rival, strike))).toEqual(["CandidacyStruck"]);
  });
  test("ELE-3 given a struck candidacy, when the candidate withdraws it, then that is refused", () => {
    const world = announced(2);
    world.must(facilitator, strike);
    expectRefusal(world.ask(2, withdraw), "candidacyStruck");
  });
});

describe("withdrawing", () => {
  test("ELE-4 given a candidate, when they withdraw, then that is shown; on request the statement goes out of sight", () => {
    const world = announced(1, 2, 3);
    expect(typesOf(world.ask(2, withdraw))).toEqual(["CandidacyWithdrawn"]);
    const decision = world.must(2, { ...withdraw, words: "yes" });
    expect(typesOf(decision)).toEqual(["CandidacyWithdrawn", "WordsWithdrawn"]);
    expect(decision.keep).toEqual([{ kind: "withdraw-words", hash: hashOf("I am seat 2.") }]);
    expectRefusal(world.ask(3, withdraw), "candidacyNotYours");
  });
  test("ELE-4 given a paper laid out, when a candidate withdraws before it opens, then it is void and laid out again in the same order", () => {
    const world = laidOut(1, 2, 3, 4);
    const before = world.electionNow?.papers[0]?.order ?? [];
    expect(typesOf(world.must(2, withdraw, closesAt))).toEqual([
      "CandidacyWithdrawn",
      "BallotVoided",
      "BallotPrepared",
      "ElectionPaperLaid",
    ]);
    expect(world.ballot("2026-1")?.phase).toBe("voided");
    expect(world.electionNow?.papers[1]).toEqual({ ballot: "2026-2", order: before.filter((seat) => seat !== "s-2") });
  });
  test("ELE-4 given a paper with just enough candidates, when one is struck, then it is void and none is laid out", () => {
    const world = laidOut(1, 2, 3);
    expect(typesOf(world.must(facilitator, strike, closesAt))).toEqual(["CandidacyStruck", "BallotVoided"]);
    if (world.electionNow) expect(stageOf(world.electionNow, world, closesAt)).toBe("closed");
  });
  test("ELE-4 given an open ballot, when somebody withdraws or is struck, then it is refused", () => {
    const world = laidOut(1, 2, 3);
    const ballot = world.ballot("2026-1");
    world.laid.set("2026-1", { ...ballot, phase: "open" } as Ballot);
    expectRefusal(world.ask(2, withdraw, closesAt), "electionVoteOpen");
    expectRefusal(world.ask(facilitator, strike, closesAt), "electionVoteOpen");
  });
});

describe("the paper", () => {
  test("ELE-5 given four candidates, when the paper is laid out, then they stand in the drawn order by heads, none of the above last", () => {
    const world = laidOut(1, 3, 5, 8);
    const { order = [] } = world.electionNow?.papers[0] ?? {};
    const paper = world.ballot("2026-1")?.paper;
    expect(order.toSorted()).toEqual(["s-1", "s-3", "s-5", "s-8"]);
    expect(paper).toMatchObject({ method: "stv-scotland", places: 2, countedBy: "heads", lastIsNone: true });
    // ROL-7: of a protected seat number and region only.
    const names: { readonly [seat: string]: string } = {
      "s-1": "Seat 1, g-river-kitchen",
      "s-3": "Seat 3, g-brent-elders",
      "s-5": "Seat 5, g-cwm-library",
      "s-8": "Seat 8, S92000003",
    };
    expect(paper?.options.map(({ en }) => en)).toEqual([...order.map((seat) => hashOf(names[seat] ?? "")), hashOf("None of the above")]);
    expect(world.electionNow?.seed).toMatch(/^[0-9a-f]{32}$/);
  });
  test("ELE-5 given candidacies still open, or no more candidates than places, when it is prepared, then it is refused", () => {
    expectRefusal(announced(1, 2, 3).ask(secretary, prepare), "electionStillOpen");
    expect(expectRefusal(announced(1, 2).ask(secretary, prepare, closesAt), "electionTooFew").values).toEqual({ candidates: 2, places: 2 });
    const left = announced(1, 2, 3);
    left.withRoll({ seats: left.roll.seats.map((seat) => (seat.id === "s-2" ? { ...seat, delegate: "p-new" } : seat)) });
    expectRefusal(left.ask(secretary, prepare, closesAt), "electionTooFew");
  });
  test("ELE-5 given a paper laid out, when it is prepared once more, then nothing happens and the ballot is named", () => {
    const again = laidOut(1, 2, 3).ask(secretary, prepare, closesAt);
    expect(expectDecision(again)).toMatchObject({ events: [], answer: { ballot: "2026-1" } });
  });
  test("ELE-6 given an election, when its paper is laid out, then the ballot is a roll call", () => {
    expect(laidOut(1, 2, 3).ballot("2026-1")?.visibility).toBe("roll-call");
  });
  test("ELE-5 given a group that becomes protected, when its name goes out of sight, then so do the options that carry it (ROL-7)", () => {
    const world = laidOut(1, 2, 3);
    const index = world.electionNow?.papers[0]?.order.indexOf("s-3") ?? -1;
    const option = world.ballot("2026-1")?.paper?.options[index];
    const decision = { events: [], keep: [{ kind: "withdraw-words", hash: hashOf("g-brent-elders") } as const] };
    expect(electionConsequences(decision, world)).toEqual([option?.en, option?.cy].map((hash) => ({ kind: "withdraw-words", hash })));
    expect(electionConsequences({ events: [] }, world)).toEqual([]);
  });
});

describe("appointing", () => {
  const declared = (...winners: readonly number[]) => {
    const world = laidOut(1, 2, 3);
    world.laid.set("2026-1", { ...world.ballot("2026-1"), phase: "declared", declaredAt: closesAt, winners } as Ballot);
    return world;
  };
  const late = closesAt + 8 * day;

  test("ELE-7 given a declared ballot, when those elected are appointed, then each has the office, and the record names the ballot", () => {
    const world = declared(1, 0);
    const [first = "", second = ""] = world.electionNow?.papers[0]?.order ?? [];
    const decision = world.must(secretary, appoint, late);
    expect(decision.events).toMatchObject([
      { stream: "assembly", event: { type: "RoleGranted", person: `p-${second.slice(2)}`, role: "standing-orders-committee" } },
      { stream: "assembly", event: { type: "RoleGranted", person: `p-${first.slice(2)}` } },
      { stream: "election/1", event: { type: "ElectedAppointed", ballot: "2026-1", seats: [second, first] } },
    ]);
    expect(typesOf(world.ask(secretary, appoint, late))).toEqual([]);
  });
  test("ELE-7 given a provisional result, none, or nobody elected, when they are to be appointed, then it is refused", () => {
    expectRefusal(declared(0).ask(secretary, appoint, closesAt + minute), "electionProvisional");
    expectRefusal(laidOut(1, 2, 3).ask(secretary, appoint, late), "electionNotDeclared");
    expectRefusal(declared().ask(secretary, appoint, late), "electionNobody");
  });
  test("ELE-9 given somebody elected who acts for the seat no more, when they are appointed, then the place stays vacant", () => {
    const world = declared(1, 0);
    const [first = "", second = ""] = world.electionNow?.papers[0]?.order ?? [];
    const left = (...gone: readonly string[]) =>
      world.withRoll({
        seats: ballotRoll.seats.map((seat) => (gone.includes(seat.id) ? { ...seat, delegate: "p-new", alternate: null } : seat)),
      });
    expectRefusal(left(first, second).ask(secretary, appoint, late), "electionNobody");
    const { events } = left(second).must(secretary, appoint, late);
    expect(events).toMatchObject([
      { event: { type: "RoleGranted", person: `p-${first.slice(2)}` } },
      { event: { type: "ElectedAppointed", seats: [first] } },
    ]);
  });
  test("ELE-10 given people appointed, when a recount elects others, then these take the place of those, once", () => {
    const world = declared(1, 0);
    const [first = "", second = "", third = ""] = world.electionNow?.papers[0]?.order ?? [];
    world.must(secretary, appoint, late);
    const office = ["standing-orders-committee"] as const;
    const held = Object.fromEntries([first, second].map((seat) => [`p-${seat.slice(2)}`, office]));
    Object.assign(world, { founding: { ...world.founding, appointments: held } });
    world.laid.set("2026-1", { ...world.ballot("2026-1"), winners: [2, 0], recounts: [{ at: late + 1, same: false }] } as Ballot);
    const { events } = world.must(secretary, appoint, late + minute);
    expect(events).toMatchObject([
      { event: { type: "RoleWithdrawn", person: `p-${second.slice(2)}` } },
      { event: { type: "RoleGranted", person: `p-${third.slice(2)}` } },
      { event: { type: "ElectedAppointed", seats: [third, first] } },
    ]);
    expect(typesOf(world.ask(secretary, appoint, late + minute))).toEqual([]);
  });
  const recounted = (world: ReturnType<typeof declared>, ...winners: readonly number[]) => {
    world.laid.set("2026-1", { ...world.ballot("2026-1"), winners, recounts: [{ at: late + 1, same: false }] } as Ballot);
    return world;
  };
  const holding = (world: ReturnType<typeof declared>, ...people: readonly string[]) => {
    const appointments = Object.fromEntries(people.map((person) => [person, ["standing-orders-committee"] as const]));
    return Object.assign(world, { founding: { ...world.founding, appointments } });
  };
  test("ELE-10 given people appointed, when a recount elects nobody, then the office is taken back, and nobody is appointed", () => {
    const world = declared(0);
    const person = `p-${world.electionNow?.papers[0]?.order[0]?.slice(2)}`;
    expect(world.must(secretary, appoint, late).events.at(-1)).toMatchObject({ event: { granted: [person] } });
    const { events } = recounted(holding(world, person)).must(secretary, appoint, late + minute);
    expect(events).toMatchObject([
      { event: { type: "RoleWithdrawn", person } },
      { event: { type: "ElectedAppointed", seats: [], granted: [] } },
    ]);
    expect(typesOf(world.ask(secretary, appoint, late + minute))).toEqual([]);
  });
  test("ELE-10 given somebody who had the office before, when a recount does not elect them, then they keep it", () => {
    const world = declared(0);
    const person = `p-${world.electionNow?.papers[0]?.order[0]?.slice(2)}`;
    holding(world, person).must(secretary, appoint, late);
    expect(typesOf(recounted(world, 1).ask(secretary, appoint, late + minute))).toEqual(["RoleGranted", "ElectedAppointed"]);
  });
  test("ELE-10 given somebody whom another election appointed too, when a recount does not elect them, then they keep the office until that one goes", () => {
    const world = declared(0);
    const seat = world.electionNow?.papers[0]?.order[0] ?? "";
    world.must(secretary, appoint, late);
    const first = world.electionNow;
    if (!first) throw new Error("no election");
    const others = (appointed: typeof first.appointed) =>
      Object.assign(world, { elections: () => [first, { ...first, id: "2", appointed }] });
    recounted(holding(world, `p-${seat.slice(2)}`), 1);
    others({ at: late, seats: [seat], granted: [] });
    expect(typesOf(world.ask(secretary, appoint, late + minute))).toEqual(["RoleGranted", "ElectedAppointed"]);
    others({ at: late, seats: [], granted: [] });
    expect(typesOf(world.ask(secretary, appoint, late + minute))).toEqual(["RoleWithdrawn", "RoleGranted", "ElectedAppointed"]);
  });
  test("ELE-7 given a panel, when they are to be appointed, then it is refused: there is no office", () => {
    const world = declared(0);
    if (world.electionNow) world.electionNow = { ...world.electionNow, office: "panel" };
    expectRefusal(world.ask(secretary, appoint, late), "electionNoOffice");
  });
  test("ELE-7 given a ballot that was void and put again, when it is declared, then the second one counts (BAL-47)", () => {
    const world = declared(2);
    const done = world.ballot("2026-1");
    world.laid.set("2026-1", { ...done, phase: "voided", rerun: "2026-2" } as Ballot);
    world.laid.set("2026-2", { ...done, id: "2026-2" } as Ballot);
    const { electionNow } = world;
    expect(electionNow && ballotOf(electionNow, world)?.id).toBe("2026-2");
    expect(electionNow && elected(electionNow, world)).toEqual([electionNow?.papers[0]?.order[2]]);
  });
});
