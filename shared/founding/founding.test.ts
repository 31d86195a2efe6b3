import { describe, expect, it } from "vitest";
import { administrator, type expectDecision, factsAt, foldDrafts, given, hashOf } from "../../tests/support/given.ts";
import { type FoundingCommand, foundingCommands } from "./commands.ts";
import { decideFounding, type KnowFounding } from "./decide.ts";
import { foundingEvents } from "./events.ts";
import { evolveFounding } from "./evolve.ts";
import { standingOrdersSchema } from "./standingOrders.ts";
import { type Founding, initialFounding } from "./state.ts";

const orders = standingOrdersSchema.parse({
  quorum: { regions: 1, nations: { among: [], atLeast: 0 } },
  sponsors: { seats: 2, regions: 1 },
});
const founded: Founding = {
  foundedAt: 1,
  nameEn: hashOf("Three Rivers"),
  nameCy: hashOf("Tair Afon"),
  demonstration: false,
  orders,
  ordersVersion: 1,
  appointments: { "p-ada": ["administrator"] },
};
const world = (founding: Founding | null = founded): KnowFounding => ({
  founding,
  roll: { regions: [{ code: "HARBOUR" }, { code: "HILL" }] },
});
const asking = (command: unknown, people: { [email: string]: string } = {}) => {
  const checked: FoundingCommand = foundingCommands.parse(command);
  return (know: KnowFounding) => decideFounding(checked, know, factsAt(1_000, administrator, { people }));
};
const after = (decision: ReturnType<typeof expectDecision>): Founding | null =>
  foldDrafts(foundingEvents, evolveFounding, founded as Founding | null, decision.events);

describe("AdoptStandingOrders", () => {
  const change = {
    type: "AdoptStandingOrders",
    follows: 1,
    orders: { quorum: { seats: { of: 1, in: 2 } } },
    ballot: "2026-3",
    reason: "Half must be there.",
  };

  it("takes orders that the version in force says nothing about, and refuses those that could never be met (ORD-3, AMD-4)", () => {
    const amendments = (orders: object) => ({ ...change, orders: { amendments: orders } });
    const decision = given(world())
      .when(asking(amendments({ sponsorSeats: 4 })))
      .thenEvents("StandingOrdersAdopted");
    expect(after(decision)?.orders.amendments).toEqual({ sponsorSeats: 4, sponsorRegions: 2 });
    given(world())
      .when(asking(amendments({ sponsorRegions: 40 })))
      .thenRefused("ordersAmendmentSponsorsAboveRegions");
    given(world())
      .when(asking(amendments({ sponsorFriends: 4 })))
      .thenRefused("ordersFieldUnknown");
  });

  it("adopts a whole new version, leaving what is not named as it was (ORD-1)", () => {
    const decision = given(world()).when(asking(change)).thenEvents("StandingOrdersAdopted");
    expect(decision.events[0]?.event).toMatchObject({ version: 2, ballot: "2026-3", outcome: null });
    expect(after(decision)).toMatchObject({
      ordersVersion: 2,
      orders: { quorum: { seats: { of: 1, in: 2 }, regions: 1 }, sponsors: { seats: 2 } },
    });
  });

  it("refuses to follow a version that is no longer in force (ORD-2)", () => {
    given(world({ ...founded, ordersVersion: 2 }))
      .when(asking(change))
      .thenRefused("ordersChangedMeanwhile");
  });

  it("refuses a field nobody knows, a wrong value and what this assembly could never meet (ORD-3)", () => {
    given(world())
      .when(asking({ ...change, orders: { quorom: {} } }))
      .thenRefused("ordersFieldUnknown");
    const wrong = given(world())
      .when(asking({ ...change, orders: { ballots: { minutes: -1 } } }))
      .thenRefused("ordersFieldWrong");
    expect(wrong.values).toEqual({ field: "ballots.minutes" });
    given(world())
      .when(asking({ ...change, orders: { quorum: { regions: 3 } } }))
      .thenRefused("ordersQuorumAboveRegions");
    given(world())
      .when(asking({ ...change, orders: { weights: { changeDates: ["02-31"] } } }))
      .thenRefused("ordersChangeDateWrong");
    given(world())
      .when(asking({ ...change, orders: { weights: { basePerRegion: 90 } } }))
      .thenRefused("ordersBaseAboveTotal");
    given(world())
      .when(asking({ ...change, orders: JSON.parse('{"__proto__": {"seatsPerGroup": 9}}') }))
      .thenNothing();
  });

  it("stays quiet when nothing would change", () => {
    given(world())
      .when(asking({ ...change, orders: { quorum: { regions: 1 } } }))
      .thenNothing();
  });

  it("is refused before there is an assembly (FND-1)", () => {
    given(world(null)).when(asking(change)).thenRefused("notFounded");
  });
});

