import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectDecision, expectRefusal, factsAt, given, hashOf, secretary, thursdayAtTen } from "../../tests/support/given.ts";
import { askRoll, type Cells, type RollWorld, rollWorld, rowsOf, smallFounding, worldAfter } from "../../tests/support/rollGiven.ts";
import type { RollRow } from "./commands.ts";
import { planImport } from "./importRoll.ts";
import { seatsByGroup, standingGroups, standingSeats } from "./questions.ts";
import { publicSeats } from "./views.ts";

const importing = (rows: readonly RollRow[], more: object = {}) => askRoll({ type: "ImportRoll", rows, ...more });
const imported = (rows: readonly RollRow[], world: RollWorld = rollWorld()): RollWorld =>
  worldAfter(world, expectDecision(importing(rows)(world)));
/** Who may act, by e-mail: `ada@example.org` and so on. */
const sits = (name: string, as: "delegate" | "alternate" = "delegate"): Cells =>
  as === "delegate"
    ? { delegate: name, "delegate e-mail": `${name.toLowerCase()}@example.org` }
    : { alternate: name, "alternate e-mail": `${name.toLowerCase()}@example.org` };
const first = rowsOf(
  { group: "Quayside Library Friends", seats: "2", ...sits("Ada"), ...sits("Abe", "alternate") },
  { group: "Harbour Youth", kind: "Youth", ...sits("Bo"), need: "10%" },
  {
    group: "Cyfeillion y Dyffryn",
    region: "Y Dyffryn",
    "people represented": "1,200",
    ...sits("Ŵyn"),
    "delegate e-mail": "wyn@example.org",
    "delegate language": "cy",
  },
);

describe("ImportRoll", () => {
  it("accredits groups, makes their seats and seats their delegates", () => {
    const decision = given(rollWorld()).when(importing(first)).thenEvents("RollImported", "GroupsAccredited", "SeatsMade");
    expect(decision.answer).toEqual({ added: 3, changed: 0, withdrawn: 0, unchanged: 0, newSeatsWeighNothing: false });
    expect(decision.keep).toContainEqual({
      kind: "person",
      person: expect.any(String),
      name: "Ŵyn",
      email: "wyn@example.org",
      language: "cy",
    });
    expect(JSON.stringify(decision.events)).not.toMatch(/example\.org|Ŵyn|"Ada"/);
    const { roll } = worldAfter(rollWorld(), decision);
    expect(roll.imports).toBe(1);
    expect(standingGroups(roll)[2]).toMatchObject({ name: hashOf("Cyfeillion y Dyffryn"), region: "VALLEY", peopleRepresented: 1_200 });
    expect(standingGroups(roll)[1]?.need).toEqual({ of: 1, in: 10 });
    expect(publicSeats(roll).map((seat) => [seat.number, seat.region])).toEqual([
      [1, "HARBOUR"],
      [2, "HARBOUR"],
      [3, "HARBOUR"],
      [4, "VALLEY"],
    ]);
  });

  it("is refused whole for any problem (ROL-3)", () => {
    const refusal = given(rollWorld())
      .when(importing(rowsOf({ group: "A" }, { group: "B", kind: "artz" })))
      .thenRefused("importHasProblems");
    expect(refusal.values).toEqual({ count: 1, line: 3 });
  });

  it("stays quiet when the same file comes again (ROL-8)", () => {
    given(imported(first)).when(importing(first)).thenNothing();
  });

  it("is refused when another import came after the preview", () => {
    expectRefusal(importing(first, { after: 0 })(imported(first)), "rollChangedMeanwhile");
    expectDecision(importing(first, { after: 1 })(imported(first)));
  });

  it("works while a ballot is open, and leaves the weights in force alone (ROL-9)", () => {
    const before = imported(first);
    const weighed = worldAfter(before, expectDecision(askRoll({ type: "AdoptWeights", scheme: "one-seat-one-vote" })(before)));
    const voting = { ...weighed, ballotsOpen: () => ["2026-1"] };
    const decision = expectDecision(importing([...first, ...rowsOf({ group: "Newcomers" }).slice(1)])(voting));
    expect(decision.answer).toMatchObject({ added: 1, unchanged: 3, newSeatsWeighNothing: true });
    expect(worldAfter(voting, decision).roll.weights).toEqual(weighed.roll.weights);
  });
});

