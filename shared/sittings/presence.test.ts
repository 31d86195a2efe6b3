import { describe, expect, test } from "vitest";
import { actor, clock, expectRefusal, facilitator, minute } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, scheduledWith, sittingOrders } from "../../tests/support/sittingWorld.ts";
import { nextDue } from "./due.ts";
import { presentSeats, quorumNow } from "./questions.ts";
import { attendanceByRegion, attendanceRecord } from "./views.ts";

const cover = actor("p-cover", ["alternate"], { alternateOf: ["s-1"] });

describe("CheckIn and Leave", () => {
  test("ATT-1: a delegate checks in for their seat, leaves and returns", () => {
    const world = openWith(["chair"], []);
    world.do({ type: "CheckIn", seat: "s-3" }, delegateOf(3));
    expect(presentSeats(world.first)).toEqual(["s-3"]);
    expect(world.do({ type: "CheckIn", seat: "s-3" }, delegateOf(3))).toEqual([]);
    world.do({ type: "Leave", seat: "s-3" }, delegateOf(3));
    expect(world.do({ type: "Leave", seat: "s-3" }, delegateOf(3))).toEqual([]);
    world.do({ type: "CheckIn", seat: "s-3" }, delegateOf(3));
    expect(world.first.attendance["s-3"]).toMatchObject({ here: true, times: 2, as: "delegate", region: "E12000007" });
    const lines = attendanceRecord(world.first, world.roll);
    expect(lines.find((line) => line.seat === "s-3")?.status).toBe("returned");
    expect(lines.find((line) => line.seat === "s-4")?.status).toBe("absent");
  });

  test("ATT-1: nobody checks in for another's seat", () => {
    const world = openWith(["chair"], []);
    expectRefusal(world.ask({ type: "CheckIn", seat: "s-3" }, delegateOf(4)), "notYourSeat");
    expectRefusal(world.ask({ type: "CheckIn", seat: "s-99" }, delegateOf(4)), "seatUnknown");
  });

  test("ATT-2: the desk checks in somebody in the hall, and it shows", () => {
    const world = openWith(["chair"], []);
    world.do({ type: "CheckIn", seat: "s-1", as: "alternate", where: "hall" }, facilitator);
    expect(world.first.attendance["s-1"]).toMatchObject({ person: "p-cover", as: "alternate", where: "hall" });
    expect(world.entries.at(-1)?.event).toMatchObject({ by: "desk" });
    expectRefusal(world.ask({ type: "CheckIn", seat: "s-2", as: "alternate" }, facilitator), "seatHasNoPerson");
  });

  test("ATT-3: one person acts for a seat at a time", () => {
    const world = openWith(["open-floor"], []);
    world.do({ type: "CheckIn", seat: "s-1" }, cover);
    expectRefusal(world.ask({ type: "CheckIn", seat: "s-1" }, delegateOf(1)), "seatTaken");
    expectRefusal(world.ask({ type: "Leave", seat: "s-1" }, delegateOf(1)), "seatTaken");
    world.do({ type: "OpenRound", round: "r2" });
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1" }, delegateOf(1)), "seatTaken");
    world.do({ type: "Leave", seat: "s-1" }, cover);
    world.do({ type: "CheckIn", seat: "s-1" }, delegateOf(1));
    expect(world.first.attendance["s-1"]?.person).toBe("p-1");
  });

  test("ATT-4: leaving ends the seat's turn and takes its entries off the list", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 2]) world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
    world.do({ type: "JoinList", seat: "s-2", kind: "point-of-order", rule: "FLR-3" }, delegateOf(2));
    world.do({ type: "GiveFloor", entry: "e1" });
    expect(world.later(9_000).do({ type: "Leave", seat: "s-1" }, delegateOf(1))).toEqual(["TurnEnded", "SeatLeft"]);
    world.do({ type: "Leave", seat: "s-2" }, delegateOf(2));
    expect(world.first.floor).toMatchObject({ speaking: null, waiting: [] });
    expect(world.first.turns[0]?.spokenMs).toBe(9_000);
  });

  test("ATT-5: check-in opens an hour before the start", () => {
    const world = scheduledWith(["chair"]).later(-61 * minute);
    expectRefusal(world.ask({ type: "CheckIn", seat: "s-3" }, delegateOf(3)), "checkInNotYet");
    world.later(minute).do({ type: "CheckIn", seat: "s-3" }, delegateOf(3));
  });
});

