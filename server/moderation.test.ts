import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { moderation as cy } from "../app/locales/cy/moderation.ts";
import { moderation as en } from "../app/locales/en/moderation.ts";
import { measuresOf } from "../shared/sittings/moderation.ts";
import { partsAround } from "../tests/support/papersWorld.ts";
import { admittedProposal, openSitting } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { since } from "./announce.ts";
import { dataRoutes } from "./exports/dataRoutes.ts";
import { journalLines } from "./exports/journalFile.ts";
import { moderationFormats } from "./exports/moderationFormats.ts";
import { publicWords, roomFor } from "./loadContext.ts";

let w: World;
let sitting = "";
let subject = "";
const ruling = { type: "RuleOnAppeal", measure: "m1", granted: "no", named: "yes", reason: "Three people saw it." };

beforeAll(async () => {
  w = await makeWorld();
  sitting = await openSitting(w, await admittedProposal(w, "A bus to the evening choir"));
  const [seat] = w.seats("Ada Anchor");
  await w.must("facilitator", { type: "TakeMeasure", sitting, seat, kind: "warning", reason: "Shouted." });
  await w.must("Ada Anchor", { type: "AppealMeasure", sitting, measure: "m1", seat, reason: "I was far from the microphone." });
  const now = w.record.memory.sitting(sitting);
  subject = (now && measuresOf(now)[0]?.subject) ?? "";
});
afterAll(() => w.close());

describe("MOD-5 whom a measure is against", () => {
  it("is in no live room, no export and no public words, nor is what they say in their appeal", () => {
    const person = w.person("Ada Anchor");
    expect(publicWords(w.record, subject)).toBeNull();
    const room = JSON.stringify(roomFor(w.record, sitting, "public")?.words);
    const journal = [...journalLines(w.record, 0, w.record.memory.seq)].filter((line) => /Measure/.test(line)).join("\n");
    expect(journal).toContain("Shouted.");
    const told = JSON.stringify(since(w.record, sitting, 0, 1_000)?.entries.filter(({ event }) => /Measure/.test(event.type)));
    expect(told).toContain("MeasureAppealed");
    for (const text of [journal, told]) expect(text).not.toContain(person);
    for (const text of [room, journal]) {
      expect(text).not.toContain("far from the microphone");
      expect(text).not.toContain(`${person} s-`);
    }
  });

  it("is published once a ruling that refuses the appeal says so", async () => {
    await w.must("standing-orders-committee", { ...ruling, sitting });
    expect(publicWords(w.record, subject)).toBe(`${w.person("Ada Anchor")} ${w.seats("Ada Anchor")[0]}`);
  });
});

describe("MOD-5 the log as JSON and as CSV", () => {
  it("tells what and why, and the seat only where a ruling had it said", async () => {
    const [log] = moderationFormats;
    const parts = partsAround(w);
    const [seat] = w.seats("Gwen Grist");
    await w.must("facilitator", { type: "TakeMeasure", sitting, seat, kind: "floor", ends: "sitting", reason: "Went on and on." });
    const json = log?.json(parts, { sitting });
    expect(json).toMatchObject({
      measures: [
        { id: "m1", reason: "Shouted.", appeal: { standing: "refused", ruling: "Three people saw it." }, against: { seat: 1 } },
        { id: "m2", kind: "floor", reason: "Went on and on.", holds: true, appeal: null, against: null },
      ],
    });
    expect(JSON.stringify(json)).not.toContain("Gwen");
    const table = log?.csv?.(parts, { sitting });
    expect(table?.rows.map((row) => row.length)).toEqual([table?.header.length, table?.header.length]);
    expect(log?.json(parts, { sitting: "99" })).toBeNull();
    await w.must("facilitator", { type: "Readmit", sitting, measure: "m2", reason: "It was late." });
  });
});

describe("MOD-5 what the record can tell beside the log", () => {
  it("a removal is one entry that names nobody, what it brings about names the seat, and the log says that this is so", async () => {
    const [seat] = w.seats("Fay Ford");
    const from = w.announced.length;
    await w.must("facilitator", { type: "TakeMeasure", sitting, seat, kind: "sitting", reason: "Threw a shoe." });
    const events = w.announced.slice(from).map(({ entry }) => entry.event);
    expect(events.map(({ type }) => type)).toEqual(["MeasureTaken", ...w.seats("Fay Ford").map(() => "SeatLeft")]);
    expect(JSON.stringify(events[0])).not.toContain(seat);
    expect(events[1]).toMatchObject({ seat });
    const measure = w.record.memory.sitting(sitting)?.measures?.at(-1);
    await w.must("facilitator", { type: "Readmit", sitting, measure: measure?.id, reason: "Said sorry." });
    for (const own of w.seats("Fay Ford")) await w.must("Fay Ford", { type: "CheckIn", sitting, seat: own });
    expect(en.logNote).toMatch(/stands on the record/);
    expect(cy.logNote).toMatch(/yn sefyll ar y cofnod/);
  });
});

describe("MOD-3 after removal", () => {
  it("a vote is refused with the sentence that says why, and the room stays as it was", async () => {
    const [seat] = w.seats("Cai Caulk");
    await w.must("Cai Caulk", { type: "CheckIn", sitting, seat });
    const questions = { questionEn: "Shall we adjourn?", questionCy: "A ddylem ohirio?" };
    const { ballot } = await w.must("facilitator", { type: "PrepareBallot", sitting, visibility: "show-of-hands", ...questions });
    await w.must("facilitator", { type: "OpenBallot", ballot });
    await w.must("facilitator", { type: "TakeMeasure", sitting, seat, kind: "sitting", reason: "Threw a chair." });
    const { seq } = w.record.memory;
    for (const command of [
      { type: "CastVote", ballot, seat, choice: "for" },
      { type: "CheckIn", sitting, seat },
    ])
      expect(await w.ask("Cai Caulk", command)).toMatchObject({ ok: false, refusal: { refused: "removedFromSitting" } });
    expect(w.record.memory.seq).toBe(seq);
  });
});

describe("MOD-2 the public log", () => {
  it("says that a removal holds until its time is over, also where nothing was written meanwhile", async () => {
    const seat = w.seats("Fay Ford")[0];
    await w.must("facilitator", { type: "TakeMeasure", sitting, seat, kind: "floor", ends: "minutes", minutes: 10, reason: "Shouted." });
    const parts = partsAround(w);
    const http = express().use(dataRoutes(parts)).listen(0);
    const address = http.address();
    const origin = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
    const holds = async () => {
      const log = z.object({ measures: z.array(z.object({ holds: z.boolean() })) });
      return log.parse(await (await fetch(`${origin}/sittings/${sitting}/moderation.json`)).json()).measures.at(-1)?.holds;
    };
    expect(await holds()).toBe(true);
    w.clock += 11 * 60_000;
    expect(await holds()).toBe(false);
    http.close();
    parts.personal.close();
  });
});
