import { io } from "socket.io-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AccessWorld, accessWorld, among, browsers } from "./accessWorld.ts";

let all: AccessWorld;
beforeAll(async () => {
  all = await accessWorld();
}, 120_000);
afterAll(() => all?.close());

const secret = "The address of the refuge is 4 Quay Lane.";
/** Who may follow a closed item (CLO-3). */
const inside = "delegate alternate facilitator secretariat";

test("CLO-3 the words of a closed item reach delegates and the desk, live and coming back, and no public connection, page or export", async () => {
  const { now, origin, cookieOf } = all;
  const { sitting, seat } = now;
  const heard = new Map<string, string[]>();
  const sockets = new Map<string, ReturnType<typeof io>>();
  const connect = (name: string) =>
    io(origin, {
      extraHeaders: { origin, ...(cookieOf(name) ? { cookie: cookieOf(name) } : {}) },
      transports: ["websocket"],
      reconnection: false,
    });
  for (const { name } of browsers) {
    const socket = connect(name);
    const told: string[] = [];
    heard.set(name, told);
    sockets.set(name, socket);
    socket.onAny((...message) => void told.push(JSON.stringify(message)));
    await socket.emitWithAck("follow", { sitting, seq: null });
  }
  let n = 0;
  const must = async (name: string, command: object): Promise<{ readonly [field: string]: unknown }> => {
    n += 1;
    const answer = await sockets.get(name)?.emitWithAck("perform", { id: `closed-item-${n}`, command });
    if (!answer?.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(answer)}`);
    return answer.answer;
  };
  const item = "i2";
  const questions = { questionEn: "That it be closed.", questionCy: "Ei bod yn cael ei chau." };
  await must("facilitator", { type: "EndTurn", sitting });
  const { ballot } = await must("facilitator", {
    type: "PutClosing",
    sitting,
    item,
    reason: "It names people.",
    invited: "A solicitor",
    ...questions,
  });
  await must("Ada Anchor", { type: "CastVote", ballot, seat, choice: "for" });
  await must("facilitator", { type: "CloseBallot", ballot });
  await must("facilitator", { type: "DeclareResult", ballot });
  await must("Ada Anchor", { type: "JoinList", sitting, seat, side: "for" });
  await must("facilitator", { type: "GiveFloor", sitting, entry: null });
  const turn = all.server.parts.record.memory.sitting(sitting)?.floor.speaking?.id ?? "";
  const before = all.server.parts.record.memory.seq;
  await must("facilitator", { type: "EndTurn", sitting });
  await must("Ada Anchor", { type: "RecordWords", sitting, turn, text: secret });
  const wrong: string[] = [];
  for (const { name, is } of browsers) {
    // An answer comes after everything that was told before it.
    const back = JSON.stringify(await sockets.get(name)?.emitWithAck("follow", { sitting, seq: before }));
    const anew = JSON.stringify(await sockets.get(name)?.emitWithAck("follow", { sitting, seq: null }));
    const live = heard.get(name)?.join("\n") ?? "";
    if (!live.includes("WordsRecorded")) wrong.push(`${name} heard nothing`);
    for (const [how, said] of Object.entries({ live, back, anew }))
      if (said.includes(secret) !== among(inside, is)) wrong.push(`${how}: ${name}`);
    sockets.get(name)?.close();
  }
  expect(wrong).toEqual([]);
  for (const path of [
    `/sittings/${sitting}`,
    `/sittings/${sitting}/live`,
    `/sittings/${sitting}/display`,
    `/sittings/${sitting}.json`,
    `/sittings/${sitting}.csv`,
    // PCK-4: its papers as well.
    `/sittings/${sitting}/pack.html`,
    `/sittings/${sitting}/pack.md?since=2026-01-01`,
    "/data/journal.jsonl",
  ]) {
    const answer = await fetch(`${origin}${path}`, { redirect: "manual" });
    const page = await answer.text();
    expect([path, answer.status]).toEqual([path, 200]);
    expect(page, path).not.toContain("Quay Lane");
    if (!path.endsWith(".csv")) expect(page, path).toContain("It names people.");
  }
  // SEA-1: nor does a search find them.
  const found = await (await fetch(`${origin}/data/search.json?q=Quay`)).json();
  expect(found).toMatchObject({ words: ["Quay"], total: 0, results: [] });
}, 60_000);
