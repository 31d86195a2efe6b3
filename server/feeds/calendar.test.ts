import ICAL from "ical.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { admittedProposal, gatheredSitting, tellStory } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { calendarOf } from "./calendar.ts";

let w: World;
let parts: Parts;
beforeEach(async () => {
  w = await makeWorld();
  parts = partsAround(w);
});
afterEach(() => {
  parts.personal.close();
  w.close();
});

const hour = 3_600_000;
const events = (lang: "en" | "cy" = "en") =>
  new ICAL.Component(ICAL.parse(calendarOf(parts, lang))).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
const event = (uid: string) => {
  const found = events().find((one) => one.uid === `${uid}@assembly.example`);
  if (!found) throw new Error(`no event ${uid}`);
  return {
    start: found.startDate.toJSDate().getTime(),
    end: found.endDate.toJSDate().getTime(),
    sequence: found.sequence,
    status: found.component.getFirstPropertyValue("status"),
    title: found.summary,
    day: found.startDate.isDate ? found.startDate.toString() : null,
    utc: found.startDate.zone === ICAL.Timezone.utcTimezone,
  };
};
const schedule = async (startsAt: number) => {
  const { sitting } = await w.must("facilitator", {
    ...{ type: "ScheduleSitting", titleEn: "Spring; sitting, one\nday", titleCy: "Eisteddiad y gwanwyn ŵŷ", startsAt, hall: "Hall" },
    ...{ link: "https://conference.example/private-room", items: [{ kind: "opening", minutes: 90 }] },
  });
  return String(sitting);
};

test("FOL-1 times are in UTC and right on both sides of daylight saving", async () => {
  // 29 March 2026: London's clocks go forward at 01:00 UTC. 09:30 the day before is 09:30 UTC, the day after 08:30 UTC.
  const [before, after] = [Date.UTC(2026, 2, 28, 9, 30), Date.UTC(2026, 2, 30, 8, 30)];
  const [first, second] = [await schedule(before), await schedule(after)];
  for (const [sitting, start] of [
    [first, before],
    [second, after],
  ] as const)
    expect(event(`sitting-${sitting}`)).toMatchObject({ start, end: start + 90 * 60_000, utc: true, status: "CONFIRMED" });
  expect(calendarOf(parts, "en")).toContain("DTSTART:20260330T083000Z");
});

test("FOL-1 the calendar holds the hall, no private link, and the same bytes until the record moves", async () => {
  await schedule(w.clock + hour);
  const first = calendarOf(parts, "en");
  w.clock += hour;
  expect(calendarOf(parts, "en")).toBe(first);
  expect(first).not.toContain("private-room");
  expect(events()[0]?.summary).toBe("Spring; sitting, one\nday");
  expect(events("cy")[0]?.summary).toBe("Eisteddiad y gwanwyn ŵŷ");
  expect(events()[0]?.location).toBe("Hall");
});

test("FOL-2 a sitting that goes on another day has a second event; cancelled, it keeps its UID and rises in SEQUENCE", async () => {
  const sitting = await gatheredSitting(w, await admittedProposal(w));
  const called = event(`sitting-${sitting}`);
  await w.must("facilitator", { type: "OpenSitting", sitting });
  w.clock += hour;
  const until = w.clock + 24 * hour;
  await w.must("facilitator", { type: "AdjournSitting", sitting, reason: "It is late.", until });
  const [first, next] = [event(`sitting-${sitting}`), event(`sitting-${sitting}-2`)];
  expect(first).toMatchObject({ start: called.start, end: w.clock, status: "CONFIRMED" });
  expect(first.sequence).toBeGreaterThan(called.sequence);
  expect(next).toMatchObject({ start: until, sequence: 0, status: "CONFIRMED", title: "Spring sitting (goes on)" });
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  expect(event(`sitting-${sitting}-2`)).toMatchObject({ start: until, sequence: 1, status: "CANCELLED" });
  expect(event(`sitting-${sitting}`)).toEqual(first);
});

test("FOL-1 deadlines are days; kept, moved or paused they keep their UID and rise in SEQUENCE", async () => {
  await tellStory(w);
  const item = w.record.memory.planItem("NCSP-0001");
  const [body] = item?.addressees ?? [];
  const name = `NCSP-0001-${body?.code}`;
  expect(event(`${name}-receipt`)).toMatchObject({ day: item?.receiptDueDay, status: "CONFIRMED" });
  expect(event(`${name}-receipt`).title).toContain("Kept: Receipt asked for by today");
  const reply = event(`${name}-reply`);
  expect(reply.day).toBe(item?.replyDay);
  const note = events().find(({ uid }) => uid.startsWith("note-"));
  expect(note?.sequence).toBe(1);
  await w.must("plan-team", { type: "PauseClocks", items: ["NCSP-0001"], reason: "dissolution" });
  const paused = event(`${name}-reply`);
  w.clock += 10 * 24 * hour;
  await w.must("plan-team", { type: "ResumeClocks", items: ["NCSP-0001"] });
  const moved = event(`${name}-reply`);
  expect([reply.sequence < paused.sequence, paused.sequence < moved.sequence]).toEqual([true, true]);
  expect(moved.day).toBe(w.record.memory.planItem("NCSP-0001")?.replyDay);
});
