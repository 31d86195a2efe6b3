import { afterEach, expect, test, vi } from "vitest";
import { admittedProposal, openSitting } from "../tests/support/story.ts";
import { makeWorld } from "../tests/support/world.ts";
import { nextOf, startClock } from "./clock.ts";
import type { Answer } from "./perform.ts";

afterEach(() => void vi.useRealTimers());

test("RND-2, RND-6: a round whose time is up waits for its ballot, and the clock still closes the ballot", async () => {
  const w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  const debate = w.record.memory.sitting(sitting)?.rounds.find(({ format }) => format === "debate")?.id;
  await w.must("facilitator", { type: "SetRoundEnds", sitting, round: debate, ends: "time" });
  await w.must("facilitator", { type: "OpenRound", sitting, round: debate });
  const phase = w.record.memory.sitting(sitting)?.rounds.find(({ id }) => id === debate)?.phase;
  w.clock += (phase?.name === "open" ? phase.lengthMs : 0) - 10_000;
  const [ada, fay] = [w.seats("Ada Anchor")[0], w.seats("Fay Ford")[0]];
  await w.must("Ada Anchor", { type: "JoinList", sitting, seat: ada, kind: "procedural-motion", motion: "close-list" });
  await w.must("facilitator", { type: "GiveFloor", sitting });
  await w.must("Fay Ford", { type: "SecondMotion", sitting, seat: fay, motion: "m1" });
  const question = { questionEn: "That it be so.", questionCy: "Bod hynny'n digwydd." };
  const { ballot } = await w.must("facilitator", { type: "PutMotion", sitting, motion: "m1", ...question });
  w.clock += 30_000;
  expect(nextOf(w.record)?.command).toEqual({ type: "CloseBallot", ballot });
  w.clock += 60_000;
  await w.must("clock", { type: "CloseBallot", ballot });
  expect(nextOf(w.record)?.command).toEqual({ type: "CloseRound", sitting });
  w.close();
});

test("RND-7: half of those left are ready because somebody went: the clock closes the round at once", async () => {
  const w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  const round = w.record.memory.sitting(sitting)?.rounds[0]?.id;
  await w.must("facilitator", { type: "SetRoundEnds", sitting, round, ends: "ready" });
  await w.must("facilitator", { type: "OpenRound", sitting, round });
  const here = Object.values(w.record.memory.sitting(sitting)?.attendance ?? {}).filter((one) => one.here);
  const half = (here.length + (here.length % 2)) / 2;
  for (const { seat } of here.slice(0, half - 1)) await w.must("facilitator", { type: "SayReady", sitting, seat });
  expect(nextOf(w.record)).toBeNull();
  for (const { seat } of here.slice(half - 1, half + 1)) await w.must("facilitator", { type: "Leave", sitting, seat });
  const due = nextOf(w.record);
  expect(due?.command).toEqual({ type: "CloseRound", sitting });
  expect(due?.at).toBeLessThanOrEqual(w.clock);
  await w.must("clock", { type: "CloseRound", sitting });
  expect(w.record.memory.sitting(sitting)?.rounds[0]?.phase.name).toBe("closed");
  w.close();
});

test("RND-6 the clock closes a round when its time is up, not when the timer rings too early, also after more than a minute", async () => {
  const w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  const round = w.record.memory.sitting(sitting)?.rounds[0]?.id;
  await w.must("facilitator", { type: "SetRoundEnds", sitting, round, ends: "time" });
  await w.must("facilitator", { type: "OpenRound", sitting, round });
  await w.must("facilitator", { type: "AddTime", sitting, seconds: 120 });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const asked: unknown[] = [];
  const done: Answer = { ok: true, seq: 0, answer: {} };
  const start = w.clock;
  const clock = startClock(
    w.record,
    ({ by, command }) => {
      asked.push({ by, command });
      return Promise.resolve(done);
    },
    () => w.clock,
  );
  clock.arm();
  const phase = w.record.memory.sitting(sitting)?.rounds[0]?.phase;
  const length = phase?.name === "open" ? phase.lengthMs : 0;
  expect(length).toBeGreaterThan(60_000);
  // The timer runs a little ahead of the clock that counts.
  while (w.clock < start + length - 1_000) {
    vi.advanceTimersByTime(1_001);
    w.clock += 1_000;
    expect(asked).toEqual([]);
  }
  w.clock = start + length;
  vi.advanceTimersByTime(1_500);
  expect(asked).toEqual([{ by: "clock", command: { type: "CloseRound", sitting } }]);
  clock.stop();
  expect(await w.ask("clock", { type: "CloseRound", sitting })).toMatchObject({ ok: true });
  expect(w.record.memory.sitting(sitting)?.rounds[0]?.phase.name).toBe("closed");
  w.close();
});

test("RND-11, RND-12: in a sitting that runs by itself the clock opens the next round, and none that needs a person", async () => {
  const w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  await w.must("facilitator", { type: "RunByItself", sitting, runs: true });
  const rounds = w.record.memory.sitting(sitting)?.rounds ?? [];
  for (const { id, format } of rounds) {
    const due = nextOf(w.record);
    if (format === "ballot") {
      expect(due).toBeNull();
      break;
    }
    expect(due?.command).toEqual({ type: "OpenRound", sitting, round: id });
    w.clock = due?.at ?? 0;
    await w.must("clock", { type: "OpenRound", sitting, round: id });
    expect(w.record.memory.sitting(sitting)?.round).toBe(id);
    await w.must("facilitator", { type: "CloseRound", sitting });
  }
  w.close();
});

test("JRN-9: a command that always breaks, or changes nothing, keeps nothing else from its time, and is asked for again less and less often", async () => {
  const w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  await w.must("facilitator", { type: "StartQuorumCount", sitting });
  await w.must("facilitator", { type: "AskAgreement", sitting, subject: "procedure", statement: "That we meet at ten." });
  const ends = [w.record.memory.sitting(sitting)?.count?.endsAt, w.record.memory.sitting(sitting)?.asking?.endsAt].map((at) => at ?? 0);
  w.clock = Math.max(...ends) + 1;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const asked: { readonly at: number; readonly type: string }[] = [];
  const start = w.clock;
  const clock = startClock(
    w.record,
    ({ command }) => {
      asked.push({ at: w.clock - start, type: (command as { readonly type: string }).type });
      return asked.length % 2 === 0 ? Promise.reject(new Error("broken")) : Promise.resolve({ ok: true, seq: 0, answer: {} });
    },
    () => w.clock,
  );
  clock.arm();
  for (; w.clock < start + 10_000; w.clock += 5) await vi.advanceTimersByTimeAsync(5);
  for (const type of ["EndQuorumCount", "EndAgreement"]) {
    const times = asked.filter((one) => one.type === type).map(({ at }) => Math.round(at / 1_000));
    expect(times).toEqual([0, 1, 3, 7]);
  }
  clock.stop();
  vi.advanceTimersByTime(120_000);
  expect(asked).toHaveLength(8);
  w.close();
});
