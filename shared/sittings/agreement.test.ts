import { describe, expect, test } from "vitest";
import { clock, expectRefusal } from "../../tests/support/given.ts";
import { asked, delegateOf, inRound, openWith } from "../../tests/support/sittingWorld.ts";
import { sittingCommands } from "./commands.ts";
import { nextDue } from "./due.ts";

const ask = { type: "AskAgreement", subject: "minutes", statement: "That the minutes are a true record." };
const object = (seat: number, more = {}) => ({ type: "ObjectToAgreement", seat: `s-${seat}`, ...more });

describe("SIT-8 the number of a question that fell", () => {
  test("is not given to the next one", () => {
    const world = openWith(["open-floor"]);
    const ask = { type: "AskAgreement", subject: "procedure", statement: "That we sit until six." };
    world.do(ask);
    world.do({ type: "AdjournSitting", reason: "A fire alarm." });
    world.do({ type: "ResumeSitting" });
    world.do(ask);
    expect(world.first.asking?.id).toBe("a2");
    world.later(30_000).do({ type: "EndAgreement" });
    world.do(ask);
    expect(world.first.asking?.id).toBe("a3");
  });
});

describe("agreed without a vote", () => {
  test("AGR-2: nobody objects for thirty seconds, and the clock says that it is agreed", () => {
    const world = inRound("chair");
    expect(world.do(ask)).toEqual(["AgreementAsked"]);
    expect(nextDue(world.first)).toEqual({ at: world.now + 30_000, type: "EndAgreement" });
    expect(world.do({ type: "EndAgreement" }, clock)).toEqual([]);
    world.later(30_000);
    expectRefusal(world.ask(object(1), delegateOf(1)), "nothingToObjectTo");
    expect(world.do({ type: "EndAgreement" }, clock)).toEqual(["AgreementEnded"]);
    expect(world.first.agreements).toMatchObject([{ id: "a1", subject: "minutes", item: "i1", seat: null, reason: null }]);
    expect(world.do({ type: "EndAgreement" }, clock)).toEqual([]);
    expect(nextDue(world.first)).toBeNull();
  });

  test("AGR-2: one objection ends it at once, is heard once, and its reason stands with it", () => {
    const world = inRound("chair");
    world.do(ask);
    expect(world.do(object(3, { reason: "Item 4 is missing." }), delegateOf(3))).toEqual(["AgreementEnded"]);
    expect(world.first.agreements?.[0]).toMatchObject({ seat: "s-3", reason: expect.any(String) });
    expect(world.do(object(3), delegateOf(3))).toEqual([]);
    expectRefusal(world.ask(object(4), delegateOf(4)), "nothingToObjectTo");
    expect(world.do(ask)).toEqual(["AgreementAsked"]);
    expect(world.first.asking?.id).toBe("a2");
  });

  test("AGR-2: only who is here may object, and only for their own seat", () => {
    const world = inRound("chair", [1, 2, 3, 4, 6, 7, 8]);
    world.do(ask);
    expectRefusal(world.ask(object(5), delegateOf(5)), "notCheckedIn");
    expectRefusal(world.ask(object(2), delegateOf(1)), "notYourSeat");
    expect(world.do(object(2))).toEqual(["AgreementEnded"]);
  });

  test("AGR-2: the desk cannot end it before its time", () => {
    const world = inRound("chair");
    world.do(ask);
    world.later(10_000);
    expectRefusal(world.ask({ type: "EndAgreement" }), "agreementRunning");
  });

  test("AGR-3: one question at a time, with a quorum, and not beside a ballot", () => {
    const world = inRound("chair");
    world.ballotOpen = true;
    expectRefusal(world.ask(ask), "ballotStillOpen");
    world.ballotOpen = false;
    world.do(ask);
    expectRefusal(world.ask(ask), "agreementAsked");
    expectRefusal(openWith(["chair"], [1]).ask(ask), "ballotNoQuorum");
  });

  test("AGR-1: minutes and procedure only; a proposal is not among what can be asked", () => {
    expect(sittingCommands.safeParse({ ...ask, sitting: "1", subject: "proposal" }).success).toBe(false);
    expect(asked(ask)).toMatchObject({ subject: "minutes" });
  });

  test("AGR-4: what was being asked falls when the sitting is adjourned or closed", () => {
    for (const end of [
      { type: "AdjournSitting", reason: "Lunch." },
      { type: "CloseSitting", unreached: "lapses" },
    ]) {
      const world = openWith(["chair"]);
      world.do(ask);
      world.do(end);
      expect(world.first).not.toHaveProperty("asking");
    }
  });
});
