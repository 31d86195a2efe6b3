import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { pages } from "../app/routes.js";
import { importArchive } from "../server/archive/importArchive.ts";
import { archiveInto } from "../server/archive/intoFolder.ts";
import { filledIn, paramsOf } from "../server/exports/addresses.ts";
import { formats } from "../server/exports/formats.ts";
import { topicsOf } from "../server/pages/cached.ts";
import { type Running, startServer } from "../server/web.ts";
import { type AccessWorld, accessWorld } from "./faults/accessWorld.ts";
import { writtenUp } from "./support/writtenUp.ts";

const folder = mkdtempSync(join(tmpdir(), "tessera-archived-"));
let all: AccessWorld;
let copy: Running;
beforeAll(async () => {
  all = await accessWorld();
  const { w, now, server, story } = all;
  const hash = w.record.memory.proposal(now.proposal)?.versions[0]?.text ?? "";
  const withdraw = { type: "WithdrawWords", hash, reason: "It names a person." };
  const written = writtenUp(w.record.memory, story.sitting, (name) => w.seats(name)[0] ?? "");
  for (const [i, [name, command]] of [["secretariat", withdraw] as const, ...written].entries()) {
    const answer = await server.perform({ id: `before-the-archive-${i}`, by: w.person(name), command });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.refusal.refused}`);
  }
  archiveInto(join(folder, "archive"), all.server.parts);
  const database = join(folder, "copy.db");
  const done = await importArchive(join(folder, "archive"), database, { head: null, otherRelease: false });
  if ("what" in done) throw new Error(`${done.where}: ${done.what}`);
  copy = await startServer(
    { database, port: 0, host: "127.0.0.1", origin: "http://127.0.0.1", smtp: null, mailFrom: "", proxies: 0 },
    { now: () => all.w.clock },
  );
}, 120_000);
afterAll(async () => {
  await copy?.close();
  await all?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every address of the reading room, and of every page's twins. */
const addresses = (): readonly string[] => {
  const { parts } = all.server;
  const rooms = pages
    .flatMap(([path]) => (paramsOf(parts, `/${path}`) ?? []).map((params) => filledIn(`/${path}`, params)))
    .filter((path) => topicsOf(path) !== null);
  const twins = formats.flatMap(({ path, csv }) =>
    (paramsOf(parts, path) ?? []).flatMap((params) => [".json", ...(csv ? [".csv"] : [])].map((end) => `${filledIn(path, params)}${end}`)),
  );
  return [...rooms, ...rooms.map((path) => `/cy${path === "/" ? "" : path}`), ...twins, "/data/journal.jsonl", "/data/journal.json"];
};

test("OPD-10 every public page of an assembly imported from its archive is the same bytes", async () => {
  const every = addresses();
  expect(every.length).toBeGreaterThan(90);
  const versions = ["full", "v2/against/v1", "full.pdf", "full.docx"].map((version) => `/minutes/2026-03-12/${version}`);
  for (const address of ["/cy/minutes/2026-03-12/v1", "/minutes/2026-03-12/v1.json", "/evidence/halls", "/evidence/halls.csv"])
    expect(every).toContain(address);
  const wrong: string[] = [];
  for (const address of [...every, ...versions]) {
    const [was, is] = await Promise.all([all.origin, `http://127.0.0.1:${copy.port}`].map((origin) => fetch(`${origin}${address}`)));
    const bytes = [await was?.arrayBuffer(), await is?.arrayBuffer()].map((body) => Buffer.from(body ?? new ArrayBuffer(0)));
    if (was?.status !== is?.status || (was?.status ?? 500) >= 500 || bytes[0]?.equals(bytes[1] ?? Buffer.of()) !== true)
      wrong.push(`${address}: ${was?.status} ${is?.status}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test("OPD-4 the sitemap is XML, names every public page in both languages, and each is there; robots.txt names it", async () => {
  const answer = await fetch(`${all.origin}/sitemap.xml`);
  expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  const xml = await answer.text();
  const { errors } = await validateXML({ xml: [{ fileName: "sitemap.xml", contents: xml }], schema: [sitemapSchema] });
  expect(errors).toEqual([]);
  const named = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url.replace("http://127.0.0.1", "") || "/");
  expect(named).toContain("/cy/votes/2026/1");
  expect(named).toContain("/sittings/1");
  expect(new Set(named).size).toBe(named.length);
  const wrong: string[] = [];
  for (const path of named) {
    const page = await fetch(`${all.origin}${path}`, { redirect: "manual" });
    if (page.status !== 200 || !page.headers.get("content-type")?.startsWith("text/html")) wrong.push(`${path}: ${page.status}`);
    await page.arrayBuffer();
  }
  expect(wrong).toEqual([]);
  const links = [...xml.matchAll(/hreflang="(..)" href="([^"]*)"/g)].map(([, lang, url]) => `${lang} ${url}`);
  expect(links).toContain("cy http://127.0.0.1/cy/plan/NCSP-0001");
  const robots = await (await fetch(`${all.origin}/robots.txt`)).text();
  expect(robots).toContain("Sitemap: http://127.0.0.1/sitemap.xml");
  const closed = [...robots.matchAll(/Disallow: (.*)/g)].map(([, path = "x"]) => path);
  expect(named.filter((path) => closed.some((start) => path.startsWith(start)))).toEqual([]);
}, 60_000);

/** What sitemaps.org asks of a sitemap, with room for the links between languages. */
const sitemapSchema = {
  fileName: "sitemap.xsd",
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
    <xs:element name="urlset"><xs:complexType><xs:sequence><xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType></xs:element>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`,
};

/** The data that a page holds for machines, as a parser of HTML would read it. */
const dataIn = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) => JSON.parse(json));

