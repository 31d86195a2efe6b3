import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDb } from "../db/open.ts";
import { makeWorld } from "../tests/support/world.ts";
import { databaseProblem, originProblem } from "./mayStart.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-may-start-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a database that is not there is named with the way to found one, and not made", () => {
  const file = join(folder, "mistyped", "assembly.db");
  expect(databaseProblem(file)).toMatch(/^There is no database at .*mistyped\/assembly\.db.* assembly -- found --help$/);
  expect(existsSync(join(folder, "mistyped"))).toBe(false);
});

test("a database without an assembly is not served, whether new, empty or no database at all", () => {
  writeFileSync(at("empty.db"), "");
  openDb(at("tables.db")).close();
  for (const name of ["empty.db", "tables.db"]) expect(databaseProblem(at(name))).toMatch(/^No assembly is founded in .* found --help$/);
  writeFileSync(at("letter.db"), "Dear Sir or Madam, ".repeat(400));
  expect(databaseProblem(at("letter.db"))).toMatch(/cannot be read as a database/);
  expect(readdirSync(folder)).not.toContain("empty.db-wal");
});

test("a founded assembly is served", async () => {
  const world = await makeWorld({ file: at("founded.db") });
  expect(databaseProblem(at("founded.db"))).toBeNull();
  world.close();
  expect(databaseProblem(at("founded.db"))).toBeNull();
});

test("a port other than the one people are sent to is warned about on this machine only", () => {
  expect(originProblem({ origin: "http://localhost:4000", port: 3000 })).toMatch(/listens on port 3000.*port 4000/);
  expect(originProblem({ origin: "http://127.0.0.1", port: 3000 })).toMatch(/port 80\b/);
  expect(originProblem({ origin: "http://localhost:3000", port: 3000 })).toBeNull();
  expect(originProblem({ origin: "https://assembly.example", port: 3000 })).toBeNull();
});
