import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contextFor } from "../../../server/loadContext.ts";
import { hallAreas, withHalls } from "../../../tests/support/evidenceWorld.ts";
import { badIds, pageShown } from "../../../tests/support/pageShown.tsx";
import { partsAround } from "../../../tests/support/papersWorld.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import { action as ask } from "../chamber-evidence/route.tsx";
import DeskEvidencePage, { action, loader } from "./route.tsx";

let w: World;
beforeEach(async () => {
  w = await makeWorld();
});
afterEach(() => w.close());

const contextOf = (who: string) => {
  const person = w.person(who);
  const perform = ({ command }: { readonly command: unknown }) => w.askAs(person, command);
  return contextFor({ ...partsAround(w), perform }, { person, from: { address: "", loopback: false }, nonce: "", refused: false });
};
/** What the page answers to a form: where it leads, or what it shows. */
async function sent(who: string, fields: { readonly [name: string]: string }, file?: string | Uint8Array<ArrayBuffer>) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ command: "form-command-1", ...fields })) body.set(name, value);
  if (file !== undefined) body.set("file", new File([file], "halls.csv", { type: "text/csv" }));
  const request = new Request("https://assembly.example/desk/evidence", { method: "POST", body });
  const answer = await action({ request, params: {}, context: contextOf(who) });
  return answer instanceof Response ? answer.headers.get("location") : answer.data;
}
const about = {
  known: "",
  measure: "halls",
  titleEn: "Halls",
  titleCy: "Neuaddau",
  unit: "count",
  source: "Our own",
  licence: "CC0",
  day: "",
};
const good = "area,year,value\nE99000001,2010,10\nW99000001,2010,6\n";

describe("importing at the desk (EVI-4, EVI-6)", () => {
  beforeEach(() => w.must("secretariat", { type: "ImportAreas", after: 0, source: "Our own", licence: "CC0", areas: hallAreas }));

  test("shows first what would come in, then imports exactly that", async () => {
    const { seq } = w.record.memory;
    const shown = await sent("secretariat", { intent: "preview", ...about, sums: "yes" }, good);
    expect(shown).toMatchObject({ preview: { problems: { count: 0 }, count: 2, areas: 2, years: [2010], after: 0, text: good } });
    expect(w.record.memory.seq).toBe(seq);
    const imported = { intent: "import", ...about, sums: "yes", after: "0", text: good };
    expect(await sent("administrator", imported)).toBe("/desk/evidence?imported=yes&measure=halls");
    expect(w.record.memory.measure("halls")?.revisions).toMatchObject([{ figures: 2, sums: true }]);
    expect(await sent("secretariat", { ...imported, text: good.replace("10\n", "11\n") })).toMatchObject({
      refusal: { refused: "evidenceChanged" },
      fields: { intent: "preview", titleEn: "Halls" },
    });
    expect(await sent("secretariat", { ...imported, step: "change" })).toEqual({
      change: { ...about, sums: "yes", intent: "preview" },
    });
  });
  test("names every wrong line, and brings in nothing", async () => {
    const shown = await sent("secretariat", { intent: "preview", ...about }, `${good}X1,2010,1\n`);
    expect(shown).toMatchObject({
      preview: { problems: { count: 1, first: [{ line: 4, problem: { refused: "evidenceAreaUnknown" } }] }, text: "" },
      change: { intent: "preview", titleEn: "Halls", source: "Our own" },
    });
    expect(await sent("secretariat", { intent: "preview", ...about, titleEn: "" }, good)).toMatchObject({ refusal: { field: "titleEn" } });
    expect(await sent("secretariat", { intent: "preview", ...about })).toMatchObject({ refusal: { field: "file" } });
    const latin = Uint8Array.from(Buffer.from("area,year,value\nMôn,2010,1\n", "latin1"));
    expect(await sent("secretariat", { intent: "preview", ...about }, latin)).toMatchObject({ refusal: { refused: "csvNotUtf8" } });
    expect(await sent("facilitator", { intent: "preview", ...about }, good)).toMatchObject({ refusal: { refused: "notAllowed" } });
  });
  test("takes the register of areas the same way (EVI-1)", async () => {
    const file = "gss,name\nE99000005,Point\n";
    const fields = { known: "areas", source: "Our own", licence: "CC0", day: "" };
    expect(await sent("secretariat", { intent: "preview", ...fields }, file)).toMatchObject({ preview: { count: 1, after: 1 } });
    expect(await sent("secretariat", { intent: "import", ...fields, after: "1", text: file })).toBe("/desk/evidence?imported=yes");
    expect(w.record.memory.areas).toMatchObject({ number: 2, areas: 4 });
  });
});

