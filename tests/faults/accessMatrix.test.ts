import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { pages } from "../../app/routes.js";
import { type Running, startServer } from "../../server/web.ts";
import { actorOf } from "../../shared/assembly/actor.ts";
import { type Command, commandRules } from "../../shared/assembly/commands.ts";
import { decide } from "../../shared/assembly/decide.ts";
import { isRefusal } from "../../shared/journal.ts";
import { parseProposal } from "../../shared/proposals/text.ts";
import { factsAt } from "../support/given.ts";
import { desk } from "../support/people.ts";
import { playStreet } from "../support/requestWorld.ts";
import { admittedProposal, openSitting, type Story, tellStory } from "../support/story.ts";
import { makeWorld, type World } from "../support/world.ts";
import { expectedAccess, expectedPages, publicPages } from "./expectedAccess.ts";

/** PER-1: every command, page, form and message × every role × one's own and another's object. */
const folder = mkdtempSync(join(tmpdir(), "tessera-access-"));
const database = join(folder, "assembly.db");
let w: World;
let story: Story;
let now: {
  readonly sitting: string;
  readonly proposal: string;
  readonly amendment: string;
  readonly composite: string;
  readonly request: string;
  readonly entry: string;
  readonly turn: string;
};
let server: Running;
let origin = "";

