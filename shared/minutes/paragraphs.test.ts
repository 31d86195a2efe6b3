import { describe, expect, test } from "vitest";
import { given } from "../../tests/support/given.ts";
import { ballot, confirm, facts, hash, sitting, sources, world } from "../../tests/support/noteWorld.ts";
import type { Sitting } from "../sittings/state.ts";
import { decideNote, noteHash } from "./decide.ts";
import { noteParagraphs } from "./noteParagraphs.ts";
import type { SentenceCode } from "./sentences.ts";
import { type Speaker, spoken } from "./speak.ts";
import { tableSentences } from "./tableSentences.ts";
import { noteStanding } from "./views.ts";

const codes = (know: ReturnType<typeof world>): SentenceCode[] => noteParagraphs(sources(know)).map((one) => one.code);

test("MIN-1 a draft is late once its day is over, and a confirmed note never", () => {
  const draft = sources(world([])).note;
  expect(noteStanding(draft, "2026-03-23")).toEqual({ status: "draft", dueDay: "2026-03-23", daysLeft: 0 });
  expect(noteStanding(draft, "2026-03-24")).toMatchObject({ status: "overdue", daysLeft: -1 });
  const { events } = given(world([]))
    .when((know) => decideNote(confirm(), know, facts))
    .thenEvents("DecisionNoteConfirmed");
  expect(noteStanding(sources(world([], events)).note, "2027-01-01")).toMatchObject({ status: "confirmed", daysLeft: null });
});

describe("MIN-2 the paragraphs", () => {
  test("say in order what a clerk would sign", () => {
    expect(codes(world([ballot(1)]))).toEqual([
      "opened",
      "agendaNotPublished",
      "attendance",
      "attendanceIn",
      "attendanceIn",
      "alternates",
      "absent",
      "interests",
      "itemTaken",
      "itemTaken",
      "decisionCarried",
      "questionPut",
      "voteHeads",
      "voteWeight",
      "voteRegions",
      "frozenText",
      "majorityMoreThanMet",
      "majorityMoreThanMet",
      "ballotQuorum",
      "carriedOver",
      "drawnUp",
    ]);
  });
  test("say what happened where no vote was taken, or one was voided or is still undecided", () => {
    expect(codes(world([]))).toContain("itemWithoutVote");
    const { declaredAt: _at, ...closed } = ballot(2);
    expect(codes(world([{ ...closed, phase: "closed" }]))).toContain("ballotUndecided");
  });
  test("GRP-8 say what small groups reported, and nothing of their notes", () => {
    const round = {
      id: "r1",
      item: "i1",
      format: "small-groups",
      title: null,
      step: null,
      prompt: null,
      minutes: 30,
      secondsEach: null,
    } as const;
    const table = { number: 4, seats: ["s-2"], facilitator: null, noteTaker: "s-2", part: 0, since: 0, pausedBefore: 0, ready: [] };
    const report = { points: [hash(5), hash(6)], notAgreed: hash(7), seat: "s-2", at: 1 };
    const [first] = sitting.items;
    const met: Sitting = {
      ...sitting,
      rounds: [{ ...round, item: first?.id ?? "", phase: { name: "closed", openedAt: 0, closedAt: 1 } }],
      tables: {
        r1: {
          seed: "00000000",
          pinned: 0,
          tables: [
            { ...table, report },
            { ...table, number: 5, report: null },
          ],
        },
      },
    };
    const said = first ? tableSentences(met, first) : [];
    expect(said.map(({ code }) => code)).toEqual(["tablesMet", "tablePoint", "tablePoint", "tableNotAgreed"]);
    expect(said[0]?.values).toMatchObject({ count: 2, reported: 1 });
    expect(said[3]?.values).toMatchObject({ table: 4, point: { kind: "words", en: hash(7) } });
    expect(first && tableSentences(sitting, first)).toEqual([]);
  });
  test("name seats in the order of their numbers, and those with no recorded attendance", () => {
    const paragraphs = noteParagraphs(sources(world([])));
    expect(paragraphs.find((one) => one.code === "attendanceIn")?.values.seats).toEqual({ kind: "seats", seats: ["s-2", "s-10"] });
    expect(paragraphs.find((one) => one.code === "absent")?.values.seats).toEqual({ kind: "seats", seats: ["s-1", "s-4"] });
  });
  test("keep their numbers when the note is confirmed; what came of it follows", () => {
    const before = noteParagraphs(sources(world([ballot(1)])));
    const { events } = given(world([ballot(1)]))
      .when((know) => decideNote(confirm(), know, facts))
      .thenEvents("DecisionNoteConfirmed", "OutcomeRecorded", "PlanItemMade");
    const know = world([ballot(1)], events);
    const after = noteParagraphs(sources(know));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((one) => one.code)).toEqual(["confirmed", "outcomeCarried", "replyAskedFor"]);
    expect(know.note("12")).toMatchObject({ contentHash: noteHash(sources(world([ballot(1)])), facts) });
  });
  test("each rests on something in the journal", () => {
    for (const paragraph of noteParagraphs(sources(world([ballot(1)])))) expect(paragraph.rests.length).toBeGreaterThan(0);
  });
  test("are put into words by the page, value by value", () => {
    const speaker: Speaker = {
      words: (en) => en.slice(0, 2),
      date: String,
      time: String,
      day: (one) => one,
      seats: (seats) => seats.join(", "),
      region: (code) => code,
      person: (id) => id,
      item: (kind) => kind,
      numbers: (numbers) => numbers.join(", "),
      title: (id, version) => `${id}/${version}`,
      votes: (units, each) => (units / each).toFixed(2),
      fraction: (of, parts) => `${of}/${parts}`,
      bodies: (all) => all.join(", "),
      term: (key) => key,
    };
    const said = noteParagraphs(sources(world([ballot(1)]))).map((one) => spoken(one, speaker));
    expect(said.find((one) => one.key === "minutes.decisionCarried")?.values).toEqual({
      ballot: "2026/1",
      proposal: "7",
      version: 1,
      title: "7/1",
    });
    expect(said.find((one) => one.key === "minutes.majorityMoreThanMet")?.values).toMatchObject({
      fraction: "1/2",
      of: "3.00",
      for: "2.00",
    });
  });
});
