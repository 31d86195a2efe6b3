import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDb } from "../../db/open.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { admittedProposal, tellStory } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { openRecord } from "../record.ts";
import { importArchive } from "./importArchive.ts";
import { archiveInto } from "./intoFolder.ts";
import type { Manifest } from "./manifest.ts";
import { archiveFiles } from "./writeArchive.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-archive-"));
const at = (...names: string[]): string => join(folder, ...names);
let w: World;
let parts: Parts;
/** Words that were withdrawn before the archive was written. */
const gone = "A bus to the evening choir";

beforeAll(async () => {
  w = await makeWorld();
  await tellStory(w);
  const proposal = await admittedProposal(w, gone);
  const hash = w.record.memory.proposal(proposal)?.versions[0]?.text ?? "";
  await w.must("secretariat", { type: "WithdrawWords", hash, reason: "It names a person." });
  parts = partsAround(w);
  archiveInto(at("whole"), parts);
}, 60_000);
afterAll(() => {
  parts.personal.close();
  w.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(at("whole", name), "utf8");
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const manifest = (): Manifest => JSON.parse(read("manifest.json")) as Manifest;
const asked = { head: null, otherRelease: false };
let copies = 0;

/** A copy of the archive with a file changed; the manifest says of it what is true of it now. */
function forged(path: string, change: (text: string) => string, mendManifest = true): string {
  copies += 1;
  const copy = at(`copy-${copies}`);
  cpSync(at("whole"), copy, { recursive: true });
  const text = change(readFileSync(join(copy, path), "utf8"));
  writeFileSync(join(copy, path), text);
  if (mendManifest) {
    const files = manifest().files.map((file) =>
      file.path === path ? { path, bytes: Buffer.byteLength(text), sha256: sha256(text) } : file,
    );
    writeFileSync(join(copy, "manifest.json"), JSON.stringify({ ...manifest(), files }));
  }
  return copy;
}

const refused = async (archive: string, more: { readonly head?: string; readonly otherRelease?: boolean } = {}) => {
  const database = at("never.db");
  const answer = await importArchive(archive, database, { ...asked, ...more });
  expect(readdirSync(folder).filter((name) => name.startsWith("never.db"))).toEqual([]);
  return "what" in answer ? answer : null;
};

describe("OPD-8 an archive of the whole assembly", () => {
  test("names every file with its SHA-256, and says what cannot travel", () => {
    const { files, leftOut, length, head, openVotes } = manifest();
    expect({ length, head, openVotes }).toEqual({ length: w.record.memory.seq, head: w.record.memory.hash, openVotes: [] });
    for (const { path, bytes, sha256: sum } of files) {
      expect(sha256(read(path))).toBe(sum);
      expect(Buffer.byteLength(read(path))).toBe(bytes);
    }
    const paths = files.map(({ path }) => path);
    for (const path of ["journal.jsonl", "public/votes.csv", "public/votes/2026/1.json", "public/plan/NCSP-0001.json", "public/roll.json"])
      expect(paths).toContain(path);
    expect(leftOut.map(({ what }) => what).join(" ")).toMatch(/e-mail.*chosen in votes that are still open.*withdrawn/);
  });

  test("holds nobody's name or address, no protected group and no withdrawn words", () => {
    const everything = manifest()
      .files.map(({ path }) => read(path))
      .join("\n");
    expect(everything).not.toMatch(/@example\.org|Ada Anchor|Quayside Refuge/);
    expect(everything).not.toContain(gone);
    expect(everything).toContain("Warm rooms in every library");
    expect(read("kept-back.jsonl")).toContain('"show":"withdrawn"');
  });

  test("is the same bytes whenever it is written of the same record", () => {
    const paths: string[] = [];
    for (const { path, pieces } of archiveFiles(parts)) {
      expect([...pieces].join("") === read(path), path).toBe(true);
      paths.push(path);
    }
    expect(paths.at(-1)).toBe("manifest.json");
  });

  test("is written only into an empty folder", () => {
    expect(() => archiveInto(at("whole"), parts)).toThrow(/not an empty folder/);
    expect(existsSync(at("whole", "manifest.json"))).toBe(true);
  });
});

describe("OPD-9 importing an archive", () => {
  test("makes an installation with the same record, from which the same archive is written", async () => {
    expect(await importArchive(at("whole"), at("copy.db"), { ...asked, head: w.record.memory.hash })).toMatchObject({
      format: "tessera-archive",
    });
    const db = openDb(at("copy.db"));
    const record = openRecord(db);
    expect({ seq: record.memory.seq, hash: record.memory.hash }).toEqual({ seq: w.record.memory.seq, hash: w.record.memory.hash });
    for (const { path, pieces } of archiveFiles({ ...parts, record })) expect([...pieces].join("") === read(path), path).toBe(true);
    db.close();
  });

  test("refuses a place where something lies", async () => {
    writeFileSync(at("taken.db"), "something");
    expect(await importArchive(at("whole"), at("taken.db"), asked)).toMatchObject({ where: at("taken.db") });
    expect(readFileSync(at("taken.db"), "utf8")).toBe("something");
  });

  test("names the file that is altered, missing, unknown, a link, or a folder that is no archive", async () => {
    const turned = (text: string): string => text.replace("for", "far");
    expect(await refused(forged("public/votes.json", turned, false))).toMatchObject({
      where: "public/votes.json",
      what: expect.stringMatching(/manifest/),
    });
    const missing = forged("public/votes.json", (text) => text);
    unlinkSync(join(missing, "public/votes.json"));
    expect(await refused(missing)).toEqual({ where: "public/votes.json", what: "it is missing" });
    const more = forged("public/votes.json", (text) => text);
    writeFileSync(join(more, "public/more.json"), "{}");
    expect(await refused(more)).toMatchObject({ where: "public/more.json" });
    const linked = forged("public/votes.json", (text) => text);
    unlinkSync(join(linked, "public/votes.json"));
    symlinkSync(at("whole", "public/votes.json"), join(linked, "public/votes.json"));
    expect(await refused(linked)).toMatchObject({ where: "public/votes.json", what: "it is no file of its own" });
    expect(await refused(at("nowhere"))).toMatchObject({ where: at("nowhere") });
    expect(await refused(forged("manifest.json", () => "{", false))).toEqual({ where: "manifest.json", what: "it is not JSON" });
    const outside = (text: string): string => text.replace('"public/votes.json"', '"public/../../votes.json"');
    expect(await refused(forged("manifest.json", outside, false))).toMatchObject({
      where: "manifest.json",
      what: expect.stringMatching(/files/),
    });
  });

  test("names the entry of a forged journal, though the manifest agrees with it", async () => {
    const lines = read("journal.jsonl").split("\n");
    const altered = forged("journal.jsonl", () => lines.with(4, (lines[4] ?? "").replace('seq\\":5', 'seq\\":6')).join("\n"));
    expect(await refused(altered)).toMatchObject({ where: "journal.jsonl, line 5" });
    const cut = forged("journal.jsonl", () => lines.slice(0, 20).join("\n"));
    expect(await refused(cut)).toMatchObject({ where: "journal.jsonl, line 21" });
  });

  test("refuses a record whose chain holds but that is not the one asked for", async () => {
    // The last entry taken off, length and head made right: only who noted the head elsewhere can tell.
    const lines = read("journal.jsonl").trimEnd().split("\n").slice(0, -2);
    const { hash } = JSON.parse(lines.at(-1) ?? "{}") as { hash: string };
    const journal = `${[...lines, JSON.stringify({ length: lines.length, head: hash })].join("\n")}\n`;
    const shorter = forged("journal.jsonl", () => journal);
    expect(await refused(shorter)).toMatchObject({ where: "manifest.json" });
    const agreed = { ...(JSON.parse(readFileSync(join(shorter, "manifest.json"), "utf8")) as Manifest), length: lines.length, head: hash };
    writeFileSync(join(shorter, "manifest.json"), JSON.stringify(agreed));
    expect(await refused(shorter, { head: w.record.memory.hash })).toMatchObject({
      where: "journal.jsonl",
      what: expect.stringMatching(/not the one asked for/),
    });
  });

  test("names a table that the record does not give, though the manifest agrees with it", async () => {
    const table = forged("public/votes/2026/1.csv", (text) => text.replace("against", "for"));
    expect(await refused(table)).toEqual({ where: "public/votes/2026/1.csv", what: "it is not what the record gives" });
    expect(await importArchive(table, at("other-release.db"), { ...asked, otherRelease: true })).toMatchObject({
      format: "tessera-archive",
    });
  });

  test("names the entry of which words were left out altogether, though every other word and the head are right", async () => {
    const without = read("journal.jsonl")
      .split("\n")
      .map((line) => {
        const entry = JSON.parse(line || "{}") as { words?: object };
        if (!line.includes("Warm rooms in every library") || !entry.words) return line;
        return JSON.stringify({ ...entry, words: undefined });
      });
    const head = w.record.memory.hash;
    expect(
      await refused(
        forged("journal.jsonl", () => without.join("\n")),
        { head, otherRelease: true },
      ),
    ).toMatchObject({
      where: expect.stringMatching(/^journal.jsonl, line/),
      what: expect.stringMatching(/neither beside it/),
    });
    expect(
      await refused(
        forged("kept-back.jsonl", () => ""),
        { head, otherRelease: true },
      ),
    ).toMatchObject({
      what: expect.stringMatching(/neither beside it/),
    });
  });

  test("names a line of words said to be kept back that are not, or that no entry names", async () => {
    const unknown = JSON.stringify({ hash: "a".repeat(64), seq: 3, lang: "en", show: "withdrawn" });
    expect(await refused(forged("kept-back.jsonl", (text) => `${text}${unknown}\n`))).toMatchObject({
      what: expect.stringMatching(/entry 3 does not name/),
    });
    const words = /"words":\{"([0-9a-f]{64})"/.exec(read("journal.jsonl").split("\n")[0] ?? "")?.[1] ?? "";
    const twice = JSON.stringify({ hash: words, seq: 1, lang: "en", show: "withdrawn" });
    expect(await refused(forged("kept-back.jsonl", (text) => `${text}${twice}\n`))).toMatchObject({ what: expect.stringMatching(/twice/) });
    expect(await refused(forged("kept-back.jsonl", () => "x\n"))).toMatchObject({ where: "kept-back.jsonl line 1" });
  });
});
