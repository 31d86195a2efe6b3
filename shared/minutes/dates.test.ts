import { describe, expect, it } from "vitest";
import { initialSitting, type Sitting } from "../sittings/state.ts";
import { type NotesKnown, noteAddress, noteAddresses, sittingAtAddress } from "./dates.ts";

const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00Z`);

/** Sittings by number, and the order in which their notes were drawn up. */
const known = (sittings: { readonly [id: string]: Partial<Sitting> }, notes: readonly string[]): NotesKnown => ({
  ids: () => notes,
  sitting: (id) => (sittings[id] ? { ...initialSitting, id, ...sittings[id] } : undefined),
});

describe("the addresses of decision notes", () => {
  it("are the day in the United Kingdom on which the sitting was first opened", () => {
    const know = known({ 1: { startsAt: at("2026-07-01", "09:00"), openedAt: at("2026-07-01", "23:30") } }, ["1"]);
    expect(noteAddress(know, "1")).toBe("2026-07-02");
    expect(sittingAtAddress(know, "2026-07-02")).toBe("1");
  });

  it("are the announced day of a sitting that was never opened", () => {
    expect(noteAddress(known({ 1: { startsAt: at("2026-03-12", "10:00") } }, ["1"]), "1")).toBe("2026-03-12");
  });

  it("tell a second note of the day by -2, in the order in which the notes were drawn up, and stay", () => {
    const sittings = { 3: { openedAt: at("2026-03-12", "09:00") }, 4: { openedAt: at("2026-03-12", "15:00") } };
    const first = known(sittings, ["4"]);
    const both = known(sittings, ["4", "3"]);
    expect(noteAddress(first, "4")).toBe("2026-03-12");
    expect(noteAddresses(both)).toEqual([
      { sitting: "4", address: "2026-03-12" },
      { sitting: "3", address: "2026-03-12-2" },
    ]);
    expect(sittingAtAddress(both, "2026-03-12-2")).toBe("3");
  });

  it("are not there before the note is, and lead nowhere when made up", () => {
    const know = known({ 1: { openedAt: at("2026-03-12", "09:00") } }, []);
    expect(noteAddress(know, "1")).toBeNull();
    expect(sittingAtAddress(know, "2026-03-12")).toBeNull();
    expect(sittingAtAddress(know, "2026-03-12-2")).toBeNull();
  });
});
