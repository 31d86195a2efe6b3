import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Doc } from "yjs";
import { notePart } from "../../shared/sittings/tables/note.ts";
import { textLimits } from "../../shared/textLimits.ts";
import { noteIds, notesKept, type TableWorld, tableWorld } from "../../tests/support/tableWorld.ts";

let world: TableWorld;
beforeEach(async () => {
  world = await tableWorld();
});
afterEach(() => {
  expect(world.w.troubles).toEqual([]);
  world.close();
});

/** The note as somebody at the table has it open. */
const opened = (who: string): Doc => {
  const joined = world.join(who);
  if (typeof joined === "string") throw new Error(joined);
  return joined.doc;
};
const ada = "Ada Anchor";
const cai = "Cai Caulk";
const seatOf = (who: string): string => world.w.seats(who)[0] ?? "";
const shown = (who: string) => world.drafting.notes.shown(world.w.person(who), world.sitting, seatOf(who));
const saved = (who: string, text: string, hash: string) =>
  world.drafting.notes.save(world.w.person(who), world.sitting, seatOf(who), text, hash);

describe("GRP-6 a table's note", () => {
  test("is written together by those at the table, and read by them in a plain page", async () => {
    const doc = opened(ada);
    doc.getText(notePart).insert(0, "Evenings matter.");
    expect(await world.write(ada, doc)).toEqual({ ok: true });
    expect(opened(cai).getText(notePart).toString()).toBe("Evenings matter.");
    expect(shown(cai)).toMatchObject({ text: "Evenings matter.", role: "editor", id: world.note });
  });

  test("is nobody else's: not the desk's, not of who is not here, not of who has left", async () => {
    for (const stranger of ["facilitator", "secretariat", "administrator", "Bo Buoy"])
      expect(world.join(stranger)).toBe("documentNotYours");
    expect(
      world.drafting.engine.join(
        { socket: "x", person: "public" },
        { kind: "group-note", id: world.note },
        {
          client: 1,
          stateVector: new Uint8Array([0]),
          epoch: null,
        },
      ),
    ).toMatchObject({ ok: false });
    const doc = opened(cai);
    await world.must(cai, { type: "Leave", seat: seatOf(cai) });
    expect(world.told).toContainEqual({ to: `window of ${cai}`, event: "document:closed" });
    doc.getText(notePart).insert(0, "Too late.");
    expect(await world.write(cai, doc)).toMatchObject({ ok: false, refusal: { refused: "documentNotYours" } });
    expect(shown(cai)).toBeNull();
  });

  test("is read, no longer written, once the round is over", async () => {
    const doc = opened(ada);
    await world.must("facilitator", { type: "CloseRound" });
    doc.getText(notePart).insert(0, "Too late.");
    expect(await world.write(ada, doc)).toMatchObject({ ok: false, refusal: { refused: "documentReadOnly" } });
    expect(shown(ada)).toMatchObject({ role: "reader" });
    expect(await saved(ada, "x", "")).toMatchObject({ refusal: { refused: "notInSmallGroups" } });
  });

  test("is on no record, and nothing of it stays once the sitting is closed", async () => {
    const doc = opened(ada);
    doc.getText(notePart).insert(0, "Nobody outside reads this.");
    await world.write(ada, doc);
    expect(notesKept(world)).toBeGreaterThan(0);
    await world.must("facilitator", { type: "CloseSitting", unreached: "lapses" });
    expect(notesKept(world)).toBe(0);
    expect(world.told).toContainEqual({ to: `window of ${ada}`, event: "document:closed" });
    expect(world.join(ada)).toBe("documentNotYours");
    expect(JSON.stringify(world.w.announced)).not.toContain("Nobody outside");
  });

  test("that a fall left behind is deleted at the next start", async () => {
    const doc = opened(ada);
    doc.getText(notePart).insert(0, "x");
    await world.write(ada, doc);
    // Closed without the server hearing of it.
    await world.w.must("facilitator", { type: "CloseSitting", sitting: world.sitting, unreached: "lapses" });
    expect(noteIds(world)).toEqual([world.note]);
    world.again().engine.close();
    expect(notesKept(world)).toBe(0);
  });

  test("is saved from a plain form, and never over what somebody else wrote since (DRA-9)", async () => {
    const first = shown(ada);
    expect(await saved(ada, "Evenings.", first?.hash ?? "")).toMatchObject({ ok: true });
    expect(shown(cai)).toMatchObject({ text: "Evenings." });
    expect(await saved(cai, "Mornings.", first?.hash ?? "")).toMatchObject({ refusal: { refused: "noteChanged" } });
    expect(await saved(cai, "Evenings. Mornings.", shown(cai)?.hash ?? "")).toMatchObject({ ok: true });
    expect(shown(ada)).toMatchObject({ text: "Evenings. Mornings." });
    expect(await saved("facilitator", "x", "")).toMatchObject({ refusal: { refused: "documentNotYours" } });
  });

  test("MOD-2 is read, not written, by whoever was removed from the floor, over the socket and by form, until they are readmitted", async () => {
    const doc = opened(cai);
    await world.must("facilitator", { type: "TakeMeasure", seat: seatOf(cai), kind: "floor", reason: "Shouted." });
    expect(world.told).toContainEqual({ to: `window of ${cai}`, event: "document:role" });
    doc.getText(notePart).insert(0, "Still shouting.");
    expect(await world.write(cai, doc)).toMatchObject({ ok: false, refusal: { refused: "documentReadOnly" } });
    expect(shown(cai)).toMatchObject({ role: "reader", text: "" });
    expect(await saved(cai, "Still shouting.", shown(cai)?.hash ?? "")).toMatchObject({ refusal: { refused: "removedFromFloor" } });
    expect(await saved(ada, "Evenings.", shown(ada)?.hash ?? "")).toMatchObject({ ok: true });
    await world.must("facilitator", { type: "Readmit", measure: "m1", reason: "Said sorry." });
    expect(await saved(cai, "Mornings.", shown(cai)?.hash ?? "")).toMatchObject({ ok: true });
  });

  test("has a length, whoever writes and however", async () => {
    expect(await saved(ada, "x".repeat(textLimits.groupNote + 1), shown(ada)?.hash ?? "")).toMatchObject({
      refusal: { refused: "noteTooLong" },
    });
    const doc = opened(ada);
    doc.getText("cost").insert(0, "another part");
    expect(await world.write(ada, doc)).toMatchObject({ refusal: { refused: "updateWrong" } });
  });
});
