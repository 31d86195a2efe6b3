import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Running, startServer } from "../../server/web.ts";
import type { Room } from "../../shared/assembly/room.ts";
import { addressOf } from "../support/people.ts";
import { admittedProposal, openSitting } from "../support/story.ts";
import { makeWorld, type World } from "../support/world.ts";

/** A real assembly with one sitting that is open and one that is tomorrow, behind a server that is asked as browsers ask it. */
let w: World;
let server: Running;
let origin: string;
let open: string;
let tomorrow: string;
let folder: string;

const hour = 3_600_000;
const cookieOf = (name: string): string => server.parts.personal.signIn.beginSession(w.person(name)).split(";")[0] ?? "";
const ask = (path: string, cookie: string, body?: { readonly [field: string]: string }) =>
  fetch(`${origin}${path}`, {
    headers: { cookie, origin },
    redirect: "manual",
    ...(body ? { method: "POST", body: new URLSearchParams(body) } : {}),
  });
/** Begins a rehearsal of tomorrow's sitting as somebody; gives what the browser then sends. */
async function rehearse(cookie: string): Promise<string> {
  const answer = await ask(`/desk/sittings/${tomorrow}/rehearse`, cookie, { intent: "begin" });
  expect(answer.status).toBe(303);
  const set = answer.headers.getSetCookie().find((one) => one.startsWith("tessera-rehearsal=")) ?? "";
  expect(set).toContain("HttpOnly; SameSite=Lax");
  return `${cookie}; ${set.split(";")[0]}`;
}
const end = (cookie: string) => ask(`/desk/sittings/${tomorrow}/rehearse`, cookie, { intent: "end" });

