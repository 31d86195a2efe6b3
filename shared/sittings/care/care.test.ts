import { describe, expect, test } from "vitest";
import { actor, expectRefusal, facilitator, hashOf } from "../../../tests/support/given.ts";
import { delegateOf, openWith, scheduledWith } from "../../../tests/support/sittingWorld.ts";
import { commandRules } from "../../assembly/commands.ts";
import { isRefusal } from "../../journal.ts";
import { attendanceSentences } from "../../minutes/sittingSentences.ts";

const cover = actor("p-cover", ["alternate"], { alternateOf: ["s-1"] });
const keepOf = (decision: ReturnType<ReturnType<typeof scheduledWith>["ask"]>) => (isRefusal(decision) ? decision : decision.keep);

describe("SendApologies and TakeBackApologies", () => {
  test("ATT-6 ATT-7: the delegate sends them, the alternate is told, and the reason stands in no entry", () => {
    const world = scheduledWith(["chair"]);
    const command = { type: "SendApologies", seat: "s-1", reason: "My mother is ill." };
    const decision = world.ask(command, delegateOf(1));
    expect(keepOf(decision)).toEqual([
      {
        kind: "apologies",
        sitting: "1",
        seat: "s-1",
        sent: true,
        reason: { text: "My mother is ill.", lang: "en" },
        tell: ["p-cover"],
      },
    ]);
    expect(JSON.stringify(isRefusal(decision) ? "" : decision.events)).not.toContain("mother");
    expect(world.do(command, delegateOf(1))).toEqual(["ApologiesSent"]);
    expect(world.first.apologies).toEqual(["s-1"]);
    expect(world.ask({ type: "SendApologies", seat: "s-1" }, cover)).toEqual({ events: [] });
    expect(keepOf(world.ask({ ...command, reason: "I am ill." }, cover))).toMatchObject([{ reason: { text: "I am ill." }, tell: [] }]);
  });

  test("ATT-6: nobody sends them for another's seat, nor while it is there, nor once the sitting is closed", () => {
    const world = openWith(["chair"], [2]);
    expectRefusal(world.ask({ type: "SendApologies", seat: "s-1" }, delegateOf(2)), "notYourSeat");
    expectRefusal(world.ask({ type: "SendApologies", seat: "s-2" }, delegateOf(2)), "apologiesWhileHere");
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expectRefusal(world.ask({ type: "SendApologies", seat: "s-1" }, delegateOf(1)), "sittingClosed");
  });

  test("ATT-6: the desk sends them, both who act for the seat are told, and either takes them back", () => {
    const world = openWith(["chair"], []);
    expect(keepOf(world.ask({ type: "SendApologies", seat: "s-1" }))).toMatchObject([{ tell: ["p-1", "p-cover"] }]);
    world.do({ type: "SendApologies", seat: "s-1" });
    expect(world.entries.at(-1)?.event).toEqual({ type: "ApologiesSent", seat: "s-1", by: "desk" });
    expect(world.do({ type: "TakeBackApologies", seat: "s-1" }, cover)).toEqual(["ApologiesTakenBack"]);
    expect(world.first.apologies).toEqual([]);
    expect(world.do({ type: "TakeBackApologies", seat: "s-1" }, cover)).toEqual([]);
    expectRefusal(world.ask({ type: "TakeBackApologies", seat: "s-1" }, delegateOf(2)), "notYourSeat");
  });

  test("ATT-8: checking in ends them, and takes the reason away", () => {
    const world = openWith(["chair"], []);
    world.do({ type: "SendApologies", seat: "s-1", reason: "A train." }, delegateOf(1));
    const arrives = world.ask({ type: "CheckIn", seat: "s-1" }, cover);
    expect(keepOf(arrives)).toEqual([{ kind: "apologies", sitting: "1", seat: "s-1", sent: false, reason: null, tell: [] }]);
    world.do({ type: "CheckIn", seat: "s-1" }, cover);
    expect(world.first.apologies).toEqual([]);
  });

  test("ATT-8: the decision note lists them by seat, and says of nobody else that they were excused", () => {
    const world = openWith(["chair"], [2, 3]);
    for (const seat of [8, 4]) world.do({ type: "SendApologies", seat: `s-${seat}` });
    world.do({ type: "CloseSitting", unreached: "lapses" });
    const filled = [2, 3, 4, 5, 8].map((seat) => ({ seat: `s-${seat}`, region: "E12000007" }));
    const said = attendanceSentences(world.first, filled, ["E12000007"]);
    expect(said.filter(({ code }) => ["apologies", "absent", "absentWithout", "noneAbsent"].includes(code))).toMatchObject([
      { code: "apologies", values: { count: 2, seats: { seats: ["s-4", "s-8"] } } },
      { code: "absentWithout", values: { count: 1, seats: { seats: ["s-5"] } } },
    ]);
  });
});

describe("SetAccess", () => {
  const channels = { captions: "https://captions.example/1", phone: "+44 29 2018 0000", pin: "123 456#" };

  test("ACC-1 ACC-2: the desk sets the channels; the PIN is words that only people signed in read", () => {
    const world = scheduledWith(["chair"]);
    const decision = world.ask({ type: "SetAccess", ...channels });
    const [draft] = isRefusal(decision) ? [] : decision.events;
    expect(draft?.event).toMatchObject({ captions: { show: "now" }, bsl: null, phone: { show: "now" }, pin: { show: "desk" } });
    world.do({ type: "SetAccess", ...channels });
    expect(world.first.access).toMatchObject({ captions: hashOf(channels.captions), bsl: null });
    expect(world.do({ type: "SetAccess", ...channels })).toEqual([]);
    world.do({ type: "SetAccess" });
    expect(world.first.access).toEqual({ captions: null, bsl: null, interpretation: null, phone: null, pin: null });
  });

  test("ACC-1: what is no https address, no number or no PIN is refused by name", () => {
    const read = (fields: object) => commandRules.read({ type: "SetAccess", sitting: "1", ...fields });
    for (const captions of ["http://captions.example", "javascript:alert(1)", "captions.example"])
      expect(read({ captions }), captions).toMatchObject({ refused: "fieldNotHttps", field: "captions" });
    for (const phone of ["ring us", "12345", "+44 1234 5678 9012 3456"])
      expect(read({ phone }), phone).toMatchObject({ refused: "fieldNotPhone", field: "phone" });
    for (const pin of ["12", "abcd", "1234567890123"]) expect(read({ pin }), pin).toMatchObject({ refused: "fieldNotPin", field: "pin" });
  });

  test("ACC-1: a closed sitting takes none", () => {
    const world = openWith(["chair"], []);
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expectRefusal(world.ask({ type: "SetAccess", ...channels }), "sittingClosed");
  });
});

describe("DSK-1: the interpreter's part of the desk", () => {
  test("is taken like the others, and whoever has it stops the clock", () => {
    const world = openWith(["open-floor"], [1]);
    expect(world.do({ type: "TakePart", part: "interpreter" })).toEqual(["DeskPartTaken"]);
    expect(world.first.desk?.interpreter).toBe(facilitator.id);
    world.do({ type: "OpenRound", round: "r2" });
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    expect(world.do({ type: "InterpreterBehind" })).toEqual(["TurnPaused"]);
  });
});
