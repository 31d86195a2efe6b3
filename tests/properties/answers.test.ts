import fc from "fast-check";
import { expect, test } from "vitest";
import { announced } from "../../server/announce.ts";
import { answerFrames } from "../../server/answerFrames.ts";
import { roomFor } from "../../server/loadContext.ts";
import { openRecord } from "../../server/record.ts";
import { answerRoom, evolveRoom, type Room } from "../../shared/assembly/room.ts";
import { admittedProposal, attending, openSitting } from "../support/story.ts";
import { makeWorld } from "../support/world.ts";

/** What one seat, or the facilitator, does; out of order and out of place as it may be. */
const doing = fc.record({
  what: fc.constantFrom("consent", "marks", "form", "ready", "close", "leave", "come", "interest", "pause"),
  who: fc.nat(attending.length - 1),
  pick: fc.nat(4),
});

test("LIV-5, LIV-1 a room that heard frames instead of answers shows what a fresh room shows, and reading again gives the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(doing, { minLength: 20, maxLength: 60 }),
      fc.constantFrom(["consent", "marks", "exit-form"], ["exit-form", "consent"], ["marks", "consent"]),
      async (doings, formats) => {
        const w = await makeWorld();
        try {
          const proposal = await admittedProposal(w);
          await admittedProposal(w, "A bench at every bus stop");
          const sitting = await openSitting(w, proposal);
          const rounds = () => w.record.memory.sitting(sitting)?.rounds ?? [];
          for (const { id } of rounds()) await w.must("facilitator", { type: "RemoveRound", sitting, round: id });
          for (const format of formats) await w.must("facilitator", { type: "AddRound", sitting, item: "i2", format, minutes: 9 });
          const from = w.announced.length;
          let room: Room | null = roomFor(w.record, sitting, "public");
          const frames = answerFrames();
          let heard = from;
          const hear = (): void => {
            for (const one of w.announced.slice(heard)) {
              if (one.bulk) frames.take(one.entry);
              else if (room && one.entry.stream === `sitting/${sitting}`) room = evolveRoom(room, announced(one));
            }
            heard = w.announced.length;
          };
          const send = (): void => {
            for (const { frame } of frames.empty()) if (room) room = answerRoom(room, frame);
          };
          for (const { what, who, pick } of doings) {
            const current = w.record.memory.sitting(sitting)?.round ?? null;
            if (current === null) {
              const next = rounds().find((round) => round.phase.name === "waiting");
              if (!next) break;
              if (pick === 0) await w.must("facilitator", { type: "SetRoundEnds", sitting, round: next.id, ends: "ready" });
              await w.must("facilitator", { type: "OpenRound", sitting, round: next.id });
            }
            const name = attending[who] ?? "";
            const seat = w.seats(name)[0];
            const about = { sitting, seat };
            const command = {
              consent: { type: "AnswerConsent", ...about, answer: ["consent", "concern", "objection"][pick % 3], reason: "Because." },
              marks: { type: "PlaceMarks", ...about, marks: { c1: pick % 2, c2: 1 } },
              form: { type: "ReturnForm", ...about, ratings: { heard: pick + 1, balanced: 5 }, comment: pick ? `Words ${pick}` : null },
              ready: { type: "SayReady", ...about },
              close: { type: "CloseRound", sitting },
              leave: { type: "Leave", ...about },
              come: { type: "CheckIn", ...about },
              interest: { type: "DeclareInterest", ...about, item: "i2" },
              pause: { type: pick % 2 ? "PauseRound" : "ResumeRound", sitting },
            }[what];
            await w.ask(what === "close" || what === "pause" ? "facilitator" : name, command);
            hear();
            if (pick > 2) send();
          }
          hear();
          send();
          expect(w.troubles).toEqual([]);
          expect(room?.sitting).toEqual(roomFor(w.record, sitting, "public")?.sitting);
          expect(openRecord(w.db).memory.sitting(sitting)).toEqual(w.record.memory.sitting(sitting));
          // CON-2, MRK-3, EXF-1: what is sealed stands nowhere in memory, and what was revealed is kept nowhere else.
          const kept = w.db.sqlite.prepare<[], { round: string }>("SELECT DISTINCT round FROM answers_kept").all();
          expect(kept.every(({ round }) => round === w.record.memory.sitting(sitting)?.round)).toBe(true);
        } finally {
          w.close();
        }
      },
    ),
    { numRuns: process.env["TESSERA_LONG"] === "1" ? 300 : 25 },
  );
}, 300_000);