describe("a changed file", () => {
  it("withdraws groups it does not name and never reuses their seats' numbers (ROL-2, ROL-8)", () => {
    const without = imported([...first.slice(0, 2), ...first.slice(3)], imported(first));
    expect(standingGroups(without.roll)).toHaveLength(2);
    expect(standingSeats(without.roll).map((seat) => seat.number)).toEqual([1, 2, 4]);
    const back = imported(first, without);
    expect(standingSeats(back.roll).map((seat) => seat.number)).toEqual([1, 2, 4, 5]);
  });

  it("changes only what is different", () => {
    const changed = rowsOf(
      { group: "Quayside Library Friends", seats: "2", ...sits("Ada"), ...sits("Abe", "alternate") },
      { group: "harbour youth", kind: "youth", region: "VALLEY", ...sits("Cy"), need: "0.1" },
      { group: "Cyfeillion y Dyffryn", region: "VALLEY", "people represented": "1200" },
    );
    const before = imported(first);
    const nameOf = (person: string) =>
      Object.entries(before.people)
        .find(([, id]) => id === person)?.[0]
        .replace("@example.org", "");
    const { changed: planned } = planImport(changed, before.roll, smallFounding, {
      ...factsAt(thursdayAtTen, secretary, { people: before.people }),
      nameOf,
    });
    const said = ({ column, seat, from, to }: (typeof planned)[number]["changes"][number]) =>
      `${column}${seat === null ? "" : ` ${seat}`}: ${from} → ${to}`;
    expect(planned.map(({ name, changes }) => [name, ...changes.map(said)])).toEqual([
      ["harbour youth", "group: Harbour Youth → harbour youth", "region: HARBOUR → VALLEY", "delegate 3: bo → Cy"],
      ["Cyfeillion y Dyffryn", "delegate 4: wyn → "],
    ]);
    const decision = given(before).when(importing(changed)).thenEvents("RollImported", "GroupsChanged", "DelegatesSeated");
    const { roll } = worldAfter(before, decision);
    expect(roll.seats[2]).toMatchObject({
      region: "VALLEY",
      delegate: decision.keep?.flatMap((k) => (k.kind === "person" && k.name === "Cy" ? [k.person] : []))[0],
    });
    expect(roll.groups[roll.seats[2]?.group ?? ""]?.name).toBe(hashOf("harbour youth"));
  });

  it("says of a new address only that it is new", () => {
    const moved = rowsOf({ group: "Harbour Youth", kind: "youth", need: "10%", delegate: "Bo", "delegate e-mail": "new@example.org" });
    const before = imported(first);
    const { changed } = planImport(moved, before.roll, smallFounding, {
      ...factsAt(thursdayAtTen, secretary, { people: before.people }),
      nameOf: () => "Bo",
    });
    expect(changed.map(({ changes }) => changes)).toEqual([[{ column: "delegate e-mail", seat: 3, from: null, to: null }]]);
    expect(JSON.stringify(changed)).not.toContain("@");
  });

  it("leaves everybody who stays in their own seat when seats come and go (ROL-8)", () => {
    const lines = (...names: string[]) =>
      rowsOf(...names.map((name) => ({ group: "Big Tent", seats: String(names.length), ...sits(name) })));
    const three = imported(lines("Ada", "Bo", "Cy"));
    const two = given(three)
      .when(importing(lines("Cy", "Ada")))
      .thenEvents("RollImported", "SeatsWithdrawn");
    expect(two.events[1]?.event).toEqual({ type: "SeatsWithdrawn", seats: ["s-2"] });
    given(three)
      .when(importing(lines("Dee", "Cy", "Bo", "Ada")))
      .thenEvents("RollImported", "SeatsMade");
  });

  it("takes back the name of a group that becomes protected (ROL-7)", () => {
    const hidden = rowsOf({ group: "Harbour Youth", kind: "youth", "local authority": "", ...sits("Bo"), protected: "yes" });
    const before = imported(rowsOf({ group: "Harbour Youth", kind: "youth", ...sits("Bo") }));
    const decision = expectDecision(importing(hidden)(before));
    expect(decision.keep).toContainEqual({ kind: "withdraw-words", hash: hashOf("Harbour Youth") });
    expect(decision.events[1]?.event).toMatchObject({
      type: "GroupsChanged",
      groups: [{ name: { words: "Harbour Youth", show: "desk" }, kind: "other" }],
    });
  });

  it("leaves the language of somebody known alone unless it says one", () => {
    const again = expectDecision(importing(first)(imported(first)));
    expect(again.keep).toEqual([{ kind: "person", person: expect.any(String), name: "Ŵyn", email: "wyn@example.org", language: "cy" }]);
  });
});

