import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limitBodies, mostOfBody } from "./bodies.ts";
import { isOwnOrigin, refuseForeignPosts } from "./origin.ts";
import { readableRequests } from "./readable.ts";
import { contentPolicy, isLoopback, keepPrivate, securityHeaders } from "./security.ts";

const origin = "https://assembly.example";
const host = "assembly.example";

test("our own forms pass: by Origin, by Sec-Fetch-Site, by Referer", () => {
  expect(isOwnOrigin({ host, origin }, origin)).toBe(true);
  expect(isOwnOrigin({ host, origin, "sec-fetch-site": "same-origin", cookie: "a=b" }, origin)).toBe(true);
  expect(isOwnOrigin({ host, referer: `${origin}/cy/sign-in`, cookie: "a=b" }, origin)).toBe(true);
  expect(isOwnOrigin({ host, "sec-fetch-site": "none", cookie: "a=b" }, origin)).toBe(true);
});

test("other sites' forms do not, whatever they make of their headers (ASVS 3.5.1)", () => {
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "" },
    { origin: "https://assembly.example.evil.example" },
    { origin: "http://assembly.example" },
    { origin: "https://assembly.example:8443" },
    { origin, "sec-fetch-site": "cross-site" },
    { origin, "sec-fetch-site": "same-site" },
    { referer: "https://evil.example/?https://assembly.example/", cookie: "a=b" },
    { referer: "assembly.example", cookie: "a=b" },
    { cookie: "__Host-tessera=x" },
  ])
    expect(isOwnOrigin({ host, ...headers }, origin), JSON.stringify(headers)).toBe(false);
  expect(isOwnOrigin({ host: "evil.example", origin: "https://evil.example" }, origin)).toBe(false);
});

test("a caller with neither cookie nor browser headers is no browser and passes", () => {
  expect(isOwnOrigin({ host }, origin)).toBe(true);
});

test("on plain http the host that the page was opened by is ours as well", () => {
  expect(isOwnOrigin({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }, "http://localhost:3000")).toBe(true);
  expect(isOwnOrigin({ host: "localhost:3000", origin: "http://evil.example" }, "http://localhost:3000")).toBe(false);
});

test("pages of the reading room may run no script; scripted ones only ours; nothing inline (ASVS 3.4.3)", () => {
  const reading = contentPolicy("/votes/2026/42", "abc", { https: true, origin });
  expect(reading).toContain("script-src 'none'");
  expect(reading).toContain("frame-ancestors 'none'");
  const live = contentPolicy("/cy/sittings/7/live", "abc", { https: true, origin });
  expect(live).toContain("script-src 'self' 'nonce-abc'");
  expect(live).toContain("connect-src 'self' wss://assembly.example");
  expect(reading + live).not.toContain("unsafe");
});

test("a ballot paper alone, of all pages without scripts, may carry files of ours: nothing inline, no nonce to copy", () => {
  const policy = (path: string): string => /script-src [^;]+/.exec(contentPolicy(path, "abc", { https: true, origin }))?.[0] ?? "";
  for (const path of ["/ballots/2026-7", "/cy/ballots/2026-7", "/ballots/practice", "/steward/2026-7"])
    expect(policy(path), path).toBe("script-src 'self'");
  for (const path of ["/", "/votes/2026/7", "/ballots", "/ballots/2026-7/share", "/sign-in", "/desk/ballots/2026-7", "/chamber"])
    expect(policy(path), path).toBe("script-src 'none'");
});

test("this machine is known by its address, its name and that nothing stands between", () => {
  const from = (remoteAddress: string, headers: { readonly [name: string]: string }) => isLoopback({ socket: { remoteAddress }, headers });
  expect(from("127.0.0.1", { host: "localhost:3000" })).toBe(true);
  expect(from("::1", { host: "[::1]:3000" })).toBe(true);
  expect(from("127.0.0.1", { host: "rebound.evil.example" })).toBe(false);
  expect(from("127.0.0.1", { host: "localhost", "x-forwarded-for": "203.0.113.7" })).toBe(false);
  expect(from("192.168.1.4", { host: "localhost" })).toBe(false);
});

test("how much a page takes: 64 kB, a roll 2 MB, in both languages", () => {
  expect([mostOfBody("/sign-in"), mostOfBody("/desk/roll"), mostOfBody("/cy/desk/roll"), mostOfBody("/desk/rolls")]).toEqual([
    65_536, 2_097_152, 2_097_152, 65_536,
  ]);
});

const server = express()
  .use(
    securityHeaders({ https: true, origin }),
    readableRequests(),
    refuseForeignPosts(origin),
    limitBodies(),
    keepPrivate({ https: true }),
  )
  .use((request, response) => void response.send(request.path === "/-" ? "nothing here" : "done"));
let base = "";
let close = (): void => {};
beforeAll(async () => {
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((ready) => listening.once("listening", ready));
  const address = listening.address();
  base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  close = () => void listening.close();
});
afterAll(() => close());

const send = (path: string, init: RequestInit = {}): Promise<Response> => fetch(base + path, init);

test("every answer carries the headers; HSTS where reached over https; nothing of a signed-in person is cached", async () => {
  const answer = await send("/desk", { headers: { Cookie: `__Host-tessera=${"a".repeat(43)}` } });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "strict-transport-security": "max-age=31536000",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cache-control": "private, no-store",
  });
  expect((await send("/votes")).headers.get("cache-control")).toBeNull();
  const seen = await Promise.all([send("/desk/sittings/7"), send("/desk/sittings/7")]);
  expect(seen[0]?.headers.get("content-security-policy")).not.toBe(seen[1]?.headers.get("content-security-policy"));
});

test("a foreign post is refused in one sentence and reaches nothing", async () => {
  const answer = await send("/sign-out", { method: "POST", headers: { Origin: "https://evil.example" }, body: "a=b" });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([403, "text/plain; charset=utf-8"]);
  expect(await answer.text()).toMatch(/^This was sent from another site/);
  expect(await (await send("/cy/sign-out", { method: "POST", headers: { Origin: "null" } })).text()).toMatch(/^Anfonwyd hyn o wefan arall/);
  expect((await send("/sign-out", { method: "POST", headers: { Origin: origin }, body: "a=b" })).status).toBe(200);
  expect((await send("/sign-out", { method: "GET", headers: { Origin: "https://evil.example" } })).status).toBe(200);
});

test("a body that is too large is refused before it is read", async () => {
  const body = "a".repeat(65_537);
  expect((await send("/sign-in", { method: "POST", body })).status).toBe(413);
  expect((await send("/desk/roll", { method: "POST", body })).status).toBe(200);
});

test("a body that does not say its length is refused", async () => {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("a=b"));
      controller.close();
    },
  });
  const init = { method: "POST", body: stream, duplex: "half" } as const;
  expect((await send("/sign-in", init)).status).toBe(411);
});

test("other methods than a page's are refused with what may be asked; an address that cannot be read is one that does not exist", async () => {
  const put = await send("/votes", { method: "PUT", body: "a=b", headers: { Origin: origin } });
  expect([put.status, put.headers.get("allow"), await put.text()]).toEqual([
    405,
    "GET, HEAD, POST",
    "At this address pages are read and forms are sent; nothing else can be asked of it.\n",
  ]);
  expect(await (await send("/%ff")).text()).toBe("nothing here");
});
