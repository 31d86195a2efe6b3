import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Running, startServer } from "../server/web.ts";
import { beforeApproval, heldSitting, sendRound } from "./support/minutesStory.ts";
import { freePort } from "./support/startTessera.ts";
import { makeWorld, type World } from "./support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-minutes-"));
let w: World;
let server: Running;
let origin = "";
let sitting = "";
let ballot = "";
beforeAll(async () => {
  const database = join(folder, "assembly.db");
  w = await makeWorld({ file: database });
  sitting = await heldSitting(w);
  await sendRound(w, sitting);
  ballot = await beforeApproval(w);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const config = { database, port, host: "127.0.0.1", origin, smtp: null, mailFrom: "", proxies: 0 };
  server = await startServer(config, { now: () => w.clock });
}, 120_000);
afterAll(async () => {
  await server?.close();
  w?.close();
  rmSync(folder, { recursive: true, force: true });
});

const cookieOf = (name: string): string => server.parts.personal.signIn.beginSession(w.person(name)).split(";")[0] ?? "";
const read = async (path: string, name?: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(`${origin}${path}`, { headers: name ? { cookie: cookieOf(name) } : {}, redirect: "manual" });
  return { status: answer.status, text: await answer.text() };
};
const send = async (path: string, name: string, fields: { readonly [field: string]: string }) => {
  const body = new URLSearchParams({ command: `minutes-${Object.values(fields).join("-").replaceAll(/\W/g, "").slice(0, 30)}`, ...fields });
  const headers = { origin, cookie: cookieOf(name) };
  const answer = await fetch(`${origin}${path}`, { method: "POST", body, headers, redirect: "manual" });
  return { status: answer.status, text: await answer.text() };
};

