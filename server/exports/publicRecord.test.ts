import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { pastRecounts } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { dataRoutes, type Format } from "./dataRoutes.ts";
import { noteFormats } from "./noteFormats.ts";
import { planFormats } from "./planFormats.ts";
import { sittingFormats } from "./sittingFormats.ts";
import { voiceFormats } from "./voiceFormats.ts";
import { voteFormats } from "./voteFormats.ts";

const privateLink = "https://conference.example/private-room";
let w: World;
let parts: Parts;
/** How the vote's files looked while it was open. */
let whileOpen = "";

const all: readonly Format[] = [...planFormats, ...voteFormats, ...sittingFormats, ...voiceFormats, ...noteFormats];
const formatAt = (path: string): Format => {
  const found = all.find((format) => format.path === path);
  if (!found) throw new Error(`no format at ${path}`);
  return found;
};
const vote = { year: "2026", number: "1" };
const json = (path: string, params = {}) => formatAt(path).json(parts, params);
const csv = (path: string, params = {}) => formatAt(path).csv?.(parts, params);

beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);

  const [ada, eve] = [w.seats("Ada Anchor")[0], w.seats("Eve Ebb")[0]];
  const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: proposalTextOf("Warm rooms in every library") });
  const { proposal } = await w.must("Ada Anchor", { type: "OpenForSponsors", draft, seat: ada });
  for (const name of ["Fay Ford", "Gwen Grist"]) await w.must(name, { type: "Sponsor", proposal, seat: w.seats(name)[0] });
  await w.must("Ada Anchor", { type: "Lodge", proposal });
  await w.must("Ada Anchor", { type: "AnswerCheck", proposal, version: 1, answers: ["a", "b", "c", "d", "e", "f"] });
  await w.must("secretariat", { type: "ConfirmLanguages", proposal, version: 1 });
  await w.must("standing-orders-committee", { type: "AdmitProposal", proposal, reason: "In order." });
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Spring sitting",
    titleCy: "Eisteddiad y gwanwyn",
    startsAt: w.clock + 3_600_000,
    hall: "Town Hall, Harbour",
    link: privateLink,
    items: [{ kind: "proposal", proposal, minutes: 40 }],
  });
  await w.must("facilitator", { type: "PutOnAgenda", proposal, sitting, item: "i1" });
  await w.must("facilitator", { type: "PublishAgenda", sitting });
  w.clock += 3_600_000;
  const there = ["Ada Anchor", "Cai Caulk", "Eve Ebb", "Fay Ford", "Gwen Grist", "Hal Hedge", "Jo Juniper", "Kit Knoll"];
  for (const name of there) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  const questions = { questionEn: "Shall the text be adopted?", questionCy: "A ddylid mabwysiadu'r testun?" };
  const { ballot } = await w.must("facilitator", { type: "PrepareBallot", sitting, proposal, visibility: "roll-call", ...questions });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  await w.must("Eve Ebb", { type: "CastVote", ballot, seat: eve, choice: "against" });
  for (const name of ["Ada Anchor", "Cai Caulk", "Fay Ford"])
    for (const seat of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat, choice: "for" });
  whileOpen = JSON.stringify([json("/votes"), json("/votes/:year/:number", vote), csv("/votes/:year/:number", vote)?.rows]);
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  pastRecounts(w, String(ballot));
  await w.must("secretariat", { type: "ConfirmNote", sitting });
});
afterAll(() => {
  parts.personal.close();
  w.close();
});

