import { describe, expect, test } from "vitest";
import { expectDecision, expectRefusal } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { readiness } from "./answers/ready.ts";
import { tableOfSeat, tablesOf } from "./tables/questions.ts";

const declare = (world: SittingWorld, seat: number): readonly string[] =>
  world.do({ type: "DeclareInterest", seat: `s-${seat}`, item: "i1" }, delegateOf(seat));
const eight = [1, 2, 3, 4, 5, 6, 7, 8];

describe("an interest declared after something was given in the round", () => {
  test("INT-1: readiness no longer counts, neither among the ready nor among those present, and cannot be said", () => {
    const world = openWith(["open-floor"], [1, 2, 3, 4, 5, 6]);
    world.do({ type: "SetRoundEnds", round: "r2", ends: "ready" });
    world.do({ type: "OpenRound", round: "r2" });
    for (const seat of [1, 2]) world.do({ type: "SayReady", seat: `s-${seat}` }, delegateOf(seat));
    expect(readiness(world.first)).toEqual({ ready: 2, needed: 3, reached: false });
    declare(world, 1);
    declare(world, 3);
    expect(readiness(world.first)).toEqual({ ready: 1, needed: 2, reached: false });
    expectRefusal(world.ask({ type: "SayReady", seat: "s-3" }, delegateOf(3)), "interestDeclared");
    expect(world.do({ type: "SayReady", seat: "s-4" }, delegateOf(4))).toEqual(["ReadySaid", "RoundClosed"]);
  });

  test("INT-1: positions on statements are gone, with what waits to be read; what was accepted stays, without its author's answer", () => {
    const world = inRound("statements");
    const put = (seat: number, text: string) => world.do({ type: "PutStatement", seat: `s-${seat}`, text }, delegateOf(seat));
    const accept = () =>
      world.do({ type: "AcceptStatement", statement: world.rows.kept.putIn("1", "r2").find(({ number }) => number === null)?.id });
    put(1, "Halls should open late.");
    accept();
    put(2, "Halls should open early.");
    accept();
    put(1, "Nobody has read this.");
    world.do({ type: "TakePosition", seat: "s-1", statement: 2, position: "disagree" }, delegateOf(1));
    declare(world, 1);
    expect(world.rows.kept.taken("1", "r2").map(({ person }) => person)).toEqual(["p-2"]);
    expect(world.rows.kept.putIn("1", "r2").filter(({ number }) => number === null)).toEqual([]);
    expectRefusal(world.ask({ type: "TakePosition", seat: "s-1", statement: 2, position: "pass" }, delegateOf(1)), "interestDeclared");
    world.do({ type: "CloseRound" });
    expect(world.rows.kept.sealed("1", "r2")?.rows).toBe('{"round":"1:r2","statements":[1,2],"rows":["-a"]}');
  });

  test("INT-1: marks, forms and consent given before are left out when the round closes", () => {
    const world = openWith(["exit-form", "marks"]);
    world.do({ type: "SetMarks", round: "r3", each: 3, points: "Benches\nShade" });
    world.do({ type: "OpenRound", round: "r2" });
    const form = { type: "ReturnForm", ratings: { heard: 5, balanced: 5 } };
    for (const seat of [1, 2, 3, 4, 5]) world.do({ ...form, seat: `s-${seat}` }, delegateOf(seat));
    declare(world, 1);
    world.do({ type: "CloseRound" });
    expect(world.first.answers?.["r2"]).toMatchObject({ answered: 4, questions: [{ groups: [] }, { groups: [] }] });
    world.do({ type: "OpenRound", round: "r3" });
    for (const seat of [2, 3]) world.do({ type: "PlaceMarks", seat: `s-${seat}`, marks: { c1: 1 } }, delegateOf(seat));
    declare(world, 2);
    world.do({ type: "CloseRound" });
    expect(world.first.answers?.["r3"]).toMatchObject({ placed: 1, totals: [{ marks: 1 }, { marks: 0 }] });
  });

  test("INT-1: what was written is not revealed with the others, and a contribution on the floor ends", () => {
    const world = inRound("written");
    for (const seat of [1, 2]) world.do({ type: "WriteContribution", seat: `s-${seat}`, text: `Words of ${seat}.` }, delegateOf(seat));
    declare(world, 1);
    const closing = expectDecision(world.ask({ type: "CloseRound" }));
    world.take(closing);
    expect(closing.keep).toMatchObject([{ kind: "reveal-words", hashes: [expect.any(String)] }]);
    expect(world.first.contributions.map(({ seat, revealed }) => [seat, revealed])).toEqual([["s-2", true]]);
    const spoken = inRound("open-floor");
    spoken.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    spoken.do({ type: "GiveFloor" });
    expect(declare(spoken, 1)).toEqual(["InterestDeclared", "TurnEnded"]);
  });
});

