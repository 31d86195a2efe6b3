import { createServer } from "node:http";
import express from "express";
import { expect, test } from "vitest";
import { favicon } from "./assets.ts";

test("a browser that asks for /favicon.ico of its own accord gets the icon and keeps it; nothing else is answered", async () => {
  const app = express().use(favicon("public"));
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  try {
    const icon = await fetch(`${origin}/favicon.ico`);
    expect([icon.status, icon.headers.get("content-type"), icon.headers.get("cache-control")]).toEqual([
      200,
      "image/svg+xml",
      "public, max-age=86400",
    ]);
    expect(await icon.text()).toMatch(/^<svg /);
    expect((await fetch(`${origin}/favicon.icon`)).status).toBe(404);
    expect((await fetch(`${origin}/favicon.ico`, { method: "POST" })).status).toBe(404);
  } finally {
    server.close();
  }
});
