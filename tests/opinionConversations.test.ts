import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsv } from "../server/exports/csv.ts";
import { readPositions, readStatements } from "../server/imports/positions.ts";
import { opinionMap } from "../shared/opinion/map.ts";
import { type Position, positionsOf, type Taken } from "../shared/opinion/positions.ts";
import { publishableOf } from "../shared/opinion/publish.ts";
import { compared } from "./support/opinions.ts";

/** The opinion map on real conversations held with Polis. Data beside the project; without it these are "not run". */
const data = resolve(import.meta.dirname, "../../shared/data");
const open = `${data}/polis-open-data`;
const missing = (path: string): string => (existsSync(path) ? "" : ` (not run: ${path} is missing)`);

/** A table as records by the names of its columns. */
const recordsIn = (file: string): readonly { readonly [column: string]: string }[] => {
  const csv = readCsv(readFileSync(file));
  if ("problem" in csv) throw new Error(JSON.stringify(csv.problem));
  const [header, ...rows] = csv.rows;
  return rows.map(({ cells }) => Object.fromEntries((header?.cells ?? []).map((name, i) => [name, cells[i] ?? ""])));
};

const takenIn = (name: string): readonly Taken[] => {
  const read = readPositions(readFileSync(`${open}/${name}/votes.csv`));
  if (!("rows" in read)) throw new Error(JSON.stringify(read));
  return read.rows;
};

const withdrawnIn = (name: string): readonly string[] => {
  const read = readStatements(readFileSync(`${open}/${name}/comments.csv`));
  if (!("rows" in read)) throw new Error(JSON.stringify(read));
  return read.rows.filter(({ withdrawn }) => withdrawn).map(({ statement }) => statement);
};

/**
 * Lines and people as their provenance counts them. Groups depend on how a conversation went (Polis begins each time from the groups
 * before, and forms groups of three), so there is a floor only where ours come near the published ones.
 */
const conversations = {
  "brexit-consensus": { votes: 5312, people: 204, hash: "da4f226b45c09935", atLeast: 0.5 },
  "london.youth.policing": { votes: 640, people: 26, hash: "b3e3713e1b9d7231", atLeast: null },
  "scoop-hivemind.freshwater": { votes: 3979, people: 117, hash: "3174c235407ac45d", atLeast: null },
} as const;

describe.skipIf(!existsSync(open))(`OPN-1 conversations published by Polis${missing(open)}`, () => {
  const each = test.each(Object.entries(conversations));

  each("%s: every line is read, and all lines together are the counts published for each statement", (name, { votes, people }) => {
    const taken = takenIn(name);
    expect(taken).toHaveLength(votes);
    expect(new Set(taken.map(({ person }) => person)).size).toBe(people);
    const count = (statement: string, position: Position): number =>
      taken.filter((one) => one.statement === statement && one.position === position).length;
    const comments = recordsIn(`${open}/${name}/comments.csv`);
    expect(comments.length).toBeGreaterThan(35);
    expect(
      comments.map((one) => [one["comment-id"], count(one["comment-id"] ?? "", "agree"), count(one["comment-id"] ?? "", "disagree")]),
    ).toEqual(comments.map((one) => [one["comment-id"], Number(one["agrees"]), Number(one["disagrees"])]));
  });

  each("%s: what we use is each person's last position, cell by cell as in the published matrix", (name) => {
    const positions = positionsOf(takenIn(name));
    const cells = recordsIn(`${open}/${name}/participants-votes.csv`).flatMap((one) => {
      const row = positions.rows[positions.people.indexOf(one["participant"] ?? "")];
      return positions.statements.map((statement, s) => ({
        ours: row?.[s] ?? null,
        theirs: one[statement] === undefined || one[statement] === "" ? null : Number(one[statement]),
      }));
    });
    expect(cells).toHaveLength(positions.statements.length * conversations[name as keyof typeof conversations].people);
    expect(cells.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  });

  each("OPN-4 %s: our groups beside the published ones", (name, { atLeast }) => {
    const map = opinionMap(takenIn(name), { without: withdrawnIn(name) });
    const published = new Map(
      recordsIn(`${open}/${name}/participants-votes.csv`).flatMap((one): [string, number][] =>
        one["group-id"] === "" || one["group-id"] === undefined ? [] : [[one["participant"] ?? "", Number(one["group-id"])]],
      ),
    );
    expect(published.size).toBeGreaterThan(20);
    const index = compared(name, map, published);
    if (atLeast !== null) expect(index).toBeGreaterThan(atLeast);
  });

  test("OPN-4 other seeds make the same groups of brexit-consensus", () => {
    const taken = takenIn("brexit-consensus");
    const groups = ["opinion-map", "a", "b"].map((seed) => opinionMap(taken, { seed }).people.map(({ group }) => group));
    expect(groups[1]).toEqual(groups[0]);
    expect(groups[2]).toEqual(groups[0]);
  });

  each("OPN-8 %s: the map is the same on every machine, to the byte", (name, { hash }) => {
    const map = opinionMap(takenIn(name), { without: withdrawnIn(name) });
    expect(createHash("sha256").update(JSON.stringify(map.people)).digest("hex").slice(0, 16)).toBe(hash);
  });

  each("OPN-9 %s: what is published names nobody and no number under five", (name) => {
    const published = publishableOf(opinionMap(takenIn(name), { without: withdrawnIn(name) }));
    expect(published.groups.length).toBeGreaterThan(1);
    const exact = published.statements.flatMap(({ groups }) =>
      groups.flatMap((row) => [row.agree, row.disagree, row.rest].filter(({ from, to }) => from === to)),
    );
    expect(Math.min(...exact.map(({ from }) => from), ...published.groups.map(({ size }) => size))).toBeGreaterThanOrEqual(5);
  });
});
