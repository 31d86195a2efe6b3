import { describe, expect, it } from "vitest";
import { expectDecision, factsAt, given, hashOf, operator, thursdayAtTen } from "../../tests/support/given.ts";
import { askRoll, rollWorld, rowsOf, smallFounding, smallOrders, worldAfter } from "../../tests/support/rollGiven.ts";
import { rollCommands } from "./commands.ts";
import { foundAssembly } from "./found.ts";
import { actsFor, filledSeats, isProtectedSeat, regionByCode, seatById, seatsOfPerson, standingGroups, weightOf } from "./questions.ts";
import { initialRoll } from "./state.ts";
import { deskGroups, publicSeats, rollByRegion } from "./views.ts";

const file = rowsOf(
  {
    group: "Quayside Library Friends",
    seats: "2",
    delegate: "Ada Quick",
    "delegate e-mail": "ada@example.org",
    alternate: "Abe",
    "alternate e-mail": "abe@example.org",
  },
  {
    group: "Lighthouse Refuge",
    kind: "women",
    delegate: "Bo",
    "delegate e-mail": "bo@example.org",
    protected: "yes",
    "people represented": "40",
  },
  { group: "Cyfeillion y Dyffryn", region: "VALLEY", "people represented": "90" },
);
const imported = (() => {
  const world = rollWorld();
  return worldAfter(world, expectDecision(askRoll({ type: "ImportRoll", rows: file })(world)));
})();
const factsOf = () => factsAt(thursdayAtTen, operator);
const commandOf = (command: unknown) => {
  const checked = rollCommands.parse(command);
  if (checked.type !== "FoundAssembly") throw new Error("not the founding");
  return checked;
};
const april = Date.UTC(2026, 2, 31, 23, 30);

describe("FoundAssembly", () => {
  const found = {
    type: "FoundAssembly",
    nameEn: "Three Rivers",
    nameCy: "Tair Afon",
    regions: [{ code: "HILL", nameEn: "Hill", nameCy: "Y Bryn", population: 10, year: 2024 }],
    orders: { quorum: { regions: 1, nations: { among: [], atLeast: 0 } }, sponsors: { regions: 1 } },
    adminEmail: "ada@example.org",
    adminName: "Ada Quick",
  };

  it("founds the assembly and its regions in one decision (FND-1)", () => {
    const world = rollWorld({ roll: initialRoll });
    const decision = given({ ...world, founding: null })
      .when((know) => foundAssembly(commandOf(found), know, factsOf()))
      .thenEvents("AssemblyFounded", "RegionsAdopted");
    expect(decision.keep).toMatchObject([{ kind: "person", name: "Ada Quick", language: "en" }]);
    expect(worldAfter(world, decision).roll.regions).toEqual([
      { code: "HILL", nameEn: hashOf("Hill"), nameCy: hashOf("Y Bryn"), population: 10, year: 2024, regionalWeight: 1 },
    ]);
  });

  it("is refused a second time (FND-1)", () => {
    given(rollWorld()).when(askRoll(found)).thenRefused("alreadyFounded");
  });

  it("is refused with two regions of one code, or with orders nobody could meet (ORD-3)", () => {
    const nobody = { founding: null };
    const ask = (change: object) => (know: typeof nobody) => foundAssembly(commandOf({ ...found, ...change }), know, factsOf());
    given(nobody)
      .when(ask({ regions: [...found.regions, ...found.regions] }))
      .thenRefused("fileRegionDoubled");
    given(nobody)
      .when(ask({ orders: {} }))
      .thenRefused("ordersNationNotARegion");
  });
});

