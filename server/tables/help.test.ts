import { describe, expect, test } from "vitest";
import { helpsAfter } from "../../shared/sittings/tables/help.ts";
import { delegateOf, inRound } from "../../tests/support/sittingWorld.ts";
import { openHelp } from "./help.ts";

const call = { kind: "help", sitting: "1", round: "r2", table: 1 } as const;

function begin() {
  const w = inRound("small-groups");
  const told: string[] = [];
  const founding = { ...w.founding, appointments: { "p-chair": ["facilitator"], "p-plan": ["plan-team"] } as const };
  const help = openHelp({
    sitting: (id) => w.sitting(id),
    founding: () => founding,
    tell: (person, sitting, what) => void told.push(`${person} ${sitting} ${"call" in what ? what.call : "over"}`),
  });
  return { w, told, help };
}

describe("GRP-7 calls for help", () => {
  test("are told to the desk and to who sits there, and to nobody else", async () => {
    const { told, help } = begin();
    help.keep({ ...call, call: "asked" });
    await Promise.resolve();
    expect(told.toSorted()).toEqual(["p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7", "p-chair"].map((person) => `${person} 1 asked`));
    expect(help.shown("p-1", "1")).toEqual([{ round: "r2", table: 1, call: "asked" }]);
    for (const stranger of ["p-8", "p-plan", "public"]) expect(help.shown(stranger, "1")).toEqual([]);
  });

  test("are answered, and over; nobody comes to a table that has not called", () => {
    const { help } = begin();
    help.keep({ ...call, call: "coming" });
    expect(help.shown("p-chair", "1")).toEqual([]);
    help.keep({ ...call, call: "asked" });
    help.keep({ ...call, call: "coming" });
    expect(help.shown("p-chair", "1")).toEqual([{ round: "r2", table: 1, call: "coming" }]);
    help.keep({ ...call, call: "over" });
    expect(help.shown("p-chair", "1")).toEqual([]);
  });

  test("end with their round", () => {
    const { w, help } = begin();
    help.keep({ ...call, call: "asked" });
    w.do({ type: "CloseRound" });
    expect(help.shown("p-chair", "1")).toEqual([]);
    expect(w.attempt({ type: "CallForHelp", seat: "s-1" }, delegateOf(1))).toBe(false);
  });

  test("reach an open page one by one", () => {
    const asked = helpsAfter([], { round: "r2", table: 3, call: "asked" });
    expect(helpsAfter(asked, { round: "r2", table: 1, call: "asked" }).map(({ table }) => table)).toEqual([1, 3]);
    expect(helpsAfter(asked, { round: "r2", table: 3, call: "coming" })).toEqual([{ round: "r2", table: 3, call: "coming" }]);
    expect(helpsAfter(asked, { round: "r2", table: 3 })).toEqual([]);
  });
});
