import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectionsOf } from "../db/projections/project.ts";
import { searchPassages } from "../db/queries/search.ts";
import { askedIn } from "../shared/search/asked.ts";
import { papersWorld } from "../tests/support/papersWorld.ts";
import { proposalTextOf } from "../tests/support/proposalText.ts";
import { admittedProposal, openSitting, tellStory } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { openRecord } from "./record.ts";

const find = (w: World, q: string, rest: { readonly [name: string]: string } = {}) =>
  searchPassages(w.db, askedIn(new URLSearchParams({ q, ...rest })), { offset: 0, limit: 50 });
const addresses = (w: World, q: string, rest = {}) => find(w, q, rest).hits.map(({ address }) => address);

describe("everything public can be searched", () => {
  let w: World;
  beforeAll(async () => {
    w = await makeWorld();
    await tellStory(w);
  });
  afterAll(() => w.close());

  it("SEA-7 leads to the place on the page, from the proposal to the department's reply, and marks what was found", () => {
    expect(addresses(w, "council keeps one warm room")).toEqual(expect.arrayContaining(["/proposals/1#c1", "/plan/NCSP-0001#r1"]));
    expect(addresses(w, "spring sitting")).toContain("/sittings/1");
    expect(addresses(w, "minister")).toEqual(["/plan/NCSP-0001#r1"]);
    expect(addresses(w, "shall the text be adopted")).toEqual(["/votes/2026/1"]);
    expect(addresses(w, "warm rooms in every library", { kind: "outcome" })).toContain("/outcomes/1");
    const { pieces, lang } = find(w, "ystafell gynnes", { kind: "proposal" }).hits[0] ?? { pieces: [], lang: "en" };
    expect(pieces).toEqual(["Mae gan bob llyfrgell ", "ystafell", " ", "gynnes", ", agored a di-dâl o fis Hydref i fis Ebrill."]);
    expect(lang).toBe("cy");
    for (const hit of find(w, "warm").hits) {
      const { en, cy } = w.db.sqlite.prepare("SELECT en, cy FROM passages WHERE stream = ? AND part = ?").get(hit.stream, hit.part) as {
        [lang: string]: string;
      };
      expect(hit.pieces.join(""), hit.address).toBe(en ?? cy);
    }
  });

  it("SEA-5 takes the beginnings of words, without their accents and capitals, and wants all of them in one passage", () => {
    expect(addresses(w, "CAFE repa")).toEqual(["/roll#VALLEY"]);
    expect(find(w, "di-dal").total).toBeGreaterThan(0);
    expect(find(w, "libr").total).toBe(find(w, "library").total);
    expect(find(w, "library spaceship").total).toBe(0);
    expect(find(w, "rooms warm").total).toBeGreaterThan(0);
    expect(find(w, '"rooms warm"').total).toBe(0);
    expect(find(w, '"warm rooms"').total).toBeGreaterThan(0);
  });

  it("SEA-6 finds a Welsh word in its mutated forms, and an English word in none", () => {
    for (const form of ["cynnes", "gynnes", "chynnes", "nghynnes"])
      expect(
        find(w, form, { kind: "proposal" }).hits.map((hit) => hit.lang),
        form,
      ).toEqual(["cy"]);
    expect(find(w, "mabwysiadu", { kind: "vote" }).total).toBe(1);
    // Council: no English text says gouncil or chouncil.
    expect(find(w, "gouncil").total).toBe(0);
  });

  it("SEA-8 keeps to a kind, a year and a region", () => {
    const kinds = (rest: object) => [...new Set(find(w, "warm", { ...rest }).hits.map(({ kind }) => kind))].sort();
    expect(kinds({})).toEqual(["outcome", "plan", "proposal", "vote"].filter((kind) => kinds({}).includes(kind as never)));
    expect(kinds({ kind: "plan" })).toEqual(["plan"]);
    expect(find(w, "warm", { year: "2026" }).total).toBeGreaterThan(0);
    expect(find(w, "warm", { year: "2025" }).total).toBe(0);
    expect(addresses(w, "o", { kind: "roll", region: "HILL" })).toEqual([]);
    expect(new Set(addresses(w, "res", { kind: "roll", region: "HILL" }))).toEqual(new Set(["/roll#HILL"]));
  });

  it("SEA-1 names no protected group, no person and no address of anybody", () => {
    for (const secret of ["Quayside", "Refuge", "Ada", "Anchor", "example.org", "Finn"]) expect(find(w, secret).total, secret).toBe(0);
  });

  it("SEA-4 answers anything that is typed, and takes nothing of it as an instruction", () => {
    const strange = [
      '"',
      '""',
      "*",
      "a*",
      "-a",
      "NEAR(a b)",
      "en:",
      "tags : xkindplan",
      "{en}",
      "^",
      "a AND",
      "OR",
      "NOT a",
      "(",
      "'; --",
      "\u0000",
      "\ud800",
      "😀",
      "xkindplan",
    ];
    for (const q of [...strange, strange.join(" "), "x".repeat(5_000), "ab ".repeat(2_000)]) expect(() => find(w, q), q).not.toThrow();
    expect(find(w, "xkindplan").total).toBe(0);
    expect(find(w, "warm NOT library").total).toBe(0);
    expect(find(w, "").total).toBe(0);
  });

  it("SEA-3 made anew from the record it is the same, and so it is after the journal is read again", () => {
    const rows = (): string =>
      JSON.stringify(
        projectionsOf(w.db, w.record.memory)
          .all.find(({ name }) => name === "passages")
          ?.rows(),
      );
    const kept = rows();
    expect(kept.length).toBeGreaterThan(5_000);
    const projections = projectionsOf(w.db, w.record.memory);
    for (const one of projections.all) one.clear();
    expect(rows()).toBe("[]");
    projections.projectAll();
    expect(rows()).toBe(kept);
    w.db.sqlite.exec("UPDATE projections SET version = 0; DELETE FROM passages");
    openRecord(w.db);
    expect(rows()).toBe(kept);
  });

  it("SEA-3 an index that is not that of the passages is seen", () => {
    const rows = (): readonly unknown[] =>
      projectionsOf(w.db, w.record.memory)
        .all.find(({ name }) => name === "passages")
        ?.rows() ?? [];
    const length = rows().length;
    w.db.sqlite.exec("BEGIN; DROP TRIGGER passages_leave; DELETE FROM passages WHERE part = 'r1'");
    expect(rows().at(-1)).toBe("the index of words is not that of the passages");
    w.db.sqlite.exec("ROLLBACK");
    expect(rows()).toHaveLength(length);
  });
});