beforeAll(async () => {
  if (!existsSync("build/server/index.js")) throw new Error("The pages are not built. Run: npm run build");
  w = await makeWorld({ file: database });
  story = await tellStory(w);
  const proposal = await admittedProposal(w, "A bus to the evening choir");
  const text = parseProposal(w.record.wordsOf(w.record.memory.proposal(proposal)?.versions[0]?.text ?? ""));
  const { amendment } = await w.must("Ada Anchor", {
    type: "MakeAmendment",
    proposal,
    seat: ada(),
    version: 1,
    text: { ...text, cost: "Nothing." },
    reason: "It costs nothing.",
  });
  const other = await admittedProposal(w, "A bus to the morning choir");
  const { composite } = await w.must("Ada Anchor", { type: "ProposeComposite", proposal, other });
  const { request } = await w.must("Ada Anchor", { type: "LodgeRequest", seat: ada(), text: playStreet });
  const sitting = await openSitting(w, proposal);
  const rounds = w.record.memory.sitting(sitting)?.rounds ?? [];
  const floor = rounds.find((r) => r.format === "open-floor");
  await w.must("facilitator", { type: "OpenRound", sitting, round: floor?.id });
  const speaks = async (): Promise<string> => {
    await w.must("Ada Anchor", { type: "JoinList", sitting, seat: ada(), side: "for" });
    await w.must("facilitator", { type: "GiveFloor", sitting, entry: null });
    return w.record.memory.sitting(sitting)?.floor.speaking?.id ?? "";
  };
  // Ada has spoken once and speaks again.
  const turn = await speaks();
  w.clock += 30_000;
  await w.must("facilitator", { type: "EndTurn", sitting });
  now = {
    sitting,
    proposal,
    amendment: String(amendment),
    composite: String(composite),
    request: String(request),
    turn,
    entry: await speaks(),
  };
  server = await startServer(
    { database, port: 0, host: "127.0.0.1", origin: "http://127.0.0.1", smtp: null, mailFrom: "", proxies: 0 },
    { now: () => w.clock },
  );
  origin = `http://127.0.0.1:${server.port}`;
}, 120_000);
afterAll(async () => {
  await server?.close();
  w?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ada = (): string => w.seats("Ada Anchor")[0] ?? "";

/** Who asks: everybody that there is, and what they are to Ada's seat, proposal and turn. */
const askers: readonly { readonly name: string; readonly is: readonly string[] }[] = [
  { name: "public", is: [] },
  { name: "Ada Anchor", is: ["delegate", "seat", "author", "own"] },
  { name: "Bo Buoy", is: ["alternate", "seat", "own"] },
  { name: "Cai Caulk", is: ["delegate"] },
  { name: "facilitator", is: ["facilitator"] },
  { name: "secretariat", is: ["secretariat"] },
  { name: "standing-orders-committee", is: ["standing-orders-committee"] },
  { name: "plan-team", is: ["plan-team"] },
  { name: "administrator", is: ["administrator"] },
  { name: "operator", is: ["operator"] },
  { name: "clock", is: ["clock"] },
];

const among = (allowed: string, is: readonly string[]): boolean => allowed.split(" ").some((one) => is.includes(one));

describe("PER-1 the door", () => {
  test("lets every role ask for exactly what the table says, on one's own object and on another's", () => {
    const wrong: string[] = [];
    for (const type of commandRules.types()) {
      const allowed = Object.entries(expectedAccess).find(([name]) => name === type)?.[1];
      if (allowed === undefined) throw new Error(`${type} is missing in tests/faults/expectedAccess.ts: say who may ask for it`);
      // Fields that name an object name Ada's; the rest stays out, because who may ask is asked first.
      const about = {
        type,
        seat: ada(),
        proposal: now.proposal,
        amendment: now.amendment,
        composite: now.composite,
        request: now.request,
        sitting: now.sitting,
        entry: now.entry,
        turn: now.turn,
        ballot: story.ballot,
        item: "NCSP-0001",
      };
      for (const { name, is } of askers) {
        const actor = actorOf(w.record.memory, w.person(name));
        let refused: string | null = null;
        try {
          const decision = decide(about as unknown as Command, w.record.memory, factsAt(w.clock, actor));
          refused = isRefusal(decision) ? decision.refused : null;
        } catch {
          // Let in, and stumbled over the fields that are missing here: allowed is allowed.
        }
        const was = refused !== "notAllowed" && refused !== "signInFirst";
        const should = type === "LeaveList" && is.includes("own") ? was : among(allowed, is);
        if (was !== should) wrong.push(`${type} by ${name}: ${was ? "allowed" : "refused"}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("lets nobody leave the list for another", async () => {
    await w.must("Cai Caulk", { type: "JoinList", sitting: now.sitting, seat: w.seats("Cai Caulk")[0], side: "against" });
    const entry = w.record.memory.sitting(now.sitting)?.floor.waiting[0]?.id;
    expect(await w.ask("Kit Knoll", { type: "LeaveList", sitting: now.sitting, entry })).toMatchObject({
      refusal: { refused: "notAllowed" },
    });
    expect(await w.ask("Cai Caulk", { type: "LeaveList", sitting: now.sitting, entry })).toMatchObject({ ok: true });
  });
});

const cookieOf = (name: string): string =>
  name === "public" ? "" : (server.parts.personal.signIn.beginSession(w.person(name)).split(";")[0] ?? "");
const browsers = askers.filter(({ name }) => name !== "operator" && name !== "clock");

const pathOf = (path: string): string =>
  `/${path}`
    .replace(/:sitting/, now.sitting)
    .replace(/:item/, "NCSP-0001")
    .replace(/:outcome/, "1")
    .replace(/:year/, "2026")
    .replace(/:number/, "1")
    .replace(/:date/, "2026-03-12")
    .replace(/:request/, now.request)
    .replace(/:composite/, now.composite)
    .replace(/:proposal/, now.proposal)
    .replace(/:version/, "v1")
    .replace(/beside\/:other/, "beside/1")
    .replace(/:other/, "v1")
    .replace(/:token/, "nothing")
    .replace(/:ballot/, story.ballot)
    .replace(/:draft/, "nothing");

describe("PER-3 the pages", () => {
  test("every page stands in the matrix", () => {
    expect(pages.map(([, folder]) => folder).toSorted()).toEqual([...Object.keys(expectedPages), ...publicPages].toSorted());
  });

  test("open for exactly the roles that may, in both languages; the public is asked to sign in", async () => {
    const wrong: string[] = [];
    for (const { name, is } of browsers) {
      const cookie = cookieOf(name);
      for (const [path, folder] of pages)
        for (const language of ["", "/cy"]) {
          const answer = await fetch(`${origin}${language}${pathOf(path)}`, { headers: cookie ? { cookie } : {}, redirect: "manual" });
          const allowed = expectedPages[folder] === undefined || among(expectedPages[folder], is);
          const turnedAway =
            answer.status === 403 || (answer.status === 303 && (answer.headers.get("location") ?? "").includes("/sign-in?to="));
          if (turnedAway === allowed || answer.status >= 500) wrong.push(`${language}${pathOf(path)} for ${name}: ${answer.status}`);
          await answer.arrayBuffer();
        }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test("take forms from nobody who may not open them, and from no other site", async () => {
    const wrong: string[] = [];
    const before = server.parts.record.memory.seq;
    for (const { name, is } of browsers) {
      const cookie = cookieOf(name);
      for (const [path, folder] of pages.filter(([, folder]) => expectedPages[folder] !== undefined)) {
        const form = {
          method: "POST",
          body: new URLSearchParams({ command: "matrix-command-1", intent: "nothing" }),
          redirect: "manual" as const,
        };
        const answer = await fetch(`${origin}${pathOf(path)}`, { ...form, headers: { origin, ...(cookie ? { cookie } : {}) } });
        if (!among(expectedPages[folder] ?? "", is) && answer.status !== 403)
          wrong.push(`POST ${pathOf(path)} by ${name}: ${answer.status}`);
        const foreign = await fetch(`${origin}${pathOf(path)}`, {
          ...form,
          headers: { origin: "https://elsewhere.example", ...(cookie ? { cookie } : {}) },
        });
        if (foreign.status !== 403) wrong.push(`POST ${pathOf(path)} by ${name} from elsewhere: ${foreign.status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(server.parts.record.memory.seq).toBe(before);
  }, 240_000);
});

describe("PER-2 the sockets", () => {
  const connect = (cookie: string, from = origin) =>
    io(origin, { extraHeaders: { origin: from, ...(cookie ? { cookie } : {}) }, transports: ["websocket"], reconnection: false });

  test("anybody follows a sitting; each may perform what their role may, judged anew at every message", async () => {
    const wrong: string[] = [];
    for (const { name, is } of browsers) {
      const socket = connect(cookieOf(name));
      const followed = await socket.emitWithAck("follow", { sitting: now.sitting, seq: null });
      if (!followed.ok) wrong.push(`follow by ${name}`);
      for (const type of ["CheckIn", "OpenRound", "CastVote", "ImportRoll", "ConfirmNote", "AcknowledgeItem", "GrantRole"] as const) {
        const answer = await socket.emitWithAck("perform", {
          id: `matrix-${type}-${name.replaceAll(" ", "-")}`.slice(0, 60),
          command: {
            type,
            sitting: now.sitting,
            seat: ada(),
            ballot: story.ballot,
            choice: "for",
            round: "r999",
            rows: [],
            item: "NCSP-0001",
            addressee: "nobody",
            contentHash: "",
            email: "x",
            name: "x",
            role: "x",
          },
        });
        const was = answer.ok || !["notAllowed", "signInFirst", "fieldWrong"].includes(answer.refusal.refused);
        if (was && !among(expectedAccess[type], is)) wrong.push(`${type} by ${name} over a socket`);
      }
      socket.close();
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test("DRA-1 a draft is joined and written by its author and invited editors only, judged anew at every message", async () => {
    const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: {} });
    await w.must("Ada Anchor", { type: "InviteCoAuthor", draft, seat: w.seats("Cai Caulk")[0], role: "commenter" });
    const document = { kind: "draft", id: draft };
    const may: { readonly [name: string]: string } = { "Ada Anchor": "editor", "Cai Caulk": "commenter" };
    const wrong: string[] = [];
    for (const { name } of browsers) {
      const socket = connect(cookieOf(name));
      const doc = new Doc();
      const joined = await socket.emitWithAck("document:join", {
        ...document,
        client: doc.clientID,
        stateVector: encodeStateVector(doc),
        epoch: null,
      });
      const role = joined.ok ? joined.role : undefined;
      if (role !== may[name]) wrong.push(`document:join by ${name}: ${role}`);
      doc.getText("cost").insert(0, name);
      const written = await socket.emitWithAck("document:update", { ...document, epoch: 1, update: encodeStateAsUpdate(doc) });
      if (written.ok !== (role === "editor")) wrong.push(`document:update by ${name}: ${JSON.stringify(written)}`);
      if (name === "Cai Caulk") {
        const closed = new Promise((done) =>
          socket.on("document:closed", (_: unknown, refusal: { refused: string }) => done(refusal.refused)),
        );
        await server.perform({
          id: "removed-with-the-text-open",
          by: w.person("Ada Anchor"),
          command: { type: "RemoveCoAuthor", draft, seat: w.seats("Cai Caulk")[0] },
        });
        if ((await closed) !== "documentNotYours") wrong.push("a removed co-author was not told");
      }
      socket.close();
    }
    const broken = connect(cookieOf("Ada Anchor"));
    for (const event of ["document:join", "document:update"])
      for (const message of [
        null,
        {},
        { kind: "minutes", id: "1" },
        { ...document, epoch: 1, update: "text" },
        { ...document, client: -1 },
      ])
        if ((await broken.emitWithAck(event, message)).refusal?.refused !== "messageWrong")
          wrong.push(`${event} ${JSON.stringify(message)}`);
    for (const event of ["document:awareness", "document:leave"]) broken.emit(event, { kind: "minutes" });
    broken.close();
    expect(wrong).toEqual([]);
    expect(server.parts.personal.drafts.byId(String(draft))?.text).toContain("Ada Anchor");
  }, 60_000);

  test("another site opens no connection", async () => {
    const socket = connect(cookieOf("facilitator"), "https://elsewhere.example");
    const failed = await new Promise((done) => {
      socket.on("connect", () => done(false));
      socket.on("connect_error", () => done(true));
    });
    socket.close();
    expect(failed).toBe(true);
  });

  test("a withdrawn role acts at once, on an open socket too", async () => {
    const socket = connect(cookieOf("plan-team"));
    const acknowledge = (id: string) =>
      socket.emitWithAck("perform", {
        id,
        command: { type: "AcknowledgeItem", item: "NCSP-0001", addressee: "nobody", day: "", note: "", lang: "en" },
      });
    expect((await acknowledge("before-it-was-withdrawn")).refusal.refused).toBe("planAddresseeUnknown");
    await server.perform({
      id: "withdraw-plan-team",
      by: w.person("administrator"),
      command: { type: "WithdrawRole", person: w.person("plan-team"), role: "plan-team" },
    });
    expect((await acknowledge("after-it-was-withdrawn")).refusal.refused).toBe("notAllowed");
    socket.close();
    await server.perform({
      id: "grant-plan-team-again",
      by: w.person("administrator"),
      command: { type: "GrantRole", email: "pat.plan@example.org", name: desk["plan-team"], language: "en", role: "plan-team" },
    });
  });

  test("signing out ends the open connection", async () => {
    const cookie = cookieOf("Hal Hedge");
    const socket = connect(cookie);
    await socket.emitWithAck("follow", { sitting: now.sitting, seq: null });
    const ended = new Promise((done) => socket.on("disconnect", done));
    server.parts.personal.signIn.signOut(cookie);
    await ended;
    expect(socket.connected).toBe(false);
  });
});
