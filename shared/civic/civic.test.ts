import { beforeEach, describe, expect, test } from "vitest";
import { actor, expectDecision, expectRefusal, factsAt, foldDrafts, idNumber, ofStream, secretary } from "../../tests/support/given.ts";
import { roll as sampleRoll } from "../../tests/support/proposalWorld.ts";
import { quayHall } from "../../tests/support/spacesWorld.ts";
import { areasTable } from "../evidence/tables.ts";
import { placesKnown } from "../evidence/within.ts";
import { spaceCommands } from "./commands.ts";
import { decideSpace, standingSpaces } from "./decide.ts";
import { type SpaceEvent, spaceEvents } from "./events.ts";
import { evolveSpace } from "./evolve.ts";
import type { SpacesKnow } from "./know.ts";
import { planSpaces, spaceColumns } from "./planSpaces.ts";
import type { Space } from "./state.ts";

const table = idNumber(1);
const areas = { number: 1, source: table, licence: table, day: null, table, hash: table, areas: 2, at: 0 };
const known = new Map([
  [
    table,
    areasTable([
      { code: "E99000001", name: "Quay", region: "", former: [] },
      { code: "W99000001", name: "Upper Valley", region: "", former: [] },
    ]),
  ],
]);
const wordsOf = (hash: string) => known.get(hash) ?? factsAt().wordsOf(hash);
let spaces: { [id: string]: Space } = {};
const know: SpacesKnow = { roll: sampleRoll, areas, space: (id) => spaces[id], spaceIds: () => Object.keys(spaces) };
beforeEach(() => {
  spaces = {};
});

const ask = (input: object, person = "p-secretary") => {
  const who = person === "p-secretary" ? secretary : actor(person, ["delegate"]);
  return decideSpace(spaceCommands.parse(input), know, { ...factsAt(undefined, who), wordsOf });
};
function must(input: object, person?: string) {
  const decision = expectDecision(ask(input, person));
  for (const stream of new Set(decision.events.map((draft) => draft.stream))) {
    const id = stream.split("/")[1] ?? "";
    const after = foldDrafts<Space | null, SpaceEvent>(spaceEvents, evolveSpace, spaces[id] ?? null, ofStream(decision.events, stream));
    if (after) spaces[id] = after;
  }
  return decision;
}
const enter = (more: object = {}): object => ({ type: "RegisterSpace", ...quayHall, ...more });
const nominate = (more: object = {}): object => ({ type: "NominateSpace", seat: "s-1", ...quayHall, group: "", ...more });

describe("CIV-1: putting forward and answering", () => {
  test("a delegate puts a space forward, and the desk takes it on with a reason", () => {
    expect(must(nominate(), "p-ada").answer).toEqual({ space: "1" });
    expect(spaces["1"]).toMatchObject({ stage: "nominated", seat: "s-1", answered: null });
    must({ type: "AcceptNomination", space: "1", reason: "It is on the council's list." });
    expect(spaces["1"]).toMatchObject({ stage: "registered", answered: { reason: expect.any(String) } });
    expect(ask({ type: "AcceptNomination", space: "1", reason: "Again." })).toEqual({ events: [] });
    expectRefusal(ask({ type: "RefuseNomination", space: "1", reason: "No." }), "spaceAnswered");
  });
  test("only for a seat one acts for; what was refused can be put forward again", () => {
    expectRefusal(ask(nominate({ seat: "s-2" }), "p-ada"), "seatNotYours");
    must(nominate(), "p-ada");
    must({ type: "RefuseNomination", space: "1", reason: "A house, no civic space." });
    expect(spaces["1"]?.stage).toBe("refused");
    expect(must(nominate(), "p-ada").answer).toEqual({ space: "2" });
  });
  test("there is no answer to what nobody put forward, and none without a reason", () => {
    expectRefusal(ask({ type: "AcceptNomination", space: "9", reason: "Yes." }), "spaceUnknown");
    expect(spaceCommands.safeParse({ type: "AcceptNomination", space: "1", reason: " " }).success).toBe(false);
    must(enter());
    expectRefusal(ask({ type: "RefuseNomination", space: "1", reason: "No." }), "spaceAnswered");
  });
});

