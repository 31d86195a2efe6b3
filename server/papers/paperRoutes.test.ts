import { createServer, type Server } from "node:http";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PapersWorld, papersWorld } from "../../tests/support/papersWorld.ts";
import { paperRoutes } from "./paperRoutes.ts";

let world: PapersWorld;
let server: Server;
let origin = "";
beforeAll(async () => {
  world = await papersWorld();
  const app = express();
  app.use(paperRoutes(world.parts));
  server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  world.w.close();
});

describe("OUT-1 addresses", () => {
  test("every page that can be taken away has four endings, in both languages, for whoever asks", async () => {
    const { proposal, amendment } = world;
    const pages = [
      `/proposals/${proposal}`,
      `/proposals/${proposal}/v1`,
      `/proposals/${proposal}/v2/against/v1`,
      `/proposals/${proposal}/amendments`,
      `/proposals/${proposal}/amendments/${amendment}`,
    ];
    const types = {
      md: "text/markdown; charset=utf-8",
      html: "text/html; charset=utf-8",
      pdf: "application/pdf",
      docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };
    for (const page of pages)
      for (const lang of ["", "/cy"])
        for (const [ending, type] of Object.entries(types)) {
          const answer = await fetch(`${origin}${lang}${page}.${ending}`);
          expect([answer.status, page, ending]).toEqual([200, page, ending]);
          expect(answer.headers.get("content-type")).toBe(type);
          expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
          expect(answer.headers.get("content-language")).toBe(lang === "" ? "en" : "cy");
          expect(answer.headers.get("content-disposition")).toMatch(
            new RegExp(`^(inline|attachment); filename="proposal-[\\w-]+\\.${ending}"$`),
          );
          expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(200);
        }
  }, 60_000);

  test("a PDF has line numbers where they are asked for; what was read before is not sent again", async () => {
    const path = `${origin}/proposals/${world.proposal}/v2.pdf`;
    const [plain, numbered] = [await fetch(path), await fetch(`${path}?lines=1`)];
    expect(numbered.headers.get("content-disposition")).toBe(`inline; filename="proposal-${world.proposal}-v2-lines.pdf"`);
    expect(numbered.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    const again = await fetch(path, { headers: { "if-none-match": plain.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  test("PCK-2 PCK-3 the papers of a sitting have their size and what changed in their names; a sitting that is not closed has no decisions", async () => {
    const { w, proposal } = world;
    const made = await w.must("facilitator", {
      ...{ type: "ScheduleSitting", titleEn: "Spring", titleCy: "Gwanwyn", startsAt: w.clock + 40 * 86_400_000, hall: "Town Hall" },
      items: [{ kind: "proposal", proposal, minutes: 40, template: "motion-debate" }],
    });
    const at = `${origin}/sittings/${String(made["sitting"])}`;
    const names = new Map([
      ["pack.pdf", "pack.pdf"],
      ["pack.docx?size=18", "pack-18pt.docx"],
      ["pack.html?since=2026-03-01&size=18", "pack-since-2026-03-01-18pt.html"],
    ]);
    for (const [path, name] of names) {
      const answer = await fetch(`${at}/${path}`);
      expect([answer.status, answer.headers.get("content-disposition")?.includes(name)], path).toEqual([200, true]);
    }
    for (const path of ["pack.pdf?since=agenda", "pack.pdf?since=2026-02-30", "decisions.docx"])
      expect([(await fetch(`${at}/${path}`)).status, path]).toEqual([404, path]);
  }, 60_000);

  test("an HTML file may run nothing here either", async () => {
    const answer = await fetch(`${origin}/proposals/${world.proposal}/v2.html`);
    expect(answer.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
  });

  test("what does not exist is not found, by whatever address", async () => {
    const { proposal } = world;
    for (const path of [
      "/proposals/99.md",
      `/proposals/${proposal}/v9.pdf`,
      `/proposals/${proposal}/first.docx`,
      `/proposals/${proposal}/v2/against/v9.html`,
      `/proposals/${proposal}/amendments/99.md`,
      `/proposals/${proposal}/amendments/..%2f1.md`,
      "/proposals/__proto__.md",
      `/proposals/${proposal}/v2.exe`,
    ])
      expect([(await fetch(`${origin}${path}`)).status, path]).toEqual([404, path]);
  });
});