describe("the files of the public record", () => {
  it("say how many have voted while a vote is open, and nothing about how (BAL-6)", () => {
    expect(whileOpen).toContain('"turnout":{"voted":5,"seats":12}');
    expect(whileOpen).not.toMatch(/"(against|receipt|choice)"/);
    expect(whileOpen).toContain('"result":null');
  });

  it("give the roll call seat by seat once it is declared, with receipts", () => {
    expect(json("/votes/:year/:number", vote)).toMatchObject({
      standing: "carried",
      planItem: "NCSP-0001",
      result: { heads: { for: 4, against: 1, abstain: 0, didNotVote: 7 } },
    });
    const rows = csv("/votes/:year/:number", vote)?.rows ?? [];
    expect(rows).toHaveLength(12);
    expect(rows[0]?.slice(0, 5)).toEqual([1, "Harbour Lights Library Friends", "HARBOUR", "Harbour", "for"]);
    expect(rows.filter((row) => /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/.test(String(row[6])))).toHaveLength(5);
  });

  it("never name a protected group, and never give the private link (ROL-7)", () => {
    const params = { ...vote, sitting: "1", date: "2026-03-12" };
    const everything = JSON.stringify(all.map(({ path }) => [json(path, params), csv(path, params) ?? null]));
    expect(everything).toContain("Net Menders' Mutual");
    expect(everything).not.toContain("Quayside Refuge");
    expect(everything).not.toContain(privateLink);
  });

  it("give a decision note paragraph by paragraph in both languages, with the journal's head as it was drawn up", () => {
    const note = json("/minutes/:date", { date: "2026-03-12" });
    expect(note).toMatchObject({ standing: "confirmed", sitting: "1", outcomes: ["1"] });
    const text = JSON.stringify(note);
    expect(text).toContain("By roll call (vote 2026/1) the assembly carried proposal 1, version 1: Warm rooms in every library.");
    expect(text).toContain("(pleidlais 2026/1)");
    expect(text).not.toMatch(/\{\{|\ue000|minutes\./);
    const { seq = 0 } = w.record.memory.note("1") ?? {};
    expect(note).toMatchObject({ entry: seq, journalHead: w.record.journal.since(seq - 1, 1)[0]?.hash });
  });

  it("tell of voice only where there is something to tell (VOI-4)", () => {
    expect(json("/sittings/:sitting/voice", { sitting: "1" })).toMatchObject({ voice: null });
    expect(csv("/sittings/:sitting/voice", { sitting: "1" })?.rows).toEqual([]);
    expect(json("/sittings/:sitting/voice", { sitting: "99" })).toBeNull();
    expect(csv("/sittings/:sitting", { sitting: "1" })?.header).toEqual(["region code", "region", "filled seats", "came"]);
  });

  it("are not there for what is not there", () => {
    expect(json("/votes/:year/:number", { year: "2026", number: "99" })).toBeNull();
    expect(csv("/votes/:year/:number", { year: "2026", number: "99" })).toBeNull();
    expect(json("/sittings/:sitting", { sitting: "99" })).toBeNull();
    expect(json("/minutes/:date", { date: "2026-03-13" })).toBeNull();
  });
});

describe("the plan beside its page", () => {
  const ask = async (path: string) => {
    const app = express().use(dataRoutes(parts)).listen(0);
    try {
      const address = app.address();
      const answer = await fetch(`http://localhost:${address && typeof address === "object" ? address.port : 0}${path}`);
      return { status: answer.status, text: await answer.text() };
    } finally {
      app.close();
    }
  };
  it("PLN-11 asks for the same part of the register as the page, and leaves out what it does not know", async () => {
    const items = async (query: string) => JSON.parse((await ask(`/plan.json${query}`)).text).items.length;
    const region = w.record.memory.roll.seats[0]?.region;
    expect(await items("")).toBe(1);
    expect(await items(`?department=mhclg&figure=unanswered&region=${region}&nonsense=1`)).toBe(1);
    expect(await items("?figure=delivered")).toBe(0);
    expect((await ask("/plan.csv?chapter=leadership")).text.trim().split("\r\n")).toHaveLength(1);
  });
  it("PLN-13 says what each department was asked, and is not taken for an item", async () => {
    const { status, text } = await ask("/plan/answers.json");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ departments: [{ code: "mhclg", figures: { asked: 1, unanswered: 1 } }], all: { asked: 1 } });
    expect((await ask("/cy/plan/answers.csv")).text).toContain("promise-overdue");
  });
});