/** Everything in the real database, row by row. */
const everything = (): string => {
  const tables = w.db.sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
  return JSON.stringify(
    tables.map(({ name }) => [
      name,
      w.db.sqlite
        .prepare(`SELECT * FROM "${name}" ORDER BY 1`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
};

const sockets: Socket[] = [];
const connect = (cookie: string, rehearsal: boolean): Socket => {
  const socket = io(origin, { transports: ["websocket"], forceNew: true, extraHeaders: { cookie, origin }, auth: { rehearsal } });
  sockets.push(socket);
  return socket;
};
const connected = (socket: Socket): Promise<string> =>
  new Promise((told) => {
    socket.once("connect", () => told("connected"));
    socket.once("connect_error", (problem: Error) => told(problem.message));
  });

beforeAll(async () => {
  if (!existsSync("build/server/index.js")) throw new Error("The pages are not built. Run: npm run build");
  folder = mkdtempSync(join(tmpdir(), "tessera-rehearsal-test-"));
  const database = join(folder, "assembly.db");
  w = await makeWorld({ file: database });
  open = await openSitting(w, await admittedProposal(w));
  const proposal = await admittedProposal(w, "A bus to the evening choir");
  const items = [
    { kind: "opening", minutes: 5 },
    { kind: "proposal", proposal, minutes: 40, template: "motion-debate" },
  ];
  const planned = { titleEn: "Summer sitting", titleCy: "Eisteddiad yr haf", startsAt: w.clock + 24 * hour, hall: "The Old Mill" };
  tomorrow = String((await w.must("facilitator", { type: "ScheduleSitting", ...planned, items })).sitting);
  await w.must("Ada Anchor", { type: "SaveDraft", text: { title: { en: "Ada's secret draft" } } });
  server = await startServer(
    { database, port: 0, host: "127.0.0.1", origin: "http://127.0.0.1", smtp: null, mailFrom: "", proxies: 0 },
    { now: () => w.clock },
  );
  origin = `http://127.0.0.1:${server.port}`;
}, 120_000);
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await server?.close();
  w?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a rehearsal", () => {
  test("REH-1 is begun by a facilitator or the secretariat, of a sitting that has not begun, and by nobody else", async () => {
    for (const name of ["public", "Ada Anchor", "plan-team", "standing-orders-committee", "administrator"]) {
      const cookie = name === "public" ? "" : cookieOf(name);
      const answer = await ask(`/desk/sittings/${tomorrow}/rehearse`, cookie, { intent: "begin" });
      expect(answer.status, name).toBe(403);
      expect(answer.headers.getSetCookie(), name).toEqual([]);
    }
    const begun = await ask(`/desk/sittings/${open}/rehearse`, cookieOf("facilitator"), { intent: "begin" });
    expect(begun.status).toBe(422);
    expect(await begun.text()).toContain("Only a sitting that has not begun can be rehearsed.");
    const secretary = await rehearse(cookieOf("secretariat"));
    expect(await (await ask(`/desk/sittings/${tomorrow}`, secretary)).text()).toContain("Rehearsal: nothing here counts.");
    expect(await (await ask("/desk/people", secretary)).text()).not.toContain('value="invite"');
    await end(secretary);
  }, 60_000);

  test("REH-2 holds the public record and invented people: nobody's name, address or draft", async () => {
    const facilitator = await rehearse(cookieOf("facilitator"));
    const home = await (await ask("/chamber", facilitator)).text();
    expect(home).not.toContain("secret draft");
    const desk = await (await ask(`/desk/sittings/${tomorrow}`, facilitator)).text();
    expect(desk).toContain("Summer sitting");
    expect(desk).not.toContain("Ada Anchor");
    expect(desk).not.toContain("anchor@example.org");
    expect(await (await ask(`/proposals/1`, facilitator)).text()).toContain("Warm rooms in every library");
    await end(facilitator);
  }, 60_000);

  test("REH-3 is open to nobody but the session that began it, and leads nowhere once it is over", async () => {
    const facilitator = cookieOf("facilitator");
    const within = await rehearse(facilitator);
    const token = within.split("; ")[1] ?? "";
    for (const stranger of [token, `${cookieOf("secretariat")}; ${token}`, `${cookieOf("facilitator")}; ${token}`])
      for (const path of ["/", "/plan", `/desk/sittings/${tomorrow}`, "/data/journal.json", `/sittings/${tomorrow}/display`]) {
        const answer = await ask(path, stranger);
        expect(answer.headers.get("location"), path).toBe("/rehearsal-ended");
      }
    expect((await ask("/cy/plan", token)).headers.get("location")).toBe("/cy/rehearsal-ended");
    expect((await ask(`/desk/sittings/${tomorrow}`, facilitator)).status).toBe(200);

    const left = await end(within);
    expect(left.headers.getSetCookie().join()).toContain("tessera-rehearsal=; Max-Age=0");
    expect((await ask("/desk", within)).headers.get("location")).toBe("/rehearsal-ended");
    expect((await ask("/desk/sittings", within, { intent: "schedule" })).headers.get("location")).toBe("/rehearsal-ended");
    const ended = await ask("/rehearsal-ended", within);
    expect(await ended.text()).toContain("The rehearsal has ended");
    expect((await ask("/rehearsal-ended", within, {})).headers.getSetCookie().join()).toContain("tessera-rehearsal=; Max-Age=0");
  }, 60_000);

  test("REH-1 ends when whoever began it signs out or begins another", async () => {
    const first = cookieOf("facilitator");
    const within = await rehearse(first);
    const again = await rehearse(first);
    expect((await ask("/desk", within)).headers.get("location")).toBe("/rehearsal-ended");
    expect((await ask("/desk", again)).status).toBe(200);
    await ask("/sign-out", again, {});
    expect((await ask("/desk", again)).headers.get("location")).toBe("/rehearsal-ended");
  }, 60_000);

  test("REH-4 takes nothing from pages of the real assembly, and the real assembly nothing from its pages", async () => {
    const facilitator = cookieOf("facilitator");
    const within = await rehearse(facilitator);
    const command = { type: "AddItem", sitting: tomorrow, kind: "any-other-business", minutes: 5 };
    expect(await connected(connect(within, false))).toBe("other-assembly");
    expect(await connected(connect(facilitator, true))).toBe("other-assembly");

    const rehearsed = connect(within, true);
    const real = connect(facilitator, false);
    expect([await connected(rehearsed), await connected(real)]).toEqual(["connected", "connected"]);
    const other = { ok: false, refusal: { refused: "otherAssembly" } };
    expect(await rehearsed.emitWithAck("perform", { id: "0123456789abcdef", command })).toMatchObject(other);
    expect(await real.emitWithAck("perform", { id: "rehearsal-0123456789", command })).toMatchObject(other);
    const form = { intent: "open", readBack: "yes", sitting: tomorrow };
    expect(await (await ask(`/desk/sittings/${tomorrow}`, within, { ...form, command: "0123456789abcdef" })).text()).toContain(
      "Load the page again",
    );
    await end(within);
  }, 60_000);

  test("REH-5 moves by simulated delegates, REH-6 and leaves the real journal, database, mail and pages as they were", async () => {
    const facilitator = cookieOf("facilitator");
    const before = { page: await (await ask(`/sittings/${tomorrow}`, "")).text(), head: w.record.journal.head(), rows: "" };
    const etag = (await ask("/sittings", "")).headers.get("etag");
    before.rows = everything();
    const files = readdirSync(folder);
    const within = await rehearse(facilitator);

    const real = connect(facilitator, false);
    const rehearsed = connect(within, true);
    await Promise.all([connected(real), connected(rehearsed)]);
    const heard: unknown[] = [];
    for (const sitting of [open, tomorrow]) await real.emitWithAck("follow", { sitting, seq: null });
    for (const told of ["entries", "turnout", "stale", "help", "answering"]) real.on(told, (...what) => heard.push(what));

    // A connection is given so many whole rooms a minute (LIV-6): it is looked at now and then.
    const follow = async (): Promise<Room> => (await rehearsed.emitWithAck("follow", { sitting: tomorrow, seq: null })).room;
    await expect
      .poll(async () => Object.values((await follow()).sitting.attendance).filter((one) => one !== null).length, {
        timeout: 50_000,
        interval: 4_000,
      })
      .toBeGreaterThan(4);
    const must = async (command: { readonly type: string; readonly [field: string]: unknown }) => {
      const answer = await rehearsed.emitWithAck("perform", { id: `rehearsal-${crypto.randomUUID().slice(0, 20)}`, command });
      expect(answer, command.type).toMatchObject({ ok: true });
      return answer.answer;
    };
    await must({ type: "OpenSitting", sitting: tomorrow });
    const { ballot } = await must({
      ...{ type: "PrepareBallot", sitting: tomorrow, visibility: "show-of-hands", lengthSeconds: 60 },
      ...{ questionEn: "Shall we hear two more?", questionCy: "A glywn ni ddau arall?" },
    });
    await must({ type: "OpenBallot", ballot });
    await expect
      .poll(async () => JSON.stringify((await follow()).ballots[String(ballot)]), { timeout: 30_000, interval: 4_000 })
      .not.toContain('"votedCount":0');
    expect((await ask(`/sittings/${tomorrow}`, within)).headers.get("cache-control")).toContain("no-store");
    expect(await (await ask(`/sittings/${tomorrow}/display`, within)).text()).toContain("Rehearsal: nothing here counts.");
    expect(await (await ask(`/cy/sittings/${tomorrow}/display`, within)).text()).toContain("Ymarfer: nid oes dim yma");
    expect((await ask("/data/journal.jsonl", within)).status).toBe(403);

    expect(heard).toEqual([]);
    expect(everything()).toBe(before.rows);
    expect(w.record.journal.head()).toEqual(before.head);
    expect(readdirSync(folder)).toEqual(files);
    expect(await (await ask(`/sittings/${tomorrow}`, "")).text()).toBe(before.page);
    expect((await ask("/sittings", "")).headers.get("etag")).toBe(etag);

    // What the real room hears, the rehearsal does not.
    const inRehearsal: unknown[] = [];
    rehearsed.on("entries", (...what) => inRehearsal.push(what));
    const seen = new Promise((told) => real.once("entries", told));
    await real.emitWithAck("follow", { sitting: open, seq: null });
    await w.must("Cai Caulk", { type: "Leave", sitting: open, seat: w.seats("Cai Caulk")[0] });
    await seen;
    expect(JSON.stringify(inRehearsal)).not.toContain(`"sitting/${open}"`);

    const signedOut = new Promise<void>((told) => rehearsed.once("signed-out", () => told()));
    await end(within);
    await signedOut;
    expect(readdirSync(folder)).toEqual(files);
  }, 180_000);
});

describe("many rehearsals", () => {
  test("REH-1 are three at once, and the next is refused in words", async () => {
    for (const name of ["Kit Knoll", "Hal Hedge"])
      await server.perform({
        ...{ id: `grant-${addressOf(name)}`.replaceAll(/[^a-z-]/g, "-"), by: "operator" },
        command: { type: "GrantRole", role: "facilitator", name, email: addressOf(name), language: "en" },
      });
    const all = [];
    for (const name of ["Kit Knoll", "Hal Hedge", "secretariat"]) all.push(await rehearse(cookieOf(name)));
    const refused = await ask(`/desk/sittings/${tomorrow}/rehearse`, cookieOf("facilitator"), { intent: "begin" });
    expect(await refused.text()).toContain("Rehearsals at once, at most: 3.");
    for (const one of all) await end(one);
    await end(await rehearse(cookieOf("facilitator")));
  }, 60_000);
});

describe("a practice ballot", () => {
  test("REH-7 has the steps of a real one, marked, and writes nothing", async () => {
    const ada = cookieOf("Ada Anchor");
    await ask("/chamber", ada);
    const before = everything();
    const seat = w.seats("Ada Anchor")[0] ?? "";
    const sent = async (body: { readonly [field: string]: string }) => {
      const answer = await ask("/ballots/practice", ada, { command: "practice", ...body });
      return { status: answer.status, text: await answer.text() };
    };
    const paper = await (await ask("/ballots/practice", ada)).text();
    expect(paper).toContain("Practice: nothing is recorded.");
    expect(await sent({ intent: "check" })).toMatchObject({ status: 422 });
    const chosen = { [`choice.${seat}`]: "against" };
    const check = await sent({ intent: "check", ...chosen });
    expect(check.text).toContain("Check your vote");
    expect(check.text).toContain("Practice: nothing is recorded.");
    expect((await sent({ intent: "change", ...chosen })).text).toMatch(/value="against"[^>]*checked|checked[^>]*value="against"/);
    const cast = await sent({ intent: "cast", ...chosen });
    expect(cast.text).toContain("Practice: nothing is recorded.");
    expect(cast.text).toContain("0000-0000-0000");
    expect(everything()).toBe(before);
  });

  test("REH-7 is for delegates and alternates", async () => {
    expect((await ask("/ballots/practice", "")).status).toBe(303);
    expect((await ask("/ballots/practice", cookieOf("facilitator"))).status).toBe(403);
  });
});