describe("GrantRole", () => {
  const grant = { type: "GrantRole", email: " Bo@Example.org ", name: "  Bo   Ŵyn ", language: "cy", role: "facilitator" };

  it("puts the role on the record by id, and name and address beside it (FND-3)", () => {
    const decision = given(world()).when(asking(grant)).thenEvents("RoleGranted");
    expect(decision.keep).toEqual([
      { kind: "person", person: decision.answer?.person, name: "Bo Ŵyn", email: "bo@example.org", language: "cy" },
    ]);
    expect(JSON.stringify(decision.events)).not.toContain("example.org");
    expect(after(decision)?.appointments[String(decision.answer?.person)]).toEqual(["facilitator"]);
  });

  it("knows somebody by their address", () => {
    const decision = given(world())
      .when(asking({ ...grant, role: "plan-team" }, { "bo@example.org": "p-ada" }))
      .thenEvents("RoleGranted");
    expect(after(decision)?.appointments).toEqual({ "p-ada": ["administrator", "plan-team"] });
  });

  it("stays quiet about a role already held", () => {
    given(world())
      .when(asking({ ...grant, role: "administrator" }, { "bo@example.org": "p-ada" }))
      .thenNothing();
  });

  it("cannot make a delegate, nor write to a broken address", () => {
    expect(foundingCommands.safeParse({ ...grant, role: "delegate" }).success).toBe(false);
    for (const email of ["bo", "bo@x", "bo@exa mple.org", "bo@example.org\nBcc: all@example.org", "<bo@example.org>", ""]) {
      expect(foundingCommands.safeParse({ ...grant, email }).success, email).toBe(false);
    }
    expect(foundingCommands.safeParse({ ...grant, name: "Bo\u202e" }).success).toBe(false);
  });
});

describe("WithdrawRole", () => {
  it("takes a role away", () => {
    const two = { ...founded, appointments: { "p-ada": ["administrator"], "p-bo": ["administrator", "secretariat"] } } as const;
    const decision = given(world(two))
      .when(asking({ type: "WithdrawRole", person: "p-bo", role: "administrator" }))
      .thenEvents("RoleWithdrawn");
    expect(foldDrafts(foundingEvents, evolveFounding, two as Founding | null, decision.events)?.appointments).toEqual({
      "p-ada": ["administrator"],
      "p-bo": ["secretariat"],
    });
  });

  it("refuses to leave the assembly without an administrator (FND-4)", () => {
    given(world())
      .when(asking({ type: "WithdrawRole", person: "p-ada", role: "administrator" }))
      .thenRefused("lastAdministrator");
  });

  it("refuses a role that is not held", () => {
    given(world())
      .when(asking({ type: "WithdrawRole", person: "p-zed", role: "facilitator" }))
      .thenRefused("roleNotHeld");
  });
});

describe("evolveFounding", () => {
  it("lets nothing happen to an assembly before it is founded", () => {
    const early = [{ stream: "assembly", event: { type: "RoleGranted", person: "p-ada", role: "facilitator" } }] as const;
    expect(foldDrafts(foundingEvents, evolveFounding, initialFounding, early)).toBeNull();
  });
});

describe("WithdrawWords", () => {
  const withdraw = { type: "WithdrawWords", hash: hashOf("a libel"), reason: "Names a third person." };

  it("takes words out of the record with a reason (JRN-5)", () => {
    const decision = given(world()).when(asking(withdraw)).thenEvents("WordsWithdrawn");
    expect(decision.keep).toEqual([{ kind: "withdraw-words", hash: hashOf("a libel") }]);
    expect(after(decision)).toEqual(founded);
  });

  it("refuses words that are not there or were withdrawn before (JRN-5)", () => {
    given(world())
      .when(asking({ ...withdraw, hash: "0".repeat(64) }))
      .thenRefused("wordsNotThere");
  });
});
