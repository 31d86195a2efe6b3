import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { Child } from "../child.ts";
import type { Prepared } from "./prepare.ts";

const answerSchema = z.record(z.string(), z.unknown());
const refusedSchema = z.record(z.string(), z.int());

/** Who is in the hall while a sitting is conducted, and what happens to them. */
export interface Hall extends Prepared {
  /** The server as it runs now: another process after a restart. */
  readonly server: () => Child;
  readonly clients: Child;
  /** Milliseconds of the machine's clock for a minute of the sitting. */
  readonly minute: number;
  /** Kills the server and starts it again where it stood. */
  readonly restart: () => Promise<void>;
  readonly say: (sentence: string) => void;
  /** What was refused, by the name of the refusal. */
  readonly refused: Map<string, number>;
}

/** Everybody asks something, so many at once. */
async function everybody(hall: Hall, command: (seat: string, index: number) => unknown, of: number, atOnce = 25): Promise<void> {
  const orders = hall.delegates.slice(0, of).map(({ seat }, client) => ({ client, command: command(seat, client) }));
  for (let from = 0; from < orders.length; from += atOnce) {
    const refused = await hall.clients.ask("ask", orders.slice(from, from + atOnce), refusedSchema);
    for (const [key, count] of Object.entries(refused)) hall.refused.set(key, (hall.refused.get(key) ?? 0) + count);
    await hall.clients.ask("drop", 1, z.int());
  }
}

const chair = (hall: Hall, command: { readonly type: string; readonly [field: string]: unknown }) =>
  hall.server().ask("ask", { by: hall.facilitator, command: { sitting: hall.sitting, ...command } }, answerSchema);

/** Speeches one after the other until the time is up or nobody waits. */
async function speeches(hall: Hall, until: number): Promise<void> {
  while (Date.now() < until) {
    const { entry } = await chair(hall, { type: "GiveFloor", entry: null }).catch(() => ({ entry: null }));
    if (typeof entry !== "string") return;
    await wait(Math.min(hall.minute * 1.5, Math.max(0, until - Date.now())));
    await chair(hall, { type: "EndTurn" });
  }
}

/** What happens in a round of each format; a format without a line is the facilitator's own, with a timer. */
const course: { readonly [format: string]: (hall: Hall, until: number) => Promise<void> } = {
  "clarifying-questions": async (hall, until) => {
    await everybody(hall, (seat) => ({ type: "JoinList", sitting: hall.sitting, seat, kind: "question" }), 40);
    await speeches(hall, until);
  },
  "open-floor": async (hall, until) => {
    await everybody(hall, (seat) => ({ type: "JoinList", sitting: hall.sitting, seat, kind: "contribution", side: "for" }), 120);
    await speeches(hall, until);
  },
  marks: (hall) =>
    everybody(
      hall,
      (seat, index) => ({ type: "PlaceMarks", sitting: hall.sitting, seat, marks: { [`c${(index % 3) + 1}`]: 1, c4: 1 } }),
      hall.delegates.length,
    ),
  consent: (hall) =>
    everybody(hall, (seat) => ({ type: "AnswerConsent", sitting: hall.sitting, seat, answer: "consent" }), hall.delegates.length),
  written: (hall) =>
    everybody(
      hall,
      (seat, index) => ({ type: "WriteContribution", sitting: hall.sitting, seat, text: `What is missing is library number ${index}.` }),
      hall.delegates.length,
      // The round is ten seconds long on this clock: nobody waits there for somebody else's lost connection.
      hall.delegates.length,
    ),
  ballot: async (hall) => {
    const { ballot } = await chair(hall, {
      type: "PrepareBallot",
      ...{ round: null, proposal: null, visibility: "roll-call", majority: "simple", lengthSeconds: 2_592_000 },
      ...{ questionEn: "Shall it be on the agenda?", questionCy: "A ddylai fod ar yr agenda?" },
    });
    await chair(hall, { type: "OpenBallot", ballot });
    const vote = (seat: string, index: number) => ({ type: "CastVote", ballot, seat, choice: index % 3 === 0 ? "against" : "for" });
    const voting = everybody(hall, vote, hall.delegates.length, 100);
    // Three in ten are away when the server is killed with votes on their way; all come back and ask again.
    await hall.clients.ask("drop", 30, z.int());
    await hall.restart();
    await voting;
    await chair(hall, { type: "CloseBallot", ballot });
    await chair(hall, { type: "DeclareResult", ballot });
  },
};

/** Conducts the sitting from the first check-in to its close, as a facilitator and their delegates would. */
export async function conduct(hall: Hall): Promise<void> {
  hall.say("everybody checks in");
  await everybody(hall, (seat) => ({ type: "CheckIn", sitting: hall.sitting, seat, where: "link" }), hall.delegates.length);
  await chair(hall, { type: "OpenSitting" });
  for (const { id, format, minutes } of hall.rounds) {
    hall.say(`${format}, ${minutes} minutes`);
    if (format === "marks")
      await chair(hall, { type: "SetMarks", round: id, each: 3, several: false, points: "Halls\nBuses\nBooks\nBenches" });
    await chair(hall, { type: "OpenRound", round: id });
    const until = Date.now() + minutes * hall.minute;
    await course[format]?.(hall, until);
    await wait(Math.max(0, until - Date.now()));
    await chair(hall, { type: "CloseRound" });
  }
  await chair(hall, { type: "CloseSitting", unreached: "lapses" });
}
