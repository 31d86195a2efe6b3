import { afterAll, beforeAll, expect, test } from "vitest";
import { announced } from "../server/announce.ts";
import { roomFor } from "../server/loadContext.ts";
import { openRecord } from "../server/record.ts";
import { verifyEntries } from "../server/verify.ts";
import { evolveRoom, type Room } from "../shared/assembly/room.ts";
import { initialSitting } from "../shared/sittings/state.ts";
import { type Story, tellStory } from "./support/story.ts";
import { makeWorld, type World } from "./support/world.ts";

let w: World;
let story: Story;
beforeAll(async () => {
  w = await makeWorld();
  story = await tellStory(w);
});
afterAll(() => w.close());

/** The room of the story's sitting as the public loads it. */
const publicRoom = (): Room => {
  const whole = roomFor(w.record, story.sitting, "public");
  if (!whole) throw new Error("no room");
  return whole;
};

test("one proposal goes from its draft to the plan, each step by the one whose step it is", () => {
  const { memory } = w.record;
  expect(memory.ballot(story.ballot)).toMatchObject({ phase: "declared", outcome: "carried", heads: { for: 6, against: 1, abstain: 1 } });
  expect(memory.note(story.sitting)).toMatchObject({ phase: "confirmed", outcomes: ["1"] });
  expect(memory.outcome("1")).toMatchObject({ carried: true, planItem: "NCSP-0001", ballot: story.ballot, proposal: story.proposal });
  expect(memory.proposal(story.proposal)?.stage).toBe("adopted");
  expect(memory.planItem("NCSP-0001")?.recommendations).toHaveLength(2);
  expect(memory.planItem("NCSP-0001")?.replies).toMatchObject([{ recommendation: 1, answer: "accepted" }]);
  expect(w.troubles).toEqual([]);
});

test("JRN-4 reading the journal again gives the same state, and the same projections", () => {
  const rows = () => w.db.sqlite.prepare("SELECT * FROM registers ORDER BY kind, id").all();
  const before = rows();
  w.db.sqlite.exec("UPDATE projections SET version = 0");
  const again = openRecord(w.db);
  for (const kind of ["proposal", "sitting", "ballot", "note", "outcome", "plan"] as const)
    expect(again.memory.ids(kind)).toEqual(w.record.memory.ids(kind));
  expect(again.memory.roll).toEqual(w.record.memory.roll);
  expect(again.memory.founding).toEqual(w.record.memory.founding);
  expect(again.memory.sitting(story.sitting)).toEqual(w.record.memory.sitting(story.sitting));
  expect(again.memory.ballot(story.ballot)).toEqual(w.record.memory.ballot(story.ballot));
  expect(rows()).toEqual(before);
});

test("LIV-1 a room that hears every entry ends as a room that is loaded anew", () => {
  const whole = publicRoom();
  const first = w.announced.findIndex((a) => a.entry.event.type === "SittingScheduled");
  let room: Room = { ...whole, ballots: {}, words: {}, welsh: {}, sitting: initialSitting };
  for (const one of w.announced.slice(first)) {
    const [kind, id] = one.entry.stream.split("/");
    const belongs = (kind === "sitting" && id === story.sitting) || (kind === "ballot" && id === story.ballot);
    if (belongs) room = evolveRoom(room, announced(one));
  }
  expect(room.sitting).toEqual(whole.sitting);
  expect(room.ballots).toEqual(whole.ballots);
  for (const [hash, text] of Object.entries(whole.words)) if (room.words[hash] !== undefined) expect(room.words[hash]).toBe(text);
  expect(room.welsh).toMatchObject(whole.welsh);
});

test("a room says which of its words are Welsh", () => {
  const { sitting, welsh, words } = publicRoom();
  expect(words[sitting.titleCy]).toBe("Eisteddiad y gwanwyn");
  expect(welsh[sitting.titleCy]).toBe(true);
  expect(welsh[sitting.titleEn]).toBeUndefined();
});

test("MIN-2 no room and nothing it hears tells when anybody came or went; the journal keeps it", () => {
  const cameAt = w.announced.flatMap(({ entry }) => (entry.event.type === "CheckedIn" ? [entry.at] : []));
  expect(cameAt.length).toBeGreaterThan(0);
  expect(Math.min(...cameAt)).toBeGreaterThan(0);
  const attendance = Object.values(publicRoom().sitting.attendance);
  expect(attendance.length).toBeGreaterThan(0);
  for (const one of attendance) expect(one).toMatchObject({ firstAt: 0, since: 0, leftAt: one.here ? null : 0 });
  const heard = w.announced.map(announced).filter(({ event }) => event.type === "CheckedIn" || event.type === "SeatLeft");
  expect(new Set(heard.map(({ at }) => at))).toEqual(new Set([0]));
});

test("the record verifies from its first entry to its last", () => {
  const lines = [...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} }));
  const { problems, length, ballots } = verifyEntries(lines);
  expect({ problems, length, ballots }).toEqual({ problems: [], length: w.record.memory.seq, ballots: 1 });
});

test("one byte altered anywhere is named", () => {
  const lines = [...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} }));
  for (const at of [0, Math.floor(lines.length / 2), lines.length - 1]) {
    const line = lines[at];
    if (!line) throw new Error("no line");
    const middle = Math.floor(line.text.length / 2);
    const text = `${line.text.slice(0, middle)}${line.text[middle] === "x" ? "y" : "x"}${line.text.slice(middle + 1)}`;
    const { problems } = verifyEntries(lines.with(at, { ...line, text }));
    expect(problems[0]?.where).toBe(line.where);
  }
});
