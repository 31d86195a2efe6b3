import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { PressBusy, PressThread, PressTooSlow } from "./thread.ts";

/** A thread that never ends a job of no bytes, falls over at one of a single byte, and answers all others. */
const program = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ job }) => {
    if (job.bytes.length === 0) for (;;);
    if (job.bytes.length === 1) throw new Error("a bad file");
    parentPort.postMessage({ finished: { is: "made", bytes: job.bytes } });
  });`;
let started = 0;
const threadOf = (longest: number): PressThread =>
  new PressThread(
    () => {
      started += 1;
      return new Worker(program, { eval: true });
    },
    { make: longest, read: longest, warm: longest },
  );
const job = (length: number) => ({ is: "read", bytes: new Uint8Array(length), lang: "en" }) as const;

describe("OUT-4 the thread that makes and reads files", () => {
  test("ends with what takes too long, and with nothing that waits behind it", async () => {
    const thread = threadOf(1_500);
    started = 0;
    const all = await Promise.allSettled([job(2), job(0), job(3), job(4)].map((one) => thread.order(one)));
    expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    expect(all[1]).toMatchObject({ reason: expect.any(PressTooSlow) });
    expect(started).toBe(2);
    await thread.close();
  }, 20_000);

  test("falls over at a bad file, and what waits behind it is made by another", async () => {
    const thread = threadOf(10_000);
    const [bad, good] = await Promise.allSettled([thread.order(job(1)), thread.order(job(2))]);
    expect(bad).toMatchObject({ status: "rejected", reason: { message: "a bad file" } });
    expect(good).toMatchObject({ status: "fulfilled" });
    await thread.close();
  }, 20_000);

  test("takes forty at once, and says so of the next", async () => {
    const thread = threadOf(10_000);
    const taken = Array.from({ length: 40 }, () => thread.order(job(2)));
    await expect(thread.order(job(2))).rejects.toBeInstanceOf(PressBusy);
    expect(await Promise.all(taken)).toHaveLength(40);
    await thread.close();
  }, 20_000);
});
