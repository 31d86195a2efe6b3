import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { pageQuery } from "./pageQuery.ts";

const queryOf = (path: string, asked: string): string => pageQuery(path, new URLSearchParams(asked));

describe("what an address asks for goes with the reader into the other language", () => {
  it("on every page whose state lives there", () => {
    expect(queryOf("/proposals/7/v3/against/v1", "view=side&show=all")).toBe("?view=side&show=all");
    expect(queryOf("/proposals/7/amendments/preview", "with=12&with=3&with=3&view=side")).toBe("?with=3&with=12&view=side");
    expect(queryOf("/proposals/7/against", "other=1&version=2")).toBe("?version=2&other=1");
    expect(queryOf("/proposals", "page=2&standing=open")).toBe("?standing=open&page=2");
    expect(queryOf("/chamber/proposals/7", "step=languages")).toBe("?step=languages");
    expect(queryOf("/desk/sittings/12", "do=vote&find=T%C5%B7%20Hafan")).toBe("?do=vote&find=T%C5%B7+Hafan");
    expect(queryOf("/sign-in", "to=/cy/chamber/7")).toBe("?to=%2Fcy%2Fchamber%2F7");
  });
  it("but nothing that is not the page's own, or not of its kind", () => {
    expect(queryOf("/proposals/7/v3/against/v1", "view=side&evil=1&show=%3Cscript%3E&page=2")).toBe("?view=side");
    expect(queryOf("/proposals/7", "view=side")).toBe("");
    expect(queryOf("/sign-in", "to=//elsewhere.example")).toBe("");
    expect(queryOf("/drafts/d-1", "saved&state=AAAA&step=open")).toBe("?step=open");
    expect(
      queryOf("/proposals/7/amendments/preview", Array.from({ length: 300 }, (_, i) => `with=${i + 1}`).join("&")).split("&"),
    ).toHaveLength(100);
  });
  it("and every name that a page reads is known here, or is a note that is read once", () => {
    const routes = resolve(import.meta.dirname, "../routes");
    const files = readdirSync(routes, { recursive: true, encoding: "utf8" }).filter((name) => /(?<!\.test)\.tsx?$/.test(name));
    const read = files.flatMap((name) =>
      [...readFileSync(join(routes, name), "utf8").matchAll(/(?:searchParams|asked|query)\.(?:get|getAll|has)\("(\w+)"\)/g)].map(
        ([, one = ""]) => one,
      ),
    );
    const known = readFileSync(join(import.meta.dirname, "pageQuery.ts"), "utf8");
    const once = ["saved", "state", "imported", "measure", "sent", "adopted"];
    expect(read.length).toBeGreaterThan(15);
    expect([...new Set(read)].filter((name) => !once.includes(name) && !known.includes(` ${name}: `))).toEqual([]);
  });
});
