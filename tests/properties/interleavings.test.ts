import fc from "fast-check";
import { expect, test } from "vitest";
import { announced } from "../../server/announce.ts";
import { roomFor } from "../../server/loadContext.ts";
import { openRecord } from "../../server/record.ts";
import { verifyEntries } from "../../server/verify.ts";
import { evolveRoom, type Room, turnRoom } from "../../shared/assembly/room.ts";
import { turnoutFrame } from "../../shared/ballots/turnout.ts";
import { admittedProposal, attending, openBallot, openSitting } from "../support/story.ts";
import { makeWorld, type World } from "../support/world.ts";

const long = process.env["TESSERA_LONG"] === "1";
const people = [...attending, "Bo Buoy", "Dee Dory", "facilitator", "secretariat", "plan-team", "clock"];

/** What somebody might ask at any moment, in or out of order: numbers choose what it is about. */
const askings: readonly ((
  w: World,
  sitting: string,
  pick: (n: number) => number,
) => { readonly type: string; readonly [field: string]: unknown })[] = [
  (_w, sitting, pick) => ({ type: "CheckIn", sitting, seat: `s-${1 + pick(13)}`, as: pick(2) ? "delegate" : "alternate" }),
  (_w, sitting, pick) => ({ type: "Leave", sitting, seat: `s-${1 + pick(13)}` }),
  (_w, sitting, pick) => ({
    type: "JoinList",
    sitting,
    seat: `s-${1 + pick(13)}`,
    kind: pick(3) ? "contribution" : "point-of-order",
    rule: "FLR-3",
    side: "for",
  }),
  (_w, sitting, pick) => ({ type: "LeaveList", sitting, entry: `e${1 + pick(20)}` }),
  (_w, sitting, pick) => ({ type: "GiveFloor", sitting, entry: pick(2) ? null : `e${1 + pick(20)}` }),
  (_w, sitting) => ({ type: "EndTurn", sitting }),
  (_w, sitting, pick) => ({ type: pick(2) ? "PauseTurn" : "ResumeTurn", sitting }),
  (w, sitting, pick) => ({ type: "OpenRound", sitting, round: `r${1 + pick(w.record.memory.sitting(sitting)?.rounds.length ?? 1)}` }),
  (_w, sitting) => ({ type: "CloseRound", sitting }),
  (_w, sitting, pick) => ({ type: "WriteContribution", sitting, seat: `s-${1 + pick(13)}`, text: `Thought ${pick(100)}` }),
  (_w, sitting) => ({ type: "StartQuorumCount", sitting }),
  (_w, sitting) => ({ type: "AskAgreement", sitting, subject: "procedure", statement: "That we go on." }),
  (_w, sitting, pick) => ({ type: "ObjectToAgreement", sitting, seat: `s-${1 + pick(13)}` }),
  (_w, sitting) => ({ type: "EndAgreement", sitting }),
  (_w, sitting, pick) => ({ type: "SayIAmHere", sitting, seat: `s-${1 + pick(13)}` }),
  (_w, sitting) => ({ type: "EndQuorumCount", sitting }),
  (w, _sitting, pick) => ({
    type: "CastVote",
    ballot: w.record.memory.ids("ballot").at(-1),
    seat: `s-${1 + pick(13)}`,
    choice: ["for", "against", "abstain"][pick(3)],
  }),
  (w, _sitting, pick) => ({
    type: "CastVote",
    ballot: w.record.memory.ids("ballot").at(-1),
    seat: `s-${1 + pick(13)}`,
    choice: ["for", "against", "abstain"][pick(3)],
  }),
  (w) => ({ type: "CloseBallot", ballot: w.record.memory.ids("ballot").at(-1) }),
  (w) => ({ type: "DeclareResult", ballot: w.record.memory.ids("ballot").at(-1) }),
  (_w, sitting, pick) => ({
    type: "PrepareBallot",
    sitting,
    visibility: "show-of-hands",
    questionEn: `Shall we pause, ${pick(9)}?`,
    lengthSeconds: 60,
  }),
  (w) => ({ type: "OpenBallot", ballot: w.record.memory.ids("ballot").at(-1) }),
  (_w, sitting, pick) => ({ type: pick(2) ? "AdjournSitting" : "ResumeSitting", sitting, reason: "A fire drill." }),
];

