import type { Server } from "socket.io";
import { afterEach, expect, test, vi } from "vitest";
import { admittedProposal, attending, openSitting } from "../tests/support/story.ts";
import { makeWorld } from "../tests/support/world.ts";
import { announcer } from "./announce.ts";

afterEach(() => void vi.useRealTimers());

/** A hall of listeners: what each room was told, in order. */
function hall() {
  const told: { readonly room: string; readonly what: string; readonly said: unknown }[] = [];
  const to = (room: string) => ({ emit: (what: string, said: unknown) => void told.push({ room, what, said }) });
  const io = { to, emit: () => true } as unknown as Server;
  return { told, io };
}

/** A sitting in a round of consent, its hall listening from here on while the clock stands. */
async function inConsentRound() {
  const w = await makeWorld();
  const sitting = await openSitting(w, await admittedProposal(w));
  await w.must("facilitator", { type: "AddRound", sitting, item: "i1", format: "consent", minutes: 5 });
  const round = w.record.memory.sitting(sitting)?.rounds.find(({ format }) => format === "consent")?.id ?? "";
  await w.must("facilitator", { type: "OpenRound", sitting, round });
  const { told, io } = hall();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const announce = announcer(io, w.record);
  const from = w.announced.length;
  return { w, sitting, round, told, announce, from };
}

test("LIV-5 many answers at once are one frame, without what was answered; the closing tells the rest at once", async () => {
  const { w, sitting, round, told, announce, from } = await inConsentRound();
  const seats = attending.map((name) => ({ name, seat: w.seats(name)[0] ?? "" }));
  for (const { name, seat } of seats) await w.must(name, { type: "AnswerConsent", sitting, seat, answer: "concern", reason: "Too dear." });
  for (const one of w.announced.slice(from)) announce([one]);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(250);
  expect(told).toEqual([
    { room: `sitting:${sitting}`, what: "answers", said: { round, answered: seats.map(({ seat }) => seat), ready: [] } },
  ]);
  expect(JSON.stringify(told)).not.toMatch(/concern|dear/);
  vi.advanceTimersByTime(1_000);
  expect(told.length).toBe(1);
  const closing = w.announced.length;
  await w.must("facilitator", { type: "CloseRound", sitting });
  announce(w.announced.slice(closing));
  expect(JSON.stringify(told.at(-1))).toMatch(/ConsentRevealed.*Too dear\./);
  w.close();
});

test("CON-5, LIV-5: answers voided by an adjournment are not brought back by a frame that was still waiting", async () => {
  const { w, sitting, round, told, announce, from } = await inConsentRound();
  const name = attending[0] ?? "";
  await w.must(name, { type: "AnswerConsent", sitting, seat: w.seats(name)[0], answer: "consent" });
  await w.must("facilitator", { type: "AdjournSitting", sitting, reason: "A fire alarm." });
  for (const one of w.announced.slice(from)) announce([one]);
  vi.advanceTimersByTime(250);
  const frames = told.filter(({ what }) => what === "answers");
  expect(frames.map(({ said }) => said)).toEqual([{ round, answered: [], ready: [] }]);
  expect(w.record.memory.sitting(sitting)?.answers).toEqual({ [round]: { kind: "gathering", seats: [] } });
  expect(w.db.sqlite.prepare("SELECT count(*) AS n FROM answers_kept").get()).toEqual({ n: 0 });
  w.close();
});