describe("CIV-2 to CIV-5: what is entered is in order", () => {
  test("CIV-2: an area that is known and not too wide, and each space once", () => {
    expect(must(enter()).answer).toEqual({ space: "1" });
    expectRefusal(ask(enter({ name: "QUAY HALL" })), "spaceKnown");
    expectRefusal(ask(enter({ name: "Other", area: "E99000009" })), "spaceAreaUnknown");
    expectRefusal(ask(enter({ name: "Other", area: "E92000001" })), "spaceAreaUnknown");
  });
  test("CIV-3: no person is named as the group", () => {
    expectRefusal(ask(enter({ group: "Mrs. A. Smith" })), "spaceNamesPerson");
    expect(ask(enter({ group: "Friends of Quay Hall" }))).toMatchObject({ answer: { space: "1" } });
  });
  test("CIV-4: a listing only in England", () => {
    expectRefusal(ask(enter({ area: "W99000001", listed: "2025-01-31" })), "spaceListElsewhere");
    expect(ask(enter({ area: "W99000001" }))).toMatchObject({ answer: { space: "1" } });
  });
  test("CIV-5: no day ahead, a sale within the listing, a bid within six weeks, an outcome with its day", () => {
    const on = (more: object) => ask(enter({ listed: "2025-01-31", ...more }));
    expectRefusal(on({ listed: "2026-03-13" }), "spaceDayAhead");
    expectRefusal(on({ notice: "2025-01-30" }), "spaceNoticeOutside");
    expectRefusal(ask(enter({ notice: "2026-01-30" })), "spaceNoticeOutside");
    expectRefusal(on({ bid: "2026-01-30" }), "spaceBidOutside");
    expectRefusal(on({ notice: "2025-06-02", bid: "2025-07-14" }), "spaceBidOutside");
    expect(on({ notice: "2025-06-02", bid: "2025-07-13" })).toMatchObject({ answer: { space: "1" } });
    expectRefusal(on({ outcome: "sold" }), "spaceOutcomeDay");
    expectRefusal(on({ outcomeDay: "2026-01-01" }), "spaceOutcomeDay");
    expectRefusal(ask(enter({ outcome: "removed", outcomeDay: "2026-01-01" })), "spaceNotListed");
    expect(spaceCommands.safeParse(enter({ listed: "2025-02-30" })).success).toBe(false);
  });
});

describe("CIV-7: changing what the register says", () => {
  test("as a whole, with a reason; the same again is nothing new", () => {
    must(enter({ listed: "2025-01-31" }));
    const change = { type: "ChangeSpace", space: "1", ...quayHall, listed: "2025-01-31", notice: "2026-02-02", reason: "For sale." };
    must(change);
    expect(spaces["1"]).toMatchObject({ about: { notice: "2026-02-02" }, changes: [{ reason: expect.any(String) }] });
    expect(ask(change)).toEqual({ events: [] });
  });
  test("not before it is on the register, not into another space, not into disorder", () => {
    must(nominate(), "p-ada");
    const change = { type: "ChangeSpace", space: "1", ...quayHall, reason: "So." };
    expectRefusal(ask(change), "spaceNotRegistered");
    must(enter({ name: "Other" }));
    expectRefusal(ask({ ...change, space: "2" }), "spaceKnown");
    expectRefusal(ask({ ...change, space: "2", name: "Other", bid: "2026-01-01" }), "spaceBidOutside");
    expectRefusal(ask({ ...change, space: "3" }), "spaceUnknown");
  });
});

describe("CIV-8: a file comes in whole or not at all", () => {
  const rows = (...lines: readonly (readonly string[])[]) =>
    [spaceColumns, ...lines].map((cells, i) => ({ line: i + 1, cells: [...cells] }));
  const line = (more: { readonly [column: string]: string } = {}) =>
    spaceColumns.map((column) => ({ ...quayHall, ...more })[column as keyof typeof quayHall] ?? "");
  const plan = (...lines: readonly (readonly string[])[]) =>
    planSpaces(rows(...lines), placesKnown(know, wordsOf), standingSpaces(know, wordsOf), "2026-03-12");

  test("every line is entered; what the register has stays as it is", () => {
    must(enter());
    const { problems, spaces: planned, known: there } = plan(line(), line({ name: "Mole Pub", use: "pub", listed: "2025-01-31" }));
    expect({ problems, there, planned: planned.length }).toEqual({ problems: [], there: 1, planned: 1 });
    const typed = planned.map((one) => Object.fromEntries(Object.entries(one).map(([field, value]) => [field, value ?? ""])));
    expect(must({ type: "ImportSpaces", spaces: typed }).answer).toEqual({ spaces: 1 });
    expect(spaces["2"]).toMatchObject({ stage: "registered", seat: null, about: { use: "pub", listed: "2025-01-31" } });
    expect(ask({ type: "ImportSpaces", spaces: typed })).toMatchObject({ events: [] });
  });
  test("every problem is told with its line and column", () => {
    const { problems } = plan(
      line(),
      line({ name: "quay hall" }),
      line({ name: "A", use: "castle" }),
      line({ name: "B", area: "X" }),
      line({ name: "" }),
      line({ name: "C", listed: "31/01/2025" }),
      line({ name: "D", listed: "2027-01-01" }),
      line().slice(1),
    );
    expect(problems.map(({ line: at, column, problem }) => [at, column, problem.refused])).toEqual([
      [3, "name", "spaceTwice"],
      [4, "use", "spaceCodeUnknown"],
      [5, "area", "spaceAreaUnknown"],
      [6, "name", "spaceCellWrong"],
      [7, "listed", "spaceCellWrong"],
      [8, "listed", "spaceDayAhead"],
      [9, "", "evidenceCells"],
    ]);
  });
  test("a file without its columns or without lines is refused, and so is a wrong line at the door", () => {
    expect(
      planSpaces([{ line: 1, cells: ["name", "name"] }], new Map(), new Map(), "2026-03-12").problems.map(({ column }) => column),
    ).toEqual([...["address", "area", "use", "owner", "source", "name"]]);
    expect(plan().problems).toMatchObject([{ problem: { refused: "evidenceEmpty" } }]);
    const wrong = { type: "ImportSpaces", spaces: [quayHall, { ...quayHall, name: "Far", area: "X" }] };
    expectRefusal(ask(wrong), "spaceAreaUnknown");
  });
});