describe("an interest and small groups", () => {
  test("INT-1: who declares one leaves the table with their role and readiness, also a table that was only drawn", () => {
    const world = openWith(["small-groups"], eight);
    world.do({ type: "DrawTables", round: "r2" });
    expect(declare(world, 1)).toEqual(["InterestDeclared", "TableLeft"]);
    world.do({ type: "OpenRound", round: "r2" });
    expect(tableOfSeat(world.first, "r2", "s-1")).toBeNull();
    world.do({ type: "TakeTableRole", seat: "s-2", role: "note-taker" }, delegateOf(2));
    world.do({ type: "SayTableReady", seat: "s-2", part: 0 }, delegateOf(2));
    declare(world, 2);
    expect(tablesOf(world.first, "r2")?.tables[0]).toMatchObject({ noteTaker: null, ready: [] });
    for (const command of [
      { type: "TakeTableRole", role: "note-taker" },
      { type: "SayTableReady", part: 0 },
      { type: "CallForHelp" },
      { type: "ReportTable", round: "r2", point1: "A point." },
    ])
      expectRefusal(world.ask({ ...command, seat: "s-2" }, delegateOf(2)), "seatAtNoTable");
  });

  test("INT-1: the desk seats nobody who declared one, neither by moving nor by a wish, nor when they come back", () => {
    const world = openWith(["small-groups"], eight);
    declare(world, 1);
    const wish = (kind: string, seat: number, number: number) => ({ type: "DrawTables", round: "r2", pins: [{ kind, seat, number }] });
    expectRefusal(world.ask(wish("at", 1, 1)), "interestDeclared");
    expectRefusal(world.ask(wish("together", 2, 1)), "interestDeclared");
    world.do({ type: "OpenRound", round: "r2" });
    expectRefusal(world.ask({ type: "MoveToTable", round: "r2", seat: "s-1", table: 1 }), "interestDeclared");
    world.do({ type: "Leave", seat: "s-1" }, delegateOf(1));
    expect(world.do({ type: "CheckIn", seat: "s-1" }, delegateOf(1))).toEqual(["CheckedIn"]);
  });

  test("INT-1: after the round, who declares one reports for no table", () => {
    const world = inRound("small-groups");
    world.do({ type: "TakeTableRole", seat: "s-2", role: "note-taker" }, delegateOf(2));
    world.do({ type: "CloseRound" });
    declare(world, 2);
    expectRefusal(world.ask({ type: "ReportTable", round: "r2", seat: "s-2", point1: "A point." }, delegateOf(2)), "interestDeclared");
  });
});

describe("an interest and what is decided without a ballot", () => {
  test("INT-1: it neither objects to what is to be agreed without a vote, nor counts among those who demand a roll call", () => {
    const world = inRound("chair");
    world.do({ type: "AskAgreement", subject: "procedure", statement: "That we go on." });
    declare(world, 1);
    expectRefusal(world.ask({ type: "ObjectToAgreement", seat: "s-1" }, delegateOf(1)), "interestDeclared");
    const moved = inRound("open-floor");
    moved.do({ type: "JoinList", seat: "s-3", kind: "procedural-motion", motion: "adjourn" }, delegateOf(3));
    moved.do({ type: "GiveFloor" });
    declare(moved, 1);
    expectRefusal(moved.ask({ type: "DemandRollCall", seat: "s-1", motion: "m1" }, delegateOf(1)), "interestDeclared");
  });
});
