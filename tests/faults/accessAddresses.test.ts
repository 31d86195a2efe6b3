import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pagePermissions } from "../../shared/assembly/pagePermissions.ts";
import { type AccessWorld, accessWorld } from "./accessWorld.ts";

let all: AccessWorld;
beforeAll(async () => {
  all = await accessWorld();
}, 120_000);
afterAll(() => all?.close());

/** Asks for exactly this address: nothing tidies it on the way. */
const ask = (path: string): Promise<{ readonly status: number; readonly body: string }> =>
  new Promise((answered, failed) => {
    const asking = request({ port: all.server.port, host: "127.0.0.1", path }, (answer) => {
      let body = "";
      answer.on("data", (part: Buffer) => {
        body += part.toString("utf8");
      });
      answer.on("end", () => answered({ status: answer.statusCode ?? 0, body }));
    });
    asking.on("error", failed).end();
  });

describe("PER-3 the addresses", () => {
  test("a page that is not for everybody is opened by no other spelling of its address", async () => {
    const wrong: string[] = [];
    for (const { path } of pagePermissions) {
      const letter = `%${path.charCodeAt(1).toString(16)}`;
      const spellings = [
        path.toUpperCase(),
        `/${letter}${path.slice(2)}`,
        `/.${path}`,
        `/x/..${path}`,
        `/%2e${path}`,
        `/${path}`,
        `//x/..${path}`,
        path.replace(/\/(\w+)$/, "\\\\$1"),
        `/CY${path}`,
        `/cy/${letter}${path.slice(2)}`,
        `/cy/${path}`,
      ].filter((spelled) => spelled !== path);
      for (const spelled of spellings)
        for (const ending of ["", ".data", "?_data=en.desk"]) {
          const { status } = await ask(`${spelled}${ending}`);
          if (status < 300 || status >= 500) wrong.push(`${spelled}${ending}: ${status}`);
        }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test("nobody gets the data of a page that they may not open, also where it is asked for alone", async () => {
    const wrong: string[] = [];
    for (const name of ["plan-team", "Cai Caulk"])
      for (const page of ["people", "outbox", "roll", "notes/1"])
        for (const asked of [`/desk/${page}.data`, `/desk/${page}.data?_routes=en.desk-${page.split("/")[0]?.replace("notes", "note")}`]) {
          const answer = await fetch(`${all.origin}${asked}`, { headers: { cookie: all.cookieOf(name) }, redirect: "manual" });
          const body = await answer.text();
          if (body.includes("example.org") || /"(mails|appointed|rows|paragraphs)"/.test(body))
            wrong.push(`${asked} for ${name}: ${body.slice(0, 80)}`);
        }
    expect(wrong).toEqual([]);
  });
});