describe("what an import accepts", () => {
  it("columns in any order and without the optional ones, lines that are blank", () => {
    const rows = [
      {
        line: 1,
        cells: [
          "Seats",
          "Group",
          "Kind",
          "Region",
          "Local Authority",
          "People Represented",
          "Delegate",
          "Delegate E-mail",
          "Delegate Language",
        ],
      },
      { line: 2, cells: [""] },
      { line: 3, cells: ["", "Tŷ Ŷd", "racial justice", "cymru", "w06000011", "7", "", "", ""] },
    ];
    const { roll } = imported(rows);
    expect(standingGroups(roll)[0]).toMatchObject({
      region: "W92000004",
      kind: "racial-justice",
      authority: "W06000011",
      name: hashOf("Tŷ Ŷd"),
    });
  });

  it("names that look like code or formulas, as plain names", () => {
    const rows = rowsOf(
      { group: "<script>alert(1)</script>" },
      { group: "'=SUM(A1)" },
      { group: "Robert'); DROP TABLE seats;--" },
      { group: "__proto__" },
    );
    const names = standingGroups(imported(rows).roll).map((group) => group.name);
    expect(names).toEqual(["<script>alert(1)</script>", "=SUM(A1)", "Robert'); DROP TABLE seats;--", "__proto__"].map(hashOf));
  });
});

const line = fc.record({
  name: fc.integer({ min: 1, max: 12 }),
  region: fc.constantFrom("HARBOUR", "VALLEY", "W92000004"),
  seats: fc.integer({ min: 1, max: 4 }),
  people: fc.nat(5_000),
  filled: fc.boolean(),
  isProtected: fc.boolean(),
});
const fileOf = fc.uniqueArray(line, { minLength: 1, selector: ({ name }) => name }).map((lines) =>
  rowsOf(
    ...lines.map(({ name, region, seats, people, filled, isProtected }) => ({
      group: `Group ${name}`,
      region,
      seats: String(seats),
      "people represented": String(people),
      protected: isProtected ? "yes" : "no",
      ...(filled ? sits(`P${name}`) : {}),
    })),
  ),
);

describe("any two files one after the other", () => {
  it("leave the roll just as the plan of the second said, and the second again changes nothing (ROL-8)", () => {
    fc.assert(
      fc.property(fileOf, fileOf, (one, two) => {
        const before = imported(one);
        const plan = planImport(two, before.roll, smallFounding, factsAt(undefined, undefined, { people: before.people }));
        const after = imported(two, before);
        const groups = standingGroups(after.roll);
        const seats = seatsByGroup(after.roll);
        const totals = after.roll.regions.map(({ code }) => {
          const here = groups.filter((group) => group.region === code);
          const held = here.flatMap((group) => seats.get(group.id) ?? []);
          expect(held.every((seat) => seat.region === code)).toBe(true);
          return {
            region: code,
            groups: here.length,
            seats: held.length,
            filled: held.filter((seat) => seat.delegate !== null).length,
            people: here.reduce((sum, group) => sum + group.peopleRepresented, 0),
          };
        });
        expect(totals).toEqual(plan.totals);
        expect(after.roll.seats.length - before.roll.seats.length).toBe(plan.newSeats);
        expect(after.roll.seats.map((seat) => seat.number)).toEqual(after.roll.seats.map((_, i) => i + 1));
        expect(groups).toHaveLength(plan.added.length + plan.changed.length + plan.unchanged);
        given(after).when(importing(two)).thenNothing();
      }),
      { numRuns: 60 },
    );
  });

  it("fold in few entries, however many lines there are", () => {
    const many = rowsOf(...Array.from({ length: 1_200 }, (_, i) => ({ group: `Group ${i}`, ...sits(`P${i}`) })));
    const decision = expectDecision(importing(many)(rollWorld()));
    expect(decision.events).toHaveLength(7);
    expect(standingSeats(worldAfter(rollWorld(), decision).roll)).toHaveLength(1_200);
  });
});