describe("AdoptWeights", () => {
  const adopt = { type: "AdoptWeights", scheme: "people-represented", seed: "preview-1" };

  it("puts the weight of every seat on the record (ROL-10)", () => {
    const decision = given(imported).when(askRoll(adopt)).thenEvents("WeightsAdopted");
    const { roll } = worldAfter(imported, decision);
    expect(roll.weights).toMatchObject({ scheme: "people-represented", seed: "preview-1", unitsPerVote: 1_000 });
    expect(Object.keys(roll.weights?.units ?? {})).toEqual(["s-1", "s-2", "s-3", "s-4"]);
    expect(weightOf(roll, "s-4")).toBeGreaterThan(weightOf(roll, "s-3"));
  });

  it("draws a seed where none is given", () => {
    const decision = given(imported)
      .when(askRoll({ ...adopt, seed: undefined }))
      .thenEvents("WeightsAdopted");
    expect(decision.answer?.seed).toMatch(/^[0-9a-f]{32}$/);
  });

  it("is refused while a ballot is open (ROL-10)", () => {
    const refusal = given({ ...imported, ballotsOpen: () => ["2026-3"] })
      .when(askRoll(adopt))
      .thenRefused("weightsWhileBallotOpen");
    expect(refusal.values).toEqual({ ballot: "2026-3" });
  });

  it("is refused outside the change dates once weights are in force, by the day in London (ROL-10)", () => {
    const inForce = worldAfter(imported, expectDecision(askRoll(adopt)(imported)));
    const other = { ...adopt, scheme: "square-root" };
    expect(given(inForce).when(askRoll(other)).thenRefused("weightsOutsideChangeDates").values).toEqual({ next: "2026-04-01" });
    // Half past eleven at night in Greenwich is the first of April in London.
    given(inForce).when(askRoll(other, april)).thenEvents("WeightsAdopted");
    const anyDay = { ...smallFounding, orders: { ...smallOrders, weights: { ...smallOrders.weights, changeDates: [] } } };
    given({ ...inForce, founding: anyDay })
      .when(askRoll(other))
      .thenEvents("WeightsAdopted");
  });

  it("is refused without seats", () => {
    given(rollWorld()).when(askRoll(adopt)).thenRefused("rollEmpty");
  });

  it("stays quiet when the same weights are in force already", () => {
    const inForce = worldAfter(imported, expectDecision(askRoll(adopt)(imported)));
    given(inForce).when(askRoll(adopt, april)).thenNothing();
  });
});

describe("questions about the roll", () => {
  const { roll, people } = imported;

  it("find seats, who fills them and as what", () => {
    const ada = people["ada@example.org"] ?? "";
    expect(seatById(roll, "s-2")?.number).toBe(2);
    for (const id of ["s-5", "s-0", "s-01", "s-", "x", "s-1e0", "s-9999999"]) expect(seatById(roll, id)).toBeUndefined();
    expect(filledSeats(roll).map((seat) => seat.id)).toEqual(["s-1", "s-2", "s-3"]);
    expect(seatsOfPerson(roll, ada).map((seat) => seat.id)).toEqual(["s-1", "s-2"]);
    expect([actsFor(roll, ada, "s-1"), actsFor(roll, people["abe@example.org"] ?? "", "s-2"), actsFor(roll, ada, "s-3")]).toEqual([
      "delegate",
      "alternate",
      null,
    ]);
    expect(weightOf(roll, "s-1")).toBe(0);
    expect(regionByCode(roll, "VALLEY")?.population).toBe(8_000);
  });

  it("keep a protected group out of public pages but for number and region (ROL-7)", () => {
    expect(isProtectedSeat(roll, "s-3")).toBe(true);
    expect(publicSeats(roll)[2]).toEqual({ number: 3, region: "HARBOUR", group: null });
    const refuge = standingGroups(roll).find((group) => group.isProtected);
    expect(refuge).toMatchObject({ kind: "other", authority: null, peopleRepresented: 40 });
    expect(publicSeats(roll)[0]?.group?.name).toBe(hashOf("Quayside Library Friends"));
  });

  it("give totals by region and groups with their seats", () => {
    expect(rollByRegion(roll).map(({ region, groups, seats, filled }) => [region.code, groups, seats, filled])).toEqual([
      ["HARBOUR", 2, 3, 3],
      ["VALLEY", 1, 1, 0],
      ["W92000004", 0, 0, 0],
    ]);
    expect(deskGroups(roll).map(({ seats }) => seats.length)).toEqual([2, 1, 1]);
  });
});
