import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { action as nominate } from "../../app/routes/chamber-civic/route.tsx";
import { loader as space } from "../../app/routes/civic-space/route.tsx";
import { loader as register } from "../../app/routes/civic-spaces/route.tsx";
import { action as enter } from "../../app/routes/desk-civic/route.tsx";
import { action as work } from "../../app/routes/desk-civic-space/route.tsx";
import { planSpaces } from "../../shared/civic/planSpaces.ts";
import { placesKnown } from "../../shared/evidence/within.ts";
import { csvRows } from "../../tests/support/evidenceWorld.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { quayHall, withSpaces } from "../../tests/support/spacesWorld.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { contextFor } from "../loadContext.ts";
import { civicFormats } from "./civicFormats.ts";
import { writeCsv } from "./csv.ts";

let w: World;
beforeEach(async () => {
  w = await makeWorld();
  await withSpaces(w);
});
afterEach(() => w.close());

const contextOf = (who: string | null) => {
  const person = who === null ? null : w.person(who);
  const perform = ({ command }: { readonly command: unknown }) => w.askAs(person ?? "", command);
  return contextFor(
    { ...partsAround(w), perform },
    person === null ? null : { person, from: { address: "", loopback: false }, nonce: "", refused: false },
  );
};
type Action = typeof enter | typeof nominate;
/** What a page answers to a form: where it leads, or what it shows. */
async function sent(action: Action, who: string, fields: { readonly [name: string]: string }, path = "/desk/civic-spaces") {
  const body = new URLSearchParams({ command: "form-command-1", ...fields });
  const request = new Request(`https://assembly.example${path}`, { method: "POST", body });
  const answer = await action({ request, params: { space: "2" }, context: contextOf(who) });
  return answer instanceof Response ? answer.headers.get("location") : answer.data;
}
const asked = (path: string) => ({ request: new Request(`https://assembly.example${path}`), context: contextOf(null) });

describe("pages of civic spaces (CIV-1, CIV-6, CIV-7)", () => {
  test("a delegate reads back what is put forward, and is led to its page", async () => {
    const form = { intent: "nominate", seat: w.seats("Ada Anchor")[0] ?? "", ...quayHall, name: "Ferry Steps", group: "" };
    expect(await sent(nominate, "Ada Anchor", form)).toMatchObject({ readBack: { fields: { name: "Ferry Steps" } } });
    expect(await sent(nominate, "Ada Anchor", { ...form, step: "confirm" })).toBe("/civic-spaces/3");
    expect(await sent(nominate, "Ada Anchor", { ...form, step: "confirm" }, "/cy/chamber/civic-spaces")).toMatchObject({
      refusal: { refused: "spaceKnown", field: "name" },
    });
  });
  test("the desk answers, enters and changes; what is wrong comes back with everything typed", async () => {
    expect(await sent(work, "secretariat", { intent: "answer", answer: "accept", reason: "" })).toMatchObject({
      refusal: { field: "reason" },
    });
    expect(await sent(work, "secretariat", { intent: "answer", answer: "accept", reason: "We went and saw it." })).toBe("/civic-spaces/2");
    expect(w.record.memory.space("2")?.stage).toBe("registered");
    const changed = { intent: "change", ...quayHall, name: "The Mole Field", area: "W99000001", use: "green-space", reason: "Mown now." };
    expect(await sent(work, "plan-team", { ...changed, listed: "2025-01-31" })).toMatchObject({ refusal: { field: "listed" } });
    expect(await sent(work, "plan-team", changed)).toBe("/civic-spaces/2");
    expect(await sent(enter, "plan-team", { intent: "enter", ...quayHall, name: "Mole Pub", use: "" })).toMatchObject({
      refusal: { field: "use" },
      fields: { name: "Mole Pub" },
    });
    expect(await sent(enter, "plan-team", { intent: "enter", ...quayHall, name: "Mole Pub" })).toBe("/desk/civic-spaces/3");
  });
  test("the register says where each space stands, and the page of one shows its clocks; an unknown one is not found", async () => {
    expect(await register({ ...asked("/civic-spaces"), params: {} })).toMatchObject({
      lines: [
        { id: "1", standing: "listed", area: "Quay", clock: { name: "listing", until: "2030-01-30" } },
        { id: "2", standing: "nominated", area: "Upper Valley", clock: null },
      ],
    });
    const { shown } = await space({ ...asked("/cy/civic-spaces/2"), params: { space: "2" } });
    expect(shown).toMatchObject({ nation: "wales", name: { text: "The Mole Field", lang: "en" }, clocks: [], group: null });
    expect(() => space({ ...asked("/civic-spaces/9"), params: { space: "9" } })).toThrow();
  });
});

describe("civic spaces as files (CIV-8, CIV-9)", () => {
  const at = (path: string) => civicFormats.find((format) => format.path === path);
  test("each with its days, its clocks and its story; of the owner the kind", () => {
    const parts = partsAround(w);
    expect(at("/civic-spaces/:space")?.json(parts, { space: "1" })).toMatchObject({
      ...{ number: "1", stage: "registered", status: "listed", owner: "council", nation: "england", areaName: "Quay" },
      clocks: [{ name: "listing", from: "2025-01-31", until: "2030-01-30", over: false }],
    });
    expect(at("/civic-spaces")?.json(parts, {})).toMatchObject({ spaces: [{ number: "1" }, { number: "2", nominatedBy: { number: 1 } }] });
    expect(at("/civic-spaces/:space")?.json(parts, { space: "9" })).toBeNull();
  });
  test("the CSV of the register can be imported as it is", () => {
    const table = at("/civic-spaces")?.csv?.(partsAround(w), {});
    if (!table) throw new Error("no table");
    const rows = csvRows(writeCsv(table.header, table.rows));
    const places = placesKnown(w.record.memory, w.record.wordsOf);
    const { problems, spaces } = planSpaces(rows, places, new Map(), "2026-03-12");
    expect(problems).toEqual([]);
    expect(spaces).toMatchObject([{ ...quayHall, listed: "2025-01-31", notice: null, bid: null, outcome: null, outcomeDay: null }, {}]);
  });
});
