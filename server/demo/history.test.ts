import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recommendationsShown } from "../../app/routes/plan-item/recommendationsShown.ts";
import { type Db, openDb } from "../../db/open.ts";
import { draftsOf } from "../../db/private/drafts.ts";
import { amendmentsView } from "../../shared/amendments/listViews.ts";
import { ukDay, ukTime } from "../../shared/calendar/days.ts";
import { elected } from "../../shared/elections/questions.ts";
import { noteAddresses } from "../../shared/minutes/dates.ts";
import { stageOf } from "../../shared/minutes/whole/state.ts";
import { standing, standings } from "../../shared/plan/questions.ts";
import { planItemView } from "../../shared/plan/views.ts";
import { languagesStanding, partsDiffering } from "../../shared/proposals/languages.ts";
import { proposalStages } from "../../shared/proposals/state.ts";
import { seatById } from "../../shared/roll/questions.ts";
import { aknMissing, aknProblems } from "../../tests/support/aknSchema.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { minutesDebate } from "../akn/minutesDebate.ts";
import { publicWords } from "../loadContext.ts";
import { type AssemblyRecord, openRecord } from "../record.ts";
import { verifyEntries } from "../verify.ts";
import { publishedMap } from "./links.ts";
import { businessOf } from "./live/business.ts";
import { makeHistory } from "./world/history.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-demo-"));
const file = join(folder, "assembly.db");
/** Easter Monday, when working days are far apart. */
const now = ukTime("2027-03-29", 11 * 60);
let db: Db;
let record: AssemblyRecord;
const told: string[] = [];

