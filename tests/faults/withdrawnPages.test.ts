import { afterAll, beforeAll, expect, test } from "vitest";
import { type AccessWorld, accessWorld } from "./accessWorld.ts";

let all: AccessWorld;
beforeAll(async () => {
  all = await accessWorld();
}, 120_000);
afterAll(() => all?.close());

test("JRN-5 withdrawn words stand in no page, twin or paper from the next request on", async () => {
  const { w, now, server, origin } = all;
  const bus = "A bus to the evening choir";
  const addresses = ["", ".json", ".csv", ".md", ".html", "/v1", "/v1.md", "/v1.json", "/amendments", "/amendments.json"]
    .map((ending) => `/proposals/${now.proposal}${ending}`)
    .concat(["/", "/proposals", "/proposals.json", "/proposals.csv", "/sittings", `/sittings/${now.sitting}`, "/data/journal.jsonl"])
    .concat([`/cy/proposals/${now.proposal}`, `/sittings/${now.sitting}/live`]);
  const holding = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const address of addresses) if ((await (await fetch(`${origin}${address}`)).text()).includes(bus)) found.push(address);
    return found;
  };
  expect((await holding()).length).toBeGreaterThan(8);
  const [version] = w.record.memory.proposal(now.proposal)?.versions ?? [];
  const command = { type: "WithdrawWords", hash: version?.text ?? "", reason: "It names a person." };
  expect(await server.perform({ id: "withdraw-the-bus", by: w.person("secretariat"), command })).toMatchObject({ ok: true });
  expect(await holding()).toEqual([]);
}, 60_000);