test("a correction is asked for in the chamber after it was read back, and answered at the desk with a reason (EVI-8, EVI-9)", async () => {
  await withHalls(w);
  const asks = async (step: string, other = {}) => {
    const seat = w.seats("Ada Anchor")[0] ?? "";
    const fields = {
      intent: "ask",
      seat,
      area: "E99000001",
      year: "2025",
      value: "8",
      source: "A count",
      step,
      command: "form-command-2",
      ...other,
    };
    const request = new Request("https://assembly.example/chamber/evidence/halls", { method: "POST", body: new URLSearchParams(fields) });
    const answer = await ask({ request, params: { measure: "halls" }, context: contextOf("Ada Anchor") });
    return answer instanceof Response ? answer.headers.get("location") : answer.data;
  };
  expect(await asks("", { area: "" })).toMatchObject({ refusal: { refused: "fieldMissing", field: "area" } });
  expect(await asks("")).toMatchObject({ readBack: { fields: { value: "8" } } });
  expect(w.record.memory.measure("halls")?.corrections).toEqual([]);
  expect(await asks("confirm")).toBe("/chamber/evidence/halls?sent=1");
  const decide = { intent: "decide halls 1", measure: "halls", correction: "1", answer: "accept" };
  expect(await sent("secretariat", { ...decide, reason: "" })).toMatchObject({ refusal: { field: "reason" } });
  expect(await sent("secretariat", { ...decide, reason: "Seen." })).toMatchObject({ readBack: { fields: { answer: "accept" } } });
  expect(w.record.memory.measure("halls")?.corrections).toMatchObject([{ stage: "waiting" }]);
  expect(await sent("secretariat", { ...decide, reason: "Seen.", step: "confirm" })).toBe("/desk/evidence#corrections");
  expect(w.record.memory.measure("halls")?.corrections).toMatchObject([{ stage: "accepted" }]);
});

describe("the page at the desk", () => {
  const page = async (answered?: unknown): Promise<string> => {
    const request = new Request("https://assembly.example/desk/evidence");
    return pageShown(DeskEvidencePage, await loader({ request, params: {}, context: contextOf("secretariat") }), answered);
  };
  beforeEach(async () => {
    await withHalls(w);
    const asked = { measure: "halls", area: "E99000001", year: 2025, value: "8", source: "A count" };
    await w.must("Ada Anchor", { type: "AskFigureCorrection", seat: w.seats("Ada Anchor")[0], ...asked });
  });

  test("reads an answer back with the figures it is about and who asked (EVI-9)", async () => {
    const fields = { intent: "decide halls 1", measure: "halls", correction: "1", answer: "accept", reason: "Seen." };
    const back = await page({ readBack: { fields, lists: {} } });
    for (const words of ["Accept correction 1", "<dd>Halls</dd>", "<dd>Quay</dd>", "<dd>2025</dd>", "<dd>7</dd>", "<dd>8</dd>", "Seen."])
      expect(back).toContain(words);
    expect(back).toContain("Your answer is public and stays.");
  });
  test("keeps what was typed where a file has a bad line, and leads to the file (EVI-4)", async () => {
    const shown = await page(await sent("secretariat", { intent: "preview", ...about }, `${good}X1,2010,1\n`));
    expect(shown).toContain('value="Our own"');
    expect(shown).toContain('<a href="#upload-file">1 problem in the file</a>');
    expect(badIds(shown)).toEqual([]);
  });
  test("reads an import back with everything that was typed of it (EVI-4)", async () => {
    const shown = await page(await sent("secretariat", { intent: "preview", ...about, day: "2026-01-31", sums: "yes" }, good));
    for (const words of ["Neuaddau", "How many there are", "Our own", "CC0", "31 January 2026", "The sums of their areas", "<dd>2010</dd>"])
      expect(shown).toContain(words);
  });
});
