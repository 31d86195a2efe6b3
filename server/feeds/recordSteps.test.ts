import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outboxOf } from "../../db/private/outbox.ts";
import { withHalls } from "../../tests/support/evidenceWorld.ts";
import { corrected, heldSitting, publishedMinutes, sendRound } from "../../tests/support/minutesStory.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { addressOf } from "../../tests/support/people.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { calendarOf } from "./calendar.ts";
import { feedAt } from "./feeds.ts";

let w: World;
let parts: Parts;
let sitting = "";
beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  // What happened before anybody could follow is told to nobody.
  parts.personal.following.tell();
  sitting = await heldSitting(w);
  parts.personal.following.tell();
});
afterAll(() => {
  parts.personal.close();
  w.close();
});

const entries = (kind: string, id: string | null = null, lang: "en" | "cy" = "en", of = parts) => feedAt(of, lang, kind, id)?.entries ?? [];
const titles = (kind: string, id: string | null = null): readonly string[] => entries(kind, id).map(({ title }) => title);
const told = (): readonly string[] =>
  outboxOf(w.db)
    .list()
    .filter(({ to }) => to === addressOf("Fay Ford"))
    .map(({ text }) => text);
const deadline = () => {
  const all = new ICAL.Component(ICAL.parse(calendarOf(parts, "en"))).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const found = all.find(({ uid }) => uid === `minutes-${sitting}@assembly.example`);
  return found && { day: found.startDate.toString(), sequence: found.sequence, title: found.summary, page: found.description };
};

test("FOL-12 minutes are told when they are sent round, not while they are written: in their feed, of the proposal, its item, and by mail", async () => {
  await w.must("secretariat", { type: "AgreeAction", sitting, owner: "Clerk", en: "Ask.", cy: "Gofyn.", day: "2026-05-01" });
  const before = titles("minutes");
  expect([before.some((title) => title.includes("The minutes")), deadline()]).toEqual([false, undefined]);
  await sendRound(w, sitting);
  const first = "Spring sitting: The minutes were sent round: version 1";
  expect(titles("minutes")).toEqual([first, ...before]);
  expect(entries("minutes")[0]).toMatchObject({
    path: "/minutes/2026-03-12/v1",
    text: [expect.stringContaining("corrections until the end of")],
  });
  expect(entries("minutes", null, "cy")[0]?.title).toBe("Eisteddiad y gwanwyn: Anfonwyd y cofnodion allan: fersiwn 1");
  for (const [kind, id] of [
    ["proposals", "1"],
    ["plan", "NCSP-0001"],
  ] as const)
    expect(titles(kind, id)[0]).toBe(first);
  const [mails] = [told().length];
  parts.personal.following.tell();
  expect(told()).toHaveLength(mails + 1);
  expect(told().some((text) => text.includes(first))).toBe(true);
  const until = w.record.memory.minutes(sitting)?.versions[0]?.correctionsUntil;
  const page = "https://assembly.example/minutes/2026-03-12/full";
  expect(deadline()).toEqual({ day: until, sequence: 0, title: expect.stringContaining("Last day for corrections to the minutes"), page });
  await corrected(w, sitting);
  expect(titles("minutes")[0]).toBe("Spring sitting: The minutes were sent round: version 2");
  expect(deadline()?.sequence).toBe(1);
});

test("FOL-12 minutes are told once more when they are published", async () => {
  const other = await makeWorld();
  const around = partsAround(other);
  await publishedMinutes(other);
  expect(entries("minutes", null, "en", around)[0]).toMatchObject({
    title: "Spring sitting: The minutes were approved and published",
    path: "/minutes/2026-03-12/full",
  });
  expect(calendarOf(around, "en")).toContain("SUMMARY:Kept: Last day for corrections to the minutes");
  around.personal.close();
  other.close();
});

test("FOL-13 of a reply under embargo neither feeds, calendar nor mails tell anything before its release; then each tells it once", async () => {
  const everything = () => JSON.stringify([entries("replies"), entries("plan", "NCSP-0001"), calendarOf(parts, "en"), told()]);
  parts.personal.following.tell();
  const before = everything();
  const addressee = w.record.memory.planItem("NCSP-0001")?.addressees[0]?.code;
  const reply = { type: "RecordReply", item: "NCSP-0001", addressee, recommendation: 1, answer: "not-accepted" };
  const releaseAt = w.clock + 3_600_000;
  await w.must("plan-team", { ...reply, reason: "The otters object.", releaseAt });
  parts.personal.following.tell();
  expect(everything()).toBe(before);
  w.clock = releaseAt;
  await w.must("clock", { type: "ReleaseReply", item: "NCSP-0001" });
  parts.personal.following.tell();
  expect(entries("replies").filter(({ text }) => text.includes("Reason: The otters object."))).toHaveLength(1);
  expect(told().filter((text) => text.includes("The otters object."))).toHaveLength(1);
});

test("FOL-3 figures that came and corrections that were answered have a feed", async () => {
  await withHalls(w);
  const asked = { type: "AskFigureCorrection", measure: "halls", area: "E99000001", year: 2025, value: "8", source: "A list" };
  await w.must("Ada Anchor", { ...asked, seat: w.seats("Ada Anchor")[0] });
  expect(titles("evidence")).toEqual(["Halls: Figures were imported"]);
  await w.must("secretariat", { type: "AcceptFigureCorrection", measure: "halls", correction: 1, reason: "It is so." });
  expect(entries("evidence")[0]).toMatchObject({
    title: "Halls: A figure was corrected: correction 1",
    text: ["From 7 to 8.", "Reason: It is so."],
    path: "/evidence/halls",
  });
});
