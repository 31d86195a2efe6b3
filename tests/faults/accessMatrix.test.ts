import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages } from "../../app/routes.js";
import { actorOf } from "../../shared/assembly/actor.ts";
import { type Command, commandRules } from "../../shared/assembly/commands.ts";
import { decide } from "../../shared/assembly/decide.ts";
import { isRefusal } from "../../shared/journal.ts";
import { factsAt } from "../support/given.ts";
import { type AccessWorld, accessWorld, among, askers, browsers } from "./accessWorld.ts";
import { expectedAccess, expectedPages, publicPages } from "./expectedAccess.ts";

/** PER-1: every command, page and form × every role × one's own and another's object. Sockets: accessSockets.test.ts. */
let all: AccessWorld;
beforeAll(async () => {
  all = await accessWorld();
}, 120_000);
afterAll(() => all?.close());

describe("PER-1 the door", () => {
  test("lets every role ask for exactly what the table says, on one's own object and on another's", () => {
    const { w, story, now } = all;
    const wrong: string[] = [];
    for (const type of commandRules.types()) {
      const allowed = Object.entries(expectedAccess).find(([name]) => name === type)?.[1];
      if (allowed === undefined) throw new Error(`${type} is missing in tests/faults/expectedAccess.ts: say who may ask for it`);
      // Fields that name an object name Ada's; the rest stays out, because who may ask is asked first.
      const about = {
        type,
        seat: now.seat,
        proposal: now.proposal,
        amendment: now.amendment,
        composite: now.composite,
        request: now.request,
        election: now.election,
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
    const { w, now } = all;
    await w.must("Cai Caulk", { type: "JoinList", sitting: now.sitting, seat: w.seats("Cai Caulk")[0], side: "against" });
    const entry = w.record.memory.sitting(now.sitting)?.floor.waiting[0]?.id;
    expect(await w.ask("Kit Knoll", { type: "LeaveList", sitting: now.sitting, entry })).toMatchObject({
      refusal: { refused: "notAllowed" },
    });
    expect(await w.ask("Cai Caulk", { type: "LeaveList", sitting: now.sitting, entry })).toMatchObject({ ok: true });
  });
});

const pathOf = (path: string, { now, story }: AccessWorld): string =>
  `/${path}`
    .replace(/:sitting/, now.sitting)
    .replace(/:item/, "NCSP-0001")
    .replace(/:template/, "roundtable")
    .replace(/:outcome/, "1")
    .replace(/:year/, "2026")
    .replace(/:number/, "1")
    .replace(/:measure/, "halls")
    .replace(/:space/, "1")
    .replace(/:date/, "2026-03-12")
    .replace(/:request/, now.request)
    .replace(/:election/, now.election)
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
    const { origin, cookieOf } = all;
    const wrong: string[] = [];
    for (const { name, is } of browsers) {
      const cookie = cookieOf(name);
      for (const [path, folder] of pages)
        for (const language of ["", "/cy"]) {
          const answer = await fetch(`${origin}${language}${pathOf(path, all)}`, { headers: cookie ? { cookie } : {}, redirect: "manual" });
          const allowed = expectedPages[folder] === undefined || among(expectedPages[folder], is);
          const turnedAway =
            answer.status === 403 || (answer.status === 303 && (answer.headers.get("location") ?? "").includes("/sign-in?to="));
          if (turnedAway === allowed || answer.status >= 500) wrong.push(`${language}${pathOf(path, all)} for ${name}: ${answer.status}`);
          await answer.arrayBuffer();
        }
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test("take forms from nobody who may not open them, and from no other site", async () => {
    const { server, origin, cookieOf } = all;
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
        const answer = await fetch(`${origin}${pathOf(path, all)}`, { ...form, headers: { origin, ...(cookie ? { cookie } : {}) } });
        if (!among(expectedPages[folder] ?? "", is) && answer.status !== 403)
          wrong.push(`POST ${pathOf(path, all)} by ${name}: ${answer.status}`);
        const foreign = await fetch(`${origin}${pathOf(path, all)}`, {
          ...form,
          headers: { origin: "https://elsewhere.example", ...(cookie ? { cookie } : {}) },
        });
        if (foreign.status !== 403) wrong.push(`POST ${pathOf(path, all)} by ${name} from elsewhere: ${foreign.status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(server.parts.record.memory.seq).toBe(before);
  }, 240_000);
});
