import { describe, expect, test } from "vitest";
import type { HelpAsked } from "../../shared/journal.ts";
import { helpsAfter } from "../../shared/sittings/tables/help.ts";
import { delegateOf, inRound } from "../../tests/support/sittingWorld.ts";
import { openHelp } from "./help.ts";

const call = { kind: "help", sitting: "1", round: "r2", table: 1 } as const;

function begin() {
  const w = inRound("small-groups");
  const told: string[] = [];
  const rows: HelpAsked[] = [];
  const founding = { ...w.founding, appointments: { "p-chair": ["facilitator"], "p-plan": ["plan-team"] } as const };
  const help = openHelp({
    sitting: (id) => w.sitting(id),
    founding: () => founding,
    asked: () => rows,
    nameOf: (person) => `the name of ${person}`,
    tell: (person, sitting, what) => void told.push(`${person} ${sitting} ${"call" in what ? what.call : "over"}`),
  });
  return { w, told, help, rows };
}

describe("GRP-7 calls for help", () => {
  test("are told to the desk and to who sits there, and to nobody else", async () => {
    const { told, help } = begin();
    help.told([{ ...call, call: "asked" }]);
    await Promise.resolve();
    expect(told.toSorted()).toEqual(["p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7", "p-chair"].map((person) => `${person} 1 asked`));
    expect(help.shown("p-1", "1")).toEqual([{ round: "r2", table: 1, call: "asked" }]);
    for (const stranger of ["p-8", "p-plan", "public"]) expect(help.shown(stranger, "1")).toEqual([]);
  });

  test("are answered, and over; nobody comes to a table that has not called", () => {
    const { help } = begin();
    help.told([{ ...call, call: "coming" }]);
    expect(help.shown("p-chair", "1")).toEqual([]);
    help.told([{ ...call, call: "asked" }]);
    help.told([{ ...call, call: "coming" }]);
    expect(help.shown("p-chair", "1")).toEqual([{ round: "r2", table: 1, call: "coming" }]);
    help.told([{ ...call, call: "over" }]);
    expect(help.shown("p-chair", "1")).toEqual([]);
  });

  test("end with their round", () => {
    const { w, help } = begin();
    help.told([{ ...call, call: "asked" }]);
    w.do({ type: "CloseRound" });
    expect(help.shown("p-chair", "1")).toEqual([]);
    expect(w.attempt({ type: "CallForHelp", seat: "s-1" }, delegateOf(1))).toBe(false);
  });

  test("reach an open page one by one", () => {
    const asked = helpsAfter([], { round: "r2", table: 3, call: "asked" });
    expect(helpsAfter(asked, { round: "r2", table: 1, call: "asked" }).map((one) => "table" in one && one.table)).toEqual([1, 3]);
    expect(helpsAfter(asked, { round: "r2", table: 3, call: "coming" })).toEqual([{ round: "r2", table: 3, call: "coming" }]);
    expect(helpsAfter(asked, { round: "r2", table: 3 })).toEqual([]);
  });
});

describe("HLP-3 what people ask of the desk", () => {
  const row = { id: "h1", sitting: "1", person: "p-1", seat: "s-1", text: "Louder.", lang: "en", at: 5 } as const;
  const waits: HelpAsked = { ...row, takenBy: null, solvedBy: null, solvedAt: null };

  test("is told to the desk and to whoever asked, and to nobody else", async () => {
    const { told, help, rows } = begin();
    rows.push(waits);
    help.told([{ kind: "help-asked", ...waits }]);
    await Promise.resolve();
    expect(told.toSorted()).toEqual(["p-1 1 asked", "p-chair 1 asked"]);
    expect(help.shown("p-chair", "1")).toMatchObject([{ ask: "h1", name: "the name of p-1", call: "asked", by: null }]);
    for (const stranger of ["p-2", "p-plan", "public"]) expect(help.shown(stranger, "1")).toEqual([]);
  });

  test("who of the desk has taken it is for the desk to know, and what is solved is gone", async () => {
    const { told, help, rows } = begin();
    rows.push({ ...waits, takenBy: "p-chair" });
    expect(help.shown("p-chair", "1")).toMatchObject([{ call: "coming", by: "the name of p-chair" }]);
    expect(help.shown("p-1", "1")).toMatchObject([{ call: "coming", by: null }]);
    const solved = { ...waits, takenBy: "p-chair", solvedBy: "p-chair", solvedAt: 9 };
    rows.splice(0, 1, solved);
    help.told([{ kind: "help-asked", ...solved }]);
    await Promise.resolve();
    expect(told.toSorted()).toEqual(["p-1 1 over", "p-chair 1 over"]);
    expect(help.shown("p-chair", "1")).toEqual([]);
  });

  test("HLP-1 reaches an open page beside the tables", () => {
    const ask = {
      ask: "h1",
      person: "p-1",
      name: "Ada",
      seat: "s-1",
      text: "Louder.",
      lang: "en",
      at: 5_000,
      call: "asked",
      by: null,
    } as const;
    const both = helpsAfter([{ round: "r2", table: 3, call: "asked" }], ask);
    expect(both).toEqual([{ round: "r2", table: 3, call: "asked" }, ask]);
    expect(helpsAfter(both, { ask: "h1" })).toEqual([{ round: "r2", table: 3, call: "asked" }]);
    expect(helpsAfter(both, { round: "r2", table: 3 })).toEqual([ask]);
  });
});