describe("the pages of minutes", () => {
  test("show the version that counts and every version, in both languages; what is not there is not found (MIN-9)", async () => {
    for (const [path, words] of [
      ["/minutes/2026-03-12/full", "The assembly has not approved these minutes yet"],
      ["/minutes/2026-03-12/v1", "The assembly stood in memory of a delegate."],
      ["/cy/minutes/2026-03-12/full", "Safodd y cynulliad er cof am gynrychiolydd."],
      ["/minutes/2026-03-12", "Read the minutes in full"],
      ["/minutes", "Sent round, not approved"],
    ] as const) {
      const { status, text } = await read(path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain(words);
    }
    for (const path of ["/minutes/2026-03-12/v2", "/minutes/2026-03-12/v1/against/v2", "/minutes/2026-03-13/full", "/desk/minutes/99"])
      expect([path, (await read(path, "secretariat")).status]).toEqual([path, 404]);
  });

  test("can be taken away as data and as papers (OUT-1)", async () => {
    for (const [ending, type] of [
      ["json", "application/json"],
      ["md", "text/markdown"],
      ["pdf", "application/pdf"],
      ["docx", "application/vnd.openxmlformats"],
      ["akn.xml", "application/akn+xml"],
    ] as const) {
      const answer = await fetch(`${origin}/minutes/2026-03-12/full.${ending}`);
      expect([ending, answer.status, answer.headers.get("content-type")?.startsWith(type)]).toEqual([ending, 200, true]);
      await answer.arrayBuffer();
    }
  });

  test("are the same Akoma Ntoso for everybody, linked from the page (AKN-6)", async () => {
    for (const lang of ["", "/cy"]) {
      const path = `${lang}/minutes/2026-03-12/v1`;
      const { status, text } = await read(`${path}.akn.xml`);
      expect([status, text.includes(`language="${lang === "" ? "eng" : "cym"}"`)]).toEqual([200, true]);
      for (const name of ["Fay Ford", "Eve Ebb", "facilitator", "secretariat", "standing-orders-committee", "plan-team", "administrator"])
        expect([name, await read(`${lang}/minutes/2026-03-12/full.akn.xml`, name)]).toEqual([name, { status: 200, text }]);
      expect((await read(path)).text).toContain(`href="${path}.akn.xml"`);
    }
    for (const path of ["/minutes/2026-03-12/v9.akn.xml", "/minutes/2026-03-13/full.akn.xml", "/minutes/2026-03-12/__proto__.akn.xml"])
      expect([path, (await read(path)).status]).toEqual([path, 404]);
  });

  test("read back at the desk what cannot be taken back, and do nothing before it is confirmed (MIN-12, MIN-14)", async () => {
    const desk = `/desk/minutes/${sitting}`;
    expect((await read(`${desk}?change=meeting`, "secretariat")).text).toContain("Change paragraph 1");
    expect((await read(`${desk}?after=meeting`, "secretariat")).text).toContain("after paragraph 1");
    const both = { en: "It rained.", cy: "Roedd hi'n bwrw glaw." };
    const { text } = await send(`${desk}?change=meeting`, "secretariat", { intent: "change", paragraph: "meeting", ...both, reason: "" });
    expect(text).toContain("There is a problem");
    expect(text).toContain("It rained.");
    await send(desk, "secretariat", { intent: "change", paragraph: "meeting", ...both, reason: "It did." });
    const back = await send(desk, "secretariat", { intent: "circulate", contentHash: "" });
    expect(back.text).toContain("A version that was sent round stays for ever.");
    expect(server.parts.record.memory.minutes(sitting)?.versions).toHaveLength(1);
    await send(desk, "secretariat", { intent: "circulate", contentHash: "", step: "confirm" });
    expect(server.parts.record.memory.minutes(sitting)?.versions).toHaveLength(2);
    expect((await read("/minutes/2026-03-12/v2/against/v1")).text).toContain("1 paragraph is not the same.");
  });

  test("take corrections from those who attended, who find them on their first page (MIN-13)", async () => {
    const chamber = `/chamber/minutes/${sitting}`;
    expect((await read("/chamber", "Fay Ford")).text).toContain("Minutes to check");
    expect((await read(chamber, "Eve Ebb")).text).toContain("None of your seats attended this sitting");
    const asked = { intent: "ask", seat: w.seats("Gwen Grist")[0] ?? "", paragraph: "agenda", text: "Item 2 came after item 3." };
    expect((await send(chamber, "Gwen Grist", asked)).text).toContain("Check what you send");
    expect((await send(chamber, "Gwen Grist", { ...asked, step: "confirm" })).status).toBe(303);
    expect((await read(chamber, "Gwen Grist")).text).toContain("The secretariat has not answered yet.");
    expect((await read("/desk", "secretariat")).text).toContain("Corrections to minutes: 1");
    expect((await read(`/desk/minutes/${sitting}?answer=1`, "secretariat")).text).toContain("Accept: the paragraph says this");
  });

  test("are published from the desk once a later sitting approved them, and are locked (MIN-14, MIN-15)", async () => {
    const desk = `/desk/minutes/${sitting}`;
    const confirmed = (fields: { readonly [field: string]: string }) => send(desk, "secretariat", { ...fields, step: "confirm" });
    const both = { en: "The agenda was as published.", cy: "Roedd yr agenda fel y'i cyhoeddwyd." };
    const accept = { intent: "accept", correction: "1", ...both, reason: "So it was." };
    expect((await send(`${desk}?answer=1`, "secretariat", accept)).text).toContain("Accept correction C1");
    expect((await confirmed(accept)).status).toBe(303);
    expect((await confirmed({ intent: "circulate", contentHash: "", round: "three" })).status).toBe(303);
    w.clock += 60_000;
    await w.must("facilitator", { type: "OpenBallot", ballot });
    await w.must("Ada Anchor", { type: "CastVote", ballot, seat: w.seats("Ada Anchor")[0], choice: "for" });
    await w.must("facilitator", { type: "CloseBallot", ballot });
    await w.must("facilitator", { type: "DeclareResult", ballot });
    // What another process wrote is folded with the next thing that is asked.
    await send(desk, "secretariat", { intent: "settle", action: "t1", done: "yes" });
    expect((await read(desk, "secretariat")).text).toContain("Are the minutes of the spring sitting approved?");
    expect((await send(desk, "secretariat", { intent: "publish", ballot })).text).toContain("The text is locked from then on.");
    expect((await confirmed({ intent: "publish", ballot })).status).toBe(303);
    const { text } = await read("/minutes/2026-03-12/full");
    for (const words of ["Approved by the assembly and published on", "Accepted.", "The agenda was as published.", "Done"])
      expect(text).toContain(words);
    expect((await read(desk, "secretariat")).text).not.toContain("?change=");
    const later = { intent: "addition", paragraph: "agenda", en: "Item 4 was late.", cy: "Roedd eitem 4 yn hwyr.", reason: "Found later." };
    expect((await confirmed(later)).status).toBe(303);
    expect((await read("/cy/minutes/2026-03-12/full")).text).toContain("Roedd eitem 4 yn hwyr.");
  });
});
