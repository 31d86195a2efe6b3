import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { desk } from "../support/people.ts";
import { type AccessWorld, accessWorld, among, browsers } from "./accessWorld.ts";
import { expectedAccess } from "./expectedAccess.ts";

let all: AccessWorld;
beforeAll(async () => {
  all = await accessWorld();
}, 120_000);
afterAll(() => all?.close());

describe("PER-2 the sockets", () => {
  const connect = (cookie: string, from = all.origin) =>
    io(all.origin, { extraHeaders: { origin: from, ...(cookie ? { cookie } : {}) }, transports: ["websocket"], reconnection: false });

  test("anybody follows a sitting; each may perform what their role may, judged anew at every message", async () => {
    const { story, now, cookieOf } = all;
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
            seat: now.seat,
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
    const { w, server, cookieOf } = all;
    const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: { title: { en: "A draft" } } });
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
      // DRA-11: comments likewise, over the connection and as a form.
      const comment = { ask: "open", part: "cost", block: null, words: "", from: null, text: `${name} asks.`, lang: "en" };
      const asks = () => socket.emitWithAck("document:comment", { ...document, key: `matrix-${name}`.replace(/\W/g, "-"), comment });
      const commented = await asks();
      if (commented.ok !== (role !== undefined)) wrong.push(`document:comment by ${name}: ${JSON.stringify(commented)}`);
      const form = await fetch(`${all.origin}/drafts/${draft}`, {
        method: "POST",
        redirect: "manual",
        headers: { cookie: cookieOf(name), origin: all.origin, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ command: `form-${name}`.replace(/\W/g, "-"), intent: "comment", passage: "cost", text: "As a form." }),
      });
      const taken = form.status === 303 && (form.headers.get("location") ?? "").includes("#thread-");
      if (taken !== (role !== undefined)) wrong.push(`a comment as a form by ${name}: ${form.status}`);
      await form.arrayBuffer();
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
        if ((await asks()).refusal?.refused !== "documentNotYours") wrong.push("a removed co-author still comments");
      }
      socket.close();
    }
    const broken = connect(cookieOf("Ada Anchor"));
    for (const event of ["document:join", "document:update", "document:comment"])
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

  test("GRP-6 a table's note is joined by nobody who does not sit at it, and no comment is made on one", async () => {
    const { now, cookieOf } = all;
    const wrong: string[] = [];
    for (const { name } of browsers) {
      const socket = connect(cookieOf(name));
      const doc = new Doc();
      for (const id of [`${now.sitting}-r1-1`, `${now.sitting}-r999-1`, "x"]) {
        const document = { kind: "group-note", id };
        const told = await socket.emitWithAck("document:join", {
          ...document,
          ...{ client: doc.clientID, stateVector: encodeStateVector(doc), epoch: null },
        });
        if (told.refusal?.refused !== "documentNotYours") wrong.push(`${id} joined by ${name}`);
        const comment = { ask: "open", part: "note", block: null, words: "", from: null, text: "Who says so?", lang: "en" };
        const commented = await socket.emitWithAck("document:comment", { ...document, key: "matrix-note", comment });
        if (commented.refusal?.refused !== "messageWrong") wrong.push(`${id} commented on by ${name}`);
      }
      socket.close();
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test("another site opens no connection", async () => {
    const { cookieOf } = all;
    const socket = connect(cookieOf("facilitator"), "https://elsewhere.example");
    const failed = await new Promise((done) => {
      socket.on("connect", () => done(false));
      socket.on("connect_error", () => done(true));
    });
    socket.close();
    expect(failed).toBe(true);
  });

  test("a withdrawn role acts at once, on an open socket too", async () => {
    const { w, server, cookieOf } = all;
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
    const { now, server, cookieOf } = all;
    const cookie = cookieOf("Hal Hedge");
    const socket = connect(cookie);
    await socket.emitWithAck("follow", { sitting: now.sitting, seq: null });
    const ended = new Promise((done) => socket.on("disconnect", done));
    server.parts.personal.signIn.signOut(cookie);
    await ended;
    expect(socket.connected).toBe(false);
  });
});