beforeAll(async () => {
  await makeHistory(file, { delegates: 150, now, progress: (what) => void told.push(what) });
  db = openDb(file);
  record = openRecord(db);
}, 60_000);
afterAll(() => {
  db?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every entry with its words, as the check reads them. */
const entries = () =>
  [...record.journal.all()].map(({ seq, text, hash }) => {
    const words = [...text.matchAll(/(?<=")[0-9a-f]{64}(?=")/g)].flatMap(([key]) => {
      const kept = record.journal.wordsOf(key);
      return kept?.text && kept.salt ? [[key, { salt: kept.salt, lang: kept.lang, text: kept.text }] as const] : [];
    });
    return { where: `entry ${seq}`, text, hash, words: Object.fromEntries(words) };
  });

it("can be made on any day: here a Sunday in November, where days of work fall together", async () => {
  const sunday = join(folder, "sunday.db");
  await makeHistory(sunday, { delegates: 150, now: ukTime("2026-11-22", 5 * 60 + 28), progress: () => undefined });
  const made = openDb(sunday);
  expect(made.sqlite.prepare("SELECT count(*) AS n FROM entries").get()).toEqual({ n: expect.any(Number) });
  made.close();
}, 60_000);

describe("the history of the demonstration", () => {
  it("has a template of the assembly's own beside the eight (TPL-1)", () => {
    const own = record.memory.ownTemplate("own-1");
    expect(own).toMatchObject({ from: "roundtable", version: 1, retired: false });
    expect(own?.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  });

  it("verifies whole: chain, words, commitments and counts (JRN-1, JRN-5, BAL-9)", () => {
    const { problems, ballots, length } = verifyEntries(entries());
    expect(problems).toEqual([]);
    expect(ballots).toBeGreaterThan(12);
    expect(length).toBe(record.memory.seq);
  });

  it("keeps a draft that was commented on: one thread is open, one resolved, and of one the words are gone (DRA-12)", () => {
    const found = db.sqlite.prepare<[], { quote: string; resolved: number; id: string }>(
      "SELECT quote, resolved_at IS NOT NULL AS resolved, id FROM document_threads ORDER BY at",
    );
    expect(found.all().map(({ quote, resolved }) => [quote, resolved])).toEqual([
      ["every two months", 0],
      ["£4 million", 1],
      ["Everybody knows which halls leak.", 0],
    ]);
    const text = draftsOf(db).byId(found.all()[0]?.id ?? "")?.text ?? "";
    expect([text.includes("every two months"), text.includes("halls leak")]).toEqual([true, false]);
  });

  it("shows each delegate who may sign in what their group asked in every vote on a proposal, and why the seat voted so (SHR-1, SHR-4)", () => {
    const { memory } = record;
    const notes = db.sqlite
      .prepare<[], { ballot: string; seat: string; about: string }>("SELECT ballot, seat, about FROM vote_notes")
      .all();
    expect(new Set(notes.map(({ seat }) => seatById(memory.roll, seat)?.region))).toEqual(new Set(["E12000003", "W92000004"]));
    expect(new Set(notes.map(({ about }) => about))).toEqual(new Set(["steer", "why"]));
    const why = notes.filter(({ about }) => about === "why");
    expect(why.length).toBeGreaterThan(4);
    expect(why.every((one) => memory.ballot(one.ballot)?.phase === "declared")).toBe(true);
  });

  it("tells of its progress", () => {
    expect(told.length).toBeGreaterThan(100);
  });

  it("has a proposal whose Welsh was left behind and partly made by a program, which keeps its vote shut (PRP-21, PRP-22)", () => {
    const { memory } = record;
    const standings = memory.ids("proposal").flatMap((id) => {
      const proposal = memory.proposal(id);
      const version = proposal?.versions.at(-1)?.number ?? 0;
      return (proposal && languagesStanding(proposal, version, (hash) => record.wordsOf(hash))) ?? [];
    });
    const uneven = standings.filter((one) => partsDiffering(one).length > 0);
    expect(uneven.map((one) => [partsDiffering(one), one.languages.cy.machineStands])).toEqual([[["title", "question"], true]]);
  });

  it("is a demonstration of the twelve nations and regions, every seat with a weight", () => {
    const { founding, roll } = record.memory;
    expect(founding?.demonstration).toBe(true);
    expect(new Set(roll.seats.map((seat) => seat.region)).size).toBe(12);
    expect(roll.seats.every((seat) => (roll.weights?.units[seat.id] ?? 0) > 0)).toBe(true);
  });

  it("leaves items of the plan in every standing there is (PLN-10)", () => {
    const { memory } = record;
    const found = memory.ids("plan").flatMap((id) => {
      const item = memory.planItem(id);
      return item ? [standing(item, ukDay(now)).status] : [];
    });
    expect([...new Set(found)].sort()).toEqual([...standings].sort());
  });

  it("holds two proposals joined into one, and three right to innovate requests of which one waits (CMP-5, RTI-6)", () => {
    const { memory } = record;
    const joined = memory
      .ids("proposal")
      .flatMap((id) => memory.proposal(id) ?? [])
      .filter(({ joins }) => joins !== undefined);
    expect(joined).toHaveLength(1);
    expect(joined[0]?.stage).toBe("lodged");
    const requests = memory.ids("request").flatMap((id) => memory.request(id) ?? []);
    expect(requests.map(({ stage }) => stage)).toEqual(["granted-with-conditions", "refused", "waiting"]);
    expect(requests[1]?.ruling?.cites).toEqual(["1"]);
  });

  it("has a round of statements whose map is published with its groups (OPN-16)", () => {
    const { memory } = record;
    const maps = memory.ids("sitting").flatMap((id) => (memory.sitting(id)?.statements ?? []).flatMap(({ map }) => map ?? []));
    expect(maps).toHaveLength(1);
    expect(maps[0]?.groups.length).toBeGreaterThanOrEqual(2);
    expect(publishedMap(record)).toMatch(/^\/sittings\/6\/map\/r\d+$/);
  });

  it("leaves proposals in every public stage", () => {
    const { memory } = record;
    const found = new Set(memory.ids("proposal").map((id) => memory.proposal(id)?.stage));
    expect(proposalStages.filter((stage) => stage !== "draft" && !found.has(stage))).toEqual([]);
  });

  it.runIf(aknMissing === "")(
    `holds minutes that are valid Akoma Ntoso in every version, in both languages (AKN-1)${aknMissing}`,
    async () => {
      const parts = partsAround({ db, record, clock: now });
      const all = noteAddresses(record.memory).flatMap(({ sitting, address }) =>
        (record.memory.minutes(sitting)?.versions ?? []).flatMap(({ number }) =>
          (["en", "cy"] as const).map((lang) => ({ address, number, lang })),
        ),
      );
      expect(all).toHaveLength(6);
      for (const { address, number, lang } of all)
        expect([address, number, lang, await aknProblems(minutesDebate(parts, address, `v${number}`, lang) ?? "")]).toEqual([
          address,
          number,
          lang,
          [],
        ]);
      parts.personal.close();
    },
    60_000,
  );

  it("holds minutes that were corrected, approved and published, and others that are with those who attended (MIN-13, MIN-15)", () => {
    const [fourth, fifth] = ["4", "5"].map((id) => record.memory.minutes(id));
    expect(fourth?.corrections.map(({ answer }) => answer?.accepted)).toEqual([true, false]);
    expect(fourth?.published).toMatchObject({ version: 2 });
    expect(fourth?.actions.map(({ doneAt }) => doneAt !== null)).toEqual([true, false]);
    expect([stageOf(fifth), fifth?.corrections.map(({ answer }) => answer)]).toEqual(["circulated", [null]]);
  });

  it("has a recommendation that became a standard, and its item leads to the measure (EVI-10)", () => {
    const { memory } = record;
    const reading = { assembly: memory, words: (hash: string) => publicWords(record, hash), langOf: () => "en" as const };
    const found = memory.ids("plan").flatMap((id) => {
      const item = memory.planItem(id);
      const view = item && planItemView(item, memory.outcome(item.outcome) ?? null, ukDay(now));
      return view ? recommendationsShown(reading, view, "cy") : [];
    });
    const linked = found.filter(({ standards }) => standards.length > 0);
    expect(linked.map(({ number, standards }) => [number, standards.map(({ measure }) => measure)])).toEqual([[4, ["library-walk"]]]);
  });

  it("holds votes that carried and one that did not although more heads were for it", () => {
    const { memory } = record;
    const ballots = memory.ids("ballot").map((id) => memory.ballot(id));
    const declared = ballots.flatMap((ballot) => (ballot?.phase === "declared" ? [ballot] : []));
    expect(declared.filter((ballot) => ballot.outcome === "carried").length).toBeGreaterThan(10);
    expect(declared.filter((ballot) => ballot.outcome === "not-carried").length).toBe(1);
    expect(declared.filter((ballot) => ballot.visibility === "show-of-hands").length).toBe(3);
    expect(ballots.some((ballot) => ballot?.phase === "voided")).toBe(true);
    const [election] = memory.elections();
    expect(election?.candidates.map(({ withdrawn }) => withdrawn !== undefined)).toEqual([false, false, false, false, false, true]);
    expect(election && elected(election, memory)?.length).toBe(3);
  });

  it("leaves an amendment that was carried, one the proposer accepted, and open ones of which two collide (AMD-6, AMD-11)", () => {
    const { memory } = record;
    const all = memory.ids("proposal").flatMap((id) => memory.amendmentsOf(id));
    const stages = all.map(({ kind, stage }) => `${kind} ${stage}`).sort();
    expect(stages).toEqual([
      "amendment accepted",
      "amendment carried",
      "amendment open",
      "amendment open",
      "amendment open",
      "editorial open",
    ]);
    const open = all.find(({ stage }) => stage === "open")?.proposal ?? "";
    const proposal = memory.proposal(open);
    const view = proposal && amendmentsView(proposal, memory, (hash) => record.journal.wordsOf(hash)?.text);
    expect(view?.cells.map(({ first, second, collide }) => [first, second, collide])).toEqual([[`${open}-1`, `${open}-2`, true]]);
    expect(view?.close?.lastDay).toBeDefined();
    const amended = memory.proposal(all.find(({ stage }) => stage === "carried")?.proposal ?? "");
    expect(amended?.versions.map(({ amendment }) => amendment?.split("-")[1])).toEqual([undefined, "2", "1"]);
    expect(amended?.stage).toBe("adopted");
  });

  it("ends with a sitting about to begin, one next month, and every past note confirmed", () => {
    const { memory } = record;
    const sittings = memory.ids("sitting").flatMap((id) => memory.sitting(id) ?? []);
    expect(sittings.map(({ phase }) => phase.name)).toEqual([...Array(6).fill("closed"), "scheduled", "scheduled"]);
    expect(sittings.every(({ agenda }) => agenda !== null && !agenda.late)).toBe(true);
    expect(memory.ids("note").every((id) => memory.note(id)?.phase === "confirmed")).toBe(true);
    expect(businessOf(record, now)).toMatchObject({ sitting: "7", drafts: [], proposals: 28, sittings: 8 });
    expect(businessOf(record, now).briefs).toHaveLength(2);
  });
});