describe("the quorum", () => {
  test("QUO-1 to QUO-3: seats, regions and nations, each with what is needed", () => {
    // Eight filled seats: a third is three; three regions of one seat; one of Wales and Scotland.
    const world = openWith(["chair"], [1, 2, 3]);
    expect(quorumNow(world.first, world.roll, sittingOrders)).toEqual({
      met: false,
      seats: 3,
      seatsNeeded: 3,
      regions: 2,
      regionsNeeded: 3,
      nations: 0,
      nationsNeeded: 1,
      margin: 0,
      close: false,
    });
    world.do({ type: "CheckIn", seat: "s-5" }, delegateOf(5));
    expect(quorumNow(world.first, world.roll, sittingOrders)).toMatchObject({
      met: true,
      seats: 4,
      regions: 3,
      nations: 1,
      margin: 1,
      close: true,
    });
    for (const seat of [4, 6, 7, 8]) world.do({ type: "CheckIn", seat: `s-${seat}` }, delegateOf(seat));
    expect(quorumNow(world.first, world.roll, sittingOrders)).toMatchObject({ met: true, seats: 8, margin: 4, close: false });
  });

  test("QUO-1: a third of 150 is 50, a third of 151 is 51, and never fewer than the least", () => {
    const world = openWith(["chair"], []);
    const orders = (seatsAtLeast: number) => ({ ...sittingOrders, quorum: { ...sittingOrders.quorum, seatsAtLeast } });
    const { seats } = world.roll;
    const roll = (n: number) => ({
      ...world.roll,
      seats: Array.from({ length: n }, (_, i) => ({ ...(seats[0] ?? never()), id: `s-${i + 1}`, number: i + 1 })),
    });
    expect(quorumNow(world.first, roll(150), sittingOrders).seatsNeeded).toBe(50);
    expect(quorumNow(world.first, roll(151), sittingOrders).seatsNeeded).toBe(51);
    expect(quorumNow(world.first, roll(3), orders(3)).seatsNeeded).toBe(3);
    expect(quorumNow({ ...world.first, reconvened: true }, roll(151), sittingOrders).seatsNeeded).toBe(31);
  });

  test("QUO-2: a region is present with as many seats as the orders say", () => {
    const world = openWith(["chair"], [1, 2, 3]);
    const orders = { ...sittingOrders, quorum: { ...sittingOrders.quorum, seatsPerRegion: 2 } };
    expect(attendanceByRegion(world.first, world.roll, orders).map((row) => [row.here, row.present])).toEqual([
      [2, true],
      [1, false],
      [0, false],
      [0, false],
    ]);
  });
});

describe("the quorum count", () => {
  test("QUO-5: when the two minutes are over, who did not answer has left and may come back", () => {
    const world = openWith(["chair"]);
    world.do({ type: "StartQuorumCount" });
    expect(nextDue(world.first)).toEqual({ at: world.now + 2 * minute, type: "EndQuorumCount" });
    expect(world.do({ type: "StartQuorumCount" })).toEqual([]);
    world.do({ type: "SayIAmHere", seat: "s-2" }, delegateOf(2));
    expect(world.do({ type: "SayIAmHere", seat: "s-2" }, delegateOf(2))).toEqual([]);
    world.do({ type: "CheckIn", seat: "s-8" }, delegateOf(8));
    world.later(2 * minute);
    expectRefusal(world.ask({ type: "SayIAmHere", seat: "s-3" }, delegateOf(3)), "noQuorumCount");
    world.do({ type: "EndQuorumCount" }, clock);
    expect(presentSeats(world.first)).toEqual(["s-2", "s-8"]);
    expect(world.do({ type: "EndQuorumCount" }, clock)).toEqual([]);
    world.do({ type: "CheckIn", seat: "s-3" }, delegateOf(3));
    expect(nextDue(world.first)).toBeNull();
  });

  test("QUO-5: it ends early once everybody has answered, and whoever speaks needs not", () => {
    const world = inRound("open-floor", [1, 2]);
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    world.do({ type: "StartQuorumCount" });
    expectRefusal(world.ask({ type: "EndQuorumCount" }), "quorumCountRunning");
    expect(world.do({ type: "EndQuorumCount" }, clock)).toEqual([]);
    world.do({ type: "SayIAmHere", seat: "s-2" }, delegateOf(2));
    world.do({ type: "EndQuorumCount" });
    expect(presentSeats(world.first)).toEqual(["s-1", "s-2"]);
  });

  test("only who is checked in can say they are here", () => {
    const world = openWith(["chair"], [1]);
    expectRefusal(world.ask({ type: "SayIAmHere", seat: "s-1" }, delegateOf(1)), "noQuorumCount");
    world.do({ type: "StartQuorumCount" });
    expectRefusal(world.ask({ type: "SayIAmHere", seat: "s-2" }, delegateOf(2)), "notCheckedIn");
  });
});

describe("DeclareInterest", () => {
  test("INT-1: is declared once, and a waiting contribution falls", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    expect(world.do({ type: "DeclareInterest", seat: "s-1", item: "i1" }, delegateOf(1))).toEqual(["InterestDeclared", "ListLeft"]);
    expect(world.do({ type: "DeclareInterest", seat: "s-1", item: "i1" }, delegateOf(1))).toEqual([]);
    expectRefusal(world.ask({ type: "JoinList", seat: "s-1" }, delegateOf(1)), "interestDeclared");
    expectRefusal(world.ask({ type: "DeclareInterest", seat: "s-1", item: "i7" }, delegateOf(1)), "itemUnknown");
    expectRefusal(world.ask({ type: "DeclareInterest", seat: "s-1", item: "i1" }, delegateOf(2)), "notYourSeat");
  });

  test("INT-1: it may still answer questions", () => {
    const world = inRound("clarifying-questions");
    world.do({ type: "DeclareInterest", seat: "s-1", item: "i1" }, delegateOf(1));
    expect(world.do({ type: "CallSpeaker", seat: "s-1" })).toEqual(["FloorGiven"]);
  });
});

const never = (): never => {
  throw new Error("the example roll has seats");
};
