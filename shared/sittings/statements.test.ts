import { describe, expect, test } from "vitest";
import { actor, clock, expectDecision, expectRefusal, factsAt, hashOf } from "../../tests/support/given.ts";
import { asked, delegateOf, inRound, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { opinionMap } from "../opinion/map.ts";
import { publishableOf } from "../opinion/publish.ts";
import { recordedOf } from "../opinion/recorded.ts";
import { committed, takenFrom } from "../opinion/sealed.ts";
import { mapStillToMake } from "./decideStatements.ts";
import { statementsEach, statementsOf } from "./statements.ts";

const put = (seat: number, text: string, more = {}) => ({ type: "PutStatement", seat: `s-${seat}`, text, ...more });
const take = (seat: number, statement: number, position: string) => ({ type: "TakePosition", seat: `s-${seat}`, statement, position });
const waitingIn = (world: SittingWorld) => world.rows.kept.putIn("1", "r2").filter(({ number }) => number === null);
const accept = (world: SittingWorld) => ({ type: "AcceptStatement", statement: waitingIn(world)[0]?.id ?? "none" });
const refuse = (world: SittingWorld, more = {}) => ({
  ...{ type: "RefuseStatement", statement: waitingIn(world)[0]?.id ?? "none", reason: "unclear" },
  ...more,
});

/** A round with so many accepted statements, put in turn by the seats that are here. */
function withStatements(count: number): SittingWorld {
  const world = inRound("statements");
  for (let i = 0; i < count; i += 1) {
    const seat = (i % 7) + 1;
    world.do(put(seat, `Statement ${i + 1}.`), delegateOf(seat));
    world.do(accept(world));
  }
  return world;
}

/** What the thread makes of the sealed rows. */
function made(world: SittingWorld) {
  const { sealed } = statementsOf(world.first, "r2");
  const rows = world.rows.kept.sealed("1", "r2")?.rows ?? "";
  const seed = sealed?.seed ?? "";
  return { type: "PublishOpinionMap", round: "r2", map: recordedOf(publishableOf(opinionMap(takenFrom(rows) ?? [], { seed }))) };
}

describe("putting statements", () => {
  test("OPN-12: a statement is kept beside the record, on one line, and no entry tells who put it", () => {
    const world = inRound("statements");
    const before = world.entries.length;
    expect(world.do(put(1, "Halls  should\nopen late. "), delegateOf(1))).toEqual([]);
    expect(waitingIn(world)).toMatchObject([{ person: "p-1", text: "Halls should open late.", lang: "en", number: null }]);
    world.do(accept(world));
    expect(JSON.stringify(world.entries.slice(before))).not.toMatch(/p-1|s-1/);
  });

  test("OPN-12: who is not here, speaks for another seat, has an interest, or comes while the round stands still, is refused", () => {
    const world = inRound("statements");
    expectRefusal(world.ask(put(8, "A."), delegateOf(8)), "notCheckedIn");
    expectRefusal(world.ask(put(2, "A."), delegateOf(1)), "notYourSeat");
    world.do({ type: "DeclareInterest", seat: "s-3", item: "i1" }, delegateOf(3));
    expectRefusal(world.ask(put(3, "A."), delegateOf(3)), "interestDeclared");
    world.do({ type: "PauseRound" });
    expectRefusal(world.ask(put(1, "A."), delegateOf(1)), "roundPaused");
    expectRefusal(inRound("open-floor").ask(put(1, "A."), delegateOf(1)), "notAStatementsRound");
  });

  test("OPN-12: at most 140 characters, at most five from one person, and the same one once", () => {
    const world = inRound("statements");
    expect(() => asked(put(1, "a".repeat(141)))).toThrow();
    for (let i = 0; i < statementsEach; i += 1) world.do(put(1, `Statement ${i}.`), delegateOf(1));
    expectRefusal(world.ask(put(1, "One more."), delegateOf(1)), "statementsEnough");
    expect(expectDecision(world.ask(put(1, "Statement 0."), delegateOf(1))).keep).toBeUndefined();
  });
});

describe("the desk reads first", () => {
  test("OPN-13: an accepted statement gets a number, and who put it agrees with it", () => {
    const world = inRound("statements");
    world.do(put(1, "Halls should open late."), delegateOf(1));
    expect(world.do(accept(world))).toEqual(["StatementAccepted"]);
    expect(statementsOf(world.first, "r2").accepted).toEqual([{ number: 1, text: hashOf("Halls should open late.") }]);
    expect(world.rows.kept.taken("1", "r2")).toMatchObject([{ person: "p-1", statement: 1, position: "agree" }]);
  });

  test("OPN-13: a refusal stands in the log with its reason, without name and words, and is not answered", () => {
    const world = inRound("statements");
    world.do(put(1, "Everybody knows what Bo is."), delegateOf(1));
    const entries = world.entries.length;
    expect(world.do(refuse(world, { reason: "about-a-person", note: "Say what should change." }))).toEqual(["StatementRefused"]);
    expect(statementsOf(world.first, "r2").refused).toEqual([
      { number: 1, reason: "about-a-person", note: hashOf("Say what should change.") },
    ]);
    expect(JSON.stringify(world.entries.slice(entries))).not.toContain(hashOf("Everybody knows what Bo is."));
    expectRefusal(world.ask(take(2, 1, "agree"), delegateOf(2)), "statementUnknown");
  });

  test("OPN-13: two at the desk decide once; the second who says the same changes nothing", () => {
    const world = inRound("statements");
    world.do(put(1, "Halls should open late."), delegateOf(1));
    const [first] = waitingIn(world);
    const again = { type: "AcceptStatement", statement: first?.id };
    world.do(again);
    expect(world.do(again)).toEqual([]);
    expectRefusal(world.ask({ type: "RefuseStatement", statement: first?.id, reason: "unclear" }), "statementDecided");
    expectRefusal(world.ask({ type: "AcceptStatement", statement: "nothing" }), "statementUnknown");
  });
});

describe("answering", () => {
  test("OPN-14: positions are private rows; the last one counts, and nothing of them stands in an entry", () => {
    const world = withStatements(2);
    const entries = world.entries.length;
    expect(world.do(take(5, 2, "disagree"), delegateOf(5))).toEqual([]);
    expect(world.do(take(5, 2, "pass"), delegateOf(5))).toEqual([]);
    expect(world.rows.kept.taken("1", "r2").filter(({ person }) => person === "p-5")).toMatchObject([{ statement: 2, position: "pass" }]);
    expect(world.entries.length).toBe(entries);
  });

  test("OPN-14: refused for an unknown statement, for another's seat, and once the round is closed", () => {
    const world = withStatements(1);
    expectRefusal(world.ask(take(2, 9, "agree"), delegateOf(2)), "statementUnknown");
    expectRefusal(world.ask(take(2, 1, "agree"), delegateOf(3)), "notYourSeat");
    expectRefusal(world.ask(take(2, 1, "agree")), "notYourSeat");
    world.do({ type: "CloseRound" });
    expectRefusal(world.ask(take(2, 1, "agree"), delegateOf(2)), "noRoundOpen");
  });

  test("OPN-14: one person has one position, however many seats they act for", () => {
    const world = withStatements(1);
    const two = actor("p-2", ["delegate"], { delegateOf: ["s-2", "s-3"] });
    world.do(take(2, 1, "agree"), two);
    world.do(take(2, 1, "disagree"), two);
    expect(world.rows.kept.taken("1", "r2").filter(({ person }) => person === "p-2")).toHaveLength(1);
  });
});

describe("closing, and the map", () => {
  test("OPN-15: closing puts the hash of all positions and the seed on the record, and who put and answered what is gone", () => {
    const world = withStatements(3);
    world.do(put(7, "Nobody read this in time."), delegateOf(7));
    for (const seat of [1, 2, 3, 4]) world.do(take(seat, 1, seat < 3 ? "agree" : "disagree"), delegateOf(seat));
    expect(world.do({ type: "CloseRound" })).toEqual(["PositionsSealed", "RoundClosed"]);
    const { sealed } = statementsOf(world.first, "r2");
    const kept = world.rows.kept.sealed("1", "r2");
    expect(sealed?.undecided).toBe(1);
    expect(sealed?.seed).toMatch(/^1:r2:[0-9a-f]{32}$/);
    expect(kept?.rows).toBe('{"round":"1:r2","statements":[1,2,3],"rows":["a--","aa-","d--","d-a"]}');
    expect(sealed?.commitment).toHaveLength(64);
    expect(committed(kept?.salt ?? "", kept?.rows ?? "")).not.toContain("p-");
    expect([world.rows.kept.putIn("1", "r2"), world.rows.kept.taken("1", "r2")]).toEqual([[], []]);
  });

  test("OPN-15: a sitting that closes with the round open seals it as well", () => {
    const world = withStatements(1);
    expect(world.do({ type: "CloseSitting", unreached: "lapses" })).toContain("PositionsSealed");
  });

  test("OPN-16: the map is published once, also after the sitting is over", () => {
    const world = withStatements(1);
    world.do({ type: "CloseRound" });
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expect(world.do(made(world), clock)).toEqual(["OpinionMapPublished"]);
    expect(world.do(made(world), clock)).toEqual([]);
    expect(statementsOf(world.first, "r2").map).toMatchObject({ people: 0, groups: [], statements: [] });
  });

  test("OPN-16: no map before the round closes, of other rows, or of another round", () => {
    const world = withStatements(1);
    expectRefusal(world.ask({ ...made(world), map: { ...made(world).map, seed: `1:r2:${"0".repeat(32)}` } }, clock), "positionsNotSealed");
    world.do({ type: "CloseRound" });
    const map = made(world);
    expectRefusal(world.ask({ ...map, map: { ...map.map, seed: `1:r2:${"0".repeat(32)}` } }, clock), "mapOfAnotherRound");
    const kept = world.rows.sealed.get("1:r2");
    world.rows.sealed.set("1:r2", { salt: kept?.salt ?? "", rows: '{"round":"1:r2","statements":[1],"rows":["d"]}' });
    expectRefusal(world.ask(map, clock), "positionsChanged");
  });

  test("OPN-17: a map is still to be made from the closing on, as long as the rows are there", () => {
    const world = withStatements(1);
    const facts = () => ({ ...factsAt(world.now), statements: world.rows.kept });
    expect(mapStillToMake(world.first, facts())).toBe(false);
    world.do({ type: "CloseRound" });
    expect(mapStillToMake(world.first, facts())).toBe(true);
    world.rows.keep({ kind: "destroy-positions", sitting: "1" });
    expect(mapStillToMake(world.first, facts())).toBe(false);
  });
});