/** Whoever could ask for this: the delegate of the seat, or the facilitator. */
const suited = (w: World, command: { readonly [field: string]: unknown }): string =>
  w.record.memory.roll.seats.find((s) => s.id === command["seat"])?.delegate ?? w.person("facilitator");

const moment = fc.record({
  what: fc.nat(askings.length - 1),
  who: fc.nat(people.length - 1),
  picks: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
  wait: fc.constantFrom(0, 0, 1_000, 45_000),
});

/** Event types that the interleavings brought about: a property over commands that are all refused proves nothing. */
const seen = new Set<string>();

test("any interleaving of commands keeps the invariants: one truth in memory, on disk, in the room and after reading again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 20, maxLength: 80 }), fc.boolean(), async (moments, together) => {
      const w = await makeWorld();
      try {
        const proposal = await admittedProposal(w);
        const sitting = await openSitting(w, proposal);
        await openBallot(w, sitting, proposal);
        const start = roomFor(w.record, sitting, "public");
        if (!start) throw new Error("no room");
        const from = w.announced.length;
        const waiting: Promise<unknown>[] = [];
        for (const { what, who, picks, wait } of moments) {
          w.clock += wait;
          let used = 0;
          const pick = (n: number): number => (picks[used++ % picks.length] ?? 0) % n;
          const asking = askings[what];
          if (!asking) continue;
          const command = asking(w, sitting, pick);
          // Most ask for what is theirs to ask; the rest ask for anything.
          const asked = wait === 1_000 ? w.ask(people[who] ?? "public", command) : w.askAs(suited(w, command), command);
          if (together) waiting.push(asked);
          else await asked;
        }
        await Promise.all(waiting);
        for (const { entry } of w.announced.slice(from)) seen.add(entry.event.type);
        // No bug, and memory stands where the disk stands.
        expect(w.troubles).toEqual([]);
        expect(w.record.journal.head()).toEqual({ seq: w.record.memory.seq, hash: w.record.memory.hash });
        // JRN-4: reading again gives the same.
        const again = openRecord(w.db);
        expect(again.memory.sitting(sitting)).toEqual(w.record.memory.sitting(sitting));
        for (const id of w.record.memory.ids("ballot")) expect(again.memory.ballot(id)).toEqual(w.record.memory.ballot(id));
        // The record verifies, counts included.
        expect(
          verifyEntries([...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} })))
            .problems,
        ).toEqual([]);
        // Never two ballots open in one sitting; no choice of an open ballot stands in memory.
        const open = w.record.memory.ballotsOf(sitting).filter((b) => b.phase === "open");
        expect(open.length).toBeLessThanOrEqual(1);
        expect(JSON.stringify(open)).not.toMatch(/"(choices|salts)"/);
        // LIV-1 and LIV-3: a room that heard live entries and turnout frames shows what a fresh room shows.
        let room: Room = start;
        for (const one of w.announced.slice(from))
          if (!one.bulk && /^(sitting|ballot)\//.test(one.entry.stream)) room = evolveRoom(room, announced(one));
        for (const b of open) if (b.phase === "open") room = turnRoom(room, b.id, turnoutFrame(b));
        // Words that nothing names any more (what was asked and fell) stay with whoever heard them.
        const { words: heard, ...rest } = room;
        const { words, ...anew } = roomFor(w.record, sitting, "public") ?? start;
        expect(rest).toEqual(anew);
        expect(heard).toMatchObject(words);
      } finally {
        w.close();
      }
    }),
    { numRuns: long ? 500 : 60 },
  );
  for (const type of ["VoteCast", "BallotClosed", "CheckedIn", "SeatLeft", "RoundOpened", "RoundClosed", "ListJoined"])
    expect([...seen]).toContain(type);
}, 600_000);
