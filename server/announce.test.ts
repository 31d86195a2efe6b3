import type { Server } from "socket.io";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { admittedProposal, everybodyVotes, openBallot, openSitting } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { announcer, since, sinceAtMost } from "./announce.ts";

let w: World;
let sitting = "";

beforeAll(async () => {
  w = await makeWorld();
  const proposal = await admittedProposal(w);
  sitting = await openSitting(w, proposal);
  await everybodyVotes(w, await openBallot(w, sitting, proposal));
});
afterAll(() => w.close());

/** A whole vote of an assembly of five hundred, changed ten times by each, is more than anybody catches up with. */
const much = 5_000;

it("LIV-2: whoever missed a few entries is told them, votes as turnout", () => {
  const { seq } = w.record.memory;
  const missed = since(w.record, sitting, seq - 12);
  expect(missed?.entries.map(({ event }) => event.type)).not.toContain("VoteCast");
  expect(missed?.turnouts).toHaveLength(1);
  expect(since(w.record, sitting, seq)).toEqual({ entries: [], turnouts: [] });
});

/** The assembly as it is once its record has come so far. */
const later = (seq: number): World["record"]["memory"] =>
  new Proxy(w.record.memory, {
    get: (memory, name) => {
      const value: unknown = name === "seq" ? seq : Reflect.get(memory, name, memory);
      return typeof value === "function" ? value.bind(memory) : value;
    },
  });

it("LIV-2: whoever missed thousands loads the room anew; not one row is read to say so", () => {
  expect(sinceAtMost).toBe(much);
  const { seq } = w.record.memory;
  const far = { ...w.record, memory: later(seq + much) };
  const read = vi.spyOn(w.record.journal, "sinceIn");
  expect(since(far, sitting, seq - 1)).toBeNull();
  expect(since(far, sitting, 0, Number.MAX_SAFE_INTEGER)).toBeNull();
  expect(read).not.toHaveBeenCalled();
  expect(since(far, sitting, seq)).not.toBeNull();
  expect(read).toHaveBeenCalledOnce();
});

it("LIV-6: an import of the roll, however many entries it has, tells every page once that its room is stale", () => {
  const emit = vi.fn();
  const io = { emit, to: () => ({ emit: () => true }) } as unknown as Server;
  const roll = [...w.record.journal.all()].map((stored) => w.record.read(stored)).filter(({ entry }) => entry.stream === "roll");
  expect(roll.length).toBeGreaterThan(1);
  announcer(io, w.record)(roll);
  expect(emit.mock.calls).toEqual([["stale"]]);
});
