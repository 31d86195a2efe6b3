import { describe, expect, it } from "vitest";
import { ballotOrders, ballotRoll } from "../../tests/support/ballotWorld.ts";
import { entriesOf, expectDecision, expectRefusal } from "../../tests/support/given.ts";
import { rollEvents } from "./events.ts";
import { evolveRoll } from "./evolve.ts";
import { decideProxy } from "./proxies.ts";
import type { Roll } from "./state.ts";

const orders = { ...ballotOrders, ballots: { ...ballotOrders.ballots, proxies: true } };
const give = (seat: string, to: string) =>
  ({ type: "GiveProxy", seat, to, instruction: "Against, unless it is amended.", lang: "en" }) as const;
const after = (roll: Roll, ...drafts: Parameters<typeof entriesOf>[1]): Roll => entriesOf(rollEvents, drafts).reduce(evolveRoll, roll);
const given = (seat: string, to: string, roll = ballotRoll) =>
  after(roll, ...expectDecision(decideProxy(give(seat, to), orders, roll)).events);
/** Seats 2, 4 and 8 share their region with seats 1, 3 and 7. */
const roll = given("s-1", "s-2");

describe("giving a proxy", () => {
  it("PRX-2: stands with the seat that holds it, and its words are not public", () => {
    expect(roll.proxies?.["s-1"]?.to).toBe("s-2");
    const { events } = expectDecision(decideProxy(give("s-1", "s-2"), orders, ballotRoll));
    expect(events[0]?.event).toMatchObject({ type: "ProxyGiven", instruction: { show: "desk" } });
  });

  it("PRX-1: is refused unless the standing orders have proxies", () => {
    expectRefusal(decideProxy(give("s-1", "s-2"), ballotOrders, ballotRoll), "proxiesOff");
  });

  it("PRX-2: one region, one a seat, one hop, and not to oneself", () => {
    expectRefusal(decideProxy(give("s-1", "s-3"), orders, ballotRoll), "proxyOtherRegion");
    expectRefusal(decideProxy(give("s-1", "s-1"), orders, ballotRoll), "proxyToOneself");
    expectRefusal(decideProxy(give("s-1", "s-99"), orders, ballotRoll), "proxySeatUnknown");
    expectRefusal(decideProxy(give("s-2", "s-1"), orders, roll), "proxyHeldHere");
    const wide = { ...roll, seats: roll.seats.map((seat) => (seat.id === "s-3" ? { ...seat, region: "E12000001" } : seat)) };
    expectRefusal(decideProxy(give("s-3", "s-2"), orders, wide), "proxyHolderHasOne");
    expectRefusal(decideProxy(give("s-3", "s-1"), orders, wide), "proxyGivenOn");
    expect(given("s-1", "s-3", wide).proxies?.["s-1"]?.to).toBe("s-3");
  });

  it("PRX-2: a delegate of two seats holds one all the same, and gives none for the other", () => {
    const seats = ballotRoll.seats.map((seat) => ({
      ...seat,
      region: "E12000001",
      ...(seat.id === "s-6" ? { delegate: "p-5" } : {}),
    }));
    const held = given("s-1", "s-5", { ...ballotRoll, seats });
    expectRefusal(decideProxy(give("s-2", "s-6"), orders, held), "proxyHolderHasOne");
    expectRefusal(decideProxy(give("s-6", "s-3"), orders, held), "proxyHeldHere");
    expectRefusal(decideProxy(give("s-2", "s-6"), orders, given("s-5", "s-1", { ...ballotRoll, seats })), "proxyGivenOn");
    expect(expectDecision(decideProxy(give("s-1", "s-6"), orders, held)).events).toHaveLength(1);
  });

  it("PRX-2: is taken back, and taking back what was not given changes nothing", () => {
    const back = { type: "WithdrawProxy", seat: "s-1" } as const;
    expect(after(roll, ...expectDecision(decideProxy(back, orders, roll)).events).proxies).toEqual({});
    expect(expectDecision(decideProxy(back, orders, ballotRoll)).events).toEqual([]);
  });

  it("PRX-3: lapses with another delegate, another region or without the seat, on either side", () => {
    const seated = (seat: string, delegate: string | null, alternate: string | null) =>
      after(roll, { stream: "roll", event: { type: "DelegatesSeated", seats: [{ seat, delegate, alternate }] } }).proxies;
    expect(seated("s-1", "p-new", null)).toEqual({});
    expect(seated("s-2", "p-new", null)).toEqual({});
    expect(seated("s-1", "p-1", "p-new")).toEqual(roll.proxies);
    expect(seated("s-3", "p-new", null)).toEqual(roll.proxies);
    expect(after(roll, { stream: "roll", event: { type: "SeatsWithdrawn", seats: ["s-2"] } }).proxies).toEqual({});
  });
});