test("OPD-5 sittings are Events and outcomes Legislation, in both languages, where no script is allowed", async () => {
  const page = async (path: string) => {
    const answer = await fetch(`${all.origin}${path}`);
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'none'");
    return answer.text();
  };
  expect(dataIn(await page("/sittings/1"))).toEqual([
    {
      ...{
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Spring sitting",
        inLanguage: "en",
        url: "http://127.0.0.1/sittings/1",
      },
      ...{ startDate: "2026-03-12T11:00:00.000Z", endDate: expect.stringMatching(/^2026-03-12T/) },
      ...{ eventStatus: "https://schema.org/EventScheduled", eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode" },
      location: [
        { "@type": "Place", name: "Town Hall, Harbour", address: "Town Hall, Harbour" },
        { "@type": "VirtualLocation", url: "http://127.0.0.1/sittings/1/live" },
      ],
      organizer: { "@type": "Organization", name: expect.any(String), url: "http://127.0.0.1" },
    },
  ]);
  expect(dataIn(await page("/cy/sittings/1"))).toMatchObject([{ name: "Eisteddiad y gwanwyn", url: "http://127.0.0.1/cy/sittings/1" }]);
  expect(dataIn(await page("/outcomes/1"))).toMatchObject([
    {
      ...{ "@type": "Legislation", name: "Warm rooms in every library", legislationIdentifier: "1", creativeWorkStatus: "Carried" },
      isBasedOn: "http://127.0.0.1/proposals/1/v1",
    },
  ]);
  expect(dataIn(await page("/plan"))).toEqual([]);
});

test("OPD-5 what people wrote cannot end the block of data", async () => {
  const { w, server } = all;
  const title = '</script><script>alert(1)</script> & "quoted"';
  const command = {
    type: "ScheduleSitting",
    titleEn: title,
    titleCy: "Eisteddiad",
    startsAt: w.clock + 864e5,
    hall: "<!-- Hall",
    items: [{ kind: "opening", minutes: 5 }],
  };
  const answer = await server.perform({ id: "hostile-title", by: w.person("facilitator"), command });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  const html = await (await fetch(`${all.origin}/sittings/${answer.answer["sitting"]}`)).text();
  expect(html).not.toContain("<script>alert");
  expect(html).not.toContain("<!-- Hall");
  expect(dataIn(html)).toMatchObject([{ name: title, location: [{ name: "<!-- Hall" }, {}] }]);
});