describe("what a proposal said before", () => {
  it("SEA-5 is found once where it still stands, and under its own version where it does not", async () => {
    const { w } = await papersWorld();
    expect(addresses(w, "static library", { kind: "proposal" }).toSorted()).toEqual(["/proposals/1#c1", "/proposals/1/v1#c1"]);
    expect(addresses(w, '"pays for heating and staff"', { kind: "proposal" })).toEqual(["/proposals/1#c3"]);
    expect(addresses(w, "three warm rooms", { kind: "amendment" })).toEqual(["/proposals/1/amendments/1"]);
    expect(addresses(w, "needed", { kind: "amendment" })).toEqual(["/proposals/1/amendments/1#reason"]);
    const versions = w.record.memory.proposal("1")?.versions ?? [];
    // SEA-2, SEA-3: with the newest text gone, what the first one says as well is found there, as if it had been read so from the start.
    await w.must("secretariat", { type: "WithdrawWords", hash: versions[1]?.text, reason: "It names a person." });
    expect(addresses(w, '"pays for heating and staff"')).toEqual(["/proposals/1/v1#c2"]);
    const kept = projectionsOf(w.db, w.record.memory).all.map((one) => JSON.stringify(one.rows()));
    const again = projectionsOf(w.db, w.record.memory);
    for (const one of again.all) one.clear();
    again.projectAll();
    expect(again.all.map((one) => JSON.stringify(one.rows()))).toEqual(kept);
    w.close();
  });
});

describe("what is not for everybody", () => {
  it("SEA-1 a written contribution is found once it is revealed, and a draft, a private link and a prepared vote never", async () => {
    const w = await makeWorld();
    const proposal = await admittedProposal(w);
    const { draft } = await w.must("Ada Anchor", {
      type: "SaveDraft",
      text: proposalTextOf("Submarines for everybody"),
    });
    expect(draft).toBeDefined();
    const sitting = await openSitting(w, proposal);
    await w.must("facilitator", {
      type: "AddRound",
      sitting,
      item: "i1",
      format: "written",
      minutes: 5,
      prompt: "What is missing?",
      before: null,
    });
    const round = w.record.memory.sitting(sitting)?.rounds.find(({ format }) => format === "written")?.id;
    const seat = w.seats("Fay Ford")[0];
    await w.must("facilitator", { type: "OpenRound", sitting, round });
    await w.must("Fay Ford", { type: "WriteContribution", sitting, seat, text: "Wheelbarrows are missing." });
    expect(find(w, "wheelbarrow").total).toBe(0);
    await w.must("facilitator", { type: "CloseRound", sitting });
    expect(addresses(w, "wheelbarrow", { region: "VALLEY" })).toEqual([`/sittings/${sitting}#${round}-${seat}`]);
    await w.must("facilitator", {
      type: "PrepareBallot",
      sitting,
      proposal,
      visibility: "roll-call",
      questionEn: "Elephants?",
      questionCy: "Eliffantod?",
    });
    for (const secret of ["submarines", "elephants"]) expect(find(w, secret).total, secret).toBe(0);
    w.close();
  });

  it("SEA-2 withdrawn words are found no more from the next question on, and stand in no file; SEA-3 a command that fails leaves no trace", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tessera-search-"));
    const file = join(folder, "assembly.db");
    const w = await makeWorld({ file });
    const proposal = await admittedProposal(w, "A libel against Zebedee of Nowhere");
    const text = w.record.memory.proposal(proposal)?.versions[0]?.text ?? "";
    const onDisk = (): boolean => ["", "-wal"].some((end) => /zebedee/i.test(readFileSync(`${file}${end}`).toString("latin1")));
    expect([find(w, "zebedee").total > 0, onDisk()]).toEqual([true, true]);
    await w.must("secretariat", { type: "WithdrawWords", hash: text, reason: "It names a person." });
    expect([find(w, "zebedee").total, onDisk()]).toEqual([0, false]);
    expect(find(w, "it names a person", { kind: "proposal" }).total).toBe(0);

    const before = w.record.memory.undone;
    w.db.sqlite.exec("CREATE TRIGGER breaks BEFORE INSERT ON commands BEGIN SELECT RAISE(ABORT, 'broken'); END");
    const schedule = {
      type: "ScheduleSitting",
      titleEn: "Ocelots",
      titleCy: "Ocelotiaid",
      hall: "The zoo",
      startsAt: w.clock + 3_600_000,
      items: [{ kind: "opening", minutes: 5 }],
    };
    expect((await w.ask("facilitator", schedule)).ok).toBe(false);
    w.db.sqlite.exec("DROP TRIGGER breaks");
    expect([find(w, "ocelots").total, w.record.memory.undone > before]).toEqual([0, true]);
    await w.must("facilitator", schedule);
    expect(find(w, "ocelots").total).toBe(1);
    w.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
